//! The living authorities of a simulated Denmark: each a page of facts about itself.
//!
//! Adding one is a copy of `hund.rs`, a line in [`ALL`], and `public/sources.json` printed anew. What they hold about
//! whom is told in `people`; how it is served, in `server`. Those that hold nothing are in `bystanders`.

mod affald;
mod akasse;
pub mod bystanders;
mod cpr;
mod digitalpost;
mod engholm;
mod facts;
mod faerdsel;
mod familieret;
mod fjordby;
mod gaeld;
mod hund;
mod jagt;
mod jobnet;
mod laegemiddel;
mod minlog;
mod nordfjord;
mod patient;
mod politi;
mod region;
pub mod rows;
mod siri;
mod skat;
mod sogn;
mod su;
pub mod tables;
mod udbetaling;
mod varme;

pub use affald::AFFALD;
pub use akasse::AKASSE;
pub use bystanders::BYSTANDERS;
pub use bystanders::expected::{EXPECTED, Expected, expected};
pub use cpr::CPR;
pub use digitalpost::DIGITALPOST;
pub use engholm::ENGHOLM;
pub use facts::{Authority, Declaration, EntryPoint, Goal, Kind, NotYet, Outage, Text, text};
pub use faerdsel::FAERDSEL;
pub use familieret::FAMILIERET;
pub use fjordby::FJORDBY;
pub use gaeld::GAELD;
pub use hund::HUND;
pub use jagt::JAGT;
pub use jobnet::JOBNET;
pub use laegemiddel::LAEGEMIDDEL;
pub use minlog::MINLOG;
pub use nordfjord::NORDFJORD;
pub use patient::PATIENT;
pub use politi::POLITI;
pub use region::REGION;
pub use siri::SIRI;
pub use skat::SKAT;
pub use sogn::SOGN;
pub use su::SU;
pub use udbetaling::UDBETALING;
pub use varme::VARME;

/// Every living authority, in the order of their ports.
pub static ALL: [&Authority; 24] = [
    &FJORDBY,
    &ENGHOLM,
    &UDBETALING,
    &SKAT,
    &GAELD,
    &SU,
    &REGION,
    &MINLOG,
    &POLITI,
    &SIRI,
    &LAEGEMIDDEL,
    &PATIENT,
    &FAMILIERET,
    &AKASSE,
    &JOBNET,
    &FAERDSEL,
    &SOGN,
    &HUND,
    &JAGT,
    &AFFALD,
    &VARME,
    &DIGITALPOST,
    &CPR,
    &NORDFJORD,
];

/// Every authority of the registry that takes part, in its order: the living and the bystanders.
pub fn registered() -> impl Iterator<Item = &'static Authority> {
    ALL.into_iter().chain(BYSTANDERS.iter())
}
