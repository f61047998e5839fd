//! What can be chosen of the timeline. Each choice takes effect at once, as an address of its own.
//! It folds on a narrow screen; what is chosen stands outside of it.

use super::{selected, words};
use crate::components::{Checkbox, CheckboxGroup, Choice, Details, IsChosen, Options, Select, element};
use crate::routes::{Month, Route, Selection, Topic};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{self, AreaChoice, Sources, Timeline};
use std::sync::Arc;

/// The choices.
#[component]
pub fn Filters(
    text: &'static Text,
    /// The address, and in it what is chosen.
    route: RwSignal<Route>,
    sources: RwSignal<Sources>,
    /// Says of which areas and months there are lines.
    timeline: RwSignal<Option<Timeline>>,
    go: Callback<Route>,
) -> impl IntoView {
    let words = &text.timeline.choices;
    let choose = move |change: &dyn Fn(&mut Selection)| {
        let mut chosen = route.with_untracked(|route| route.selection().clone());
        change(&mut chosen);
        go.run(Route::Timeline(chosen));
    };
    let topic = |topic: Topic| Choice {
        value: topic.word(),
        label: selected::topic_name(text, topic).to_owned(),
        checked: Signal::derive(move || route.with(|route| route.selection().topics.contains(&topic))),
    };
    let topics = Topic::ALL.into_iter().map(topic).collect();
    let authorities: Options = Box::new(move || {
        let chosen = route.with(|route| route.selection().authority.clone());
        sources.with(|sources| authorities(text, sources, chosen))
    });
    let areas: Options = Box::new(move || {
        let chosen = route.with(|route| route.selection().area.clone());
        timeline
            .with(|timeline| areas(text, timeline.as_ref().map_or(&[], |timeline| &timeline.areas), chosen))
    });
    let authority: IsChosen = Arc::new(move |key| {
        route.with(|route| route.selection().authority.as_deref().unwrap_or_default() == key)
    });
    let area: IsChosen =
        Arc::new(move |key| route.with(|route| route.selection().area.as_deref().unwrap_or_default() == key));
    let months =
        move |id, label, month: fn(&Selection) -> Option<Month>, put: fn(&mut Selection, Option<Month>)| {
            let options: Options = Box::new(move || {
                let chosen = route.with(|route| month(route.selection()));
                timeline.with(|timeline| {
                    month_options(text, timeline.as_ref().map_or(&[], |timeline| &timeline.months), chosen)
                })
            });
            let chosen: IsChosen =
                Arc::new(move |word| route.with(|route| month(route.selection())) == Month::from_word(word));
            let change =
                Callback::new(move |word: String| choose(&|chosen| put(chosen, Month::from_word(&word))));
            view! { <Select id label options chosen change /> }
        };
    let waiting = Signal::derive(move || route.with(|route| route.selection().waiting));
    let by_topic = Callback::new(move |(word, on): (&'static str, bool)| {
        choose(&|chosen| chosen.topics = with_topic(&chosen.topics, word, on));
    });
    let by_authority = Callback::new(move |key: String| {
        choose(&|chosen| chosen.authority = Some(key.clone()).filter(|key| !key.is_empty()));
    });
    let by_area = Callback::new(move |key: String| {
        choose(&|chosen| chosen.area = Some(key.clone()).filter(|key| !key.is_empty()));
    });
    let by_waiting = Callback::new(move |on| choose(&|chosen| chosen.waiting = on));
    let choices = view! {
        <Details words=words.heading>
            <CheckboxGroup id="filter-topic" legend=words.topics options=topics change=by_topic />
            <Select id="filter-authority" label=words.authority options=authorities chosen=authority change=by_authority />
            <Select id="filter-area" label=words.area options=areas chosen=area change=by_area />
            {months("filter-from", words.from, |chosen| chosen.from, Selection::begin)}
            {months("filter-to", words.to, |chosen| chosen.to, Selection::end)}
            <Checkbox id="filter-waiting" label=words.waiting checked=waiting change=by_waiting />
        </Details>
    };
    element("form")
        .class("filters")
        .set("id", "filters")
        .set("aria-label", words.heading)
        .on("submit", |event| event.prevent_default())
        .with(choices)
        .view()
}

/// The topics with one more or one less, each once and in the order in which they are offered.
fn with_topic(topics: &[Topic], word: &str, on: bool) -> Vec<Topic> {
    let keeps = |topic: &Topic| if topic.word() == word { on } else { topics.contains(topic) };
    Topic::ALL.into_iter().filter(keeps).collect()
}

/// All authorities, and each that is asked; also one that is chosen and not among them.
pub fn authorities(text: &Text, sources: &Sources, chosen: Option<String>) -> Vec<(String, String)> {
    let all = (String::new(), text.timeline.choices.all_authorities.to_owned());
    let asked =
        sources.shown.iter().map(|source| (source.key.clone(), words::name(text, &source.name).to_owned()));
    let other = chosen.filter(|key| sources.shown.iter().all(|source| source.key != *key));
    let other = other.map(|key| (key.clone(), selected::authority_name(text, sources, &key)));
    std::iter::once(all).chain(asked).chain(other).collect()
}

/// All areas, and each that has a line; also one that is chosen and has none.
fn areas(text: &Text, areas: &[AreaChoice], chosen: Option<String>) -> Vec<(String, String)> {
    let all = (String::new(), text.timeline.choices.all_areas.to_owned());
    let held = areas.iter().map(|choice| choice.key.clone());
    let other = chosen.filter(|key| areas.iter().all(|choice| choice.key != *key));
    let named = |key: String| {
        let name = selected::area_name(text, areas, &key).to_owned();
        (key, name)
    };
    std::iter::once(all).chain(held.chain(other).map(named)).collect()
}

/// All months, and each that has a line; also one that is chosen and has none.
fn month_options(text: &Text, months: &[view::Month], chosen: Option<Month>) -> Vec<(String, String)> {
    let mut known: Vec<Month> =
        months.iter().map(|month| Month { year: month.year, month: month.month }).collect();
    if let Some(chosen) = chosen.filter(|month| !known.contains(month)) {
        // The latest stands first.
        let place = known.iter().position(|month| *month < chosen).unwrap_or(known.len());
        known.insert(place, chosen);
    }
    let all = (String::new(), text.timeline.choices.all_months.to_owned());
    let one = |month: Month| (month.word(), text.dates.month(month.year, month.month));
    std::iter::once(all).chain(known.into_iter().map(one)).collect()
}
