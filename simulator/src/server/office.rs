//! What one authority's server needs at hand: whom it knows, whom it lets in and nudges, its faults and its log.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::NaiveDate;

use super::tokens::{Guard, Trust};
use crate::addresses::Addresses;
use crate::authorities::Authority;
use crate::fault::Fault;
use crate::people::population::Population;
use crate::request_log::RequestLog;
use crate::subscriptions::Subscriptions;

/// An authority at work.
#[derive(Debug)]
pub struct Office {
    /// Who it is.
    pub authority: &'static Authority,
    /// Whom it knows.
    pub population: Arc<Population>,
    /// Where everybody listens.
    pub addresses: Addresses,
    /// The day it is.
    pub today: NaiveDate,
    /// Who lets nobody in without a good token.
    pub guard: Guard,
    /// What it has been asked.
    pub log: RequestLog,
    /// Whom it nudges when there is something to see; it never does.
    pub subscriptions: Subscriptions,
    failing: Mutex<Failing>,
}

/// How it fails, and how often each address has been asked since it began to.
#[derive(Debug)]
struct Failing {
    fault: Fault,
    asked: BTreeMap<String, u32>,
}

impl Office {
    /// An authority without faults.
    pub fn new(
        authority: &'static Authority,
        population: Arc<Population>,
        addresses: Addresses,
        today: NaiveDate,
        trust: Trust,
    ) -> Self {
        Self {
            authority,
            population,
            addresses,
            today,
            guard: Guard::new(trust, authority, addresses),
            log: RequestLog::default(),
            subscriptions: Subscriptions::default(),
            failing: Mutex::new(Failing { fault: Fault::None, asked: BTreeMap::new() }),
        }
    }

    /// Where its own site and its API are.
    pub fn origin(&self) -> String {
        self.addresses.authority(self.authority)
    }

    /// How it fails now.
    pub fn fault(&self) -> Fault {
        self.failing().fault
    }

    /// The fault that a question for this address meets, which counts as asked.
    pub fn fault_met(&self, path: &str) -> Fault {
        let mut failing = self.failing();
        let Fault::Burst { first } = failing.fault else { return failing.fault };
        let asked = failing.asked.entry(path.to_owned()).or_default();
        *asked = asked.saturating_add(1);
        if *asked <= first { failing.fault } else { Fault::None }
    }

    /// How it fails from now on.
    pub fn set_fault(&self, fault: Fault) {
        *self.failing() = Failing { fault, asked: BTreeMap::new() };
    }

    fn failing(&self) -> MutexGuard<'_, Failing> {
        self.failing.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
