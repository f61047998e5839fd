//! What can be said about an authority: the shape of its page of facts.

use crate::item::Area;
use crate::ledger::Resource;
use crate::moment::Spelling;

use super::tables::Tables;

/// Everything that sets one authority apart.
#[derive(Debug)]
pub struct Authority {
    /// Its id in the registry, which is also the first label of its host name, under `localhost`.
    pub source: &'static str,
    /// Its port, counted from the base; the bystanders share one.
    pub port: u16,
    /// Its name in Danish and English.
    pub name: Text,
    /// What kind of body it is.
    pub kind: Kind,
    /// Whom to call.
    pub phone: &'static str,
    /// Its number in the register of businesses: invented.
    pub cvr: &'static str,
    /// How it writes instants.
    pub spelling: Spelling,
    /// What its ids and case numbers begin with.
    pub prefix: &'static str,
    /// Whether it knows which other authorities concern a person.
    pub relations: bool,
    /// Whether it concerns every resident.
    pub everyone: bool,
    /// How long one request to it may take, where that is less than usual.
    pub budget_ms: Option<u32>,
    /// How many seconds lie between two askings that nobody ordered, where that is another time than usual.
    pub refresh_s: Option<u32>,
    /// The areas it works in.
    pub areas: &'static [Area],
    /// The lists it serves, each with what it says about it.
    pub lists: &'static [Declaration],
    /// What it names as not there yet.
    pub not_yet: &'static [NotYet],
    /// Where its own services begin.
    pub entry_points: &'static [EntryPoint],
    /// What it has promised about its time.
    pub goals: &'static [Goal],
    /// When it will be closed.
    pub outages: &'static [Outage],
    /// Ids of those it took over from.
    pub predecessors: &'static [&'static str],
    /// Id of the one that takes over.
    pub successor: Option<&'static str>,
    /// The day it stops answering as itself.
    pub sunset: Option<&'static str>,
    /// The rows of the stress person, where it holds any.
    pub tables: Option<&'static Tables>,
}

/// What kind of body an authority is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Of the state.
    State,
    /// A region.
    Region,
    /// A municipality.
    Municipality,
    /// A fund, a utility or another body with a public task.
    Other,
}

/// One text in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text {
    /// Danish.
    pub da: &'static str,
    /// English.
    pub en: &'static str,
}

/// A text in both languages.
pub const fn text(da: &'static str, en: &'static str) -> Text {
    Text { da, en }
}

/// What a list covers, in the authority's own words.
#[derive(Debug)]
#[must_use]
pub struct Declaration {
    /// The list.
    pub resource: Resource,
    /// The first day it is complete from.
    pub since: &'static str,
    /// What is in it.
    pub holds: Text,
    /// How current it is.
    pub current: Text,
    /// What is not in it.
    pub left_out: Option<Text>,
    /// The words for what can be in it, of those that are agreed upon.
    pub codes: &'static [&'static str],
}

/// Something an authority names as not there yet.
#[derive(Debug)]
pub struct NotYet {
    /// Where it belongs.
    pub area: Area,
    /// What it is.
    pub what: Text,
}

/// Where one of an authority's own services begins.
#[derive(Debug)]
pub struct EntryPoint {
    /// Where it belongs.
    pub area: Area,
    /// What one can do there.
    pub title: Text,
    /// Its path on the authority's site.
    pub path: &'static str,
}

/// What an authority has promised about its time.
#[derive(Debug, PartialEq, Eq)]
#[must_use]
pub struct Goal {
    /// Its id at the authority.
    pub id: &'static str,
    /// Which cases it is about.
    pub subject: Text,
    /// Of a hundred, how many at least.
    pub share: u8,
    /// Within how many days.
    pub days: u16,
    /// What starts the clock.
    pub clock_start: &'static str,
    /// What stops it.
    pub clock_end: &'static str,
    /// The first day it holds.
    pub valid_from: &'static str,
    /// The last day it holds.
    pub valid_to: Option<&'static str>,
    /// Which cases it is not about.
    pub excludes: Option<Text>,
}

/// A time an authority will be closed; counted from today, so that it is always about to happen.
#[derive(Debug)]
pub struct Outage {
    /// Days from today.
    pub days_ahead: i64,
    /// Minutes after midnight.
    pub from_minute: i64,
    /// How long.
    pub minutes: i64,
    /// Why.
    pub text: Text,
}

impl Authority {
    /// An item's id as others know it.
    pub fn id(&self, number: u64) -> String {
        format!("{}-{number:09}", self.prefix)
    }

    /// The item number in an id of this authority's.
    pub fn number(&self, id: &str) -> Option<u64> {
        id.strip_prefix(self.prefix)?.strip_prefix('-')?.parse().ok()
    }

    /// Whether it serves this list.
    pub fn offers(&self, resource: Resource) -> bool {
        self.lists.iter().any(|list| list.resource == resource)
    }

    /// Its goal with this id.
    pub fn goal(&self, id: &str) -> Option<&'static Goal> {
        self.goals.iter().find(|goal| goal.id == id)
    }
}

impl Kind {
    /// Its word in the registry.
    pub const fn word(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Region => "region",
            Self::Municipality => "municipality",
            Self::Other => "other",
        }
    }
}

impl Declaration {
    /// A list read every night, complete since this day.
    pub const fn new(resource: Resource, since: &'static str, holds: Text) -> Self {
        let current = text("Hentes hver nat kl. 0.05.", "Read every night at 00:05.");
        Self { resource, since, holds, current, left_out: None, codes: &[] }
    }

    /// As current as this instead.
    pub const fn current(mut self, current: Text) -> Self {
        self.current = current;
        self
    }

    /// With things of these codes in it.
    pub const fn codes(mut self, codes: &'static [&'static str]) -> Self {
        self.codes = codes;
        self
    }

    /// Without this.
    pub const fn left_out(mut self, what: Text) -> Self {
        self.left_out = Some(what);
        self
    }
}

impl Goal {
    /// A promise from the day a case is sent in to its decision, without an end.
    pub const fn new(
        id: &'static str,
        subject: Text,
        share: u8,
        days: u16,
        valid_from: &'static str,
    ) -> Self {
        Self {
            id,
            subject,
            share,
            days,
            clock_start: "submission",
            clock_end: "decision",
            valid_from,
            valid_to: None,
            excludes: None,
        }
    }

    /// From the day the case is fully documented.
    pub const fn from_complete(mut self) -> Self {
        self.clock_start = "complete";
        self
    }

    /// Until this day.
    pub const fn until(mut self, day: &'static str) -> Self {
        self.valid_to = Some(day);
        self
    }

    /// Not about these.
    pub const fn excludes(mut self, what: Text) -> Self {
        self.excludes = Some(what);
        self
    }
}
