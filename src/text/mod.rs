//! Every word of the portal's own, a file a page or part, in Danish and English. A wording that is
//! missing in one language does not compile. It uses nothing else of the project, so that the
//! build can fill the static shell of `index.html` from the same words.

pub mod accessibility;
pub mod cookies;
pub mod dates;
#[allow(dead_code, reason = "the build fills it into index.html; the app never says it")]
pub mod fallback;
pub mod money;
pub mod not_found;
pub mod rows;
pub mod shell;
pub mod sources;
pub mod timeline;

/// A language of the portal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// Danish, the first language.
    #[default]
    Danish,
    /// English.
    English,
}

impl Language {
    /// Its BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Danish => "da",
            Self::English => "en",
        }
    }

    /// The language with this tag; Danish for any other.
    pub fn from_tag(tag: &str) -> Self {
        if tag == "en" { Self::English } else { Self::Danish }
    }

    /// Its words.
    pub fn text(self) -> &'static Text {
        match self {
            Self::Danish => &DANISH,
            Self::English => &ENGLISH,
        }
    }
}

/// All words of one language.
pub struct Text {
    /// Which language.
    pub language: Language,
    /// Header, menu and footer.
    pub shell: shell::Text,
    /// The strip of authorities.
    pub sources: sources::Text,
    /// The timeline page.
    pub timeline: timeline::Text,
    /// The lines of the timeline.
    pub rows: rows::Text,
    /// Days and times.
    pub dates: dates::Text,
    /// Amounts.
    pub money: money::Text,
    /// The accessibility statement.
    pub accessibility: accessibility::Text,
    /// What is stored on the device.
    pub cookies: cookies::Text,
    /// The page that does not exist.
    pub not_found: not_found::Text,
}

static DANISH: Text = Text {
    language: Language::Danish,
    shell: shell::DANISH,
    sources: sources::DANISH,
    timeline: timeline::DANISH,
    rows: rows::DANISH,
    dates: dates::DANISH,
    money: money::DANISH,
    accessibility: accessibility::DANISH,
    cookies: cookies::DANISH,
    not_found: not_found::DANISH,
};

static ENGLISH: Text = Text {
    language: Language::English,
    shell: shell::ENGLISH,
    sources: sources::ENGLISH,
    timeline: timeline::ENGLISH,
    rows: rows::ENGLISH,
    dates: dates::ENGLISH,
    money: money::ENGLISH,
    accessibility: accessibility::ENGLISH,
    cookies: cookies::ENGLISH,
    not_found: not_found::ENGLISH,
};

/// Names in a sentence: "A", "A og B", "A, B og C".
pub fn list(names: &[&str], and: &str) -> String {
    match names {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => format!("{} {and} {last}", first.join(", ")),
    }
}
