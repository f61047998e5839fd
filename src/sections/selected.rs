//! What an address selects of the timeline: as the filter that the worker is asked for, and as the
//! single choices that it is made of.

use crate::routes::{Month, Selection, Topic};
use crate::text::Text;
use overblik_core::portal::view::{self, Filter, Sources};

// The names of the topics stand in the order in which they are offered.
const _: () = assert!(Topic::ALL.len() == crate::text::timeline::TOPICS);

/// One thing that is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Choice {
    /// A topic.
    Topic(Topic),
    /// An authority, by its name in addresses.
    Authority(String),
    /// A month.
    Month(Month),
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
    Filter {
        topics: selection.topics.iter().map(topic).collect(),
        source: selection.authority.clone(),
        month: selection.month.map(|month| view::Month { year: month.year, month: month.month }),
        needs_me: selection.waiting,
    }
}

/// Everything that is chosen, in the order in which it is offered.
pub fn choices(selection: &Selection) -> Vec<Choice> {
    let topics = selection.topics.iter().copied().map(Choice::Topic);
    let authority = selection.authority.clone().map(Choice::Authority);
    let month = selection.month.map(Choice::Month);
    let waiting = selection.waiting.then_some(Choice::Waiting);
    topics.chain(authority).chain(month).chain(waiting).collect()
}

/// The selection without one of its choices.
pub fn without(mut selection: Selection, choice: &Choice) -> Selection {
    match choice {
        Choice::Topic(topic) => selection.topics.retain(|other| other != topic),
        Choice::Authority(_) => selection.authority = None,
        Choice::Month(_) => selection.month = None,
        Choice::Waiting => selection.waiting = false,
    }
    selection
}

/// A choice in words.
pub fn words(text: &Text, sources: &Sources, choice: &Choice) -> String {
    let choices = &text.timeline.choices;
    match choice {
        Choice::Topic(topic) => topic_name(text, *topic).to_owned(),
        Choice::Authority(key) => authority_name(text, sources, key),
        Choice::Month(month) => text.dates.month(month.year, month.month),
        Choice::Waiting => choices.waiting.to_owned(),
    }
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
