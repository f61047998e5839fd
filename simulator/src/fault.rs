//! The ways an authority can fail on request.
//!
//! It owns their names; `server::faults` carries them out, `server::hostile` those that are meant badly, `server::gate`
//! the one that shuts the door, and `server::cors` the one that no page may read. Which of them are drilled by name is
//! in `scenario`.

use serde::Deserialize;

use crate::wire::problem::ProblemType;

/// A way of failing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Fault {
    /// All is well.
    None,
    /// Nobody listens, and live connections are dropped.
    Down,
    /// Answers come late.
    Slow {
        /// How late.
        ms: u64,
    },
    /// Every answer is an error with this status.
    Status {
        /// Which.
        status: u16,
        /// Seconds until a new try is welcome.
        retry_after: Option<u64>,
    },
    /// Every answer is an error of this type.
    Problem {
        /// Which of the nine.
        r#type: ProblemType,
        /// With another status than its own.
        status: Option<u16>,
        /// Seconds until a new try is welcome; of those that pass by themselves a few, if it is not said.
        retry_after: Option<u64>,
    },
    /// Answers are web pages, as from a proxy that stands in.
    Html,
    /// Answers stop in the middle, as if they were whole.
    Truncated,
    /// Answers do not stop.
    Endless,
    /// One item of each list has a field of the wrong type.
    Garbled,
    /// Answers are made to do harm.
    Hostile {
        /// How.
        what: Hostility,
    },
    /// Lists come in short pages, and the connection ends in the middle of each page but the first.
    Cut,
    /// Answers are good JSON of another shape than was agreed.
    WrongSchema,
    /// Every answer is that there were too many questions, with the moment from which new ones are welcome.
    TooMany {
        /// How far ahead that moment is.
        seconds: u32,
    },
    /// Of each address the first questions are answered by an error, and then all is well.
    Burst {
        /// How many questions.
        first: u32,
    },
    /// Every page of a list names one that follows: empty ones, once all that is held has come.
    EndlessPaging {
        /// Whether those that follow have one name, or always another.
        repeats: bool,
    },
    /// The authority's clock is ahead, and so is every date that it writes.
    ClockAhead {
        /// How far.
        days: u16,
    },
    /// What is dated by its last change has the moment of the answer for it, in every answer anew.
    Redated,
    /// The authority is closed, as it has announced.
    PlannedOutage,
    /// Answers are good, and say of no page that it may read them.
    NoCors,
}

/// A way of doing harm with an answer that is whole and comes in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hostility {
    /// Good, and larger than anybody should read.
    Huge,
    /// Lists in lists in lists, in a field that nobody knows and in one that everybody knows.
    Deep,
    /// Every other item has one field of the wrong type: each field in turn.
    Types,
    /// The first item comes twice.
    Duplicates,
    /// Every other item's dates are in years that no living person saw.
    Years,
    /// Every text turns the writing direction.
    Bidi,
    /// Every text is a script and turns the writing direction.
    BidiAndScript,
    /// Every text, address and language is a script.
    Script,
    /// Every text is as long as a book.
    Long,
}

impl Fault {
    /// Its name, as it was asked for.
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Down => "down",
            Self::Slow { .. } => "slow",
            Self::Status { .. } => "status",
            Self::Problem { .. } => "problem",
            Self::Html => "html",
            Self::Truncated => "truncated",
            Self::Endless => "endless",
            Self::Garbled => "garbled",
            Self::Hostile { .. } => "hostile",
            Self::Cut => "cut",
            Self::WrongSchema => "wrong_schema",
            Self::TooMany { .. } => "too_many",
            Self::Burst { .. } => "burst",
            Self::EndlessPaging { .. } => "endless_paging",
            Self::ClockAhead { .. } => "clock_ahead",
            Self::Redated => "redated",
            Self::PlannedOutage => "planned_outage",
            Self::NoCors => "no_cors",
        }
    }

    /// The status that was asked for, if any was.
    pub const fn status(self) -> Option<u16> {
        match self {
            Self::Status { status, .. } => Some(status),
            Self::Problem { status, .. } => status,
            _ => None,
        }
    }
}
