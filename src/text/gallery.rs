//! Words of the page that shows every component, which a build for development alone has.

use super::Language;

/// The page's words.
pub struct Text {
    /// Its heading and title.
    pub heading: &'static str,
    /// What it is.
    pub about: &'static str,
    /// Heading of the list of components.
    pub components: &'static str,
}

/// The page's words in a language.
pub fn of(language: Language) -> &'static Text {
    match language {
        Language::Danish => &DANISH,
        Language::English => &ENGLISH,
    }
}

static DANISH: Text = Text {
    heading: "Galleri",
    about: "Hver del af siderne, som de kan se ud. Kun til dem, der bygger portalen.",
    components: "Delene",
};

static ENGLISH: Text = Text {
    heading: "Gallery",
    about: "Every part of the pages, in the ways it can look. Only for those who build the portal.",
    components: "The parts",
};
