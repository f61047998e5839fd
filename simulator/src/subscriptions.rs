//! Who wants to be nudged by an authority, and where.
//!
//! It owns what a request for a nudge must hold. Nothing is ever sent, and nothing outlives the program.

use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};

/// An authority's subscriptions.
#[derive(Debug, Default)]
pub struct Subscriptions(Mutex<Entries>);

#[derive(Debug, Default)]
struct Entries {
    last_number: u64,
    kept: Vec<Subscription>,
}

/// One subscription.
#[derive(Debug, Clone, Serialize)]
pub struct Subscription {
    /// What it is ended by.
    pub id: String,
    #[serde(skip)]
    person: String,
    /// Where the nudge goes.
    #[serde(flatten)]
    pub address: Address,
}

/// Where a nudge goes, as the client asks for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "channel", rename_all = "lowercase")]
pub enum Address {
    /// To a browser.
    WebPush {
        /// The push service's address of it.
        endpoint: String,
        /// What it is encrypted with.
        keys: Keys,
        /// The nudge's language.
        lang: String,
    },
    /// By text message.
    NemSms {
        /// A Danish number.
        phone: String,
        /// The nudge's language.
        lang: String,
    },
    /// By e-mail.
    Email {
        /// The address.
        email: String,
        /// The nudge's language.
        lang: String,
    },
}

/// What a nudge to a browser is encrypted with (RFC 8291).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Keys {
    p256dh: String,
    auth: String,
}

impl Subscriptions {
    /// The person's subscription to this address, made if there is none; ids begin with `prefix`.
    pub fn begin(&self, person: &str, prefix: &str, address: Address) -> Subscription {
        let mut entries = self.entries();
        let is_it = |kept: &&Subscription| kept.person == person && kept.address.is_at(&address);
        if let Some(there) = entries.kept.iter().find(is_it) {
            return there.clone();
        }
        entries.last_number += 1;
        let id = format!("{prefix}-N{}", entries.last_number);
        let subscription = Subscription { id, person: person.to_owned(), address };
        entries.kept.push(subscription.clone());
        subscription
    }

    /// Ends the person's subscription with this id; false if there is none.
    pub fn end(&self, person: &str, id: &str) -> bool {
        let mut entries = self.entries();
        let before = entries.kept.len();
        entries.kept.retain(|kept| kept.person != person || kept.id != id);
        entries.kept.len() < before
    }

    /// The person's subscriptions, oldest first.
    pub fn of(&self, person: &str) -> Vec<Subscription> {
        self.entries().kept.iter().filter(|kept| kept.person == person).cloned().collect()
    }

    fn entries(&self) -> MutexGuard<'_, Entries> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Address {
    /// Its channel's word.
    pub const fn channel(&self) -> &'static str {
        match self {
            Self::WebPush { .. } => "webpush",
            Self::NemSms { .. } => "nemsms",
            Self::Email { .. } => "email",
        }
    }

    /// Whether a nudge could be sent there.
    pub fn is_usable(&self) -> bool {
        let (lang, is_good) = match self {
            Self::WebPush { endpoint, keys, lang } => (lang, is_web(endpoint) && keys.are_usable()),
            Self::NemSms { phone, lang } => {
                (lang, phone.len() == 8 && phone.bytes().all(|b| b.is_ascii_digit()))
            }
            Self::Email { email, lang } => (lang, is_mailbox(email)),
        };
        is_good && is_language(lang)
    }

    /// Whether it is the same place, whatever the language.
    fn is_at(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::WebPush { endpoint: one, .. }, Self::WebPush { endpoint: other, .. })
            | (Self::NemSms { phone: one, .. }, Self::NemSms { phone: other, .. })
            | (Self::Email { email: one, .. }, Self::Email { email: other, .. }) => one == other,
            _ => false,
        }
    }
}

impl Keys {
    fn are_usable(&self) -> bool {
        is_base64url(&self.p256dh, 87) && is_base64url(&self.auth, 22)
    }
}

