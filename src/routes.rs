//! The portal's addresses. A link can only be made from here, and only what is said here is ever
//! in one: a page, topics, a month, an authority's opaque name.

/// A page of the portal.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Route {
    /// What needs me now.
    Overview,
    /// Everything in one order, as far as it is selected.
    Timeline(Selection),
    /// Everything with a last day.
    Deadlines,
    /// Letters and what they ask.
    Post,
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
    /// Of this month.
    pub month: Option<Month>,
    /// Only what waits for the citizen.
    pub waiting: bool,
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

impl Route {
    /// The page at an address: its path, and what follows the question mark, with or without it.
    pub fn from_address(path: &str, query: &str) -> Self {
        match path.trim_end_matches('/') {
            "" => Self::Overview,
            "/sager" => Self::Cases,
            "/tidslinje" => Self::Timeline(Selection::from_query(query)),
            "/frister" => Self::Deadlines,
            "/digital-post" => Self::Post,
            "/soeg" => Self::Search,
            "/hjaelp" => Self::Help,
            "/daekning" => Self::Coverage,
            "/tilgaengelighed" => Self::Accessibility,
            "/cookies" => Self::Cookies,
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
            Self::Timeline(selection) => format!("{}{}", self.path(), selection.query()),
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
            Self::Deadlines => "/frister",
            Self::Post => "/digital-post",
            Self::Search => "/soeg",
            Self::Cases | Self::Case(_) => "/sager",
            Self::Help => "/hjaelp",
            Self::Coverage => "/daekning",
            Self::Accessibility => "/tilgaengelighed",
            Self::Cookies => "/cookies",
            Self::SignIn => "/log-ind",
            Self::LoggedOff(_) => "/logget-af",
            Self::SessionOver(_) => "/session-udloebet",
            #[cfg(feature = "gallery")]
            Self::Gallery => "/galleri",
        }
    }

    /// What it selects of the timeline; all of it when it is another page.
    pub fn selection(&self) -> &Selection {
        static ALL: Selection =
            Selection { topics: Vec::new(), authority: None, month: None, waiting: false };
        if let Self::Timeline(selection) = self { selection } else { &ALL }
    }

    /// Whether both are one page, whatever they select of it.
    pub fn is_page(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Case(_), Self::Case(_)) => self == other,
            _ => std::mem::discriminant(self) == std::mem::discriminant(other),
        }
    }

    /// Whether it shows what authorities hold about a person, and so needs one.
    pub fn needs_person(&self) -> bool {
        matches!(
            self,
            Self::Overview
                | Self::Timeline(_)
                | Self::Deadlines
                | Self::Cases
                | Self::Case(_)
                | Self::Post
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
    fn from_query<'a>(query: &'a str) -> Self {
        let mut selection = Self::default();
        for (name, value) in query.trim_start_matches('?').split('&').filter_map(|pair| pair.split_once('='))
        {
            match name {
                // A comma may come percent-encoded.
                "emne" => {
                    let decoded = |word: &'a str| {
                        word.strip_prefix("2C").or_else(|| word.strip_prefix("2c")).unwrap_or(word)
                    };
                    let words = value.split([',', '%']).map(decoded);
                    selection.topics = ordered(&words.filter_map(Topic::from_word).collect::<Vec<_>>());
                }
                "myndighed" if is_key(value) => selection.authority = Some(value.to_owned()),
                "maaned" => selection.month = Month::from_word(value),
                "venter" => selection.waiting = value == "ja",
                _ => {}
            }
        }
        selection
    }

    /// It as a query, with its question mark; nothing when it selects all.
    fn query(&self) -> String {
        let mut query = String::new();
        let mut add = |name: &str, value: &str| {
            query.push(if query.is_empty() { '?' } else { '&' });
            query.extend([name, "=", value]);
        };
        if !self.topics.is_empty() {
            add("emne", &ordered(&self.topics).into_iter().map(Topic::word).collect::<Vec<_>>().join(","));
        }
        if let Some(authority) = self.authority.as_deref().filter(|key| is_key(key)) {
            add("myndighed", authority);
        }
        if let Some(month) = self.month {
            add("maaned", &month.word());
        }
        if self.waiting {
            add("venter", "ja");
        }
        query
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

    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.word() == word)
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
        let digits =
            |text: &str, count| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(year, 4) || !digits(month, 2) {
            return None;
        }
        let (year, month) = (year.parse().ok()?, month.parse().ok()?);
        (1..=12).contains(&month).then_some(Self { year, month })
    }
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
            month: Month::from_word("2026-12"),
            waiting: true,
        };
        let address = "/tidslinje?emne=frister,betalinger&myndighed=k7_x-9&maaned=2026-12&venter=ja";
        assert_eq!(Route::Timeline(selection.clone()).address(), address);
        assert_eq!(at(address), Route::Timeline(selection));
        for route in [
            Route::Overview,
            Route::timeline(),
            Route::Deadlines,
            Route::Post,
            Route::Search,
            Route::Cases,
            Route::Help,
            Route::Coverage,
            Route::Accessibility,
            Route::Cookies,
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
            ["/frister", "/digital-post", "/soeg", "/soeg?q=syg", "/tidslinje/"],
        ];
        let needing = needing.concat();
        let open =
            ["/hjaelp", "/daekning", "/log-ind", "/log-ind?til=/", "/logget-af", "/session-udloebet", "/x"];
        assert!(needing.into_iter().all(|address| at(address).needs_person()));
        assert!(!open.into_iter().any(|address| at(address).needs_person()));
    }

    #[test]
    fn what_an_address_says_out_of_form_is_ignored() {
        for query in
            ["emne=alt", "myndighed=a%20b", "maaned=2026-13", "maaned=26-1", "venter=nej", "q=syg", "emne"]
        {
            assert_eq!(at(&format!("/tidslinje?{query}")), Route::timeline(), "{query}");
        }
        let topics = Selection::of_topics(&[Topic::Cases, Topic::Deadlines]);
        assert_eq!(at("/tidslinje/?emne=x%2Csager,frister,sager"), Route::Timeline(topics));
    }

    fn at(address: &str) -> Route {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        Route::from_address(path, query)
    }
}
