//! Words of the page where a person ends who has logged off.

/// The page's words.
pub struct Text {
    /// Its heading and title.
    pub heading: &'static str,
    /// What has happened, and what is left to do.
    pub paragraphs: [&'static str; 2],
    /// The way back in.
    pub again: &'static str,
}

/// In Danish.
pub const DANISH: Text = Text {
    heading: "Du er logget af",
    paragraphs: [
        "Det, myndighederne svarede, er væk fra Overblik. Der er ikke gemt noget om dig på enheden.",
        "Har du åbnet en myndigheds egen side, skal du logge af dér for sig. Deler du enheden med andre, så luk også browseren.",
    ],
    again: "Log ind igen",
};

/// In English.
pub const ENGLISH: Text = Text {
    heading: "You have logged off",
    paragraphs: [
        "What the authorities answered is gone from Overblik. Nothing about you is stored on the device.",
        "If you have opened an authority’s own site, log off there too. If you share the device with others, close the browser as well.",
    ],
    again: "Log in again",
};
