//! A thing of the reference as an item of the core's, and beside it what the core's items have no place for: a free text
//! whatever the thing is, and a time where the core keeps a day.

use crate::dialect::{Sort, Wire};
use overblik_core::model::{
    Access, AccessKind, Area, Case, CaseStatus, Deadline, Direction, Instant, Item, ItemId, Kind, Money,
    Owner, Payment, PaymentPart, PaymentStatus, Reference, SourceId, SourceIndex, When,
};

/// One thing.
#[derive(Debug)]
pub struct Held {
    /// Whose it is.
    pub source: SourceIndex,
    /// What the core makes of it.
    pub item: Item,
    /// What is said of it.
    pub text: Box<str>,
    /// What it is, in the reference's order.
    pub sort: Sort,
    /// Where it stands in time.
    pub at: Instant,
    /// When it last changed.
    pub updated: Instant,
}

impl Held {
    /// Takes it in; an unknown status is an error, as it is to nobody else.
    pub fn new(wire: &Wire<'_>, id: ItemId, source: SourceIndex, named: &SourceId) -> Option<Self> {
        let case =
            (!wire.case.is_empty()).then(|| Reference { source: named.clone(), id: ItemId::new(&wire.case) });
        let item = Item {
            id,
            revision: "".into(),
            area: Area::Other,
            title: wire.title.as_ref().into(),
            language: "".into(),
            link: None,
            action_required: matches!(wire.status.as_ref(), "Wacht op u" | "waiting"),
            asked_by: None,
            case,
            settles: None,
            same_as: Vec::new(),
            concerns: None,
            kind: kind(wire)?,
        };
        let text = wire.text.as_ref().into();
        Some(Self { source, item, text, sort: wire.sort, at: wire.at, updated: wire.updated })
    }

    /// Cents; 0 of what is no payment.
    pub fn cents(&self) -> i64 {
        if let Kind::Payment(payment) = &self.item.kind { payment.net.minor() } else { 0 }
    }
}

fn kind(wire: &Wire<'_>) -> Option<Kind> {
    Some(match wire.sort {
        Sort::Case => Kind::Case(Case {
            status: case_status(&wire.status)?,
            number: "".into(),
            opened: wire.at,
            updated: wire.at,
        }),
        Sort::Deadline => {
            Kind::Deadline(Deadline { due: When::At(wire.at), owner: Owner::Citizen, consequence: None })
        }
        Sort::Payment => {
            let euros = |cents: i64| Money::new(cents, "EUR");
            Kind::Payment(Payment {
                part: PaymentPart::Itself,
                direction: if wire.cents < 0 { Direction::FromCitizen } else { Direction::ToCitizen },
                gross: euros(wire.cents),
                tax: euros(0),
                deductions: Vec::new(),
                net: euros(wire.cents),
                date: When::At(wire.at).day(),
                status: payment_status(&wire.status)?,
                period: None,
                owed: None,
                line: None,
            })
        }
        Sort::Access => Kind::Access(Access {
            at: wire.at,
            organisation: wire.actor.as_ref().into(),
            system: "".into(),
            role: None,
            kind: AccessKind::Other,
            emergency: false,
            purpose: None,
            legal_basis: None,
            data: Vec::new(),
            on_behalf_of: None,
            about: None,
        }),
    })
}

fn case_status(word: &str) -> Option<CaseStatus> {
    Some(match word {
        "Ontvangen" | "received" => CaseStatus::Created,
        "In behandeling" | "in_progress" | "Wacht op u" | "waiting" => CaseStatus::InProgress,
        "Besloten" | "decided" => CaseStatus::Decided,
        "Afgehandeld" | "closed" => CaseStatus::Closed,
        _ => return None,
    })
}

fn payment_status(word: &str) -> Option<PaymentStatus> {
    Some(match word {
        "Openstaand" | "due" => PaymentStatus::Upcoming,
        "Betaald" | "paid" => PaymentStatus::Paid,
        "Terugbetaald" | "refunded" | "Mislukt" | "failed" => PaymentStatus::Other,
        _ => return None,
    })
}
