//! The registry as far as the page needs it: whether it is here, and who may be signed in as.

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
        /// The made-up persons one may sign in as; empty where sign-in is real.
        persons: Vec<Person>,
    },
}

/// A made-up person of the demonstration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// What [`crate::portal::PageEvent::SignIn`] names.
    pub id: String,
    /// The name.
    pub name: String,
    /// One line about the person.
    pub about: Name,
}

/// A text in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Name {
    /// Danish.
    pub da: String,
    /// English.
    pub en: String,
}
