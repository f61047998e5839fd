//! What is chosen of the timeline, each with a press that takes it away, and how many lines that
//! leaves: said once to screen readers, when the lines are there.

use super::selected::{self, Choice};
use crate::components::{Button, Tag};
use crate::routes::{Route, Selection};
use crate::text::Text;
use leptos::html;
use leptos::prelude::*;
use overblik_core::portal::view::{Sources, Standing, Timeline};

/// The choices that were made.
#[component]
pub fn ChosenFilters(
    text: &'static Text,
    selection: Signal<Selection>,
    sources: RwSignal<Sources>,
    timeline: RwSignal<Option<Timeline>>,
    standing: Memo<Standing>,
    /// Whether the lines for the latest choice are on their way.
    behind: Memo<bool>,
    go: Callback<Route>,
) -> impl IntoView {
    let choices = &text.timeline.choices;
    let chosen = Memo::new(move |_| {
        let chosen = selection.with(selected::choices);
        let named = |choice: Choice| {
            let words = sources.with(|sources| selected::words(text, sources, &choice));
            (choice, words)
        };
        chosen.into_iter().map(named).collect::<Vec<_>>()
    });
    let shown = Memo::new(move |before: Option<&String>| {
        // Nothing is said until something has been chosen; from then on also that all is shown again.
        let all_along = before.is_none_or(String::is_empty) && chosen.with(Vec::is_empty);
        timeline.with(|timeline| match timeline {
            _ if all_along => String::new(),
            None => choices.behind.to_owned(),
            Some(_) if behind.get() => choices.behind.to_owned(),
            Some(_) if standing.get() == Standing::Waiting => choices.not_settled.to_owned(),
            Some(timeline) if timeline.filter.is_empty() => (choices.all_again)(timeline.all),
            Some(timeline) => (choices.shown)(timeline.ahead.total + timeline.past.total, timeline.all),
        })
    });
    let line = NodeRef::<html::P>::new();
    let choose = move |selection: Selection| {
        // The tag that was pressed goes away; focus moves to what comes of it.
        if let Some(line) = line.get_untracked() {
            let _gone = line.focus();
        }
        go.run(Route::Timeline(selection));
    };
    let tag = move |(choice, words): (Choice, String)| {
        let press = Callback::new(move |()| choose(selected::without(selection.get_untracked(), &choice)));
        view! { <li><Tag words remove=choices.remove press /></li> }
    };
    let remove_all = Callback::new(move |()| choose(Selection::default()));
    view! {
        <div class="chosen" id="chosen">
            <Show when=move || chosen.with(|chosen| !chosen.is_empty())>
                <p class="chosen-label" id="chosen-label">{choices.chosen}</p>
                <ul class="chosen-list" aria-labelledby="chosen-label">
                    <For each=move || chosen.get() key=Clone::clone children=tag />
                    <li><Button words=choices.remove_all class="remove-all" press=remove_all /></li>
                </ul>
            </Show>
            <p class="shown" id="shown" role="status" tabindex="-1" node_ref=line>{shown}</p>
        </div>
    }
}
