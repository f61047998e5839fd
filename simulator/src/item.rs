//! What an authority holds about a person: cases, payments, deadlines, appointments and look-ups.
//!
//! It owns the meaning only. How an item is spelled on the wire is decided in `wire`, and what is in it by the
//! authorities' tables.

use chrono::{NaiveDate, NaiveDateTime};

use crate::authorities::Authority;
use crate::authorities::rows::LookUpRow;

/// One thing an authority holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Unique at its authority; written out by [`Authority::id`].
    pub number: u64,
    /// Counts the times the authority has changed it.
    pub revision: i64,
    /// Where in the public sector it belongs.
    pub area: Area,
    /// What a citizen reads, in Danish.
    pub title: String,
    /// Whether the authority waits for the citizen.
    pub action_required: bool,
    /// The case it belongs to, possibly another authority's.
    pub case: Option<CaseRef>,
    /// What sets its kind apart.
    pub body: Body,
}

/// Names a case at some authority.
#[derive(Debug, Clone, Copy)]
pub struct CaseRef {
    /// Whose case it is.
    pub authority: &'static Authority,
    /// Its number there.
    pub number: u64,
}

impl PartialEq for CaseRef {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number && self.authority.source == other.authority.source
    }
}

/// The five kinds of item.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// Something an authority decides.
    Case {
        /// How far it has come.
        status: CaseStatus,
        /// When it began.
        opened: NaiveDateTime,
        /// When the authority last did something in it.
        updated: NaiveDateTime,
    },
    /// Money to or from the citizen.
    Payment {
        /// Which way it goes.
        direction: Direction,
        /// Øre before tax.
        gross: i64,
        /// Øre that change hands.
        net: i64,
        /// The day it is paid, or must be paid at the latest.
        date: NaiveDate,
        /// Whether it has been paid.
        status: PaymentStatus,
        /// The days it covers.
        period: Option<(NaiveDate, NaiveDate)>,
    },
    /// A last day.
    Deadline {
        /// When it ends.
        due: Moment,
        /// Who must keep it.
        owner: Owner,
    },
    /// A meeting, a visit, or something that happens at the citizen's.
    Appointment {
        /// When it begins.
        start: Moment,
        /// When it ends, where that is known.
        end: Option<Moment>,
        /// Where, where that is known.
        place: Option<&'static str>,
        /// Whether the time is only indicative.
        approximate: bool,
    },
    /// Somebody saw something about the citizen.
    Access {
        /// When.
        at: NaiveDateTime,
        /// Who, what and why.
        row: &'static LookUpRow,
    },
}

/// A date, or a time on a Danish clock.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Moment {
    /// A whole day.
    Day(NaiveDate),
    /// A time as a clock in Denmark shows it.
    At(NaiveDateTime),
}

/// Gives an enum the words it is known by on the wire.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$note:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name { $($(#[$note])* $variant),+ }

        impl $name {
            /// Its word on the wire.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }
    };
}

words! {
    /// The fifteen areas of the public sector's wave plan.
    #[expect(missing_docs, reason = "an area's word is its explanation")]
    Area {
        PersonOgKontaktoplysninger = "person-og-kontaktoplysninger",
        Beskaeftigelse = "beskaeftigelse",
        OekonomiskeYdelser = "oekonomiske-ydelser",
        SundhedOgAeldre = "sundhed-og-aeldre",
        SkoleOgUddannelse = "skole-og-uddannelse",
        BoligOgEnergi = "bolig-og-energi",
        OpholdIDanmark = "ophold-i-danmark",
        OekonomiOgSkat = "oekonomi-og-skat",
        Familieforhold = "familieforhold",
        Dagtilbud = "dagtilbud",
        KulturKirkeOgFritid = "kultur-kirke-og-fritid",
        Byggeri = "byggeri",
        Transport = "transport",
        Dyrehold = "dyrehold",
        FiskeriJagtOgNatur = "fiskeri-jagt-og-natur",
    }
}

words! {
    /// How far a case has come.
    CaseStatus {
        /// Received, not begun.
        Created = "created",
        /// Being worked on.
        InProgress = "in_progress",
        /// Decided, letters may remain.
        Decided = "decided",
        /// Over.
        Closed = "closed",
        /// Turned away.
        Rejected = "rejected",
        /// A word the agreement does not know: authorities are at times ahead of it.
        InHearing = "in_hearing",
    }
}

words! {
    /// Which way money goes.
    Direction {
        /// The citizen receives.
        ToCitizen = "to_citizen",
        /// The citizen pays.
        FromCitizen = "from_citizen",
    }
}

words! {
    /// Whether a payment has been made.
    PaymentStatus {
        /// Its day has not passed.
        Upcoming = "upcoming",
        /// Done.
        Paid = "paid",
        /// Its day has passed and it is not paid.
        Overdue = "overdue",
        /// The collector has it now.
        SentToCollection = "sent_to_collection",
        /// A word the agreement does not know: settled against another claim.
        SetOff = "set_off",
    }
}

words! {
    /// Who must keep a deadline.
    Owner {
        /// The person.
        Citizen = "citizen",
        /// The authority.
        Authority = "authority",
    }
}

words! {
    /// How somebody came to see something.
    LookUpKind {
        /// Found by a search.
        Search = "search",
        /// Opened and read.
        Opened = "opened",
        /// Handed to another authority.
        Disclosed = "disclosed",
        /// Part of a run over many persons.
        Mass = "mass",
        /// A word the agreement does not know.
        Exported = "exported",
    }
}
