//! A simulator for development and tests: three authorities, each on its own origin, and the server of the portal.
//!
//! Everything the authorities serve follows from a seed, a day and a size. It shares nothing with the portal's own
//! code. From tables to wire: `authorities` -> `person` -> `ledger` -> `wire` -> `server`.

pub mod addresses;
pub mod authorities;
pub mod bank_days;
pub mod fault;
pub mod item;
pub mod ledger;
pub mod moment;
pub mod options;
pub mod person;
pub mod random;
pub mod request_log;
pub mod schedule;
pub mod server;
pub mod wire;
