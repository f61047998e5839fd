//! Makes things for these tests out of what sets each apart; what is not said is nothing, or the usual.

use overblik_core::model::{
    Access, AccessKind, Action, ActionKind, Appointment, AppointmentStatus, Area, Benefit, Case, CaseStatus,
    Concern, Connection, Consent, Credential, Day, Deadline, Deduction, Direction, Instant, Item, ItemId,
    Kind, Link, Mandate, MandateRole, Message, Money, Name, Owner, Payment, PaymentPart, PaymentStatus,
    Registration, Relation, Source, SourceId, SourceKind, When, parse_day, parse_instant, parse_when,
};

pub fn source(id: &str, da: &str, en: &str) -> Source {
    Source {
        id: SourceId::new(id),
        predecessors: Vec::new(),
        connection: Connection::SwitchedOff,
        name: Name { da: da.into(), en: en.into() },
        kind: SourceKind::Other,
        phone: "".into(),
        site: Link::new("https://example.dk/").unwrap_or_else(|| panic!("no link")),
        relations: false,
        everyone: true,
        resources: Vec::new(),
        contents: Vec::new(),
        unknown_resources: 0,
        areas: Vec::new(),
    }
}

pub fn item(id: &str, title: &str, kind: Kind) -> Item {
    Item {
        id: ItemId::new(id),
        revision: "1".into(),
        area: Area::Other,
        title: title.into(),
        language: "da".into(),
        link: None,
        action_required: false,
        asked_by: None,
        case: None,
        settles: None,
        same_as: Vec::new(),
        concerns: None,
        kind,
    }
}

pub fn day(text: &str) -> Day {
    parse_day(text).unwrap_or_else(|| panic!("{text} is no day"))
}

pub fn at(text: &str) -> Instant {
    parse_instant(text).unwrap_or_else(|| panic!("{text} is no time"))
}

pub fn when(text: &str) -> When {
    parse_when(text).unwrap_or_else(|| panic!("{text} is no date or time"))
}

pub fn kroner(minor: i64) -> Money {
    Money::new(minor, "DKK")
}

pub fn concerning(item: Item, name: &str) -> Item {
    Item { concerns: Some(Concern { relation: Relation::Child, name: name.into() }), ..item }
}

pub fn deadline(id: &str, title: &str, due: &str, owner: Owner, consequence: Option<&str>) -> Item {
    item(
        id,
        title,
        Kind::Deadline(Deadline { due: when(due), owner, consequence: consequence.map(Into::into) }),
    )
}

pub fn appointment(id: &str, title: &str, start: &str, place: &str) -> Item {
    let status = AppointmentStatus::Confirmed;
    let (start, place) = (when(start), Some(place.into()));
    item(id, title, Kind::Appointment(Appointment { start, end: None, place, approximate: false, status }))
}

pub fn case(id: &str, title: &str, number: &str, opened: &str, updated: &str) -> Item {
    let (status, opened, updated) = (CaseStatus::InProgress, at(opened), at(updated));
    item(id, title, Kind::Case(Case { status, number: number.into(), opened, updated }))
}

pub fn payment(
    id: &str,
    title: &str,
    direction: Direction,
    net: i64,
    date: &str,
    status: PaymentStatus,
    period: Option<(&str, &str)>,
) -> Item {
    let payment = Payment {
        part: PaymentPart::Itself,
        direction,
        gross: kroner(net),
        tax: kroner(0),
        deductions: Vec::new(),
        net: kroner(net),
        date: day(date),
        status,
        period: period.map(|(from, to)| (day(from), day(to))),
        owed: None,
        line: None,
    };
    item(id, title, Kind::Payment(payment))
}

pub fn with_deduction(item: Item) -> Item {
    let Kind::Payment(payment) = item.kind else { panic!("no payment") };
    let deduction =
        Deduction { label: "Modregnet daginstitution".into(), amount: kroner(33_300), claim: None };
    let deductions = vec![deduction];
    Item { kind: Kind::Payment(Payment { gross: kroner(533_300), deductions, ..payment }), ..item }
}

pub fn with_currency(item: Item) -> Item {
    let Kind::Payment(payment) = item.kind else { panic!("no payment") };
    let money = Money::new(payment.net.minor(), "EUR");
    Item { kind: Kind::Payment(Payment { gross: money, net: money, ..payment }), ..item }
}

pub fn benefit(id: &str, title: &str, from: &str, to: Option<&str>, amount: Option<i64>) -> Item {
    let (from, to, amount) = (day(from), to.map(day), amount.map(kroner));
    item(id, title, Kind::Benefit(Benefit { from, to, amount, content: None }))
}

pub fn message(id: &str, title: &str, sender: &str, received: &str, asks: Option<(&str, &str)>) -> Item {
    let actions = asks
        .iter()
        .map(|(label, end)| Action { kind: ActionKind::Other, label: (*label).into(), end: Some(at(end)) })
        .collect();
    let (received, sender) = (at(received), sender.into());
    let message = Message { received, sender, legal_notification: false, reply_by: None, actions };
    Item { action_required: asks.is_some(), ..item(id, title, Kind::Message(message)) }
}

pub fn credential(id: &str, title: &str, issued: &str, expires: Option<&str>) -> Item {
    let (issued, expires) = (day(issued), expires.map(day));
    let credential = Credential { issued, expires, revoked: false, content: None, renewal: None };
    item(id, title, Kind::Credential(credential))
}

pub fn registration(id: &str, title: &str, value: &str, changed: &str) -> Item {
    let (value, changed) = (value.into(), day(changed));
    let registration = Registration { value, changed, content: None, correct_at: None };
    item(id, title, Kind::Registration(registration))
}

pub fn mandate(id: &str, title: &str, other: &str, from: &str, to: Option<&str>) -> Item {
    let (other_party, from, to) = (other.into(), day(from), to.map(day));
    let mandate = Mandate { role: MandateRole::Giver, other_party, from, to, content: None };
    item(id, title, Kind::Mandate(mandate))
}

pub fn consent(id: &str, title: &str, recipient: &str, purpose: &str, given: &str) -> Item {
    let (recipient, purpose, given) = (recipient.into(), purpose.into(), day(given));
    let data = vec!["Indkomst".into()];
    let consent = Consent { recipient, purpose, data, given, expires: None, withdraw_at: None };
    item(id, title, Kind::Consent(consent))
}

pub fn access(
    id: &str,
    title: &str,
    when: &str,
    organisation: &str,
    system: &str,
    purpose: Option<&str>,
) -> Item {
    let access = Access {
        at: at(when),
        organisation: organisation.into(),
        system: system.into(),
        role: Some("Sagsbehandler".into()),
        kind: AccessKind::Opened,
        emergency: false,
        purpose: purpose.map(Into::into),
        legal_basis: Some("Forvaltningsloven § 29".into()),
        data: vec!["Indkomst".into(), "CPR-nummer".into()],
        on_behalf_of: None,
        about: None,
    };
    item(id, title, Kind::Access(access))
}
