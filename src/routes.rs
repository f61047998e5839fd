//! The portal's addresses. A link can only be made from here, and only what is said here is ever
//! in one: a page, topics, months, a day, the opaque name of an authority, an area or a case.

#[path = "routes/calendar.rs"]
mod calendar;
#[path = "routes/look_ups.rs"]
mod look_ups;
#[path = "routes/steps.rs"]
mod steps;

pub use calendar::{CalendarSelection, EntryKind, Span};
pub use look_ups::{LookUpKind, LookUpSelection};

/// A page of the portal.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Route {
    /// What needs me now.
    Overview,
    /// Everything in one order, as far as it is selected.
    Timeline(Selection),
    /// All of it that is selected, for paper.
    Print(Selection),
    /// Everything with a last day.
    Deadlines,
    /// The front page on one sheet.
    Paper,
    /// What falls on which day, as far as it is selected.
    Calendar(CalendarSelection),
    /// Money to the citizen and from them.
    Payments,
    /// Letters and what they ask.
    Post,
    /// What authorities hold about me.
    Mine,
    /// Who has seen the citizen's data, as far as it is selected.
    LookUps(LookUpSelection),
    /// What has happened that matters, and what one is reminded of next.
    News,
    /// What this browser does and keeps for somebody.
    Settings,
    /// What is found by words that stand in no address.
    Search,
    /// All cases.
    Cases,
    /// The case with this opaque name.
    Case(String),
    /// How the portal works.
    Help,
    /// What the portal covers.
    Coverage,
    /// The accessibility statement.
    Accessibility,
    /// What is stored on the device.
    Cookies,
    /// What others can show on pages of their own.
    Widgets,
    /// Where one signs in.
    SignIn,
    /// Where a person ends who has logged off.
    LoggedOff(Farewell),
    /// Where a person ends who has been logged off because the time was up.
    SessionOver(Farewell),
    /// The components in all their states; not part of what is served.
    #[cfg(feature = "gallery")]
    Gallery,
    /// No page of the portal.
    NotFound,
}

/// How far a log-off came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Farewell {
    /// To its end.
    Whole,
    /// The login service could not be reached, so one may still be signed in there.
    LoginOpen,
}

/// Which part of the timeline an address selects; an empty one selects all of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Selection {
    /// Of these topics, each once, in the order of [`Topic::ALL`]; all when empty.
    pub topics: Vec<Topic>,
    /// Of the authority with this opaque name.
    pub authority: Option<String>,
    /// Of the area of public life with this opaque name.
    pub area: Option<String>,
    /// Of this month or a later one.
    pub from: Option<Month>,
    /// Of this month or an earlier one.
    pub to: Option<Month>,
    /// Only what waits for the citizen.
    pub waiting: bool,
    /// The day that it is read from; today when it is none.
    pub start: Option<Day>,
}

/// What rows can be selected by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Topic {
    Deadlines,
    Cases,
    Appointments,
    Payments,
    Benefits,
    Messages,
    Access,
    Held,
    Mandates,
}

/// A month of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    /// The year, of four digits.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
}

/// A day of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Day {
    /// Its month.
    pub of: Month,
    /// 1 to 31.
    pub number: u8,
}

impl Route {
    /// The page at an address: its path, and what follows the question mark, with or without it.
    pub fn from_address(path: &str, query: &str) -> Self {
        match path.trim_end_matches('/') {
            "" => Self::Overview,
            "/sager" => Self::Cases,
            "/tidslinje" => Self::Timeline(Selection::from_query(query)),
            "/tidslinje/udskriv" => Self::Print(Selection::from_query(query)),
            "/frister" => Self::Deadlines,
            "/udskriv" => Self::Paper,
            "/kalender" => Self::Calendar(CalendarSelection::from_query(query)),
            "/ydelser-og-betalinger" => Self::Payments,
            "/digital-post" => Self::Post,
            "/mine-oplysninger" => Self::Mine,
            "/opslag" => Self::LookUps(LookUpSelection::from_query(query)),
            "/nyt" => Self::News,
            "/indstillinger" => Self::Settings,
            "/soeg" => Self::Search,
            "/hjaelp" => Self::Help,
            "/daekning" => Self::Coverage,
            "/tilgaengelighed" => Self::Accessibility,
            "/cookies" => Self::Cookies,
            "/widgets" => Self::Widgets,
            "/log-ind" => Self::SignIn,
            "/logget-af" => Self::LoggedOff(Farewell::from_query(query)),
            "/session-udloebet" => Self::SessionOver(Farewell::from_query(query)),
            #[cfg(feature = "gallery")]
            "/galleri" => Self::Gallery,
            path => {
                let key = path.strip_prefix("/sager/").filter(|key| is_key(key));
                key.map_or(Self::NotFound, |key| Self::Case(key.to_owned()))
            }
        }
    }

