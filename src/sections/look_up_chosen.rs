//! What is chosen of the look-ups, each with a press that takes it away, and how many that leaves: said once to screen
//! readers, when they are there.

use super::look_up_selected::{self as chosen, Choice};
use crate::components::{Button, Place, Tag, element, focus, live, together};
use crate::routes::{LookUpSelection, Route};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{LookUps, Sources};

/// The choices that were made.
#[component]
pub fn LookUpChosen(
    text: &'static Text,
    route: RwSignal<Route>,
    sources: RwSignal<Sources>,
    look_ups: RwSignal<Option<LookUps>>,
    /// Whether nobody is waited for any more.
    settled: Memo<bool>,
    go: Callback<Route>,
) -> impl IntoView {
    let (choices, words) = (&text.timeline.choices, &text.look_ups().choices);
    let selection = move || route.with(Route::look_up_selection);
    let none = move || chosen::choices(&selection()).is_empty();
    let shown = Memo::new(move |before: Option<&String>| {
        // Nothing is said until something has been chosen; from then on also that all is shown again.
        if before.is_none_or(String::is_empty) && none() {
            return String::new();
        }
        let wanted = chosen::wanted_look_ups(&selection());
        look_ups.with(|look_ups| match look_ups {
            Some(look_ups) if look_ups.filter != wanted => choices.behind.to_owned(),
            Some(_) if !settled.get() => choices.not_settled.to_owned(),
            Some(look_ups) if wanted.is_empty() => (words.all_again)(look_ups.all),
            Some(look_ups) => (words.shown)(look_ups.total, look_ups.all),
            None => choices.behind.to_owned(),
        })
    });
    let line = Place::new();
    let choose = move |selection: LookUpSelection| {
        // The tag that was pressed goes away; focus moves to what comes of it.
        focus(line);
        go.run(Route::LookUps(selection));
    };
    let named = move || {
        let name = |choice: Choice| {
            sources.with(|sources| {
                look_ups.with(|look_ups| chosen::in_words(text, sources, look_ups.as_ref(), &choice))
            })
        };
        chosen::choices(&selection()).into_iter().map(name).enumerate().collect()
    };
    let tag = move |(place, name): (usize, String)| {
        let press = Callback::new(move |()| {
            let selection = untrack(selection);
            if let Some(choice) = chosen::choices(&selection).get(place) {
                choose(chosen::without(selection, choice));
            }
        });
        element("li").with(view! { <Tag words=name remove=choices.remove press /> }).view()
    };
    let tags = move || {
        let all = Callback::new(move |()| {
            let by_organisation = untrack(selection).by_organisation;
            choose(LookUpSelection { by_organisation, ..LookUpSelection::default() });
        });
        let remove_all = view! { <Button words=choices.remove_all class="remove-all" press=all /> };
        let list = element("ul")
            .class("chosen-list")
            .set("aria-labelledby", "chosen-label")
            .with(live::each(named, tag))
            .with(element("li").with(remove_all));
        together((element("p").class("chosen-label").set("id", "chosen-label").with(choices.chosen), list))
    };
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
        .with(live::when(move || !none(), tags))
        .with(shown)
        .view()
}
