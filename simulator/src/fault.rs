//! The ways an authority can fail on request.
//!
//! It owns their names; `server::faults` carries them out, `server::hostile` those that are meant badly, and
//! `server::gate` the one that shuts the door.

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
