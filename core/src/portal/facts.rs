//! Makes what unfolds under a row: each thing the source said that the row itself does not show.

use super::payment_facts::payment_facts;
use super::row::{date, moment, when};
use super::view::{self, Errand, Fact};
use crate::model::{
    Access, AccessKind, Action, ActionKind, Appointment, AppointmentStatus, Case, CaseStatus, Consent,
    Credential, Item, Kind, Link, Mandate, MandateRole, Message, When,
};

/// The facts of an item, which belongs to the case with this title, if that case is here. A claim has the title that
/// `claim_title` gives its number.
pub fn facts(
    item: &Item,
    case_title: Option<&str>,
    claim_title: &dyn Fn(&str) -> Option<String>,
) -> Vec<Fact> {
    let mut facts = match &item.kind {
        Kind::Case(case) => case_facts(case),
        Kind::Payment(payment) => payment_facts(payment, claim_title),
        Kind::Appointment(appointment) => appointment_facts(appointment),
        Kind::Access(access) => access_facts(access),
        Kind::Deadline(deadline) => {
            deadline.consequence.iter().map(|what| Fact::Consequence(what.to_string())).collect()
        }
        Kind::Message(message) => message_facts(message),
        Kind::Benefit(benefit) => vec![Fact::Period(date(benefit.from), benefit.to.map(date))],
        Kind::Credential(credential) => credential_facts(credential),
        Kind::Registration(registration) => {
            let value = Fact::Value(registration.value.to_string());
            [Some(value), errand(Errand::Correct, registration.correct_at.as_ref())]
                .into_iter()
                .flatten()
                .collect()
        }
        Kind::Mandate(mandate) => mandate_facts(mandate),
        Kind::Consent(consent) => consent_facts(consent),
    };
    let is_look_up = matches!(item.kind, Kind::Access(_));
    match case_title {
        Some(title) => facts.push(Fact::BelongsTo(title.to_owned())),
        None => facts.extend(is_look_up.then_some(Fact::NoCase)),
    }
    facts
}

fn credential_facts(credential: &Credential) -> Vec<Fact> {
    let revoked = credential.revoked.then_some(Fact::Revoked);
    let expires = credential.expires.map(date).map(Fact::Expires);
    let renewal = errand(Errand::Renew, credential.renewal.as_ref());
    [revoked, expires, renewal].into_iter().flatten().collect()
}

fn errand(errand: Errand, link: Option<&Link>) -> Option<Fact> {
    Some(Fact::Errand(errand, link?.as_str().to_owned()))
}

/// Where a case stands.
pub fn case_status(status: CaseStatus) -> view::CaseStatus {
    match status {
        CaseStatus::Created => view::CaseStatus::Created,
        CaseStatus::InProgress => view::CaseStatus::InProgress,
        CaseStatus::Decided => view::CaseStatus::Decided,
        CaseStatus::Closed => view::CaseStatus::Closed,
        CaseStatus::Rejected => view::CaseStatus::Rejected,
        CaseStatus::Other => view::CaseStatus::Other,
    }
}

fn case_facts(case: &Case) -> Vec<Fact> {
    let status = case_status(case.status);
    let opened = moment(case.opened).date;
    vec![Fact::CaseStatus(status), Fact::CaseNumber(case.number.to_string()), Fact::Opened(opened)]
}

fn appointment_facts(appointment: &Appointment) -> Vec<Fact> {
    let ends = appointment.end.map(when).map(Fact::Ends);
    let place = appointment.place.as_ref().map(|place| Fact::Place(place.to_string()));
    let approximate = appointment.approximate.then_some(Fact::Approximate);
    let status = match appointment.status {
        AppointmentStatus::Cancelled => Some(Fact::Cancelled),
        AppointmentStatus::Moved => Some(Fact::Moved),
        AppointmentStatus::Confirmed | AppointmentStatus::Other => None,
    };
    [status, approximate, ends, place].into_iter().flatten().collect()
}

fn access_facts(access: &Access) -> Vec<Fact> {
    let text = |text: &Option<Box<str>>| text.as_ref().map(ToString::to_string);
    let mut facts = vec![
        Fact::LookedBy(access.organisation.to_string(), access.system.to_string()),
        Fact::Role(text(&access.role)),
        Fact::AccessKind(access_kind(access.kind)),
        Fact::Purpose(text(&access.purpose)),
        Fact::LegalBasis(text(&access.legal_basis)),
    ];
    facts.extend(access.emergency.then_some(Fact::Emergency));
    facts.extend(text(&access.on_behalf_of).map(Fact::OnBehalfOf));
    if !access.data.is_empty() {
        facts.push(Fact::Data(access.data.iter().map(ToString::to_string).collect()));
    }
    facts
}

/// How data was looked at, as it crosses to the page.
pub fn access_kind(kind: AccessKind) -> view::AccessKind {
    match kind {
        AccessKind::Search => view::AccessKind::Search,
        AccessKind::Opened => view::AccessKind::Opened,
        AccessKind::Disclosed => view::AccessKind::Disclosed,
        AccessKind::Mass => view::AccessKind::Mass,
        AccessKind::Other => view::AccessKind::Other,
    }
}

fn message_facts(message: &Message) -> Vec<Fact> {
    let end = |action: &Action| action.end.map(When::At).map(when);
    let action =
        |action: &Action| Fact::Action(action_kind(action.kind), action.label.to_string(), end(action));
    let mut facts = vec![Fact::Sender(message.sender.to_string())];
    facts.extend(message.legal_notification.then_some(Fact::LegalNotification));
    facts.extend(message.actions.iter().map(action));
    facts
}

fn action_kind(kind: ActionKind) -> view::ActionKind {
    match kind {
        ActionKind::Meet => view::ActionKind::Meet,
        ActionKind::Pay => view::ActionKind::Pay,
        ActionKind::SelfService => view::ActionKind::SelfService,
        ActionKind::Read => view::ActionKind::Read,
        ActionKind::Sign => view::ActionKind::Sign,
        ActionKind::Confirm => view::ActionKind::Confirm,
        ActionKind::Prepare => view::ActionKind::Prepare,
        ActionKind::SignUp => view::ActionKind::SignUp,
        ActionKind::Other => view::ActionKind::Other,
    }
}

fn mandate_facts(mandate: &Mandate) -> Vec<Fact> {
    let period = Fact::Period(date(mandate.from), mandate.to.map(date));
    let other = mandate.other_party.to_string();
    let party = match mandate.role {
        MandateRole::Giver => Fact::GivenTo(other),
        MandateRole::Holder => Fact::GivenBy(other),
        MandateRole::Other => Fact::Party(other),
    };
    vec![party, period]
}

fn consent_facts(consent: &Consent) -> Vec<Fact> {
    let mut facts =
        vec![Fact::Party(consent.recipient.to_string()), Fact::Purpose(Some(consent.purpose.to_string()))];
    if !consent.data.is_empty() {
        facts.push(Fact::Data(consent.data.iter().map(ToString::to_string).collect()));
    }
    facts.extend(consent.expires.map(date).map(Fact::Expires));
    facts.extend(errand(Errand::Withdraw, consent.withdraw_at.as_ref()));
    facts
}
