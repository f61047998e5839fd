//! What can be wrong with a sign-in.

use serde::{Deserialize, Serialize};

/// Why nobody is signed in, sorted by what the citizen can do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SignInFault {
    /// The citizen stopped on the way.
    Cancelled,
    /// The login service could not be reached, or could not do it now.
    Unavailable,
    /// What came back was not the answer to our question: another state, nonce or issuer.
    Mismatch,
    /// The level of assurance is too low: it has to be substantial (NSIS).
    TooLow,
    /// It is too low: it has to be high.
    NotHigh,
    /// The return had lost what it needs, or came too late.
    Unfinished,
    /// The login service refuses.
    Refused,
    /// The browser keeps nothing for the portal, not even during the redirect.
    Storage,
    /// The portal does not know a login service.
    Unconfigured,
}
