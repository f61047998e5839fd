//! Puts view values into words: the only place where facts and wording meet.

use crate::text::{Language, Text, dates, faults};
use overblik_core::portal::view::{
    Amount, Area, Date, Fault, List, Missing, Moment, Name, Registry, SignInFault, Source, Sources, When,
};

// The names of the areas stand in the order of the type.
const _: () = assert!(Area::FishingHuntingNature as usize + 1 == crate::text::areas::COUNT);

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
        Language::Danish => &name.da,
        Language::English => &name.en,
    }
}

/// The source at this place of the registry, when it is among those shown.
pub fn source(sources: &Sources, place: u16) -> Option<&Source> {
    sources.shown.iter().find(|source| source.place == place)
}

/// A telephone number as Danes write it: `70 00 00 01`.
pub fn phone(digits: &str) -> String {
    let pairs: Vec<String> =
        digits.chars().collect::<Vec<_>>().chunks(2).map(|pair| pair.iter().collect()).collect();
    pairs.join(" ")
}

/// An area of public life.
pub fn area(text: &Text, area: Area) -> &'static str {
    text.areas.names.get(area as usize).copied().unwrap_or_default()
}

/// Why a source is not whole.
pub fn fault(text: &Text, fault: Fault) -> &faults::Fault {
    let faults = &text.faults;
    match fault {
        Fault::Unreachable => &faults.unreachable,
        Fault::TooLarge => &faults.too_large,
        Fault::Agreement => &faults.agreement,
        Fault::DataSource => &faults.data_source,
        Fault::Timeout => &faults.timeout,
        Fault::Internal => &faults.internal,
        Fault::Security => &faults.security,
        Fault::Forbidden => &faults.forbidden,
        Fault::NoToken => &faults.no_token,
        Fault::Format => &faults.format,
        Fault::Input => &faults.input,
        Fault::CircuitBreaker => &faults.circuit_breaker,
        Fault::Validation => &faults.validation,
    }
}

/// Why nobody is signed in, and what to do.
pub fn sign_in_fault(text: &Text, fault: SignInFault) -> &'static str {
    let words = &text.sign_in;
    match fault {
        SignInFault::Cancelled => words.cancelled,
        SignInFault::Unavailable => words.unavailable,
        SignInFault::Mismatch => words.mismatch,
        SignInFault::TooLow => words.too_low,
        SignInFault::NotHigh => words.not_high,
        SignInFault::Unfinished => words.unfinished,
        SignInFault::Refused => words.refused,
        SignInFault::Storage => words.storage,
        SignInFault::Unconfigured => words.unconfigured,
    }
}

/// Whether everything is made up. The registry is expected to say so, so that nothing moves when it does.
pub fn is_simulated(registry: Option<&Registry>) -> bool {
    match registry {
        Some(Registry::Loaded { simulated, .. }) => *simulated,
        Some(Registry::Failed) => false,
        None | Some(Registry::Asked) => true,
    }
}

/// A list that sources offer, as it stands inside a sentence.
pub fn list(text: &Text, list: List) -> &'static str {
    let lists = &text.timeline.lists;
    match list {
        List::Cases => lists.cases,
        List::Benefits => lists.benefits,
        List::Credentials => lists.credentials,
        List::Payments => lists.payments,
        List::Agenda => lists.agenda,
        List::AccessLog => lists.access_log,
        List::Messages => lists.messages,
        List::Registrations => lists.registrations,
        List::Mandates => lists.mandates,
        List::Consents => lists.consents,
    }
}

/// What is missing of a source, as it stands inside a sentence.
pub fn missing(text: &Text, missing: &[Missing]) -> String {
    let one = |missing: &Missing| match missing {
        Missing::List(which, _) => list(text, *which).to_owned(),
        Missing::Newer(which, _) => (text.timeline.newer)(list(text, *which)),
        Missing::Items(which, count) => (text.timeline.lines_of)(*count, list(text, *which)),
        Missing::Unknown(count) => (text.timeline.unknown_lists)(*count),
        Missing::Relations(_) => text.timeline.relations.to_owned(),
    };
    sentence(text, &missing.iter().map(one).collect::<Vec<_>>())
}

/// Names inside a sentence.
pub fn sentence(text: &Text, names: &[String]) -> String {
    crate::text::list(&names.iter().map(String::as_str).collect::<Vec<_>>(), text.timeline.and)
}
