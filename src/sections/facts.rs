//! What a source said about a line, in words: each fact with its name.

use super::{early, row_words, words};
use crate::components::Entry;
use crate::text::Text;
use overblik_core::portal::view::{AccessKind, ActionKind, CaseStatus, Errand, Fact, PaymentStatus, Sources};

/// Each fact with its name. What is in the source's words is marked as being in the source's language.
pub fn entries(text: &Text, sources: &Sources, facts: &[Fact], language: &str) -> Vec<Entry> {
    facts.iter().map(|fact| entry(text, sources, fact.clone(), language)).collect()
}

fn entry(text: &Text, sources: &Sources, fact: Fact, language: &str) -> Entry {
    let rows = &text.rows;
    let ours = |name: &'static str, value: &str| Entry::new(name, value);
    let theirs = |name: &'static str, value: String| Entry {
        language: Some(language.to_owned()),
        ..Entry::new(name, value)
    };
    let stated = |name, value: Option<String>| match value {
        Some(value) => theirs(name, value),
        None => ours(name, rows.not_stated),
    };
    let amount = |name, amount| ours(name, &words::amount(text, &amount));
    let long = |date| text.dates.long(words::day(date));
    let at = |what: String, source| format!("{what} ({})", row_words::source(text, sources, source).1);
    match fact {
        Fact::CaseStatus(status) => ours(rows.status, case_status(text, status)),
        Fact::CaseNumber(number) => ours(rows.case_number, &number),
        Fact::Opened(date) => ours(rows.opened, &long(date)),
        Fact::BelongsTo(case) => theirs(rows.belongs_to, case),
        Fact::NoCase => ours(rows.belongs_to, rows.no_case),
        Fact::PaymentStatus(status) => ours(rows.status, payment_status(text, status)),
        Fact::Period(from, Some(to)) => ours(rows.period, &(text.dates.span)(&long(from), &long(to))),
        Fact::Period(from, None) => ours(rows.period, &(text.dates.since)(&long(from))),
        Fact::Gross(gross) => amount(rows.gross, gross),
        Fact::Tax(tax) => amount(rows.tax, tax),
        Fact::Deduction { label, mut amount, claim } => {
            // One below nothing gives money back.
            let name = if amount.minor < 0 { rows.added } else { rows.deduction };
            amount.minor = amount.minor.saturating_abs();
            let why = (rows.reason)(&label, &words::amount(text, &amount));
            let pays = claim.map(|(number, title)| (rows.pays_off)(title.as_deref(), &number));
            theirs(name, [Some(why), pays].into_iter().flatten().collect::<Vec<_>>().join(", "))
        }
        Fact::Unexplained(much) => ours(rows.unexplained, &(rows.ask_why)(&words::amount(text, &much))),
        Fact::ClaimNumber(number) => ours(rows.claim_number, &number),
        Fact::Original(original) => amount(rows.original, original),
        Fact::Left(left) => amount(rows.left, left),
        Fact::Interest(interest) => amount(rows.interest, interest),
        Fact::Instalment(date, much) => {
            ours(rows.instalment, &format!("{}, {}", words::amount(text, &much), long(date)))
        }
        Fact::HeldBack { done, from, on, amount } => {
            let what = format!("{from}, {}, {}", words::amount(text, &amount), long(on));
            theirs(if done { rows.held_back } else { rows.to_be_held_back }, what)
        }
        Fact::SetOff => ours(rows.how_paid, rows.set_off),
        Fact::PaymentLine(line) => {
            let wrong = || text.payments.line.wrong.to_owned();
            ours(text.payments.line.name, &line.unwrap_or_else(wrong))
        }
        Fact::Early(early) => ours(text.payments.early.name, &early::sentence(text, &early)),
        Fact::Consequence(what) => theirs(rows.consequence, what),
        Fact::Ends(when) => ours(rows.ends, &words::when(text, when)),
        Fact::Place(place) => theirs(rows.place, place),
        Fact::Approximate => ours(rows.exactness, rows.approximate),
        Fact::Cancelled => ours(rows.status, rows.cancelled),
        Fact::Moved => ours(rows.status, rows.moved),
        Fact::Revoked => ours(rows.status, rows.revoked),
        Fact::Expires(date) => ours(rows.expires, &long(date)),
        Fact::Sender(sender) => theirs(rows.sender, sender),
        Fact::Action(kind, what, None) => theirs(action_kind(text, kind), what),
        Fact::Action(kind, what, Some(by)) => {
            theirs(action_kind(text, kind), (rows.action_by)(&what, &words::when(text, by)))
        }
        Fact::LegalNotification => ours(rows.delivery, rows.legal_notification),
        Fact::Value(value) => theirs(rows.value, value),
        Fact::AsOf(moment) => ours(rows.as_of, &words::moment(text, moment)),
        Fact::Errand(what, address) => errand(text, what, address),
        Fact::GivenTo(whom) => theirs(rows.given_to, whom),
        Fact::GivenBy(whom) => theirs(rows.given_by, whom),
        Fact::Party(party) => theirs(rows.party, party),
        Fact::AccessKind(kind) => ours(rows.access_kind, access_kind(text, kind)),
        Fact::Emergency => ours(rows.right, rows.emergency_means),
        Fact::LookedBy(who, system) => theirs(rows.looked_by, (rows.in_system)(&who, &system)),
        Fact::Role(role) => stated(rows.role, role),
        Fact::OnBehalfOf(whom) => theirs(rows.on_behalf_of, whom),
        Fact::Purpose(purpose) => stated(rows.purpose, purpose),
        Fact::LegalBasis(law) => stated(rows.legal_basis, law),
        Fact::Data(data) => theirs(rows.data, data.join(", ")),
        Fact::Pays(bill) => theirs(rows.pays, bill),
        Fact::PaidBy { done, title, amount, on, source } => {
            let what = format!("{title}, {}, {}", words::amount(text, &amount), long(on));
            theirs(if done { rows.paid_by } else { rows.to_be_paid_by }, at(what, source))
        }
        Fact::Related(title, source) => theirs(rows.related, at(title, source)),
    }
}

