//! What follows from a secret without telling it: state and nonce from the code verifier, and opaque names in addresses
//! from the person's identifier.

use super::Secret;
use base64ct::{Base64UrlUnpadded, Encoding};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

/// The `state` of the sign-in with this code verifier: `public/sign_in.js` derives the same.
pub fn state(verifier: &Secret) -> String {
    derived("state.", verifier)
}

/// Its `nonce`, derived alike.
pub fn nonce(verifier: &Secret) -> String {
    derived("nonce.", verifier)
}

/// The key of a person's opaque names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameKey(Secret);

impl NameKey {
    /// The key of the person with this identifier.
    pub fn of(subject: &str) -> Self {
        Self(Secret::new(subject))
    }

    /// 16 hexadecimal digits that follow from `word` and the person, and tell neither.
    pub fn opaque(&self, word: &str) -> String {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(self.0.expose().as_bytes()) else {
            return String::new();
        };
        mac.update(word.as_bytes());
        let first =
            mac.finalize().into_bytes().iter().take(8).fold(0_u64, |all, byte| all << 8 | u64::from(*byte));
        format!("{first:016x}")
    }
}

fn derived(purpose: &str, verifier: &Secret) -> String {
    let mut digest = Sha256::new_with_prefix(purpose);
    digest.update(verifier.expose());
    Base64UrlUnpadded::encode_string(&digest.finalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn state_and_nonce_follow_from_the_verifier_as_openssl_says() {
        // printf 'state.abc' | openssl dgst -sha256 -binary | basenc --base64url
        let verifier = Secret::new("abc");
        assert_eq!(state(&verifier), "mnYs9YAOyepxGijcc8vbRaJX-NSdJcQt9PE7iN_pyq0");
        assert_eq!(nonce(&verifier), "GLw2aFYVmaLNfpQPVP8lSPxvOEpqrf31InqZT1qP18A");
    }

    #[test]
    fn a_person_s_names_are_hmac_s_as_openssl_says() {
        // printf 'skat' | openssl dgst -sha256 -hmac 'urn:person:1'
        assert_eq!(NameKey::of("urn:person:1").opaque("skat"), "c92baedb4c41b502");
        assert_ne!(NameKey::of("urn:person:2").opaque("skat"), "c92baedb4c41b502");
    }
}
