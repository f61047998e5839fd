//! Words that are nobody's to read. They cannot be printed; who writes one out has to say so.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A word that proves something: an authorization code, a code verifier, a refresh token.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret(Box<str>);

impl Secret {
    /// Keeps this word.
    pub fn new(word: impl Into<Box<str>>) -> Self {
        Self(word.into())
    }

    /// The word, for the one place that sends it.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret")
    }
}

/// An access token: what proves to one source who asks. It is no [`Secret`], so that none of those can be sent to a
/// source, and it cannot be written down, so that it never crosses to the page.
#[derive(Clone, PartialEq, Eq)]
pub struct Token {
    word: Box<str>,
    bound: bool,
}

impl Token {
    /// A token that is `bound` to this browser's key, or one that whoever holds it may use.
    pub fn new(word: impl Into<Box<str>>, bound: bool) -> Self {
        Self { word: word.into(), bound }
    }

    /// For the one place that writes it into a request's `Authorization` header.
    pub fn expose(&self) -> &str {
        &self.word
    }

    /// Whether a proof has to go along (RFC 9449, section 7.1).
    pub fn is_bound(&self) -> bool {
        self.bound
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Token")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_cannot_be_printed() {
        let (token, secret) = (Token::new("eyJ", true), Secret::new("verifier"));
        assert_eq!(format!("{token:?} {secret:?}"), "Token Secret");
        assert_eq!((token.expose(), secret.expose()), ("eyJ", "verifier"));
    }
}