/// What can be done about it, and the way there by the name of the site: it may be another authority's.
fn errand(text: &Text, errand: Errand, address: String) -> Entry {
    let (name, way) = match errand {
        Errand::Correct => text.rows.correct,
        Errand::Renew => text.rows.renew,
        Errand::Withdraw => text.rows.withdraw,
    };
    let site = address.split(['/', ':', '?', '#']).filter(|part| !part.is_empty()).nth(1).unwrap_or_default();
    Entry { value: way(site), link: Some((address, text.shell.new_tab)), ..Entry::new(name, "") }
}

/// Where a case stands.
pub fn case_status(text: &Text, status: CaseStatus) -> &'static str {
    let statuses = &text.rows.case_statuses;
    match status {
        CaseStatus::Created => statuses.created,
        CaseStatus::InProgress => statuses.in_progress,
        CaseStatus::Decided => statuses.decided,
        CaseStatus::Closed => statuses.closed,
        CaseStatus::Rejected => statuses.rejected,
        CaseStatus::Other => text.rows.other,
    }
}

/// Where a payment or balance stands.
pub fn payment_status(text: &Text, status: PaymentStatus) -> &'static str {
    let statuses = &text.rows.payment_statuses;
    match status {
        PaymentStatus::Upcoming => statuses.upcoming,
        PaymentStatus::Paid => statuses.paid,
        PaymentStatus::Overdue => statuses.overdue,
        PaymentStatus::SentToCollection => statuses.sent_to_collection,
        PaymentStatus::PartlyOverdue => statuses.partly_overdue,
        PaymentStatus::PartlySentToCollection => statuses.partly_sent_to_collection,
        PaymentStatus::PartlyOverdueAndSent => statuses.partly_overdue_and_sent,
        PaymentStatus::Other => text.rows.other,
    }
}

/// How data was looked at.
pub fn access_kind(text: &Text, kind: AccessKind) -> &'static str {
    let kinds = &text.rows.access_kinds;
    match kind {
        AccessKind::Search => kinds.search,
        AccessKind::Opened => kinds.opened,
        AccessKind::Disclosed => kinds.disclosed,
        AccessKind::Mass => kinds.mass,
        AccessKind::Other => text.rows.other,
    }
}

fn action_kind(text: &Text, kind: ActionKind) -> &'static str {
    let kinds = &text.rows.action_kinds;
    match kind {
        ActionKind::Meet => kinds.meet,
        ActionKind::Pay => kinds.pay,
        ActionKind::SelfService => kinds.self_service,
        ActionKind::Read => kinds.read,
        ActionKind::Sign => kinds.sign,
        ActionKind::Confirm => kinds.confirm,
        ActionKind::Prepare => kinds.prepare,
        ActionKind::SignUp => kinds.sign_up,
        ActionKind::Other => text.rows.action,
    }
}
