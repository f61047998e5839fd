//! What an authority was asked, for tests to count.
//!
//! The log knows the clock, and nothing that is served depends on it.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{SecondsFormat, Utc};
use serde::Serialize;

/// Older requests than these many are forgotten.
const CAPACITY: usize = 10_000;

/// An authority's log.
#[derive(Debug, Default)]
pub struct RequestLog(Mutex<Entries>);

#[derive(Debug, Default)]
struct Entries {
    last_seq: u64,
    requests: VecDeque<Request>,
}

/// What is known of a request when it comes.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// How it asks.
    pub method: String,
    /// What for.
    pub path: String,
    /// What stands after that.
    pub query: String,
    /// Whether it carries a token. Which one is nobody's business.
    pub authorized: bool,
    /// How it presents the token.
    pub scheme: Option<&'static str>,
    /// For whom the token says that it is.
    pub audience: Option<String>,
    /// The fault it meets.
    pub fault: &'static str,
}

/// One request. `status` is empty until it is answered, and stays so when the client went away first.
#[derive(Debug, Clone, Serialize)]
pub struct Request {
    seq: u64,
    at: String,
    method: String,
    path: String,
    query: String,
    authorized: bool,
    scheme: Option<&'static str>,
    audience: Option<String>,
    status: Option<u16>,
    items: Option<usize>,
    /// What was wrong with its token or proof, if it was looked at.
    refused: Option<&'static str>,
    fault: &'static str,
}

impl RequestLog {
    /// Notes a request; the number it gets is what [`RequestLog::answered`] wants.
    pub fn asked(&self, asked: Asked) -> u64 {
        let mut entries = self.entries();
        entries.last_seq += 1;
        let Asked { method, path, query, authorized, scheme, audience, fault } = asked;
        let request = Request {
            seq: entries.last_seq,
            at: Utc::now().to_rfc3339_opts(SecondsFormat::Millis, true),
            method,
            path,
            query,
            authorized,
            scheme,
            audience,
            status: None,
            items: None,
            refused: None,
            fault,
        };
        if entries.requests.len() == CAPACITY {
            entries.requests.pop_front();
        }
        entries.requests.push_back(request);
        entries.last_seq
    }

    /// Notes the answer: its status, how many items it held if it was a whole list, and why it told nothing if the
    /// request was turned away.
    pub fn answered(&self, seq: u64, status: u16, items: Option<usize>, refused: Option<&'static str>) {
        let mut entries = self.entries();
        if let Some(request) = entries.requests.iter_mut().find(|request| request.seq == seq) {
            request.status = Some(status);
            request.items = items;
            request.refused = refused;
        }
    }

    /// Every request since the log was emptied, oldest first.
    pub fn requests(&self) -> Vec<Request> {
        self.entries().requests.iter().cloned().collect()
    }

    /// How many there were since then, preflights aside: a browser decides itself when to send those.
    pub fn count(&self) -> usize {
        self.entries().requests.iter().filter(|request| request.method != "OPTIONS").count()
    }

    /// Forgets the requests; their numbers are not used again.
    pub fn empty(&self) {
        self.entries().requests.clear();
    }

    fn entries(&self) -> MutexGuard<'_, Entries> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(method: &str, path: &str) -> Asked {
        Asked { method: method.to_owned(), path: path.to_owned(), fault: "none", ..Asked::default() }
    }

    #[test]
    fn a_request_nobody_waited_for_has_no_status() {
        let log = RequestLog::default();
        let first = log.asked(asked("GET", "/a"));
        log.asked(asked("GET", "/b"));
        log.answered(first, 200, Some(3), None);
        let seen: Vec<_> = log.requests().into_iter().map(|request| (request.path, request.status)).collect();
        assert_eq!(seen, [("/a".to_owned(), Some(200)), ("/b".to_owned(), None)]);
    }

    #[test]
    fn preflights_do_not_count() {
        let log = RequestLog::default();
        for method in ["OPTIONS", "GET", "POST"] {
            log.asked(asked(method, "/a"));
        }
        assert_eq!((log.count(), log.requests().len()), (2, 3));
    }

    #[test]
    fn only_the_newest_are_kept() {
        let log = RequestLog::default();
        for _ in 0..=CAPACITY {
            log.asked(asked("GET", "/"));
        }
        assert_eq!(log.requests().first().map(|request| request.seq), Some(2));
        assert_eq!(log.requests().len(), CAPACITY);
    }
}
