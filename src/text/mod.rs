//! Every word of the portal's own, a file a page or part, in Danish and English. A wording that is
//! missing in one language does not compile. It uses nothing else of the project, so that the
//! build can fill the static shell of `index.html` from the same words.

pub mod accessibility;
pub mod areas;
pub mod calendar;
pub mod cases;
pub mod cookies;
pub mod coverage;
pub mod dates;
pub mod deadlines;
pub mod expiry;
pub mod export;
#[allow(dead_code, reason = "the build fills it into index.html; the app never says it")]
pub mod fallback;
pub mod faults;
#[allow(dead_code, reason = "only a build with the gallery says it")]
pub mod gallery;
pub mod help;
pub mod install;
pub mod logged_off;
pub mod look_ups;
pub mod mine;
pub mod money;
pub mod news;
pub mod not_found;
pub mod overview;
pub mod paper;
pub mod part;
pub mod payments;
pub mod post;
pub mod reminded;
pub mod rows;
pub mod search;
pub mod settings;
pub mod shell;
pub mod sign_in;
pub mod sources;
pub mod summary;
pub mod take_along;
pub mod timeline;
pub mod widget;
#[allow(dead_code, reason = "the build fills it into widget.html and window.html; no program says it")]
pub mod widget_plain;
pub mod widgets;

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

    /// Its words. The app asks for English alone by [`ENGLISH`], which is not in the first file of its program.
    #[allow(dead_code, reason = "the build's tests read both")]
    pub fn text(self) -> &'static Text {
        self.one_of(&DANISH, &ENGLISH)
    }

    /// The one of two that is in this language.
    fn one_of<T>(self, danish: &'static T, english: &'static T) -> &'static T {
        match self {
            Self::Danish => danish,
            Self::English => english,
        }
    }
}

/// All words of one language.
pub struct Text {
    /// Which language.
    pub language: Language,
    /// Header, menu and footer.
    pub shell: shell::Text,
    /// Where one signs in.
    pub sign_in: sign_in::Text,
    /// Where one ends who has logged off, or has been.
    pub logged_off: logged_off::Text,
    /// That one is soon logged off.
    pub expiry: expiry::Text,
    /// What somebody is reminded of now.
    pub reminded: reminded::Text,
    /// What somebody saves as a file.
    pub export: export::Text,
    /// The front page.
    pub overview: overview::Text,
    /// The front page on one sheet.
    pub paper: paper::Text,
    /// The answer in one sentence, and what is missing from it.
    pub summary: summary::Text,
    /// The strip of authorities.
    pub sources: sources::Text,
    /// Why an authority's answer can't be used.
    pub faults: faults::Text,
    /// The timeline page.
    pub timeline: timeline::Text,
    /// The page of everything with a last day.
    pub deadlines: deadlines::Text,
    /// The page of money.
    pub payments: payments::Text,
    /// The page of letters.
    pub post: post::Text,
    /// The search.
    pub search: search::Text,
    /// The lines of the timeline.
    pub rows: rows::Text,
    /// Days and times.
    pub dates: dates::Text,
    /// Amounts.
    pub money: money::Text,
    /// The fifteen areas.
    pub areas: areas::Text,
    /// The page that does not exist.
    pub not_found: not_found::Text,
    /// What the pages are called whose words are fetched with them.
    pub headings: Headings,
}

/// Headings and titles of the pages whose other words only they themselves reach, so that they are fetched with them.
pub struct Headings {
    /// All cases.
    pub cases: &'static str,
    /// One case.
    pub case: &'static str,
    /// What authorities hold about the citizen.
    pub mine: &'static str,
    /// Who has seen the citizen's data.
    pub look_ups: &'static str,
    /// What falls on which day.
    pub calendar: &'static str,
    /// What has happened that matters.
    pub news: &'static str,
    /// What this browser does and keeps for somebody.
    pub settings: &'static str,
    /// What the overview covers.
    pub coverage: &'static str,
    /// The help page.
    pub help: &'static str,
    /// The accessibility statement.
    pub accessibility: &'static str,
    /// What is stored on the device.
    pub cookies: &'static str,
    /// For those who want to show a part of the portal on a page of their own.
    pub widgets: &'static str,
}

