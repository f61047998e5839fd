//! What a search has found: how much, whom it could not ask, and the lines by sort.

use super::full_row::full_row;
use super::lack;
use super::more_rows::MoreRows;
use super::sentence::{asked, whom};
use crate::components::{element, live};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{self, Row, Search, Sources, Topic};

/// What is known of a search.
#[derive(Clone, Copy)]
pub struct Finds {
    /// What the worker has said; `None` until it has.
    pub search: RwSignal<Option<Search>>,
    /// What has been typed.
    pub typed: RwSignal<String>,
    /// The sources that are asked.
    pub sources: RwSignal<Sources>,
    /// Whether everyone who is asked has answered in full.
    pub whole: Memo<bool>,
    /// Whether nobody could be asked.
    pub nobody: Memo<bool>,
}

impl Finds {
    fn read<T: Default>(self, read: impl FnOnce(&Search) -> T) -> T {
        self.search.with(|search| search.as_ref().map(read).unwrap_or_default())
    }

    /// What is found of one sort; what is not known is empty.
    fn of<T: Default>(self, topic: Topic, read: impl FnOnce(&view::Found) -> T) -> T {
        self.read(|search| {
            search.groups.iter().find(|found| found.topic == topic).map(read).unwrap_or_default()
        })
    }

    /// Whether something has been typed.
    fn asks(self) -> bool {
        self.typed.with(|typed| !typed.trim().is_empty())
    }

    /// How much is found, or what it means that nothing is: said once typing rests. Until what is typed has been looked
    /// for, nothing is said of it, or what is there would be denied for a moment.
    fn count(self, text: &Text) -> String {
        let words = &text.search;
        let is_for = |search: &Search| self.typed.with(|typed| *typed == search.words);
        let total = |search: &Search| is_for(search).then_some(search.total);
        match self.search.with(|search| search.as_ref().map(total)) {
            _ if !self.asks() => words.nothing_typed.to_owned(),
            _ if self.nobody.get() => text.overview.nobody_asked.to_owned(),
            None => words.searching.to_owned(),
            // Its room is kept.
            Some(None) => "\u{A0}".to_owned(),
            Some(Some(0)) if self.whole.get() => (words.none)(self.sources.with(asked)),
            Some(Some(0)) => words.none_yet.to_owned(),
            Some(Some(total)) => (words.found)(total),
        }
    }

    /// Whose answers were not there to be searched.
    fn lack(self, text: &Text) -> String {
        if !self.asks() {
            return String::new();
        }
        self.read(|search| {
            let lacking = &search.lacking;
            if lack::whole(lacking) {
                return String::new();
            }
            let places = [lacking.waiting.as_slice(), &lacking.missing].concat();
            let named = self.sources.with(|sources| whom(text, sources, &places, 0));
            let not_searched = (!places.is_empty()).then(|| (text.search.not_searched)(&named));
            let others = lacking.others.then(|| text.search.others.to_owned());
            not_searched.into_iter().chain(others).collect::<Vec<_>>().join(" ")
        })
    }
}

/// What is found; `more` brings more of each sort.
#[component]
pub fn Found(text: &'static Text, finds: Finds, more: Callback<()>) -> impl IntoView {
    let topics = move || finds.read(|search| search.groups.iter().map(|found| found.topic).collect());
    element("div")
        .set("id", "found")
        .with(
            element("p")
                .set("id", "found-count")
                .set("role", "status")
                .with(live::words(move || finds.count(text))),
        )
        .with(element("p").class("lack").with(live::words(move || finds.lack(text))))
        .with(live::each(topics, move |topic| group(text, finds, topic, more)))
        .view()
}

fn group(text: &'static Text, finds: Finds, topic: Topic, more: Callback<()>) -> AnyView {
    let name = text.timeline.choices.topic_names.get(topic as usize).copied().unwrap_or_default();
    let id = format!("found-{}", topic as usize);
    let total = Memo::new(move |_| finds.of(topic, |found| found.total));
    let shown = move || finds.of(topic, |found| u32::try_from(found.rows.len()).unwrap_or(u32::MAX));
    let left = Memo::new(move |_| total.get().saturating_sub(shown()));
    let heading = live::words(move || format!("{name} ({})", total.get()));
    let rows = live::each_kept(
        move || finds.of(topic, |found| found.rows.clone()),
        |row: &Row| &row.key,
        move |row| full_row(text, finds.sources, row),
    );
    element("section")
        .class("timeline-part grouped")
        .set("aria-labelledby", id.clone())
        .with(element("h2").set("id", id).with(heading))
        .with(element("ul").class("brief-list").with(rows))
        .with(view! { <MoreRows text left total more /> })
        .view()
}
