//! The registry as far as the page needs it: whether it is here, and what it says to everyone.

use serde::{Deserialize, Serialize};

/// How it went with the registry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Registry {
    /// It has been asked for.
    Asked,
    /// It could not be fetched or read, or names nobody, so nobody can be asked.
    Failed,
    /// It is here.
    Loaded {
        /// Whether the sources are simulated and the persons made up.
        simulated: bool,
        /// What the operator wants everyone to know.
        notice: Option<Name>,
    },
}

/// A text in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Name {
    /// Danish.
    pub da: String,
    /// English.
    pub en: String,
}
