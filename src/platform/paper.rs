//! The browser's own dialog for printing.

/// Opens it. A browser that has none does nothing.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _none = window.print();
    }
}
