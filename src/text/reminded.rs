//! Words of what somebody is reminded of while the portal is open.

/// The words.
pub struct Text {
    /// What the region is called.
    pub heading: &'static str,
    /// Puts one away; its title follows for screen readers.
    pub close: &'static str,
}

/// In Danish.
pub const DANISH: Text = Text { heading: "Påmindelser", close: "Luk" };

/// In English.
pub const ENGLISH: Text = Text { heading: "Reminders", close: "Close" };