impl Text {
    /// All cases, and one case.
    pub fn cases(&self) -> &'static cases::Text {
        self.language.one_of(&cases::DANISH, &cases::ENGLISH)
    }

    /// What authorities hold about the citizen.
    pub fn mine(&self) -> &'static mine::Text {
        self.language.one_of(&mine::DANISH, &mine::ENGLISH)
    }

    /// Who has seen the citizen's data.
    pub fn look_ups(&self) -> &'static look_ups::Text {
        self.language.one_of(&look_ups::DANISH, &look_ups::ENGLISH)
    }

    /// What falls on which day.
    pub fn calendar(&self) -> &'static calendar::Text {
        self.language.one_of(&calendar::DANISH, &calendar::ENGLISH)
    }

    /// Taking the calendar along, one's own beside it, and being reminded.
    pub fn take_along(&self) -> &'static take_along::Text {
        self.language.one_of(&take_along::DANISH, &take_along::ENGLISH)
    }

    /// What has happened that matters.
    pub fn news(&self) -> &'static news::Text {
        self.language.one_of(&news::DANISH, &news::ENGLISH)
    }

    /// What this browser does and keeps for somebody.
    pub fn settings(&self) -> &'static settings::Text {
        self.language.one_of(&settings::DANISH, &settings::ENGLISH)
    }

    /// What the overview covers.
    pub fn coverage(&self) -> &'static coverage::Text {
        self.language.one_of(&coverage::DANISH, &coverage::ENGLISH)
    }

    /// The help page.
    pub fn help(&self) -> &'static help::Text {
        self.language.one_of(&help::DANISH, &help::ENGLISH)
    }

    /// Getting a place among the device's programs.
    pub fn install(&self) -> &'static install::Text {
        self.language.one_of(&install::DANISH, &install::ENGLISH)
    }

    /// The accessibility statement.
    pub fn accessibility(&self) -> &'static accessibility::Text {
        self.language.one_of(&accessibility::DANISH, &accessibility::ENGLISH)
    }

    /// What is stored on the device.
    pub fn cookies(&self) -> &'static cookies::Text {
        self.language.one_of(&cookies::DANISH, &cookies::ENGLISH)
    }

    /// For those who want to show a part of the portal on a page of their own.
    pub fn widgets(&self) -> &'static widgets::Text {
        self.language.one_of(&widgets::DANISH, &widgets::ENGLISH)
    }
}

/// In Danish.
pub static DANISH: Text = Text {
    language: Language::Danish,
    shell: shell::DANISH,
    sign_in: sign_in::DANISH,
    logged_off: logged_off::DANISH,
    expiry: expiry::DANISH,
    reminded: reminded::DANISH,
    export: export::DANISH,
    overview: overview::DANISH,
    paper: paper::DANISH,
    summary: summary::DANISH,
    sources: sources::DANISH,
    faults: faults::DANISH,
    timeline: timeline::DANISH,
    deadlines: deadlines::DANISH,
    payments: payments::DANISH,
    post: post::DANISH,
    search: search::DANISH,
    rows: rows::DANISH,
    dates: dates::DANISH,
    money: money::DANISH,
    areas: areas::DANISH,
    not_found: not_found::DANISH,
    headings: Headings {
        cases: cases::DANISH.heading,
        case: cases::DANISH.case.heading,
        mine: mine::DANISH.heading,
        look_ups: look_ups::DANISH.heading,
        calendar: calendar::DANISH.heading,
        news: news::DANISH.heading,
        settings: settings::DANISH.heading,
        coverage: coverage::DANISH.heading,
        help: help::DANISH.heading,
        accessibility: accessibility::DANISH.heading,
        cookies: cookies::DANISH.heading,
        widgets: widgets::DANISH.heading,
    },
};

/// In English.
pub static ENGLISH: Text = Text {
    language: Language::English,
    shell: shell::ENGLISH,
    sign_in: sign_in::ENGLISH,
    logged_off: logged_off::ENGLISH,
    expiry: expiry::ENGLISH,
    reminded: reminded::ENGLISH,
    export: export::ENGLISH,
    overview: overview::ENGLISH,
    paper: paper::ENGLISH,
    summary: summary::ENGLISH,
    sources: sources::ENGLISH,
    faults: faults::ENGLISH,
    timeline: timeline::ENGLISH,
    deadlines: deadlines::ENGLISH,
    payments: payments::ENGLISH,
    post: post::ENGLISH,
    search: search::ENGLISH,
    rows: rows::ENGLISH,
    dates: dates::ENGLISH,
    money: money::ENGLISH,
    areas: areas::ENGLISH,
    not_found: not_found::ENGLISH,
    headings: Headings {
        cases: cases::ENGLISH.heading,
        case: cases::ENGLISH.case.heading,
        mine: mine::ENGLISH.heading,
        look_ups: look_ups::ENGLISH.heading,
        calendar: calendar::ENGLISH.heading,
        news: news::ENGLISH.heading,
        settings: settings::ENGLISH.heading,
        coverage: coverage::ENGLISH.heading,
        help: help::ENGLISH.heading,
        accessibility: accessibility::ENGLISH.heading,
        cookies: cookies::ENGLISH.heading,
        widgets: widgets::ENGLISH.heading,
    },
};

/// Names in a sentence: "A", "A og B", "A, B og C".
pub fn list(names: &[&str], and: &str) -> String {
    match names {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => format!("{} {and} {last}", first.join(", ")),
    }
}
