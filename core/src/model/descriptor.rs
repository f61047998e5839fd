//! What a source says of itself: what its lists cover, and what is not in them yet.

use super::{Area, Day, Instant, Link, Name, Resource};

/// A source's own description, as far as the portal needs it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Descriptor {
    /// One for each list it offers.
    pub declarations: Vec<Declaration>,
    /// What it names as not sent yet.
    pub not_yet: Vec<NotYet>,
    /// When it will not answer, in the order it names them.
    pub outages: Vec<Outage>,
    /// The authority's mailbox, when it names one that can be written to.
    pub email: Option<Box<str>>,
    /// Its data protection officer, when it names a way to one.
    pub officer: Option<Officer>,
}

/// The ways to a data protection officer (databeskyttelsesrådgiver); at least one of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Officer {
    /// The telephone number, digits only.
    pub phone: Option<Box<str>>,
    /// The mailbox.
    pub email: Option<Box<str>>,
    /// The page about the officer.
    pub link: Option<Link>,
}

impl Descriptor {
    /// The planned outage that is going on.
    pub fn outage_at(&self, now: Instant) -> Option<&Outage> {
        self.outages.iter().find(|outage| outage.from <= now && now < outage.to)
    }
}

/// A time in which a source is not to answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outage {
    /// From.
    pub from: Instant,
    /// Until.
    pub to: Instant,
    /// Why, in the source's words.
    pub why: Name,
}

/// What one list covers, in the source's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declaration {
    /// Which list; `None` for one that this version does not know.
    pub resource: Option<Resource>,
    /// The first day it is complete from.
    pub since: Option<Day>,
    /// What is in it.
    pub holds: Name,
    /// How current it is.
    pub current: Name,
    /// What is not in it.
    pub left_out: Option<Name>,
}

/// Something of an area that is not sent yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotYet {
    /// The area.
    pub area: Area,
    /// What, in the source's words.
    pub what: Name,
}
