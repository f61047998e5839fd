//! What has happened, in a sentence; what it is about, for style sheets and tests; and where it leads.

use super::words::day;
use crate::routes::{CalendarSelection, Day, LookUpSelection, Month, Route};
use crate::text::Text;
use overblik_core::portal::view::{CaseStatus, Change, Date, Notice, When};

/// The sentence.
pub fn sentence(text: &Text, notice: &Notice) -> String {
    let words = &text.news().changes;
    let far = (text.dates.distance)(notice.from_today);
    let when = notice.when.map(|when| named(text, when, notice.from_today)).unwrap_or_default();
    match notice.change {
        Change::Case(status) => case(text, status).to_owned(),
        Change::DeadlineNear => (words.deadline_near)(&far),
        Change::DeadlinePassed => (words.deadline_passed)(&far),
        Change::TheirDeadlinePassed => (words.their_deadline_passed)(&far),
        Change::Moved => (words.moved)(&when),
        Change::Cancelled => (words.cancelled)(&when),
        Change::PaymentToMe => (words.to_me)(&far),
        Change::PaymentFromMe => (words.from_me)(&far),
        Change::NotCome => (words.not_come)(&far),
        Change::NotPaid => (words.not_paid)(&far),
        Change::Collected => words.collected.to_owned(),
        Change::Expiring => (words.expiring)(&far),
        Change::Expired => (words.expired)(&far),
        Change::Revoked => words.revoked.to_owned(),
        Change::LookUps(count) => (words.look_ups)(count),
        Change::MandateGiven => words.mandate_given.to_owned(),
        Change::MandateHeld => words.mandate_held.to_owned(),
        Change::MandateEnding => (words.mandate_ending)(&far),
        Change::MandateEnded => (words.mandate_ended)(&far),
        Change::Letter => words.letter.to_owned(),
        Change::Back => words.back.to_owned(),
    }
}

fn case(text: &Text, status: CaseStatus) -> &'static str {
    let words = &text.news().changes.cases;
    match status {
        CaseStatus::Created => words.created,
        CaseStatus::InProgress => words.in_progress,
        CaseStatus::Decided => words.decided,
        CaseStatus::Closed => words.closed,
        CaseStatus::Rejected => words.rejected,
        CaseStatus::Other => words.other,
    }
}

/// The day or time that it is about, unless the sentence says it.
pub fn unsaid(text: &Text, notice: &Notice) -> Option<String> {
    let says = matches!(notice.change, Change::Moved | Change::Cancelled);
    notice.when.filter(|_| !says).map(|when| named(text, when, notice.from_today))
}

/// "fredag 4. december kl. 9.15".
pub fn named(text: &Text, when: When, from_today: i32) -> String {
    let date = text.dates.named(day(when.date), from_today);
    match when.time {
        Some(time) => (text.dates.moment)(&date, &(text.dates.time)(time.hour, time.minute)),
        None => date,
    }
}

/// What it is about.
pub fn kind(change: Change) -> &'static str {
    match change {
        Change::Case(_) => "case",
        Change::DeadlineNear | Change::DeadlinePassed => "my-deadline",
        Change::TheirDeadlinePassed => "authority-deadline",
        Change::Moved | Change::Cancelled => "appointment",
        Change::PaymentToMe | Change::NotCome => "payment-to-me",
        Change::PaymentFromMe | Change::NotPaid | Change::Collected => "payment-from-me",
        Change::Expiring | Change::Expired | Change::Revoked => "expiry",
        Change::LookUps(_) => "access",
        Change::MandateGiven | Change::MandateHeld | Change::MandateEnding | Change::MandateEnded => {
            "mandate"
        }
        Change::Letter => "message",
        Change::Back => "back",
    }
}

/// What has happened, by a name of its own.
pub fn name(change: Change) -> &'static str {
    match change {
        Change::Case(_) => "case",
        Change::DeadlineNear => "deadline-near",
        Change::DeadlinePassed => "deadline-passed",
        Change::TheirDeadlinePassed => "their-deadline-passed",
        Change::Moved => "moved",
        Change::Cancelled => "cancelled",
        Change::PaymentToMe => "payment-to-me",
        Change::PaymentFromMe => "payment-from-me",
        Change::NotCome => "not-come",
        Change::NotPaid => "not-paid",
        Change::Collected => "collected",
        Change::Expiring => "expiring",
        Change::Expired => "expired",
        Change::Revoked => "revoked",
        Change::LookUps(_) => "look-ups",
        Change::MandateGiven => "mandate-given",
        Change::MandateHeld => "mandate-held",
        Change::MandateEnding => "mandate-ending",
        Change::MandateEnded => "mandate-ended",
        Change::Letter => "letter",
        Change::Back => "back",
    }
}

/// Where more of it stands; `date` is the day that it stands under.
pub fn route(notice: &Notice, date: Date) -> Route {
    match notice.change {
        Change::Case(_) => Route::Case(notice.page.clone()),
        Change::Letter => Route::Post,
        Change::Back => Route::Coverage,
        Change::LookUps(_) => {
            let organisation = Some(notice.page.clone());
            Route::LookUps(LookUpSelection { organisation, ..LookUpSelection::default() })
        }
        Change::Expiring
        | Change::Expired
        | Change::Revoked
        | Change::MandateGiven
        | Change::MandateHeld
        | Change::MandateEnding
        | Change::MandateEnded => Route::Mine,
        _ => in_calendar(&notice.page, notice.when.map_or(date, |when| when.date)),
    }
}

/// Where it stands opened on its day.
pub fn in_calendar(page: &str, Date { year, month, day, .. }: Date) -> Route {
    let day = Month::new(year, month).and_then(|month| Day::new(month, day));
    Route::Calendar(CalendarSelection { day, opened: Some(page.to_owned()), ..CalendarSelection::default() })
}
