//! Words of the page that does not exist.

/// The page's words.
pub struct Text {
    /// Its heading and title.
    pub heading: &'static str,
    /// What has happened.
    pub paragraphs: [&'static str; 1],
    /// The way on.
    pub home: &'static str,
}

/// In Danish.
pub const DANISH: Text = Text {
    heading: "Siden findes ikke",
    paragraphs: [
        "Der er ingen side i Overblik på den adresse. Måske er den skrevet forkert. Måske er siden flyttet.",
    ],
    home: "Gå til dit overblik",
};

/// In English.
pub const ENGLISH: Text = Text {
    heading: "The page does not exist",
    paragraphs: ["The address leads to no page of Overblik. It may be misspelt, or the page has moved."],
    home: "Go to your overview",
};
