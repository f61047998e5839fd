//! Who is signed in, how it went with signing in, and how long it lasts, as far as the page needs it.

pub use crate::session::SignInFault;
use serde::{Deserialize, Serialize};

/// Who is signed in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Visitor {
    /// Nobody; with what went wrong, when something did.
    Out(Option<SignInFault>),
    /// Somebody whose sign-in is being completed.
    Arriving,
    /// This person.
    In {
        /// The name.
        name: String,
        /// What tells this person from another in this browser, and says nothing else.
        key: String,
        /// Minutes that the device's clock is ahead of the login service's, or behind when negative; `None` when they
        /// agree well enough.
        clock_off: Option<i32>,
    },
}

/// How long the person stays signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Expiry {
    /// Long enough to say nothing.
    Far,
    /// Soon over.
    Near {
        /// Seconds left when this was said.
        left_s: u32,
        /// Whether it ends then whatever the citizen does.
        last: bool,
    },
    /// The time is up: the page has to log off.
    Over,
    /// The login service has ended it: the page has to forget, and has nobody to log off there.
    Ended,
}
