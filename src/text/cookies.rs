//! Words of the page on what is stored on the device.

/// The page's words.
pub struct Text {
    /// Its heading and title.
    pub heading: &'static str,
    /// Its paragraphs.
    pub paragraphs: [&'static str; 3],
}

/// In Danish.
pub const DANISH: Text = Text {
    heading: "Cookies",
    paragraphs: [
        "Overblik bruger ingen cookies og måler ikke, hvad du gør.",
        "Vælger du sprog, husker din browser det. Andet bliver ikke gemt på din enhed.",
        "Det, myndighederne svarer, findes kun i browserens hukommelse, mens siden er åben. Lukker du fanen, er det væk.",
    ],
};

/// In English.
pub const ENGLISH: Text = Text {
    heading: "Cookies",
    paragraphs: [
        "Overblik uses no cookies and does not measure what you do.",
        "If you choose a language, your browser remembers it. Nothing else is stored on your device.",
        "What the authorities answer exists only in the browser’s memory while the page is open. When you close the tab, it is gone.",
    ],
};
