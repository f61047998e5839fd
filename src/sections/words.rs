//! Puts view values into words: the only place where facts and wording meet.

use crate::text::{Text, dates};
use overblik_core::portal::view::{Amount, Date, Fault, List, Missing, Moment, Name, Source, When};

/// A day for the wording.
pub fn day(date: Date) -> dates::Day {
    dates::Day { year: date.year, month: date.month, day: date.day, weekday: date.weekday }
}

/// `yyyy-mm-dd`, or with `Thh:mm`: for machines that read the page.
pub fn machine(when: When) -> String {
    let Date { year, month, day, .. } = when.date;
    let time = when.time.map(|time| format!("T{:02}:{:02}", time.hour, time.minute)).unwrap_or_default();
    format!("{year:04}-{month:02}-{day:02}{time}")
}

/// The time of a moment.
pub fn time(text: &Text, moment: Moment) -> String {
    (text.dates.time)(moment.time.hour, moment.time.minute)
}

/// A moment in full.
pub fn moment(text: &Text, moment: Moment) -> String {
    (text.dates.moment)(&text.dates.long(day(moment.date)), &time(text, moment))
}

/// A day, with its time when it has one.
pub fn when(text: &Text, when: When) -> String {
    match when.time {
        Some(time) => moment(text, Moment { date: when.date, time }),
        None => text.dates.long(day(when.date)),
    }
}

/// An amount.
pub fn amount(text: &Text, amount: &Amount) -> String {
    text.money.amount(amount.minor, &amount.currency)
}

/// A name in the text's language.
pub fn name<'a>(text: &Text, name: &'a Name) -> &'a str {
    match text.language {
        crate::text::Language::Danish => &name.da,
        crate::text::Language::English => &name.en,
    }
}

/// The name of the source at this place.
pub fn source_name<'a>(text: &Text, sources: &'a [Source], place: u16) -> &'a str {
    sources.get(usize::from(place)).map(|source| name(text, &source.name)).unwrap_or_default()
}

/// A telephone number as Danes write it: `70 00 00 01`.
pub fn phone(digits: &str) -> String {
    let pairs: Vec<String> =
        digits.chars().collect::<Vec<_>>().chunks(2).map(|pair| pair.iter().collect()).collect();
    pairs.join(" ")
}

/// Why a source is not whole.
pub fn fault(text: &Text, fault: Fault) -> &'static str {
    match fault {
        Fault::Silent => text.sources.silent,
        Fault::Unreadable => text.sources.unreadable,
        Fault::Refused => text.sources.refused,
    }
}

/// What is missing of a source, as it stands inside a sentence.
pub fn missing(text: &Text, missing: &[Missing]) -> String {
    let list = |list: List| match list {
        List::Cases => text.timeline.lists.cases,
        List::Payments => text.timeline.lists.payments,
        List::Agenda => text.timeline.lists.agenda,
        List::AccessLog => text.timeline.lists.access_log,
    };
    let one = |missing: &Missing| match missing {
        Missing::List(which, _) => list(*which).to_owned(),
        Missing::Items(which, count) => (text.timeline.lines_of)(*count, list(*which)),
        Missing::Unknown(count) => (text.timeline.unknown_lists)(*count),
    };
    let all: Vec<String> = missing.iter().map(one).collect();
    crate::text::list(&all.iter().map(String::as_str).collect::<Vec<_>>(), text.timeline.and)
}
