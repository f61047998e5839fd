//! One answer of one source that comes whole or not at all: which sources concern the person, or
//! what the source says of itself.

use crate::model::{Failure, Instant};

/// How far such an answer has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer<T> {
    /// It has not been asked for.
    Idle,
    /// It is waited for.
    Asking,
    /// This.
    Said(T, Instant),
    /// None came.
    Failed(Failure, Instant),
}

impl<T> Answer<T> {
    /// Takes in what a request brought. What has been said once stays when it is asked for anew in vain.
    pub fn take(&mut self, outcome: Result<T, Failure>, now: Instant) {
        match outcome {
            Ok(said) => *self = Self::Said(said, now),
            Err(_) if matches!(self, Self::Said(..)) => {}
            Err(failure) => *self = Self::Failed(failure, now),
        }
    }

    /// Begins to ask, unless it has been said or is waited for; whether it did.
    pub fn begin(&mut self) -> bool {
        let needed = matches!(self, Self::Idle | Self::Failed(..));
        if needed {
            *self = Self::Asking;
        }
        needed
    }

    /// Why none came.
    pub fn failure(&self) -> Option<Failure> {
        match self {
            Self::Failed(failure, _) => Some(*failure),
            _ => None,
        }
    }
}
