//! Words of what somebody is reminded of while the portal is open.

/// The words.
pub struct Text {
    /// What the region is called.
    pub heading: &'static str,
    /// Puts one away; its title follows for screen readers.
    pub close: &'static str,
    /// What is said outside the page: it names nothing.
    pub outside: &'static str,
}

/// In Danish.
pub const DANISH: Text = Text {
    heading: "Påmindelser",
    close: "Luk",
    outside: "Du har en påmindelse. Åbn Overblik for at se den.",
};

/// In English.
pub const ENGLISH: Text =
    Text { heading: "Reminders", close: "Close", outside: "You have a reminder. Open Overblik to see it." };
