//! Puts what a widget shows into words.

use super::state::Why;
use crate::text::widget::WidgetText;
use crate::text::{Language, dates, list};
use overblik_core::portal::view::{Date, Moment, Name, Relation, RowKind, SignInFault, When};
use overblik_core::portal::widget::Line;

/// Why nobody is signed in.
pub fn why(text: &WidgetText, why: Why) -> &'static str {
    let out = &text.out;
    match why {
        Why::Blocked => out.blocked,
        Why::Closed => out.closed,
        Why::LoggedOff => out.logged_off,
        Why::NotEnded => out.not_ended,
        Why::Over => out.over,
        Why::Gone => out.gone,
        Why::Stopped => out.stopped,
        Why::Fault(fault) => match fault {
            SignInFault::Cancelled => out.cancelled,
            SignInFault::Unavailable => out.unavailable,
            SignInFault::Mismatch => out.mismatch,
            SignInFault::TooLow | SignInFault::NotHigh => out.too_low,
            SignInFault::Unfinished | SignInFault::Storage => out.unfinished,
            SignInFault::Refused | SignInFault::Unconfigured => out.refused,
        },
    }
}

/// A name in the widget's language.
pub fn name<'a>(text: &WidgetText, name: &'a Name) -> &'a str {
    match text.language {
        Language::Danish => &name.da,
        Language::English => &name.en,
    }
}

/// Names inside a sentence.
pub fn names(text: &WidgetText, all: &[Name]) -> String {
    list(&all.iter().map(|one| name(text, one)).collect::<Vec<_>>(), text.and)
}

/// A day for the wording.
pub fn day(date: Date) -> dates::Day {
    dates::Day { year: date.year, month: date.month, day: date.day, weekday: date.weekday }
}

/// The time of a moment.
pub fn time(text: &WidgetText, moment: Moment) -> String {
    (text.dates.time)(moment.time.hour, moment.time.minute)
}

/// A line's day, with its time when it has one.
pub fn when(text: &WidgetText, line: &Line, when: When) -> String {
    let named = text.dates.named(day(when.date), line.from_today);
    match when.time {
        None => named,
        Some(time) => {
            let time = (text.dates.time)(time.hour, time.minute);
            let time = if line.approximate { (text.dates.about)(&time) } else { time };
            (text.dates.moment)(&named, &time)
        }
    }
}

/// Whether its day is the last one to do what it asks. An appointment's is its own, also when it wants an answer.
pub fn is_last_day(line: &Line) -> bool {
    line.needs_me && line.kind != RowKind::Appointment
}

/// "i morgen", "om 3 dage", "2 dage for sent".
pub fn near(text: &WidgetText, line: &Line) -> String {
    match line.when {
        None if line.needs_me => text.no_day.to_owned(),
        None => String::new(),
        Some(_) if is_last_day(line) && line.from_today < 0 => (text.late)(line.from_today.unsigned_abs()),
        Some(_) => (text.dates.distance)(line.from_today),
    }
}

/// `yyyy-mm-dd`, or with `Thh:mm`: for machines that read the page.
pub fn machine(when: When) -> String {
    let Date { year, month, day, .. } = when.date;
    let time = when.time.map(|time| format!("T{:02}:{:02}", time.hour, time.minute)).unwrap_or_default();
    format!("{year:04}-{month:02}-{day:02}{time}")
}

/// Whom a line concerns.
pub fn concern(text: &WidgetText, line: &Line) -> Option<String> {
    let concern = line.concerns.as_ref()?;
    let [child, spouse, ward, other] = text.concerns;
    let whom = match concern.relation {
        Relation::Child => child,
        Relation::Spouse => spouse,
        Relation::Ward => ward,
        Relation::Other => other,
    };
    Some(if concern.name.is_empty() { whom.to_owned() } else { [whom, ": ", &concern.name].concat() })
}

/// A telephone number as Danes write it: `70 00 00 01`.
pub fn phone(digits: &str) -> String {
    let mut pairs = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && place % 2 == 0 {
            pairs.push(' ');
        }
        pairs.push(digit);
    }
    pairs
}
