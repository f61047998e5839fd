//! Owns the one way anything here fails: a sentence that says what is wrong and one that says what to do about it.
//! It does not print: `main` shows the one problem that ended the run.

use std::fmt;
use std::io;
use std::path::Path;

/// What a step hands back: its value, or the one problem that ends the run.
pub type Outcome<T = ()> = Result<T, Problem>;

/// Something that ends the run.
#[derive(Debug)]
pub struct Problem {
    what: String,
    remedy: String,
}

impl Problem {
    /// A problem in two sentences: what is wrong, and what to do about it.
    pub fn new(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { what: what.into(), remedy: remedy.into() }
    }

    /// A file or folder could not be read or written.
    pub fn file(doing: &str, path: &Path, error: &io::Error) -> Self {
        Self::new(
            format!("Could not {doing} {}: {error}.", path.display()),
            "Check that the folder exists, that you may write there and that the disk has room.",
        )
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}\n  -> {}", self.what, self.remedy)
    }
}
