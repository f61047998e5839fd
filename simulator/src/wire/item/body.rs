//! What sets each kind of item apart in a list.

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use super::{ItemRef, Writer};
use crate::item::access::Access;
use crate::item::agenda::Appointment;
use crate::item::case::Case;
use crate::item::message::{self, Message};
use crate::item::money::{self, Benefit, Payment};
use crate::item::paper::{Consent, Credential, Mandate, Registration};
use crate::item::{self as model, Item, Words};

/// What a look-up was for.
#[derive(Debug, Serialize)]
pub struct About {
    resource: &'static str,
    #[serde(flatten)]
    item: ItemRef,
}

/// The list fields of one kind.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Body<'a> {
    Case {
        status: &'static str,
        status_text: Option<&'a str>,
        number: String,
        opened: String,
        updated: String,
    },
    Benefit {
        kind: &'static str,
        code: Option<&'static str>,
        status: &'static str,
        from: NaiveDate,
        to: Option<NaiveDate>,
        amount: Option<i64>,
        currency: &'static str,
        frequency: Option<&'static str>,
        next_payment: Option<NaiveDate>,
    },
    Credential {
        kind: &'static str,
        status: &'static str,
        issued: NaiveDate,
        expires: Option<NaiveDate>,
        renewal: Option<String>,
    },
    Payment {
        direction: &'static str,
        gross: i64,
        tax: i64,
        deductions: Vec<Deduction<'a>>,
        net: i64,
        currency: &'static str,
        date: NaiveDate,
        status: &'static str,
        period: Option<Period>,
        claim: Option<Claim<'a>>,
        balance: Option<i64>,
        #[serde(skip_serializing_if = "Option::is_none")]
        part: Option<&'static str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        interest: Option<i64>,
        #[serde(skip_serializing_if = "<[_]>::is_empty")]
        sums: &'a [Words],
        #[serde(skip_serializing_if = "Option::is_none")]
        payment_line: Option<PaymentLine<'a>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        settles: Option<ItemRef>,
    },
    Deadline {
        kind: &'static str,
        owner: &'static str,
        consequence: Option<&'a str>,
    },
    Appointment {
        kind: &'static str,
        start: String,
        end: Option<String>,
        place: Option<&'a str>,
        approximate: bool,
        status: &'static str,
    },
    Access {
        at: String,
        organisation: &'a str,
        system: &'a str,
        role: Option<&'a str>,
        kind: &'static str,
        purpose: Option<&'a str>,
        legal_basis: Option<&'a str>,
        data: &'a [&'static str],
        on_behalf_of: Option<&'a str>,
        emergency: bool,
        #[serde(skip_serializing_if = "Option::is_none")]
        about: Option<About>,
    },
    Message {
        kind: &'static str,
        received: String,
        sender: &'a str,
        legal_notification: bool,
        mandatory: bool,
        reply_by: Option<String>,
        actions: Vec<Action<'a>>,
    },
    Registration {
        code: Option<&'static str>,
        value: &'a str,
        changed: NaiveDate,
        correct_at: Option<String>,
    },
    Mandate {
        role: &'static str,
        other_party: &'a str,
        kind: &'static str,
        basis: &'static str,
        from: NaiveDate,
        to: Option<NaiveDate>,
    },
    Consent {
        recipient: &'a str,
        purpose: &'a str,
        data: &'a [&'static str],
        given: NaiveDate,
        expires: Option<NaiveDate>,
        withdraw_at: Option<String>,
    },
}

#[derive(Debug, Serialize)]
pub struct Deduction<'a> {
    label: &'a str,
    amount: i64,
    claim: Option<&'a str>,
}

#[derive(Debug, Serialize)]
pub struct Period {
    from: NaiveDate,
    to: NaiveDate,
}

#[derive(Debug, Serialize)]
pub struct Claim<'a> {
    number: &'a str,
    original: i64,
}

#[derive(Debug, Serialize)]
pub struct PaymentLine<'a> {
    kind: &'static str,
    id: &'a str,
    creditor: &'static str,
}

#[derive(Debug, Serialize)]
pub struct Action<'a> {
    code: &'static str,
    label: &'a str,
    start: Option<String>,
    end: Option<String>,
    link: Option<String>,
}

impl<'a> Body<'a> {
    /// The list fields of an item.
    pub fn new(item: &'a Item, writer: Writer<'_>) -> Self {
        let number = item.number;
        match &item.body {
            model::Body::Case(body) => case(body, number, writer),
            model::Body::Benefit(body) => benefit(body),
            model::Body::Credential(body) => credential(body, number, writer),
            model::Body::Payment(body) => payment(body),
            model::Body::Deadline(body) => Self::Deadline {
                kind: "deadline",
                owner: body.owner.word(),
                consequence: body.consequence.as_deref(),
            },
            model::Body::Appointment(body) => appointment(body, writer),
            model::Body::Access(body) => access(body, writer),
            model::Body::Message(body) => message(body, number, writer),
            model::Body::Registration(body) => registration(body, number, writer),
            model::Body::Mandate(body) => mandate(body),
            model::Body::Consent(body) => consent(body, number, writer),
        }
    }
}

