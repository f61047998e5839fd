//! What the citizen wants to be reminded of, between the page's words and the notices' rules.

use super::view::{self, CalendarKind};
use crate::notices::{Lead, Leads, Reminded};

/// What fits most things of a kind.
pub fn usual(kind: CalendarKind) -> Leads {
    Leads::usual(match kind {
        CalendarKind::MyDeadline => Reminded::Deadline,
        CalendarKind::Appointment => Reminded::Appointment,
        CalendarKind::PaymentFromMe => Reminded::Payment,
        CalendarKind::Expiry => Reminded::Expiry,
        CalendarKind::AuthorityDeadline | CalendarKind::PaymentToMe => Reminded::Other,
    })
}

/// As the page says them.
pub fn said(leads: &Leads) -> Vec<view::Lead> {
    let said = |lead: &Lead| match *lead {
        Lead::Minutes(minutes) => view::Lead::Minutes(minutes),
        Lead::Days(days) => view::Lead::Days(days),
    };
    leads.all().iter().map(said).collect()
}

/// As the page has said them.
pub fn heard(leads: &[view::Lead]) -> Leads {
    Leads::new(leads.iter().map(|lead| match *lead {
        view::Lead::Minutes(minutes) => Lead::Minutes(minutes),
        view::Lead::Days(days) => Lead::Days(days),
    }))
}
