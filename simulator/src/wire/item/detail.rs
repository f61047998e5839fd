//! What is told of an item only when it is asked for alone.

use chrono::NaiveDate;
use serde::Serialize;

use super::{ItemRef, Writer};
use crate::item::case::{self, Case};
use crate::item::money::Payment;
use crate::item::{self as model, Item};
use crate::wire::descriptor::Goal;

/// The detail fields of one kind.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Detail<'a> {
    Case {
        steps: Vec<Step<'a>>,
        goal: Option<Box<Goal>>,
        rests_on: Vec<Basis<'a>>,
        documents: Vec<Document<'a>>,
        contacts: Vec<Contact<'a>>,
        related: Vec<Related>,
    },
    Benefit {
        conditions: Option<&'a str>,
        repayable: bool,
        reason: Option<&'a str>,
    },
    Credential {
        number_masked: Option<&'a str>,
        categories: Vec<&'a str>,
    },
    Payment {
        account_masked: Option<&'a str>,
    },
    Appointment {
        instructions: Option<&'a str>,
    },
    Message {
        documents: Vec<Titled<'a>>,
    },
    Registration {
        fields: Vec<Field<'a>>,
    },
}

#[derive(Debug, Serialize)]
pub struct Step<'a> {
    label: &'a str,
    status: &'static str,
    at: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct Basis<'a> {
    what: &'a str,
    from: &'a str,
    as_of: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct Document<'a> {
    title: &'a str,
    date: NaiveDate,
}

#[derive(Debug, Serialize)]
pub struct Contact<'a> {
    kind: &'static str,
    value: &'a str,
}

#[derive(Debug, Serialize)]
pub struct Related {
    relation: &'static str,
    #[serde(flatten)]
    case: ItemRef,
}

#[derive(Debug, Serialize)]
pub struct Titled<'a> {
    title: &'a str,
}

#[derive(Debug, Serialize)]
pub struct Field<'a> {
    label: &'a str,
    value: &'a str,
}

impl<'a> Detail<'a> {
    /// The detail fields of an item, if its kind has any.
    pub fn new(item: &'a Item, writer: Writer<'_>) -> Option<Self> {
        Some(match &item.body {
            model::Body::Case(body) => case(body, writer),
            model::Body::Benefit(body) => Self::Benefit {
                conditions: body.conditions.as_deref(),
                repayable: body.repayable,
                reason: body.reason.as_deref(),
            },
            model::Body::Credential(body) => Self::Credential {
                number_masked: body.number_masked.as_deref(),
                categories: body.categories.iter().map(AsRef::as_ref).collect(),
            },
            model::Body::Payment(body) => payment(body),
            model::Body::Appointment(body) => {
                Self::Appointment { instructions: body.instructions.as_deref() }
            }
            model::Body::Message(body) => {
                Self::Message { documents: body.documents.iter().map(|title| Titled { title }).collect() }
            }
            model::Body::Registration(body) => Self::Registration {
                fields: body.fields.iter().map(|(label, value)| Field { label, value }).collect(),
            },
            model::Body::Deadline(_)
            | model::Body::Access(_)
            | model::Body::Mandate(_)
            | model::Body::Consent(_) => return None,
        })
    }
}

fn case<'a>(case: &'a Case, writer: Writer<'_>) -> Detail<'a> {
    Detail::Case {
        steps: case.steps.iter().map(|step| Step::new(step, writer)).collect(),
        goal: case.goal.map(|goal| Box::new(Goal::new(goal))),
        rests_on: case.rests_on.iter().map(|basis| Basis::new(basis, writer)).collect(),
        documents: case
            .documents
            .iter()
            .map(|document| Document { title: &document.title, date: document.date })
            .collect(),
        contacts: case
            .contacts
            .iter()
            .map(|contact| Contact { kind: contact.kind.word(), value: &contact.value })
            .collect(),
        related: case
            .related
            .iter()
            .map(|(relation, case)| Related { relation: relation.word(), case: (*case).into() })
            .collect(),
    }
}

fn payment(payment: &Payment) -> Detail<'_> {
    Detail::Payment { account_masked: payment.account_masked.as_deref() }
}

impl<'a> Step<'a> {
    fn new(step: &'a case::Step, writer: Writer<'_>) -> Self {
        let at = step.at.map(|at| writer.spelling().moment(at));
        Self { label: &step.label, status: step.status.word(), at }
    }
}

impl<'a> Basis<'a> {
    fn new(basis: &'a case::Basis, writer: Writer<'_>) -> Self {
        let as_of = basis.as_of.map(|as_of| writer.spelling().moment(as_of));
        Self { what: &basis.what, from: &basis.from, as_of }
    }
}
