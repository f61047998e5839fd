//! One item as every page shows it.

use super::{Fact, When};
use serde::{Deserialize, Serialize};

/// One line.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Row {
    /// The same for the same thing as long as the visit lasts, and for no other.
    pub key: String,
    /// What it is.
    pub kind: RowKind,
    /// What places it on the timeline.
    pub when: When,
    /// The last day or time to do what it asks; `None` when it asks nothing or names no day.
    pub due: Option<When>,
    /// Days from today to `due`, else to `when`; negative before today.
    pub from_today: i32,
    /// The source's title.
    pub title: String,
    /// The title's language, a BCP 47 tag; empty when it is not known.
    pub language: String,
    /// Where the authority shows the whole of it.
    pub link: Option<String>,
    /// The name of its own page here, of a case.
    pub page: Option<String>,
    /// Its source, by place.
    pub source: u16,
    /// Whether it asks something of the citizen.
    pub needs_me: bool,
    /// Whom it concerns, when that is not the person.
    pub concerns: Option<Concern>,
    /// The money that moves.
    pub amount: Option<Amount>,
    /// What unfolds.
    pub facts: Vec<Fact>,
    /// What other sources say of the same thing.
    pub also: Vec<Also>,
    /// Of how many lines it is the heading, when it is one of lines that stand folded, and no thing of its own.
    pub run: Option<Run>,
}

/// Lines that stand folded under one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Run {
    /// How many they are.
    pub count: u32,
    /// Whether they stand after it.
    pub open: bool,
}

/// Another source's word on the thing of a row: where it is, and what differs from the row.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Also {
    /// The source, by place.
    pub source: u16,
    /// What it is there.
    pub kind: Option<RowKind>,
    /// What it is called there.
    pub title: Option<String>,
    /// The language of its words, a BCP 47 tag; empty when it is not known.
    pub language: String,
    /// What places it there.
    pub when: Option<When>,
    /// The last day or time to do what it asks there.
    pub due: Option<When>,
    /// The money that moves there.
    pub amount: Option<Amount>,
    /// Whom it concerns there.
    pub concerns: Option<Concern>,
    /// Where that authority shows the whole of it.
    pub link: Option<String>,
    /// What else is said there.
    pub facts: Vec<Fact>,
}

impl Row {
    /// Those who say another date than the row for what has one that is kept or missed. When something was written or
    /// seen, each source says of its own.
    pub fn other_dates(&self) -> impl Iterator<Item = (&Also, When)> {
        let has_date = self.has_date();
        self.also.iter().filter_map(move |also| {
            let own = also.when.filter(|when| has_date && when.differs(self.when));
            let asked = also.due.filter(|due| self.due.is_some_and(|own| due.differs(own)));
            Some((also, own.or(asked)?))
        })
    }

    /// The date that theirs are another than.
    pub fn own_date(&self) -> When {
        if self.has_date() { self.when } else { self.due.unwrap_or(self.when) }
    }

    fn has_date(&self) -> bool {
        use RowKind::{Access, Case, Message, Registration};
        !matches!(self.kind, Case | Message | Access | Registration)
    }
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum RowKind {
    /// A case.
    Case,
    /// A benefit that is granted.
    Benefit,
    /// Proof of a right: a passport, a licence, a permit.
    Credential,
    /// Money to the citizen.
    PaymentToMe,
    /// Money from the citizen.
    PaymentFromMe,
    /// A last day for the citizen.
    MyDeadline,
    /// A last day for the authority.
    AuthorityDeadline,
    /// An appointment.
    Appointment,
    /// A look-up.
    Access,
    /// A letter.
    Message,
    /// What an authority has registered.
    Registration,
    /// A mandate, given or held.
    Mandate,
    /// A consent.
    Consent,
}

/// Whom something concerns besides the person.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Concern {
    /// Who that is to the person.
    pub relation: Relation,
    /// The first name, as the source wrote it.
    pub name: String,
}

/// Who somebody is to the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Relation {
    /// A child.
    Child,
    /// A spouse.
    Spouse,
    /// Somebody whose guardian the person is.
    Ward,
    /// Somebody else.
    Other,
}

/// An amount of money.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Amount {
    /// In the currency's smallest unit (øre for DKK).
    pub minor: i64,
    /// ISO 4217 code.
    pub currency: String,
}
