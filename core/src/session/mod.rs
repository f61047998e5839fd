//! Who is signed in: as yet one of the made-up persons of a demonstration. It owns the token that
//! goes along with a request, and the key that makes names opaque in addresses; it asks nobody.

use crate::model::SourceId;
use siphasher::sip128::{Hasher128, SipHasher24};
use std::fmt;
use std::hash::Hasher;

/// What proves to a source who asks. It cannot be printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(Box<str>);

impl Token {
    /// For the one place that writes it into a request's `Authorization` header.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Token")
    }
}

/// A person who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    person: Box<str>,
}

impl Session {
    /// Signs in as the made-up person with this id.
    pub fn of_demonstration(person: &str) -> Self {
        Self { person: person.into() }
    }

    /// The made-up person's id.
    pub fn person(&self) -> &str {
        &self.person
    }

    /// The token for the sources, which the simulated ones understand.
    pub fn token(&self) -> Token {
        Token(format!("demo.{}", self.person).into())
    }

    /// A name for the source in addresses: 16 hexadecimal digits that follow from source and person.
    pub fn opaque(&self, source: &SourceId) -> String {
        let mut hasher = SipHasher24::new_with_key(&self.key());
        hasher.write(source.as_str().as_bytes());
        format!("{:016x}", hasher.finish128().h1)
    }

    fn key(&self) -> [u8; 16] {
        let mut hasher = SipHasher24::new();
        hasher.write(self.person.as_bytes());
        hasher.finish128().as_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_cannot_be_printed() {
        let session = Session::of_demonstration("family");
        assert_eq!(format!("{:?}", session.token()), "Token");
        assert_eq!(session.token().expose(), "demo.family");
    }

    #[test]
    fn a_source_s_opaque_name_is_its_own_and_the_person_s() {
        let (family, student) = (Session::of_demonstration("family"), Session::of_demonstration("student"));
        let (skat, su) = (SourceId::new("skat"), SourceId::new("su"));
        assert_eq!(family.opaque(&skat), family.opaque(&skat));
        assert_ne!(family.opaque(&skat), family.opaque(&su));
        assert_ne!(family.opaque(&skat), student.opaque(&skat));
        assert_eq!(family.opaque(&skat).len(), 16);
    }
}
