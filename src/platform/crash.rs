//! What happens when this half of the portal cannot go on: the plain page takes over.

use web_sys::Event;

/// Hands over to the plain page, which `boot.js` shows when it hears of this.
pub fn stop() {
    if let (Some(window), Ok(event)) = (web_sys::window(), Event::new("overblik:stopped")) {
        let _cancelled = window.dispatch_event(&event);
    }
}