    /// The whole timeline.
    pub fn timeline() -> Self {
        Self::Timeline(Selection::default())
    }

    /// The page's own address; a page that is none leads home.
    pub fn address(&self) -> String {
        match self {
            Self::Timeline(selection) | Self::Print(selection) => {
                format!("{}{}", self.path(), selection.query())
            }
            Self::LookUps(selection) => format!("{}{}", self.path(), selection.query()),
            Self::Calendar(selection) => format!("{}{}", self.path(), selection.query()),
            Self::Case(key) => format!("{}/{key}", self.path()),
            Self::LoggedOff(Farewell::LoginOpen) | Self::SessionOver(Farewell::LoginOpen) => {
                format!("{}?{LOGIN_OPEN}", self.path())
            }
            _ => self.path().to_owned(),
        }
    }

    /// The address without what it selects or names.
    pub fn path(&self) -> &'static str {
        match self {
            Self::Overview | Self::NotFound => "/",
            Self::Timeline(_) => "/tidslinje",
            Self::Print(_) => "/tidslinje/udskriv",
            Self::Deadlines => "/frister",
            Self::Paper => "/udskriv",
            Self::Calendar(_) => "/kalender",
            Self::Payments => "/ydelser-og-betalinger",
            Self::Post => "/digital-post",
            Self::Mine => "/mine-oplysninger",
            Self::LookUps(_) => "/opslag",
            Self::News => "/nyt",
            Self::Settings => "/indstillinger",
            Self::Search => "/soeg",
            Self::Cases | Self::Case(_) => "/sager",
            Self::Help => "/hjaelp",
            Self::Coverage => "/daekning",
            Self::Accessibility => "/tilgaengelighed",
            Self::Cookies => "/cookies",
            Self::Widgets => "/widgets",
            Self::SignIn => "/log-ind",
            Self::LoggedOff(_) => "/logget-af",
            Self::SessionOver(_) => "/session-udloebet",
            #[cfg(feature = "gallery")]
            Self::Gallery => "/galleri",
        }
    }

    /// What it selects of the timeline; all of it when it is another page.
    pub fn selection(&self) -> &Selection {
        static ALL: Selection = Selection {
            topics: Vec::new(),
            authority: None,
            area: None,
            from: None,
            to: None,
            waiting: false,
            start: None,
        };
        if let Self::Timeline(selection) | Self::Print(selection) = self { selection } else { &ALL }
    }

    /// All look-ups.
    pub fn look_ups() -> Self {
        Self::LookUps(LookUpSelection::default())
    }

    /// What it selects of the look-ups; all of them when it is another page.
    pub fn look_up_selection(&self) -> LookUpSelection {
        if let Self::LookUps(selection) = self { selection.clone() } else { LookUpSelection::default() }
    }

    /// The calendar around today.
    pub fn calendar() -> Self {
        Self::Calendar(CalendarSelection::default())
    }

    /// What it selects of the calendar; all around today when it is another page.
    pub fn calendar_selection(&self) -> CalendarSelection {
        if let Self::Calendar(selection) = self { selection.clone() } else { CalendarSelection::default() }
    }

    /// Whether both are one page, whatever they select of it.
    pub fn is_page(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Case(_), Self::Case(_)) => self == other,
            _ => std::mem::discriminant(self) == std::mem::discriminant(other),
        }
    }

    /// Whether what draws it is fetched only when it is wanted.
    pub fn is_later(&self) -> bool {
        !matches!(
            self,
            Self::Overview | Self::SignIn | Self::LoggedOff(_) | Self::SessionOver(_) | Self::NotFound
        )
    }

    /// Whether it shows what authorities hold about a person, and so needs one.
    pub fn needs_person(&self) -> bool {
        matches!(
            self,
            Self::Overview
                | Self::Timeline(_)
                | Self::Print(_)
                | Self::Deadlines
                | Self::Cases
                | Self::Case(_)
                | Self::Paper
                | Self::Payments
                | Self::Post
                | Self::Mine
                | Self::LookUps(_)
                | Self::Calendar(_)
                | Self::News
                | Self::Search
        )
    }
}

