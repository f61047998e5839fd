//! What an address selects of the calendar. The words are ours and the same for everybody; an authority and an opened item
//! stand there by opaque names alone.

use super::{Day, is_key, listed, pairs, written};

/// Which part of the calendar an address selects; an empty one selects all around today.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct CalendarSelection {
    /// How the days are laid out; as fits the screen when it is not said.
    pub span: Option<Span>,
    /// The day that is chosen, and with it the period; today when it is none.
    pub day: Option<Day>,
    /// Of these kinds, each once, in the order of [`EntryKind::ALL`]; all when empty.
    pub kinds: Vec<EntryKind>,
    /// Of the authority with this opaque name.
    pub authority: Option<String>,
    /// What is opened, by its opaque name.
    pub opened: Option<String>,
    /// Whether all of a day stands in it, also where that is much.
    pub all: bool,
}

/// How the days are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Span {
    Month,
    Week,
    Agenda,
}

/// What falls on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EntryKind {
    MyDeadlines,
    AuthorityDeadlines,
    Appointments,
    PaymentsToMe,
    PaymentsFromMe,
    Expiries,
}

impl Span {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Month, Self::Week, Self::Agenda];

    /// Its word in addresses.
    pub fn word(self) -> &'static str {
        match self {
            Self::Month => "maaned",
            Self::Week => "uge",
            Self::Agenda => "liste",
        }
    }
}

impl EntryKind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::MyDeadlines,
        Self::AuthorityDeadlines,
        Self::Appointments,
        Self::PaymentsToMe,
        Self::PaymentsFromMe,
        Self::Expiries,
    ];

    /// Its word in addresses.
    pub fn word(self) -> &'static str {
        match self {
            Self::MyDeadlines => "frister",
            Self::AuthorityDeadlines => "myndigheders-frister",
            Self::Appointments => "aftaler",
            Self::PaymentsToMe => "til-mig",
            Self::PaymentsFromMe => "fra-mig",
            Self::Expiries => "udloeb",
        }
    }
}

impl CalendarSelection {
    /// What a query selects. Words that are unknown or out of their form are ignored.
    pub(super) fn from_query(query: &str) -> Self {
        let mut selection = Self::default();
        let key = |value: &str| is_key(value).then(|| value.to_owned());
        for (name, value) in pairs(query) {
            match name {
                "vis" => selection.span = Span::ALL.into_iter().find(|span| span.word() == value),
                "dag" => selection.day = Day::from_word(value),
                "emne" => selection.kinds = listed(value, &EntryKind::ALL, EntryKind::word),
                "myndighed" => selection.authority = key(value),
                "aaben" => selection.opened = key(value),
                "alt" => selection.all = value == "ja",
                _ => {}
            }
        }
        selection
    }

    /// It as a query, with its question mark; nothing when it selects all around today.
    pub(super) fn query(&self) -> String {
        let kinds = EntryKind::ALL.into_iter().filter(|kind| self.kinds.contains(kind));
        let kinds = kinds.map(EntryKind::word).collect::<Vec<_>>().join(",");
        let key = |key: &Option<String>| key.clone().filter(|key| is_key(key));
        let pairs = [
            ("vis", self.span.map(|span| span.word().to_owned())),
            ("dag", self.day.map(Day::word)),
            ("emne", Some(kinds).filter(|kinds| !kinds.is_empty())),
            ("myndighed", key(&self.authority)),
            ("aaben", key(&self.opened)),
            ("alt", self.all.then(|| "ja".to_owned())),
        ];
        written(pairs)
    }
}
