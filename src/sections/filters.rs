//! What can be chosen of the timeline. Each choice takes effect at once, as an address of its own.
//! It folds on a narrow screen; what is chosen stands outside of it.

use super::{selected, words};
use crate::components::{Checkbox, CheckboxGroup, Details, Select};
use crate::routes::{Month, Route, Selection, Topic};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{self, Sources};

/// The choices.
#[component]
pub fn Filters(
    text: &'static Text,
    selection: Signal<Selection>,
    sources: RwSignal<Sources>,
    /// The months that have a line.
    #[prop(into)]
    months: Signal<Vec<view::Month>>,
    go: Callback<Route>,
) -> impl IntoView {
    let words = &text.timeline.choices;
    let choose = move |change: &dyn Fn(&mut Selection)| {
        let mut chosen = selection.get_untracked();
        change(&mut chosen);
        go.run(Route::Timeline(chosen));
    };
    let topics = Topic::ALL.map(|topic| (topic.word(), selected::topic_name(text, topic))).to_vec();
    let chosen = Signal::derive(move || {
        selection.with(|selection| selection.topics.iter().map(|topic| topic.word()).collect::<Vec<_>>())
    });
    let authorities = Memo::new(move |_| {
        sources.with(|sources| authorities(text, sources, selection.with(|s| s.authority.clone())))
    });
    let months = Memo::new(move |_| months.with(|months| month_options(text, months, selection.get().month)));
    let authority = Signal::derive(move || selection.get().authority.unwrap_or_default());
    let month = Signal::derive(move || selection.get().month.map(Month::word).unwrap_or_default());
    let waiting = Signal::derive(move || selection.get().waiting);
    let by_topic = Callback::new(move |(word, on): (&'static str, bool)| {
        choose(&|chosen| chosen.topics = with_topic(&chosen.topics, word, on));
    });
    let by_authority = Callback::new(move |key: String| {
        choose(&|chosen| chosen.authority = Some(key.clone()).filter(|key| !key.is_empty()));
    });
    let by_month =
        Callback::new(move |word: String| choose(&|chosen| chosen.month = Month::from_word(&word)));
    let by_waiting = Callback::new(move |on| choose(&|chosen| chosen.waiting = on));
    view! {
        <form class="filters" id="filters" aria-label=words.heading on:submit=move |event| event.prevent_default()>
            <Details words=words.heading>
                <CheckboxGroup id="filter-topic" legend=words.topics options=topics.clone() chosen change=by_topic />
                <Select id="filter-authority" label=words.authority options=authorities value=authority change=by_authority />
                <Select id="filter-month" label=words.month options=months value=month change=by_month />
                <Checkbox id="filter-waiting" label=words.waiting checked=waiting change=by_waiting />
            </Details>
        </form>
    }
}

/// The topics with one more or one less, each once and in the order in which they are offered.
fn with_topic(topics: &[Topic], word: &str, on: bool) -> Vec<Topic> {
    let keeps = |topic: &Topic| if topic.word() == word { on } else { topics.contains(topic) };
    Topic::ALL.into_iter().filter(keeps).collect()
}

/// All authorities, and each that is asked; also one that is chosen and not among them.
fn authorities(text: &Text, sources: &Sources, chosen: Option<String>) -> Vec<(String, String)> {
    let all = (String::new(), text.timeline.choices.all_authorities.to_owned());
    let asked =
        sources.shown.iter().map(|source| (source.key.clone(), words::name(text, &source.name).to_owned()));
    let other = chosen.filter(|key| sources.shown.iter().all(|source| source.key != *key));
    let other = other.map(|key| (key.clone(), selected::authority_name(text, sources, &key)));
    std::iter::once(all).chain(asked).chain(other).collect()
}

/// All months, and each that has a line; also one that is chosen and has none.
fn month_options(text: &Text, months: &[view::Month], chosen: Option<Month>) -> Vec<(String, String)> {
    let mut known: Vec<Month> =
        months.iter().map(|month| Month { year: month.year, month: month.month }).collect();
    known.extend(chosen.filter(|month| !known.contains(month)));
    known.sort_by(|one, other| other.cmp(one));
    let all = (String::new(), text.timeline.choices.all_months.to_owned());
    let one = |month: Month| (month.word(), text.dates.month(month.year, month.month));
    std::iter::once(all).chain(known.into_iter().map(one)).collect()
}
