//! Words of the calendar.

/// The words of the page.
pub struct Text {
    /// What the page is called.
    pub heading: &'static str,
}

/// Danish.
pub const DANISH: Text = Text { heading: "Aftaler og kalender" };

/// English.
pub const ENGLISH: Text = Text { heading: "Appointments and calendar" };
