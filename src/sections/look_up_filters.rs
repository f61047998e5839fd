//! What can be chosen of the look-ups, by every field, and how they stand together. Each choice takes effect at once, as
//! an address of its own. It folds on a narrow screen; what is chosen stands outside of it.

use super::look_up_options::{BY_ORGANISATION, TOLD, authorities, months, organisations, togethers, told};
use super::look_up_selected::kind_name;
use crate::components::{Checkbox, CheckboxGroup, Choice, Details, IsChosen, Options, Select, element};
use crate::routes::{LookUpKind, LookUpSelection, Month, Route};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{LookUps, Sources};
use std::sync::Arc;

/// Reads one choice of a selection as the value of its option, and chooses the option of a value.
type Field = (fn(&LookUpSelection) -> String, fn(&mut LookUpSelection, &str));

/// The fields that are lists to choose from.
const WHO: Field = (|of| of.organisation.clone().unwrap_or_default(), |of, key| of.organisation = some(key));
const TELLER: Field = (|of| of.authority.clone().unwrap_or_default(), |of, key| of.authority = some(key));
const PURPOSE: Field = (|of| told_word(of.purpose), |of, word| of.purpose = told_of(word));
const CASE: Field = (|of| told_word(of.case), |of, word| of.case = told_of(word));
const FROM: Field = (|of| month_word(of.from), |of, word| of.begin(Month::from_word(word)));
const TO: Field = (|of| month_word(of.to), |of, word| of.end(Month::from_word(word)));
const TOGETHER: Field = (
    |of| if of.by_organisation { BY_ORGANISATION } else { "" }.to_owned(),
    |of, word| of.by_organisation = word == BY_ORGANISATION,
);

/// The choices.
#[component]
pub fn LookUpFilters(
    text: &'static Text,
    /// The address, and in it what is chosen.
    route: RwSignal<Route>,
    sources: RwSignal<Sources>,
    look_ups: RwSignal<Option<LookUps>>,
    go: Callback<Route>,
) -> impl IntoView {
    let words = &text.look_ups().choices;
    let selection = Signal::derive(move || route.with(Route::look_up_selection));
    let choose = move |change: &dyn Fn(&mut LookUpSelection)| {
        let mut chosen = selection.get_untracked();
        change(&mut chosen);
        go.run(Route::LookUps(chosen));
    };
    let select = move |id, label, options: Options, (read, put): Field| {
        let is_chosen: IsChosen = Arc::new(move |value| read(&selection.get()) == value);
        let change = Callback::new(move |value: String| choose(&|chosen| put(chosen, &value)));
        view! { <Select id label options chosen=is_chosen change /> }
    };
    let kind = |kind: LookUpKind| Choice {
        value: kind.word(),
        label: kind_name(text, kind).to_owned(),
        checked: Signal::derive(move || selection.get().kinds.contains(&kind)),
    };
    let kinds = LookUpKind::ALL.into_iter().map(kind).collect();
    let by_kind = Callback::new(move |(word, on): (&'static str, bool)| {
        choose(&|chosen| {
            let keeps =
                |kind: &LookUpKind| if kind.word() == word { on } else { chosen.kinds.contains(kind) };
            chosen.kinds = LookUpKind::ALL.into_iter().filter(keeps).collect();
        });
    });
    let emergency = Signal::derive(move || selection.get().emergency);
    let by_emergency = Callback::new(move |on| choose(&|chosen| chosen.emergency = on));
    let months = move |(read, _): Field| months(text, look_ups, selection, read);
    let choices = view! {
        <Details words=text.timeline.choices.heading>
            <CheckboxGroup id="look-up-kind" legend=words.kinds options=kinds change=by_kind />
            {select("look-up-who", words.organisation, organisations(text, look_ups, selection), WHO)}
            {select("look-up-teller", words.authority, authorities(text, sources, selection), TELLER)}
            {select("look-up-purpose", words.purpose, told(words.purposes), PURPOSE)}
            {select("look-up-case", words.case, told(words.cases), CASE)}
            {select("look-up-from", text.timeline.choices.from, months(FROM), FROM)}
            {select("look-up-to", text.timeline.choices.to, months(TO), TO)}
            <Checkbox id="look-up-emergency" label=words.emergency checked=emergency change=by_emergency />
            {select("look-up-together", words.together, togethers(words.togethers), TOGETHER)}
        </Details>
    };
    element("form")
        .class("filters")
        .set("id", "filters")
        .set("aria-label", text.timeline.choices.heading)
        .on("submit", |event| event.prevent_default())
        .with(choices)
        .view()
}

fn some(key: &str) -> Option<String> {
    Some(key.to_owned()).filter(|key| !key.is_empty())
}

fn told_of(word: &str) -> Option<bool> {
    TOLD.into_iter().find(|(value, _)| *value == word).map(|(_, told)| told)
}

fn told_word(told: Option<bool>) -> String {
    let word = TOLD.into_iter().find(|(_, value)| Some(*value) == told);
    word.map_or("", |(word, _)| word).to_owned()
}

fn month_word(month: Option<Month>) -> String {
    month.map(Month::word).unwrap_or_default()
}
