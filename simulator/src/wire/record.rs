//! A line of an authority's ledger, for tests to compare a screen with: the truth, without the wire between.

use chrono::NaiveDate;
use serde::Serialize;

use super::ItemRef;
use crate::item::access::Access;
use crate::item::money::Payment;
use crate::item::{
    AppointmentStatus, BenefitCode, Body, Item, MandateBasis, PaymentPart, RegistrationCode, Words,
};
use crate::ledger::{Ledger, Resource};

/// One line.
#[derive(Debug, Serialize)]
pub struct Record<'a> {
    resource: &'static str,
    id: String,
    kind: &'static str,
    area: &'static str,
    title: &'a str,
    /// What a benefit, a credential or a registration is, and which end of a digital mandate the person has.
    code: Option<&'static str>,
    /// What places it on a timeline.
    at: String,
    /// When an appointment ends.
    ends: Option<String>,
    /// Whether it waits for the citizen.
    waits: bool,
    /// The last day or time for what it asks.
    due: Option<String>,
    direction: Option<&'static str>,
    /// What a payment moves or a benefit gives, in øre.
    net: Option<i64>,
    status: Option<&'static str>,
    cancelled: bool,
    /// The id of the case it belongs to, which may be another authority's.
    case: Option<String>,
    /// Who looked.
    organisation: Option<&'a str>,
    /// How somebody looked.
    look_up: Option<LookUp<'a>>,
    /// The first name of somebody else whom it is about.
    concerns: Option<&'static str>,
    /// What the thing itself is called everywhere.
    same_as: &'a [Words],
    /// The bill that a payment pays.
    settles: Option<ItemRef>,
    /// A payment's figures.
    money: Option<Money<'a>>,
}

/// The figures of a payment, in øre.
#[derive(Debug, Serialize)]
struct Money<'a> {
    gross: i64,
    tax: i64,
    /// Each deduction, with the claim that it pays off.
    deductions: Vec<(i64, Option<&'a str>)>,
    part: Option<&'static str>,
    claim: Option<&'a str>,
    left: Option<i64>,
    interest: Option<i64>,
    sums: &'a [Words],
    /// Kind, id and creditor.
    line: Option<[&'a str; 3]>,
}

impl<'a> Money<'a> {
    fn new(payment: &'a Payment) -> Self {
        let deductions = payment.deductions.iter();
        Self {
            gross: payment.gross,
            tax: payment.tax,
            deductions: deductions.map(|one| (one.amount, one.claim.as_deref())).collect(),
            part: payment.part.map(PaymentPart::word),
            claim: payment.claim.as_ref().map(|claim| &*claim.number),
            left: payment.balance,
            interest: payment.interest,
            sums: &payment.sums,
            line: payment.payment_line.as_ref().map(|line| [line.kind.word(), &*line.id, line.creditor]),
        }
    }
}

/// How somebody looked, and why.
#[derive(Debug, Serialize)]
struct LookUp<'a> {
    kind: &'static str,
    purpose: Option<&'a str>,
    emergency: bool,
    about: Option<ItemRef>,
}

impl<'a> LookUp<'a> {
    fn new(access: &'a Access) -> Self {
        Self {
            kind: access.kind.word(),
            purpose: access.purpose.as_deref(),
            emergency: access.emergency,
            about: access.about.map(|(_, item)| item.into()),
        }
    }
}

impl<'a> Record<'a> {
    /// The line for an item of this list on this day.
    pub fn new(ledger: &Ledger, resource: Resource, item: &'a Item, today: NaiveDate) -> Self {
        let spelling = ledger.authority.spelling;
        let payment = match &item.body {
            Body::Payment(payment) => Some(payment),
            _ => None,
        };
        Self {
            resource: resource.name(),
            id: ledger.authority.id(item.number),
            kind: kind(&item.body),
            area: item.area.word(),
            title: &item.title,
            code: code(&item.body),
            at: spelling.moment(item.place()),
            ends: match &item.body {
                Body::Appointment(appointment) => appointment.end.map(|end| spelling.moment(end)),
                _ => None,
            },
            waits: item.waits(today),
            due: item.asks_by().map(|due| spelling.moment(due)),
            direction: payment.map(|payment| payment.direction.word()),
            net: match &item.body {
                Body::Payment(payment) => Some(payment.net()),
                Body::Benefit(benefit) => benefit.amount,
                _ => None,
            },
            status: status(&item.body),
            cancelled: is_cancelled(&item.body),
            case: item.case.map(|case| case.authority.id(case.number)),
            organisation: match &item.body {
                Body::Access(access) => Some(&access.organisation),
                _ => None,
            },
            look_up: match &item.body {
                Body::Access(access) => Some(LookUp::new(access)),
                _ => None,
            },
            concerns: item.concerns.map(|concerns| concerns.name),
            same_as: &item.same_as,
            settles: payment.and_then(|payment| payment.settles).map(ItemRef::from),
            money: payment.map(|payment| Money::new(payment)),
        }
    }
}

const fn kind(body: &Body) -> &'static str {
    match body {
        Body::Case(_) => "case",
        Body::Benefit(_) => "benefit",
        Body::Credential(_) => "credential",
        Body::Payment(_) => "payment",
        Body::Deadline(_) => "deadline",
        Body::Appointment(_) => "appointment",
        Body::Access(_) => "access",
        Body::Message(_) => "message",
        Body::Registration(_) => "registration",
        Body::Mandate(_) => "mandate",
        Body::Consent(_) => "consent",
    }
}

fn code(body: &Body) -> Option<&'static str> {
    match body {
        Body::Benefit(benefit) => benefit.code.map(BenefitCode::word),
        Body::Credential(credential) => Some(credential.kind.word()),
        Body::Registration(registration) => registration.code.map(RegistrationCode::word),
        Body::Mandate(mandate) if mandate.basis == MandateBasis::Mandate => Some(mandate.role.word()),
        _ => None,
    }
}

fn status(body: &Body) -> Option<&'static str> {
    match body {
        Body::Case(case) => Some(case.status.word()),
        Body::Benefit(benefit) => Some(benefit.status.word()),
        Body::Credential(credential) => Some(credential.status.word()),
        Body::Payment(payment) => Some(payment.status.word()),
        Body::Appointment(appointment) => Some(appointment.status.word()),
        _ => None,
    }
}

fn is_cancelled(body: &Body) -> bool {
    matches!(body, Body::Appointment(appointment) if appointment.status == AppointmentStatus::Cancelled)
}
