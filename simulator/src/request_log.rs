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

/// One request. `status` is empty until it is answered, and stays so when the client went away first.
#[derive(Debug, Clone, Serialize)]
pub struct Request {
    seq: u64,
    at: String,
    method: String,
    path: String,
    query: String,
    /// Whether it carried a token. Which one is nobody's business.
    authorized: bool,
    status: Option<u16>,
    items: Option<usize>,
    fault: &'static str,
}

impl RequestLog {
    /// Notes a request; the number it gets is what [`RequestLog::answered`] wants.
    pub fn asked(&self, method: &str, path: &str, query: &str, authorized: bool, fault: &'static str) -> u64 {
        let mut entries = self.entries();
        entries.last_seq += 1;
        let request = Request {
            seq: entries.last_seq,
            at: Utc::now().to_rfc3339_opts(SecondsFormat::Millis, true),
            method: method.to_owned(),
            path: path.to_owned(),
            query: query.to_owned(),
            authorized,
            status: None,
            items: None,
            fault,
        };
        if entries.requests.len() == CAPACITY {
            entries.requests.pop_front();
        }
        entries.requests.push_back(request);
        entries.last_seq
    }

    /// Notes the answer: its status, and how many items it held if it was a whole list.
    pub fn answered(&self, seq: u64, status: u16, items: Option<usize>) {
        let mut entries = self.entries();
        if let Some(request) = entries.requests.iter_mut().find(|request| request.seq == seq) {
            request.status = Some(status);
            request.items = items;
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

    #[test]
    fn a_request_nobody_waited_for_has_no_status() {
        let log = RequestLog::default();
        let first = log.asked("GET", "/a", "", true, "none");
        log.asked("GET", "/b", "limit=1", true, "slow");
        log.answered(first, 200, Some(3));
        let seen: Vec<_> = log.requests().into_iter().map(|request| (request.path, request.status)).collect();
        assert_eq!(seen, [("/a".to_owned(), Some(200)), ("/b".to_owned(), None)]);
    }

    #[test]
    fn preflights_do_not_count() {
        let log = RequestLog::default();
        for method in ["OPTIONS", "GET", "POST"] {
            log.asked(method, "/a", "", false, "none");
        }
        assert_eq!((log.count(), log.requests().len()), (2, 3));
    }

    #[test]
    fn only_the_newest_are_kept() {
        let log = RequestLog::default();
        for _ in 0..=CAPACITY {
            log.asked("GET", "/", "", false, "none");
        }
        assert_eq!(log.requests().first().map(|request| request.seq), Some(2));
        assert_eq!(log.requests().len(), CAPACITY);
    }
}
