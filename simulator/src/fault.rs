//! The ways an authority can fail on request.
//!
//! It owns their names; `server::faults` carries them out, and `server::gate` the one that shuts the door.

use serde::Deserialize;

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
    /// Every answer is an error.
    Status {
        /// Which.
        status: u16,
        /// Seconds until a new try is welcome.
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
}

impl Fault {
    /// Its name, as it was asked for.
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Down => "down",
            Self::Slow { .. } => "slow",
            Self::Status { .. } => "status",
            Self::Html => "html",
            Self::Truncated => "truncated",
            Self::Endless => "endless",
            Self::Garbled => "garbled",
        }
    }
}
