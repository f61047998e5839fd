//! View values: what the page needs to draw, and nothing more. They carry facts, not words; the
//! wording of each language is the page's. One file for each part of the page.

mod bytes;
mod calendar;
mod case;
mod cases;
mod coverage;
mod deadlines;
mod fact;
mod grouped;
mod look_ups;
mod mine;
mod news;
mod overview;
mod payments;
mod post;
mod registry;
mod reminding;
mod row;
mod search;
mod source;
mod summary;
mod take_along;
mod time;
mod timeline;
mod visitor;

pub use bytes::Bytes;
pub use calendar::{
    Calendar, CalendarDay, CalendarEntry, CalendarFilter, CalendarKind, CalendarSpan, CalendarWeek,
    ClosedDay, OwnEntry,
};
pub use case::{
    Basis, Case, CasePart, CaseRelation, CaseTold, ClockStart, Contact, Document, Goal, OpenedCase, PartKind,
    RelatedCase, Stage, Step,
};
pub use cases::{CaseList, Cases};
pub use coverage::{Area, AreaCover, Coverage, CoveredSource, Declaration, Declared, Outage, SourceKind};
pub use deadlines::Deadlines;
pub use fact::{AccessKind, ActionKind, CaseStatus, Early, Errand, Fact, Holiday, PaymentStatus};
pub use grouped::{Group, Grouped, Heading};
pub use look_ups::{Belongs, LookUp, LookUpFilter, LookUpGroup, LookUps, Officer, Organisation, Teller};
pub use mine::{Content, Mine, MinePart};
pub use news::{Change, News, NewsDay, Notice};
pub use overview::{Lacking, Looks, Money, Overview, Todo, Upcoming};
pub use payments::{DebtAt, Debts, MonthMoney, Payments, Year};
pub use post::Post;
pub use registry::{Name, Registry};
pub use reminding::{Kept, Quiet, Reminder, ReminderKind, Reminding};
pub use row::{Also, Amount, Concern, Relation, Row, RowKind, Run};
pub use search::{Found, Search};
pub use source::{Fault, List, Missing, Source, SourceState, Sources};
pub use summary::{Gap, GapReason, Standing, Summary};
pub use take_along::{CalendarFile, FileReminders, FileWords, Lead, OwnCalendar, TakeAlong, Which};
pub use time::{Date, Moment, Month, PlainDate, Time, When};
pub use timeline::{AreaChoice, DayGroup, Filter, Look, Part, Timeline, Topic};
pub use visitor::{Expiry, SignInFault, Visitor};

use super::message::encode;
use serde::{Deserialize, Serialize};

/// Rows that each direction of the timeline begins with, and that "show more" adds.
pub const STEP: u32 = 40;

/// A part of the page's mirror of the portal, always whole. What depends on what is looked at
/// crosses only while it is ([`Look`]).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(
    clippy::large_enum_variant,
    reason = "a handful of slices cross at a time; on wasm32 they are not large"
)]
pub enum Slice {
    /// The operator's registry.
    Registry(Registry),
    /// Who is signed in.
    Visitor(Visitor),
    /// How long.
    Expiry(Expiry),
    /// The sources that are asked, each with its state.
    Sources(Sources),
    /// The page's answer in one sentence, and what is missing from it.
    Summary(Summary),
    /// The front page.
    Overview(Overview),
    /// How much of what has happened is not seen.
    Unseen(u32),
    /// What is to be told of now; told once.
    Reminders(Vec<Reminder>),
    /// When reminders come next, in milliseconds since 1970, the nearest first; told when the browser is to keep them.
    Ahead(Vec<i64>),
    /// A part of a page that is fetched when it is wanted: a [`PageSlice`] in the bytes that it crosses in, so that the
    /// program of the front page need not be able to read it.
    Page(Bytes),
}

/// A part that a page beyond the front page is made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(clippy::large_enum_variant, reason = "one crosses at a time; on wasm32 they are not large")]
pub enum PageSlice {
    /// The timeline's windows.
    Timeline(Timeline),
    /// Everything with a last day.
    Deadlines(Deadlines),
    /// The calendar.
    Calendar(Calendar),
    /// What was asked for to be taken along; told once.
    CalendarFile(CalendarFile),
    /// Money.
    Payments(Payments),
    /// The letters.
    Post(Post),
    /// What authorities hold about the citizen.
    Mine(Mine),
    /// What a search has found.
    Search(Search),
    /// All cases.
    Cases(Cases),
    /// One case.
    Case(Case),
    /// Who has seen the citizen's data.
    LookUps(LookUps),
    /// What has happened that matters.
    News(News),
    /// What the overview covers.
    Coverage(Coverage),
}

impl From<PageSlice> for Slice {
    fn from(slice: PageSlice) -> Self {
        Self::Page(Bytes(encode(&slice)))
    }
}
