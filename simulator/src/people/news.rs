//! What comes new to a list while somebody looks on: one plain thing of each kind, in the authority's first area.

use chrono::{NaiveDateTime, TimeDelta};

use super::kr;
use super::today::Today;
use crate::authorities::Authority;
use crate::item::access::Access;
use crate::item::agenda::{Appointment, Deadline};
use crate::item::case::Case;
use crate::item::message::Message;
use crate::item::money::{Benefit, Payment};
use crate::item::paper::{Consent, Credential, Mandate, Registration};
use crate::item::{
    AccessKind, AppointmentStatus, Area, BenefitKind, Body, CaseStatus, CredentialKind, CredentialStatus,
    Direction, Item, MandateBasis, MandateKind, MandateRole, Owner, PaymentStatus, Words,
};
use crate::ledger::Resource;

/// A new item for a list of this authority's, with this number; under a plain title, if none is given.
pub fn item(
    authority: &'static Authority,
    resource: Resource,
    number: u64,
    title: Option<Words>,
    now: NaiveDateTime,
) -> Item {
    let area = authority.areas.first().copied().unwrap_or(Area::PersonOgKontaktoplysninger);
    let (plain, body) = body(authority, resource, now);
    let is_to_be_paid = matches!(body, Body::Payment(_));
    Item {
        published: Some(now),
        action_required: is_to_be_paid,
        ..Item::new(number, area, title.unwrap_or(plain.into()), body)
    }
}

fn body(authority: &'static Authority, resource: Resource, now: NaiveDateTime) -> (&'static str, Body) {
    let today = Today(now.date());
    let name = Words::Borrowed(authority.name.da);
    match resource {
        Resource::Cases => ("Ny sag", Body::Case(Box::new(Case::new(CaseStatus::Created, now, now)))),
        Resource::Benefits => {
            ("Ny ydelse", Body::Benefit(Box::new(Benefit::new(BenefitKind::Service, today.day(14)))))
        }
        Resource::Credentials => ("Nyt bevis", Body::Credential(Box::new(credential(today)))),
        Resource::Payments => ("Ny regning", Body::Payment(Box::new(bill(today)))),
        Resource::Agenda => {
            let due = today.working_day(14).into();
            ("Ny frist", Body::Deadline(Deadline { due, owner: Owner::Citizen, consequence: None }))
        }
        Resource::AccessLog => {
            let access = Access::new(now, AccessKind::Opened, name, "Sagssystem".into());
            ("Nyt opslag", Body::Access(Box::new(access)))
        }
        Resource::Messages => ("Nyt brev", Body::Message(Box::new(Message::new(now, name)))),
        Resource::Registrations => ("Ny oplysning", Body::Registration(Box::new(registration(today)))),
        Resource::Mandates => ("Ny fuldmagt", Body::Mandate(Box::new(mandate(today)))),
        Resource::Consents => ("Nyt samtykke", Body::Consent(Box::new(consent(name, today)))),
    }
}

/// An appointment of half an hour.
pub fn appointment(starts: NaiveDateTime) -> Appointment {
    Appointment {
        start: starts.into(),
        end: Some((starts + TimeDelta::minutes(30)).into()),
        place: None,
        approximate: false,
        status: AppointmentStatus::Confirmed,
        instructions: None,
    }
}

fn bill(today: Today) -> Payment {
    Payment::new(Direction::FromCitizen, kr(450), today.working_day(14), PaymentStatus::Upcoming)
}

fn credential(today: Today) -> Credential {
    Credential {
        kind: CredentialKind::HealthCard,
        status: CredentialStatus::Valid,
        issued: today.0,
        expires: None,
        is_renewable: false,
        number_masked: None,
        categories: vec![],
    }
}

fn registration(today: Today) -> Registration {
    Registration { value: "Ja".into(), code: None, changed: today.0, is_correctable: false, fields: vec![] }
}

fn mandate(today: Today) -> Mandate {
    Mandate {
        role: MandateRole::Holder,
        other_party: "Karen Kladdesen".into(),
        kind: MandateKind::Read,
        basis: MandateBasis::Mandate,
        from: today.0,
        to: None,
    }
}

fn consent(recipient: Words, today: Today) -> Consent {
    Consent {
        recipient,
        purpose: "Behandling af en sag".into(),
        data: (&[] as &[_]).into(),
        given: today.0,
        expires: None,
        is_withdrawable: true,
    }
}
