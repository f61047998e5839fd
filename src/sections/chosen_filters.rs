//! What is chosen of the timeline, each with a press that takes it away, and how many lines that
//! leaves: said once to screen readers, when the lines are there.

use super::selected::{self, Choice};
use crate::components::{Button, Place, Tag, element, focus, live, together};
use crate::routes::{Route, Selection};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Sources, Timeline};

/// The choices that were made.
#[component]
pub fn ChosenFilters(
    text: &'static Text,
    route: RwSignal<Route>,
    sources: RwSignal<Sources>,
    timeline: RwSignal<Option<Timeline>>,
    /// Whether nobody is waited for any more.
    settled: Memo<bool>,
    /// Whether the lines for the latest choice are on their way.
    behind: Memo<bool>,
    go: Callback<Route>,
) -> impl IntoView {
    let choices = &text.timeline.choices;
    let none = move || route.with(|route| selected::choices(route.selection()).is_empty());
    let shown = Memo::new(move |before: Option<&String>| {
        // Nothing is said until something has been chosen; from then on also that all is shown again.
        let all_along = before.is_none_or(String::is_empty) && none();
        timeline.with(|timeline| match timeline {
            _ if all_along => String::new(),
            None => choices.behind.to_owned(),
            Some(_) if behind.get() => choices.behind.to_owned(),
            Some(_) if !settled.get() => choices.not_settled.to_owned(),
            Some(timeline) if timeline.filter.is_empty() => (choices.all_again)(timeline.all),
            Some(timeline) => (choices.shown)(timeline.ahead.total + timeline.past.total, timeline.all),
        })
    });
    let line = Place::new();
    let choose = Callback::new(move |selection: Selection| {
        // The tag that was pressed goes away; focus moves to what comes of it.
        focus(line);
        go.run(Route::Timeline(selection));
    });
    let shown = element("p")
        .class("shown")
        .set("id", "shown")
        .set("role", "status")
        .set("tabindex", "-1")
        .at(line)
        .with(live::words(move || shown.get()));
    element("div")
        .class("chosen")
        .set("id", "chosen")
        .with(live::when(move || !none(), move || tags(text, route, sources, timeline, choose)))
        .with(shown)
        .view()
}

/// A tag for each choice, and a press that takes them all away.
fn tags(
    text: &'static Text,
    route: RwSignal<Route>,
    sources: RwSignal<Sources>,
    timeline: RwSignal<Option<Timeline>>,
    choose: Callback<Selection>,
) -> AnyView {
    let words = &text.timeline.choices;
    let chosen = move || {
        let named = |choice: Choice| {
            let words = selected::in_words(text, sources, timeline, &choice);
            (choice, words)
        };
        route.with(|route| selected::choices(route.selection())).into_iter().map(named).collect()
    };
    let tag = move |(choice, name): (Choice, String)| {
        let press = Callback::new(move |()| {
            let chosen = route.with_untracked(|route| route.selection().clone());
            choose.run(selected::without(chosen, &choice));
        });
        element("li").with(view! { <Tag words=name remove=words.remove press /> }).view()
    };
    let all = Callback::new(move |()| {
        let start = route.with_untracked(|route| route.selection().start);
        choose.run(Selection { start, ..Selection::default() });
    });
    let remove_all = view! { <Button words=words.remove_all class="remove-all" press=all /> };
    let list = element("ul")
        .class("chosen-list")
        .set("aria-labelledby", "chosen-label")
        .with(live::each(chosen, tag))
        .with(element("li").with(remove_all));
    together((element("p").class("chosen-label").set("id", "chosen-label").with(words.chosen), list))
}
