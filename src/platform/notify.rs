//! The browser's own messages: whether it may show them.

use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Notification, NotificationPermission};

/// Whether the browser may show messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Permission {
    /// It may.
    Granted,
    /// It may not.
    Denied,
    /// It has not been asked.
    Ask,
    /// It cannot.
    Absent,
}

/// Whether it may now.
pub fn state() -> Permission {
    let can = js_sys::Reflect::has(&js_sys::global(), &"Notification".into());
    match can.unwrap_or_default().then(Notification::permission) {
        None => Permission::Absent,
        Some(NotificationPermission::Granted) => Permission::Granted,
        Some(NotificationPermission::Denied) => Permission::Denied,
        Some(_) => Permission::Ask,
    }
}

/// Asks somebody whether it may, and says what holds then.
pub fn ask(done: impl FnOnce(Permission) + 'static) {
    let Ok(asked) = Notification::request_permission() else { return done(state()) };
    spawn_local(async move {
        let _refused = JsFuture::from(asked).await;
        done(state());
    });
}