fn case<'a>(case: &'a Case, number: u64, writer: Writer<'_>) -> Body<'a> {
    Body::Case {
        status: case.status.word(),
        status_text: case.status_text.as_deref(),
        number: format!("{}-{}-{:05}", writer.authority.prefix, case.opened.year(), number % 100_000),
        opened: writer.spelling().instant(case.opened),
        updated: writer.spelling().instant(case.updated),
    }
}

fn benefit<'a>(benefit: &Benefit) -> Body<'a> {
    Body::Benefit {
        kind: benefit.kind.word(),
        code: benefit.code.map(model::BenefitCode::word),
        status: benefit.status.word(),
        from: benefit.from,
        to: benefit.to,
        amount: benefit.amount,
        currency: "DKK",
        frequency: benefit.frequency.map(model::Frequency::word),
        next_payment: benefit.next_payment,
    }
}

fn credential<'a>(credential: &Credential, number: u64, writer: Writer<'_>) -> Body<'a> {
    Body::Credential {
        kind: credential.kind.word(),
        status: credential.status.word(),
        issued: credential.issued,
        expires: credential.expires,
        renewal: writer.page_if(credential.is_renewable, number),
    }
}

fn payment(payment: &Payment) -> Body<'_> {
    Body::Payment {
        direction: payment.direction.word(),
        gross: payment.gross,
        tax: payment.tax,
        deductions: payment.deductions.iter().map(Deduction::new).collect(),
        net: payment.net(),
        currency: "DKK",
        date: payment.date,
        status: payment.status.word(),
        period: payment.period.map(|(from, to)| Period { from, to }),
        claim: payment.claim.as_ref().map(|claim| Claim { number: &claim.number, original: claim.original }),
        balance: payment.balance,
        part: payment.part.map(model::PaymentPart::word),
        interest: payment.interest,
        sums: &payment.sums,
        payment_line: payment.payment_line.as_ref().map(|line| PaymentLine {
            kind: line.kind.word(),
            id: &line.id,
            creditor: line.creditor,
        }),
        settles: payment.settles.map(ItemRef::from),
    }
}

fn appointment<'a>(appointment: &'a Appointment, writer: Writer<'_>) -> Body<'a> {
    Body::Appointment {
        kind: "appointment",
        start: writer.spelling().moment(appointment.start),
        end: appointment.end.map(|end| writer.spelling().moment(end)),
        place: appointment.place.as_deref(),
        approximate: appointment.approximate,
        status: appointment.status.word(),
    }
}

fn access<'a>(access: &'a Access, writer: Writer<'_>) -> Body<'a> {
    Body::Access {
        at: writer.spelling().instant(access.at),
        organisation: &access.organisation,
        system: &access.system,
        role: access.role.as_deref(),
        kind: access.kind.word(),
        purpose: access.purpose.as_deref(),
        legal_basis: access.legal_basis.as_deref(),
        data: &access.data,
        on_behalf_of: access.on_behalf_of.as_deref(),
        emergency: access.emergency,
        about: access.about.map(|(resource, item)| About { resource: resource.name(), item: item.into() }),
    }
}

fn message<'a>(message: &'a Message, number: u64, writer: Writer<'_>) -> Body<'a> {
    Body::Message {
        kind: message.kind.word(),
        received: writer.spelling().instant(message.received),
        sender: &message.sender,
        legal_notification: message.legal_notification,
        mandatory: message.mandatory,
        reply_by: message.reply_by.map(|at| writer.spelling().instant(at)),
        actions: message.actions.iter().map(|action| Action::new(action, number, writer)).collect(),
    }
}

fn registration<'a>(registration: &'a Registration, number: u64, writer: Writer<'_>) -> Body<'a> {
    Body::Registration {
        code: registration.code.map(model::RegistrationCode::word),
        value: &registration.value,
        changed: registration.changed,
        correct_at: writer.page_if(registration.is_correctable, number),
    }
}

fn mandate(mandate: &Mandate) -> Body<'_> {
    Body::Mandate {
        role: mandate.role.word(),
        other_party: &mandate.other_party,
        kind: mandate.kind.word(),
        basis: mandate.basis.word(),
        from: mandate.from,
        to: mandate.to,
    }
}

fn consent<'a>(consent: &'a Consent, number: u64, writer: Writer<'_>) -> Body<'a> {
    Body::Consent {
        recipient: &consent.recipient,
        purpose: &consent.purpose,
        data: &consent.data,
        given: consent.given,
        expires: consent.expires,
        withdraw_at: writer.page_if(consent.is_withdrawable, number),
    }
}

impl<'a> Deduction<'a> {
    fn new(deduction: &'a money::Deduction) -> Self {
        Self { label: &deduction.label, amount: deduction.amount, claim: deduction.claim.as_deref() }
    }
}

impl<'a> Action<'a> {
    fn new(action: &'a message::Action, number: u64, writer: Writer<'_>) -> Self {
        let instant = |at: Option<_>| at.map(|at| writer.spelling().instant(at));
        Self {
            code: action.code.word(),
            label: &action.label,
            start: instant(action.start),
            end: instant(action.end),
            link: writer.page_if(action.has_page, number),
        }
    }
}
