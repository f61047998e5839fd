//! Marks on the browser's own performance timeline, for the benchmark and for whoever measures.
//! Their names say what happened in the portal, never what was in it.

use web_sys::Performance;

/// Marks this moment.
pub fn mark(name: &str) {
    if let Some(performance) = performance() {
        let _full = performance.mark(name);
    }
}

/// Marks this moment unless it has happened before in this visit.
pub fn once(name: &str) {
    if performance().is_some_and(|performance| performance.get_entries_by_name(name).length() == 0) {
        mark(name);
    }
}

/// Measures from the last mark of `start` until now, once per mark.
pub fn measure(name: &str, start: &str) {
    if let Some(performance) = performance() {
        let _not_started = performance.measure_with_start_mark(name, start);
        performance.clear_marks_with_mark_name(start);
    }
}

fn performance() -> Option<Performance> {
    web_sys::window()?.performance()
}