/// So many signs of base64url, whether filled up or not.
fn is_base64url(text: &str, signs: usize) -> bool {
    let text = text.trim_end_matches('=');
    text.len() == signs && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

/// An address without a user in it, on the web or on this machine.
fn is_web(address: &str) -> bool {
    let host = |rest: &str| rest.split(['/', '?', '#']).next().unwrap_or_default().to_owned();
    let local =
        |host: &str| host.split(':').next().is_some_and(|name| format!(".{name}").ends_with(".localhost"));
    let (host, is_there) = match (address.strip_prefix("https://"), address.strip_prefix("http://")) {
        (Some(rest), _) => (host(rest), !host(rest).is_empty()),
        (None, Some(rest)) => (host(rest), local(&host(rest))),
        (None, None) => return false,
    };
    is_there && address.len() <= 2048 && !host.contains('@') && address.bytes().all(is_sign_of_an_address)
}

/// One that RFC 3986 lets stand in an address; all others are escaped there.
const fn is_sign_of_an_address(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(byte, b'!' | b'#'..=b'/' | b':' | b';' | b'=' | b'?' | b'@' | b'[' | b']' | b'_' | b'~')
}

fn is_mailbox(address: &str) -> bool {
    let parts = address.split_once('@');
    address.len() <= 254 && parts.is_some_and(|(name, host)| !name.is_empty() && !host.is_empty())
}

fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let is_part =
        |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    let is_first = |part: &str| part.len() >= 2 && part.bytes().all(|b| b.is_ascii_alphabetic());
    tag.len() <= 35 && parts.next().is_some_and(|part| is_part(part) && is_first(part)) && parts.all(is_part)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;

    fn sms(phone: &str) -> Address {
        Address::NemSms { phone: phone.to_owned(), lang: "da".to_owned() }
    }

    #[test]
    fn the_same_address_is_the_same_subscription() {
        let subscriptions = Subscriptions::default();
        let first = subscriptions.begin("a", "FK", sms("12345678")).id;
        assert_eq!(subscriptions.begin("a", "FK", sms("12345678")).id, first);
        assert_ne!(subscriptions.begin("a", "FK", sms("87654321")).id, first);
        assert_ne!(subscriptions.begin("b", "FK", sms("12345678")).id, first);
    }

    #[test]
    fn one_can_end_one_s_own_alone() {
        let subscriptions = Subscriptions::default();
        let id = subscriptions.begin("a", "FK", sms("12345678")).id;
        assert!(!subscriptions.end("b", &id));
        assert!(subscriptions.end("a", &id));
        assert!(!subscriptions.end("a", &id) && subscriptions.of("a").is_empty());
    }

    #[test]
    fn an_address_that_nothing_could_be_sent_to_is_none() {
        let read = |json: &str| serde_json::from_str::<Address>(json).unwrap();
        let key = "k".repeat(87);
        let push = |endpoint: &str, auth: &str| {
            let keys = Keys { p256dh: key.clone(), auth: auth.to_owned() };
            Address::WebPush { endpoint: endpoint.to_owned(), keys, lang: "da-DK".to_owned() }
        };
        assert!(sms("12345678").is_usable() && !sms("+4512345678").is_usable());
        assert!(push("https://push.example/a", &"a".repeat(22)).is_usable());
        assert!(push("https://push.example/a", &format!("{}==", "a".repeat(22))).is_usable());
        assert!(!push("http://push.example/a", &"a".repeat(22)).is_usable());
        assert!(!push("https://push.example/½", &"a".repeat(22)).is_usable());
        assert!(!push("https://push.example/a", "short").is_usable());
        assert!(read(r#"{"channel":"email","email":"a@b.example","lang":"en"}"#).is_usable());
        assert!(!read(r#"{"channel":"email","email":"a","lang":"en"}"#).is_usable());
        assert!(!read(r#"{"channel":"email","email":"a@b.example","lang":"d"}"#).is_usable());
    }
}
