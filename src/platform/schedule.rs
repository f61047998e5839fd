//! The times of reminders to come, where the browser wakes the portal for them.

/// Whether this browser does now and then.
pub fn is_offered() -> bool {
    js_sys::Reflect::has(&js_sys::global(), &"PeriodicSyncManager".into()).unwrap_or_default()
}