/// Says that the login service could not be reached.
const LOGIN_OPEN: &str = "login=aaben";

impl Farewell {
    fn from_query(query: &str) -> Self {
        let is_open = query.trim_start_matches('?').split('&').any(|pair| pair == LOGIN_OPEN);
        if is_open { Self::LoginOpen } else { Self::Whole }
    }
}

impl Selection {
    /// Only these topics.
    pub fn of_topics(topics: &[Topic]) -> Self {
        Self { topics: ordered(topics), ..Self::default() }
    }

    /// What a query selects. Words that are unknown or out of their form are ignored.
    fn from_query(query: &str) -> Self {
        let mut selection = Self::default();
        for (name, value) in pairs(query) {
            match name {
                "emne" => selection.topics = listed(value, &Topic::ALL, Topic::word),
                "myndighed" if is_key(value) => selection.authority = Some(value.to_owned()),
                "omraade" if is_key(value) => selection.area = Some(value.to_owned()),
                "fra" => selection.from = Month::from_word(value),
                "til" => selection.to = Month::from_word(value),
                "dag" => selection.start = Day::from_word(value),
                "venter" => selection.waiting = value == "ja",
                _ => {}
            }
        }
        selection
    }

    /// Only from this month on; the period ends no earlier than it begins.
    pub fn begin(&mut self, from: Option<Month>) {
        self.from = from;
        self.to = self.to.map(|to| from.map_or(to, |from| to.max(from)));
    }

    /// Only up to this month; the period begins no later than it ends.
    pub fn end(&mut self, to: Option<Month>) {
        self.to = to;
        self.from = self.from.map(|from| to.map_or(from, |to| from.min(to)));
    }

    /// It as a query, with its question mark; nothing when it selects all.
    fn query(&self) -> String {
        let topics = ordered(&self.topics).into_iter().map(Topic::word).collect::<Vec<_>>().join(",");
        let key = |key: &Option<String>| key.clone().filter(|key| is_key(key));
        written([
            ("emne", Some(topics).filter(|topics| !topics.is_empty())),
            ("myndighed", key(&self.authority)),
            ("omraade", key(&self.area)),
            ("fra", self.from.map(Month::word)),
            ("til", self.to.map(Month::word)),
            ("venter", self.waiting.then(|| "ja".to_owned())),
            ("dag", self.start.map(Day::word)),
        ])
    }
}

impl Topic {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 9] = [
        Self::Deadlines,
        Self::Cases,
        Self::Appointments,
        Self::Payments,
        Self::Benefits,
        Self::Messages,
        Self::Access,
        Self::Held,
        Self::Mandates,
    ];

    /// Its word in addresses.
    pub fn word(self) -> &'static str {
        match self {
            Self::Deadlines => "frister",
            Self::Cases => "sager",
            Self::Appointments => "aftaler",
            Self::Payments => "betalinger",
            Self::Benefits => "ydelser",
            Self::Messages => "breve",
            Self::Access => "opslag",
            Self::Held => "oplysninger",
            Self::Mandates => "fuldmagter",
        }
    }
}

impl Month {
    /// `yyyy-mm`.
    pub fn word(self) -> String {
        format!("{:04}-{:02}", self.year, self.month)
    }

    /// The month of a `yyyy-mm`.
    pub fn from_word(word: &str) -> Option<Self> {
        let (year, month) = word.split_once('-')?;
        Self::new(number(year, 4)?, number(month, 2)?.try_into().ok()?)
    }

