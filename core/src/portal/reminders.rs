//! What the citizen wants to be reminded of, between the page's words and the notices' rules.

use super::view::{self, CalendarKind, Quiet, Reminding};
use crate::notices::{Lead, Leads, Reminded};

impl Default for Reminding {
    fn default() -> Self {
        let of =
            [Reminded::Deadline, Reminded::Appointment, Reminded::Payment, Reminded::Expiry, Reminded::Other];
        Self {
            paused: false,
            quiet: Some(Quiet { from: 22 * 60, to: 7 * 60 }),
            leads: of.map(|of| said(&Leads::usual(of))),
            ahead: false,
        }
    }
}

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
