//! Words of the front page on one sheet.

/// The words.
pub struct Text {
    /// Its heading and title.
    pub heading: &'static str,
    /// Leads to it.
    pub link: &'static str,
    /// Leads back.
    pub back: &'static str,
    /// Before the next dates.
    pub coming: &'static str,
    /// So many more do not fit.
    pub more: fn(left: u32) -> String,
    /// Before whom to call.
    pub phones: &'static str,
    /// Before who has not answered in full.
    pub missing: &'static str,
    /// Nobody is missing.
    pub nobody_missing: &'static str,
}

/// In Danish.
pub const DANISH: Text = Text {
    heading: "Mit overblik",
    link: "Skriv mit overblik ud",
    back: "Tilbage til overblikket",
    coming: "De næste datoer",
    more: |left| format!("Og {left} mere, som du kan se på skærmen."),
    phones: "Ring til",
    missing: "Vi mangler svar fra",
    nobody_missing: "Vi mangler ikke svar fra nogen, vi har spurgt.",
};

/// In English.
pub const ENGLISH: Text = Text {
    heading: "My overview",
    link: "Print my overview",
    back: "Back to the overview",
    coming: "The next dates",
    more: |left| format!("And {left} more, which you can see on the screen."),
    phones: "Call",
    missing: "We lack an answer from",
    nobody_missing: "We lack no answer from anybody whom we asked.",
};