    /// The month, if a year has it.
    pub fn new(year: i32, month: u8) -> Option<Self> {
        (1..=12).contains(&month).then_some(Self { year, month })
    }
}

impl Day {
    /// `yyyy-mm-dd`.
    pub fn word(self) -> String {
        format!("{}-{:02}", self.of.word(), self.number)
    }

    /// The day of a `yyyy-mm-dd`.
    pub fn from_word(word: &str) -> Option<Self> {
        let (month, day) = word.rsplit_once('-')?;
        Self::new(Month::from_word(month)?, number(day, 2)?.try_into().ok()?)
    }

    /// The day that day, month and year name as somebody writes them; without a day the first of the month, without a
    /// month the first of the year.
    pub fn named([day, month, year]: &[String; 3]) -> Option<Self> {
        let number = |text: &str, none: u16| match text.trim() {
            "" => Some(none),
            text => text.parse().ok(),
        };
        let is_bare = |text: &str| text.trim().is_empty();
        if is_bare(month) && !is_bare(day) {
            return None;
        }
        let year = number(year, 0).filter(|year| (1900..=2200).contains(year))?;
        let month = Month::new(year.into(), number(month, 1)?.try_into().ok()?)?;
        Self::new(month, number(day, 1)?.try_into().ok()?)
    }

