//! What an address selects of the look-ups. The words are ours and the same for everybody; who looked and who tells of it
//! stand there by opaque names alone.

use super::{Month, is_key, listed, pairs, written};

/// Which look-ups an address selects, and how they stand together; an empty one selects all, by day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct LookUpSelection {
    /// Of these kinds, each once, in the order of [`LookUpKind::ALL`]; all when empty.
    pub kinds: Vec<LookUpKind>,
    /// Told by the authority with this opaque name.
    pub authority: Option<String>,
    /// By the organisation with this opaque name.
    pub organisation: Option<String>,
    /// Whether it is told why.
    pub purpose: Option<bool>,
    /// Whether it is told what it belongs to.
    pub case: Option<bool>,
    /// Only those in an emergency.
    pub emergency: bool,
    /// Of this month or a later one.
    pub from: Option<Month>,
    /// Of this month or an earlier one.
    pub to: Option<Month>,
    /// Those of an organisation together, instead of those of a day.
    pub by_organisation: bool,
}

/// How data was looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LookUpKind {
    Search,
    Opened,
    Disclosed,
    Mass,
    Other,
}

impl LookUpKind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Search, Self::Opened, Self::Disclosed, Self::Mass, Self::Other];

    /// Its word in addresses.
    pub fn word(self) -> &'static str {
        match self {
            Self::Search => "soegt",
            Self::Opened => "aabnet",
            Self::Disclosed => "givet",
            Self::Mass => "maskine",
            Self::Other => "andet",
        }
    }
}

impl LookUpSelection {
    /// What a query selects. Words that are unknown or out of their form are ignored.
    pub(super) fn from_query(query: &str) -> Self {
        let mut selection = Self::default();
        let key = |value: &str| is_key(value).then(|| value.to_owned());
        for (name, value) in pairs(query) {
            match name {
                "slags" => selection.kinds = listed(value, &LookUpKind::ALL, LookUpKind::word),
                "myndighed" => selection.authority = key(value),
                "hvem" => selection.organisation = key(value),
                "formaal" => selection.purpose = yes_or_no(value),
                "sag" => selection.case = yes_or_no(value),
                "noed" => selection.emergency = value == "ja",
                "fra" => selection.from = Month::from_word(value),
                "til" => selection.to = Month::from_word(value),
                "saml" => selection.by_organisation = value == "hvem",
                _ => {}
            }
        }
        selection
    }

    /// It as a query, with its question mark; nothing when it selects all.
    pub(super) fn query(&self) -> String {
        let kinds = LookUpKind::ALL.into_iter().filter(|kind| self.kinds.contains(kind));
        let kinds = kinds.map(LookUpKind::word).collect::<Vec<_>>().join(",");
        let key = |key: &Option<String>| key.clone().filter(|key| is_key(key));
        let told = |told: Option<bool>| told.map(|told| if told { "ja" } else { "nej" }.to_owned());
        let pairs = [
            ("slags", Some(kinds).filter(|kinds| !kinds.is_empty())),
            ("myndighed", key(&self.authority)),
            ("hvem", key(&self.organisation)),
            ("formaal", told(self.purpose)),
            ("sag", told(self.case)),
            ("noed", told(self.emergency.then_some(true))),
            ("fra", self.from.map(Month::word)),
            ("til", self.to.map(Month::word)),
            ("saml", self.by_organisation.then(|| "hvem".to_owned())),
        ];
        written(pairs)
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
}

fn yes_or_no(word: &str) -> Option<bool> {
    match word {
        "ja" => Some(true),
        "nej" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_selects_what_it_was_made_of() {
        let selection = LookUpSelection {
            kinds: vec![LookUpKind::Opened, LookUpKind::Mass],
            authority: Some("0a".to_owned()),
            organisation: Some("k7_x-9".to_owned()),
            purpose: Some(false),
            case: Some(true),
            emergency: true,
            from: Month::from_word("2026-01"),
            to: Month::from_word("2026-12"),
            by_organisation: true,
        };
        let query = "?slags=aabnet,maskine&myndighed=0a&hvem=k7_x-9&formaal=nej&sag=ja&noed=ja&fra=2026-01&til=2026-12&saml=hvem";
        assert_eq!(selection.query(), query);
        assert_eq!(LookUpSelection::from_query(query), selection);
        assert_eq!(LookUpSelection::from_query("slags=maskine%2Caabnet").kinds, selection.kinds);
        assert_eq!(LookUpSelection::default().query(), "");
    }

    #[test]
    fn what_is_out_of_form_is_ignored_and_no_name_gets_into_an_address() {
        for query in ["slags=alt", "myndighed=a%20b", "formaal=måske", "fra=2026-13", "noed=nej", "q=syg"] {
            assert_eq!(LookUpSelection::from_query(query), LookUpSelection::default(), "{query}");
        }
        let named =
            LookUpSelection { organisation: Some("Fjordby Sygehus".to_owned()), ..Default::default() };
        assert_eq!(named.query(), "");
    }

    #[test]
    fn a_period_never_ends_before_it_begins() {
        let (early, late) = (Month::from_word("2026-01"), Month::from_word("2026-12"));
        let mut selection = LookUpSelection { to: early, ..Default::default() };
        selection.begin(late);
        assert_eq!((selection.from, selection.to), (late, late));
        selection.end(early);
        assert_eq!((selection.from, selection.to), (early, early));
    }
}
