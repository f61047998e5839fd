//! Makes one line of the timeline out of one item.

use super::view::{self, Fact, RowKind};
use crate::model::{
    Access, AccessKind, Appointment, Case, CaseStatus, Day, Direction, Instant, Item, Kind, Money, Owner,
    Payment, PaymentStatus, SourceIndex, When, copenhagen,
};

/// The line.
pub fn row(source: SourceIndex, item: &Item, today: Day) -> view::Row {
    view::Row {
        key: key(source, item),
        kind: kind(&item.kind),
        when: when(item.when()),
        title: item.title.to_string(),
        language: item.language.to_string(),
        link: item.link.as_ref().map(|link| link.as_str().to_owned()),
        source: place(source),
        needs_me: item.needs_me(today),
        amount: match &item.kind {
            Kind::Payment(payment) => Some(amount(&payment.net)),
            _ => None,
        },
        facts: match &item.kind {
            Kind::Case(case) => case_facts(case),
            Kind::Payment(payment) => payment_facts(payment),
            Kind::Appointment(appointment) => appointment_facts(appointment),
            Kind::Access(access) => access_facts(access),
            Kind::Deadline(_) => Vec::new(),
        },
    }
}

/// A source's place as it crosses to the page.
pub fn place(source: SourceIndex) -> u16 {
    u16::try_from(source.0).unwrap_or(u16::MAX)
}

/// A count as it crosses to the page.
pub fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// A day as it crosses to the page.
pub fn date(day: Day) -> view::Date {
    let small = |number: u32| u8::try_from(number).unwrap_or(u8::MAX);
    view::Date {
        year: day.year(),
        month: small(day.month()),
        day: small(day.day()),
        weekday: small(day.weekday()),
    }
}

/// The day and time in Copenhagen.
pub fn moment(at: Instant) -> view::Moment {
    let clock = copenhagen(at);
    let part = |millis: i64, count: i64| u8::try_from(clock.millis / millis % count).unwrap_or(0);
    view::Moment {
        date: date(clock.day),
        time: view::Time { hour: part(3_600_000, 24), minute: part(60_000, 60) },
    }
}

fn when(when: When) -> view::When {
    match when {
        When::Day(day) => view::When { date: date(day), time: None },
        When::At(at) => {
            let moment = moment(at);
            view::When { date: moment.date, time: Some(moment.time) }
        }
    }
}

fn amount(money: &Money) -> view::Amount {
    view::Amount { minor: money.minor(), currency: money.currency().to_owned() }
}

/// Source, kind and id: no two things share all three.
fn key(source: SourceIndex, item: &Item) -> String {
    format!("{}/{}/{}", source.0, kind(&item.kind) as u8, item.id.as_str())
}

fn kind(kind: &Kind) -> RowKind {
    match kind {
        Kind::Case(_) => RowKind::Case,
        Kind::Payment(payment) if payment.direction == Direction::ToCitizen => RowKind::PaymentToMe,
        Kind::Payment(_) => RowKind::PaymentFromMe,
        Kind::Deadline(deadline) if deadline.owner == Owner::Citizen => RowKind::MyDeadline,
        Kind::Deadline(_) => RowKind::AuthorityDeadline,
        Kind::Appointment(_) => RowKind::Appointment,
        Kind::Access(_) => RowKind::Access,
    }
}

fn case_facts(case: &Case) -> Vec<Fact> {
    let status = match case.status {
        CaseStatus::Created => view::CaseStatus::Created,
        CaseStatus::InProgress => view::CaseStatus::InProgress,
        CaseStatus::Decided => view::CaseStatus::Decided,
        CaseStatus::Closed => view::CaseStatus::Closed,
        CaseStatus::Rejected => view::CaseStatus::Rejected,
        CaseStatus::Other => view::CaseStatus::Other,
    };
    let opened = moment(case.opened).date;
    vec![Fact::CaseStatus(status), Fact::CaseNumber(case.number.to_string()), Fact::Opened(opened)]
}

fn payment_facts(payment: &Payment) -> Vec<Fact> {
    let status = match payment.status {
        PaymentStatus::Upcoming => view::PaymentStatus::Upcoming,
        PaymentStatus::Paid => view::PaymentStatus::Paid,
        PaymentStatus::Overdue => view::PaymentStatus::Overdue,
        PaymentStatus::SentToCollection => view::PaymentStatus::SentToCollection,
        PaymentStatus::Other => view::PaymentStatus::Other,
    };
    let gross = (payment.gross != payment.net).then(|| Fact::Gross(amount(&payment.gross)));
    let period = payment.period.map(|(from, to)| Fact::Period(date(from), date(to)));
    [Fact::PaymentStatus(status)].into_iter().chain(gross).chain(period).collect()
}

fn appointment_facts(appointment: &Appointment) -> Vec<Fact> {
    let ends = appointment.end.map(when).map(Fact::Ends);
    let place = appointment.place.as_ref().map(|place| Fact::Place(place.to_string()));
    let approximate = appointment.approximate.then_some(Fact::Approximate);
    [approximate, ends, place].into_iter().flatten().collect()
}

fn access_facts(access: &Access) -> Vec<Fact> {
    let kind = match access.kind {
        AccessKind::Search => view::AccessKind::Search,
        AccessKind::Opened => view::AccessKind::Opened,
        AccessKind::Disclosed => view::AccessKind::Disclosed,
        AccessKind::Mass => view::AccessKind::Mass,
        AccessKind::Other => view::AccessKind::Other,
    };
    let text = |text: &Option<Box<str>>| text.as_ref().map(ToString::to_string);
    let mut facts = vec![
        Fact::LookedBy(access.organisation.to_string(), access.system.to_string()),
        Fact::Role(text(&access.role)),
        Fact::AccessKind(kind),
        Fact::Purpose(text(&access.purpose)),
        Fact::LegalBasis(text(&access.legal_basis)),
    ];
    facts.extend(text(&access.on_behalf_of).map(Fact::OnBehalfOf));
    if !access.data.is_empty() {
        facts.push(Fact::Data(access.data.iter().map(ToString::to_string).collect()));
    }
    facts
}