    /// The day, if its month has it.
    pub fn new(of: Month, number: u8) -> Option<Self> {
        let leaps = of.year % 4 == 0 && (of.year % 100 != 0 || of.year % 400 == 0);
        let last = match of.month {
            2 if leaps => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        (1..=last).contains(&number).then_some(Self { of, number })
    }
}

/// The names and values of a query, with or without its question mark.
fn pairs(query: &str) -> impl Iterator<Item = (&str, &str)> {
    query.trim_start_matches('?').split('&').filter_map(|pair| pair.split_once('='))
}

/// Those of `all` whose words stand in a list of words, each once and in their order. A comma may come percent-encoded.
fn listed<T: Copy>(words: &str, all: &[T], word: fn(T) -> &'static str) -> Vec<T> {
    let words = words.replace("%2C", ",").replace("%2c", ",");
    all.iter().copied().filter(|one| words.split(',').any(|other| other == word(*one))).collect()
}

/// Names with their values as a query, with its question mark; nothing when there are none.
fn written<const COUNT: usize>(pairs: [(&str, Option<String>); COUNT]) -> String {
    let mut query = String::new();
    for (name, value) in pairs {
        let Some(value) = value else { continue };
        query.push(if query.is_empty() { '?' } else { '&' });
        query.extend([name, "=", &value]);
    }
    query
}

/// The number of so many digits.
fn number(text: &str, digits: usize) -> Option<i32> {
    (text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

/// Each topic once, in the order in which they are offered: one selection has one address.
fn ordered(topics: &[Topic]) -> Vec<Topic> {
    Topic::ALL.into_iter().filter(|topic| topics.contains(topic)).collect()
}

/// Whether a text can be an authority's opaque name, and stands in an address as it is.
fn is_key(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_where_it_was_made() {
        let selection = Selection {
            topics: vec![Topic::Deadlines, Topic::Payments],
            authority: Some("k7_x-9".to_owned()),
            area: Some("0a".to_owned()),
            from: Month::from_word("2026-11"),
            to: Month::from_word("2026-12"),
            waiting: true,
            start: Day::from_word("2028-02-29"),
        };
        let query = "?emne=frister,betalinger&myndighed=k7_x-9&omraade=0a&fra=2026-11&til=2026-12&venter=ja&dag=2028-02-29";
        let address = &format!("/tidslinje{query}");
        let paper = format!("/tidslinje/udskriv{query}");
        assert_eq!(Route::Print(selection.clone()).address(), paper);
        assert_eq!(at(&paper), Route::Print(selection.clone()));
        assert_eq!(Route::Timeline(selection.clone()).address(), *address);
        assert_eq!(at(address), Route::Timeline(selection));
        for route in [
            Route::Overview,
            Route::timeline(),
            Route::Deadlines,
            Route::Paper,
            Route::Post,
            Route::Mine,
            Route::look_ups(),
            Route::calendar(),
            Route::News,
            Route::Settings,
            Route::Search,
            Route::Cases,
            Route::Help,
            Route::Coverage,
            Route::Accessibility,
            Route::Cookies,
            Route::Widgets,
            Route::SignIn,
            Route::LoggedOff(Farewell::Whole),
            Route::SessionOver(Farewell::Whole),
        ] {
            assert_eq!(at(&route.address()), route);
            assert_eq!(at(&format!("{}/", route.path())), route);
        }
        for route in [Route::LoggedOff(Farewell::LoginOpen), Route::SessionOver(Farewell::LoginOpen)] {
            assert_eq!(route.address(), format!("{}?login=aaben", route.path()));
            assert_eq!(at(&route.address()), route);
        }
        let case = Route::Case("0f1e2d3c4b5a6978".to_owned());
        assert_eq!(case.address(), "/sager/0f1e2d3c4b5a6978");
        assert_eq!(
            (at(&case.address()), at("/sager/a/b"), at("/sager/a%20b")),
            (case, Route::NotFound, Route::NotFound)
        );
        assert!(!at("/sager/a").is_page(&at("/sager/b")) && !at("/sager/a").is_page(&at("/sager")));
        assert_eq!(at("/findes-ikke"), Route::NotFound);
    }

    #[test]
    fn only_pages_about_a_person_need_one() {
        let needing = [
            ["/", "/tidslinje", "/tidslinje?venter=ja", "/sager", "/sager/a"],
            ["/frister", "/digital-post", "/soeg", "/tidslinje/udskriv", "/udskriv"],
        ];
        let needing = [
            needing.concat(),
            vec!["/mine-oplysninger", "/opslag", "/opslag?noed=ja", "/kalender", "/kalender?vis=uge", "/nyt"],
        ]
        .concat();
        let open = [
            "/hjaelp",
            "/daekning",
            "/log-ind",
            "/log-ind?til=/",
            "/logget-af",
            "/session-udloebet",
            "/x",
            "/indstillinger",
            "/widgets",
        ];
        assert!(needing.into_iter().all(|address| at(address).needs_person()));
        assert!(!open.into_iter().any(|address| at(address).needs_person()));
    }

    #[test]
    fn what_an_address_says_out_of_form_is_ignored() {
        for query in [
            "emne=alt",
            "myndighed=a%20b",
            "fra=2026-13",
            "til=26-1",
            "venter=nej",
            "q=syg",
            "dag=2026-02-29",
        ] {
            assert_eq!(at(&format!("/tidslinje?{query}")), Route::timeline(), "{query}");
        }
        let topics = Selection::of_topics(&[Topic::Cases, Topic::Deadlines]);
        assert_eq!(at("/tidslinje/?emne=x%2Csager,frister,sager"), Route::Timeline(topics));
    }

    #[test]
    fn a_day_a_month_or_a_year_is_named_and_nothing_else() {
        for (typed, day) in [
            (["4", "12", "2026"], Some("2026-12-04")),
            ([" 04", "2 ", "2028"], Some("2028-02-04")),
            (["29", "2", "2028"], Some("2028-02-29")),
            (["", "2", "2026"], Some("2026-02-01")),
            (["", "", "2026"], Some("2026-01-01")),
            (["29", "2", "2026"], None),
            (["4", "", "2026"], None),
            (["4", "12", ""], None),
            (["4", "12", "26"], None),
            (["4", "13", "2026"], None),
            (["0", "1", "2026"], None),
            (["fire", "1", "2026"], None),
        ] {
            assert_eq!(Day::named(&typed.map(str::to_owned)), day.and_then(Day::from_word), "{typed:?}");
        }
    }

    #[test]
    fn a_period_never_ends_before_it_begins() {
        let (early, late) = (Month::from_word("2026-01"), Month::from_word("2026-12"));
        let mut selection = Selection { to: early, ..Selection::default() };
        selection.begin(late);
        assert_eq!((selection.from, selection.to), (late, late));
        selection.end(early);
        assert_eq!((selection.from, selection.to), (early, early));
        selection.end(None);
        assert_eq!((selection.from, selection.to), (early, None));
    }

    fn at(address: &str) -> Route {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        Route::from_address(path, query)
    }
}
