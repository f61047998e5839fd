//! A simulated Denmark for development and tests: authorities, each on its own origin, the people they know, and the
//! server of the portal.
//!
//! Everything the authorities serve follows from a person, a day and, for the person drawn by chance, a seed and a
//! size. It shares nothing with the portal's own code. From facts to wire: `authorities` -> `people` -> `ledger` ->
//! `wire` -> `server`.

pub mod addresses;
pub mod authorities;
pub mod bank_days;
pub mod broker;
pub mod danish;
pub mod fault;
pub mod item;
pub mod jws;
pub mod ledger;
pub mod moment;
pub mod options;
pub mod people;
pub mod random;
pub mod request_log;
pub mod scenario;
pub mod schedule;
pub mod server;
pub mod signing_key;
pub mod subscriptions;
pub mod wire;
