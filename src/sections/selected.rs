//! What an address selects of the timeline: as the filter that the worker is asked for, and as the
//! single choices that it is made of.

use crate::routes::{Day, Month, Selection, Topic};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{self, AreaChoice, Filter, PlainDate, Sources, Timeline};

// The names of the topics stand in the order in which they are offered.
const _: () = assert!(Topic::ALL.len() == crate::text::timeline::TOPICS);

/// One thing that is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Choice {
    /// A topic.
    Topic(Topic),
    /// An authority, by its name in addresses.
    Authority(String),
    /// An area, by its name in addresses.
    Area(String),
    /// The first month.
    From(Month),
    /// The last month.
    To(Month),
    /// Only what waits for the citizen.
    Waiting,
}

/// The filter of a selection.
pub fn filter_of(selection: &Selection) -> Filter {
    let topic = |topic: &Topic| match topic {
        Topic::Deadlines => view::Topic::Deadlines,
        Topic::Cases => view::Topic::Cases,
        Topic::Appointments => view::Topic::Appointments,
        Topic::Payments => view::Topic::Payments,
        Topic::Benefits => view::Topic::Benefits,
        Topic::Messages => view::Topic::Messages,
        Topic::Access => view::Topic::Access,
        Topic::Held => view::Topic::Held,
        Topic::Mandates => view::Topic::Mandates,
    };
    let month = |month: Month| view::Month { year: month.year, month: month.month };
    let day = |day: Day| PlainDate { year: day.of.year, month: day.of.month, day: day.number };
    Filter {
        topics: selection.topics.iter().map(topic).collect(),
        source: selection.authority.clone(),
        area: selection.area.clone(),
        from: selection.from.map(month),
        to: selection.to.map(month),
        needs_me: selection.waiting,
        start: selection.start.map(day),
    }
}

/// Everything that is chosen, in the order in which it is offered.
pub fn choices(selection: &Selection) -> Vec<Choice> {
    let topics = selection.topics.iter().copied().map(Choice::Topic);
    let authority = selection.authority.clone().map(Choice::Authority);
    let area = selection.area.clone().map(Choice::Area);
    let (from, to) = (selection.from.map(Choice::From), selection.to.map(Choice::To));
    let waiting = selection.waiting.then_some(Choice::Waiting);
    topics.chain(authority).chain(area).chain(from).chain(to).chain(waiting).collect()
}

/// The selection without one of its choices.
pub fn without(mut selection: Selection, choice: &Choice) -> Selection {
    match choice {
        Choice::Topic(topic) => selection.topics.retain(|other| other != topic),
        Choice::Authority(_) => selection.authority = None,
        Choice::Area(_) => selection.area = None,
        Choice::From(_) => selection.from = None,
        Choice::To(_) => selection.to = None,
        Choice::Waiting => selection.waiting = false,
    }
    selection
}

/// A choice in words.
fn words(text: &Text, sources: &Sources, areas: &[AreaChoice], choice: &Choice) -> String {
    let choices = &text.timeline.choices;
    match choice {
        Choice::Topic(topic) => topic_name(text, *topic).to_owned(),
        Choice::Authority(key) => authority_name(text, sources, key),
        Choice::Area(key) => area_name(text, areas, key).to_owned(),
        Choice::From(month) => (choices.from_month)(&text.dates.month(month.year, month.month)),
        Choice::To(month) => (choices.to_month)(&text.dates.month(month.year, month.month)),
        Choice::Waiting => choices.waiting.to_owned(),
    }
}

/// A choice in words, as they follow what is known of sources and areas.
pub fn in_words(
    text: &Text,
    sources: RwSignal<Sources>,
    timeline: RwSignal<Option<Timeline>>,
    choice: &Choice,
) -> String {
    sources.with(|sources| {
        timeline.with(|timeline| {
            words(text, sources, timeline.as_ref().map_or(&[], |timeline| &timeline.areas), choice)
        })
    })
}

/// A topic's name.
pub fn topic_name(text: &Text, topic: Topic) -> &'static str {
    let place = Topic::ALL.iter().position(|other| *other == topic);
    place.and_then(|place| text.timeline.choices.topic_names.get(place)).copied().unwrap_or_default()
}

/// The name of the authority that addresses call `key`.
pub fn authority_name(text: &Text, sources: &Sources, key: &str) -> String {
    let source = sources.shown.iter().find(|source| source.key == key);
    source
        .map_or(text.timeline.choices.other_authority, |source| super::words::name(text, &source.name))
        .to_owned()
}

/// The name of the area that addresses call `key`.
pub fn area_name(text: &Text, areas: &[AreaChoice], key: &str) -> &'static str {
    let choice = areas.iter().find(|choice| choice.key == key);
    choice.map_or(text.timeline.choices.other_area, |choice| super::words::area(text, choice.area))
}
