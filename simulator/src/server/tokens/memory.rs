//! What one authority remembers of proofs: those that were used, and the nonces it has given. Both are bounded, and both
//! are forgotten when they can do no more harm.

use std::collections::HashMap;

use super::Why;
use crate::jws::unguessable;

/// For so many seconds after a proof was used, another with its name is refused. No proof is good for longer: one
/// without a nonce for two minutes, one with a nonce as long as that is known.
const REMEMBERED: i64 = 600;

/// A nonce is given to everybody for so many seconds, and known for as long again.
const GIVEN: i64 = REMEMBERED / 2;

/// Who asks more often than this within that time has to wait.
const CAPACITY: usize = 50_000;

/// It.
#[derive(Debug, Default)]
pub struct Memory {
    /// Until when each proof is remembered.
    used: HashMap<String, i64>,
    /// The nonces, and when each was first given, the newest first.
    nonces: [Option<(String, i64)>; 2],
}

impl Memory {
    /// Uses a proof, which is good once.
    pub fn uses(&mut self, proof: &str, now: i64) -> Result<(), Why> {
        if self.used.get(proof).is_some_and(|until| now <= *until) {
            return Err(Why::ProofUsed);
        }
        if self.used.len() >= CAPACITY {
            self.used.retain(|_, until| now <= *until);
        }
        if self.used.len() >= CAPACITY {
            return Err(Why::TooManyProofs);
        }
        self.used.insert(proof.to_owned(), now.saturating_add(REMEMBERED));
        Ok(())
    }

    /// The nonce to give now.
    pub fn nonce(&mut self, now: i64) -> String {
        let [newest, older] = &mut self.nonces;
        if newest.as_ref().is_none_or(|(_, given)| now - given >= GIVEN) {
            *older = newest.replace((unguessable(), now));
        }
        newest.as_ref().map(|(nonce, _)| nonce.clone()).unwrap_or_default()
    }

    /// Whether a nonce is one of those given, and not too long ago.
    pub fn knows(&self, nonce: &str, now: i64) -> bool {
        self.nonces.iter().flatten().any(|(known, given)| known == nonce && now - given < 2 * GIVEN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proof_is_good_once_for_as_long_as_it_could_be_used() {
        let mut memory = Memory::default();
        assert_eq!(memory.uses("a", 1_000), Ok(()));
        assert_eq!(memory.uses("b", 1_000), Ok(()));
        for now in [1_000, 1_000 + REMEMBERED] {
            assert_eq!(memory.uses("a", now), Err(Why::ProofUsed));
        }
        assert_eq!(memory.uses("a", 1_001 + REMEMBERED), Ok(()));
    }

    #[test]
    fn it_never_holds_more_than_so_many_and_drops_what_is_over() {
        let mut memory = Memory::default();
        for number in 0..CAPACITY {
            assert_eq!(memory.uses(&number.to_string(), 0), Ok(()));
        }
        assert_eq!(memory.uses("one more", 0), Err(Why::TooManyProofs));
        assert_eq!(memory.uses("one more", REMEMBERED + 1), Ok(()));
        assert_eq!(memory.used.len(), 1);
    }

    #[test]
    fn a_nonce_is_everybody_s_for_a_while_and_known_a_while_longer() {
        let mut memory = Memory::default();
        let first = memory.nonce(0);
        assert_eq!(memory.nonce(GIVEN - 1), first);
        let second = memory.nonce(GIVEN);
        assert_ne!(second, first);
        assert!(memory.knows(&first, 2 * GIVEN - 1) && !memory.knows(&first, 2 * GIVEN));
        assert!(memory.knows(&second, 2 * GIVEN) && !memory.knows("another", GIVEN));
    }
}
