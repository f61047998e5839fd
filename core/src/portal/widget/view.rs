//! What crosses between a widget's page and the widgets' worker: the lines of a kind, whose answers they lack, and what the
//! page says. They carry facts, not words.

use crate::portal::view::{Amount, Concern, Expiry, Moment, Name, Registry, RowKind, Visitor, When};
use crate::session::Secret;
use serde::{Deserialize, Serialize};

/// What a widget shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum WidgetKind {
    /// What waits for the citizen, by its last day.
    Deadlines,
    /// Appointments to come.
    Appointments,
    /// Cases that are not closed.
    Cases,
    /// Payments to come, each way.
    Payments,
}

/// What one widget wants to show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// Of which kind.
    pub kind: WidgetKind,
    /// Of this source alone, by the registry's short name; a name that the registry does not have leaves nothing.
    pub authority: Option<String>,
    /// Of this area alone, by its slug (one of the fifteen of the wave plan).
    pub area: Option<String>,
    /// How many lines at most.
    pub most: u16,
}

/// What a page of widgets says to their worker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum WidgetEvent {
    /// It is there, or asks for the registry once more.
    Open {
        /// How one signs in: the content of the page's `overblik-sign-in`, JSON.
        sign_in: String,
        /// The page's own origin.
        origin: String,
    },
    /// The window has brought the login service's answer.
    Returned {
        /// The query that it came back with.
        answer: Secret,
        /// The code verifier that the page has kept (RFC 7636).
        verifier: Secret,
    },
    /// The citizen is there, or wants to stay signed in.
    Active,
    /// The page is looked at again after it was out of sight.
    Visible,
    /// The citizen asks one source again, by its place.
    Retry(u16),
    /// The widget with this number shows this from now on, or is gone.
    Show(u32, Option<Wanted>),
}

/// What the worker tells.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum WidgetSlice {
    /// The operator's registry.
    Registry(Registry),
    /// Who is signed in.
    Visitor(Visitor),
    /// How long.
    Expiry(Expiry),
    /// What the widget with this number shows.
    Lines(u32, WidgetLines),
}

/// What one widget shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WidgetLines {
    /// The first of them.
    pub lines: Vec<Line>,
    /// How many there are in all.
    pub total: u32,
    /// The authorities that are still waited for: for their answer, or for whom else there is to ask.
    pub waiting: Vec<Name>,
    /// Those that are not waited for any more, and whose answers are not whole.
    pub missing: Vec<Unanswered>,
    /// Whether somebody who may have something could not be asked.
    pub others: bool,
    /// When the oldest of the answers came; `None` before the first has.
    pub fetched: Option<Moment>,
}

/// An authority whose answer is missing, or not whole.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Unanswered {
    /// Its place in the registry.
    pub source: u16,
    /// Its name.
    pub name: Name,
    /// Its telephone number, digits only.
    pub phone: String,
    /// Whether it can be asked again; not when it is switched off.
    pub can_retry: bool,
}

/// One line.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Line {
    /// The same for the same thing as long as the visit lasts, and for no other.
    pub key: String,
    /// What it is.
    pub kind: RowKind,
    /// The source's title.
    pub title: String,
    /// The title's language, a BCP 47 tag; empty when it is not known.
    pub language: String,
    /// The authority's name.
    pub authority: Name,
    /// The day that counts here: the last one to do what it asks, else its own; `None` when it asks something and names no day.
    pub when: Option<When>,
    /// Days from today to that day; negative before today, 0 when there is none.
    pub from_today: i32,
    /// Whether the time is only about so.
    pub approximate: bool,
    /// Whether it asks something of the citizen.
    pub needs_me: bool,
    /// Whether another authority says another date of the same thing.
    pub dates_differ: bool,
    /// The money that moves.
    pub amount: Option<Amount>,
    /// Whom it concerns, when that is not the person.
    pub concerns: Option<Concern>,
    /// Where the authority shows the whole of it, and where one acts.
    pub link: Option<String>,
}
