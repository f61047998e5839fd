//! Words of the accessibility statement. It says what is true of this version: the official
//! statement is made in the authorities' own tool when the portal has an owner (BEK 904 of 2019).

/// The page's words.
pub struct Text {
    /// Its heading and title; a soft hyphen lets the long word break on a narrow screen.
    pub heading: &'static str,
    /// Its paragraphs.
    pub paragraphs: [&'static str; 4],
}

/// In Danish.
pub const DANISH: Text = Text {
    heading: "Tilgængeligheds\u{AD}erklæring",
    paragraphs: [
        "Overblik skal kunne bruges af alle: med tastatur, med skærmlæser, forstørret, på en lille skærm og med egne farver.",
        "Vi prøver hver udgave mod WCAG 2.2 på niveau AA med automatiske prøver og med tastatur alene. Vi kender ingen fejl lige nu.",
        "Det her er en udgave med simulerede data. Mennesker med handicap har ikke prøvet den endnu, og den officielle erklæring bliver lavet, når portalen får en ansvarlig myndighed.",
        "Kan du ikke bruge Overblik, kan du få det samme at vide hos myndighederne. Deres telefonnumre står på tidslinjen under hver myndighed.",
    ],
};

/// In English.
pub const ENGLISH: Text = Text {
    heading: "Accessibility statement",
    paragraphs: [
        "Everyone should be able to use Overblik: by keyboard, with a screen reader, enlarged, on a small screen and in their own colours.",
        "We try each version against WCAG 2.2 level AA with automatic checks and by keyboard alone. We know of no faults now.",
        "This is a version with simulated data. People with disabilities have not tried it yet, and the official statement is made when the portal has a responsible authority.",
        "If you can’t use Overblik, the authorities can tell you the same. Their phone numbers are on the timeline under each authority.",
    ],
};
