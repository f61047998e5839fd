//! What one authority's server needs at hand: its ledger, its faults and its log.

use std::sync::{Mutex, PoisonError};

use chrono::NaiveDate;

use crate::addresses::Addresses;
use crate::fault::Fault;
use crate::ledger::Ledger;
use crate::request_log::RequestLog;

/// An authority at work.
#[derive(Debug)]
pub struct Office {
    /// What it holds.
    pub ledger: Ledger,
    /// Where everybody listens.
    pub addresses: Addresses,
    /// The day it is.
    pub today: NaiveDate,
    /// What it has been asked.
    pub log: RequestLog,
    fault: Mutex<Fault>,
}

impl Office {
    /// An authority without faults.
    pub fn new(ledger: Ledger, addresses: Addresses, today: NaiveDate) -> Self {
        Self { ledger, addresses, today, log: RequestLog::default(), fault: Mutex::new(Fault::None) }
    }

    /// Where its own site and its API are.
    pub fn origin(&self) -> String {
        self.addresses.authority(self.ledger.authority)
    }

    /// How it fails now.
    pub fn fault(&self) -> Fault {
        *self.fault.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How it fails from now on.
    pub fn set_fault(&self, fault: Fault) {
        *self.fault.lock().unwrap_or_else(PoisonError::into_inner) = fault;
    }
}
