//! What can be chosen of the look-ups, by every field, and how they stand together. Each choice takes effect at once, as
//! an address of its own. It folds on a narrow screen; what is chosen stands outside of it.

use super::look_up_selected::{self as chosen, month_of, of_told, options};
use super::{selected, words};
use crate::components::{Checkbox, CheckboxGroup, Choice, Details, IsChosen, Options, Select, element};
use crate::routes::{LookUpKind, LookUpSelection, Month, Route};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{LookUps, Sources};
use std::sync::Arc;

/// What stands for yes and for no.
const TOLD: [(&str, bool); 2] = [("ja", true), ("nej", false)];

/// Reads one choice of a selection as the value of its option.
type Read = fn(&LookUpSelection) -> String;
/// Chooses the option of this value.
type Put = fn(&mut LookUpSelection, &str);

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
    let selection = move || route.with(Route::look_up_selection);
    let choose = move |change: &dyn Fn(&mut LookUpSelection)| {
        let mut chosen = untrack(selection);
        change(&mut chosen);
        go.run(Route::LookUps(chosen));
    };
    let select = move |id, label, options: Options, (read, put): (Read, Put)| {
        let is_chosen: IsChosen = Arc::new(move |value| read(&selection()) == value);
        let change = Callback::new(move |value: String| choose(&|chosen| put(chosen, &value)));
        view! { <Select id label options chosen=is_chosen change /> }
    };
    let organisations: Options = Box::new(move || {
        look_ups.with(|look_ups| {
            let all = look_ups.as_ref().map_or(&[][..], |look_ups| &look_ups.organisations);
            let one = |one: &overblik_core::portal::view::Organisation| {
                (one.key.clone(), (words.counted)(&one.name, one.count))
            };
            let named = |key: String| (key.clone(), chosen::organisation_name(text, look_ups.as_ref(), &key));
            options(words.all_organisations, all.iter().map(one), selection().organisation.map(named))
        })
    });
    let authorities: Options = Box::new(move || {
        sources.with(|sources| {
            let asked = sources.shown.iter();
            let asked = asked.map(|source| (source.key.clone(), words::name(text, &source.name).to_owned()));
            let named = |key: String| (key.clone(), selected::authority_name(text, sources, &key));
            options(text.timeline.choices.all_authorities, asked, selection().authority.map(named))
        })
    });
    let told = |of: [&'static str; 3]| -> Options {
        Box::new(move || {
            let one = |(value, told): (&str, bool)| (value.to_owned(), of_told(of, Some(told)).to_owned());
            options(of_told(of, None), TOLD.into_iter().map(one), None)
        })
    };
    let months = move |read: fn(&LookUpSelection) -> Option<Month>| -> Options {
        Box::new(move || {
            look_ups.with(|look_ups| {
                let all = look_ups.as_ref().map_or(&[][..], |look_ups| &look_ups.months);
                let one = |month: Month| (month.word(), text.dates.month(month.year, month.month));
                let chosen = read(&selection()).map(one);
                options(text.timeline.choices.all_months, all.iter().map(month_of).map(one), chosen)
            })
        })
    };
    let togethers: Options = Box::new(move || {
        let [day, organisation] = words.togethers;
        vec![(String::new(), day.to_owned()), ("hvem".to_owned(), organisation.to_owned())]
    });
    let kind = |kind: LookUpKind| Choice {
        value: kind.word(),
        label: chosen::kind_name(text, kind),
        checked: Signal::derive(move || selection().kinds.contains(&kind)),
    };
    let kinds = LookUpKind::ALL.into_iter().map(kind).collect();
    let by_kind = Callback::new(move |(word, on): (&'static str, bool)| {
        choose(&|chosen| {
            let keeps =
                |kind: &LookUpKind| if kind.word() == word { on } else { chosen.kinds.contains(kind) };
            chosen.kinds = LookUpKind::ALL.into_iter().filter(keeps).collect();
        });
    });
    let emergency = Signal::derive(move || selection().emergency);
    let by_emergency = Callback::new(move |on| choose(&|chosen| chosen.emergency = on));
    let who: (Read, Put) =
        (|of| of.organisation.clone().unwrap_or_default(), |of, key| of.organisation = some(key));
    let teller: (Read, Put) =
        (|of| of.authority.clone().unwrap_or_default(), |of, key| of.authority = some(key));
    let purpose: (Read, Put) = (|of| told_word(of.purpose), |of, word| of.purpose = told_of(word));
    let case: (Read, Put) = (|of| told_word(of.case), |of, word| of.case = told_of(word));
    let from: (Read, Put) = (|of| month_word(of.from), |of, word| of.begin(Month::from_word(word)));
    let to: (Read, Put) = (|of| month_word(of.to), |of, word| of.end(Month::from_word(word)));
    let together: (Read, Put) = (
        |of| if of.by_organisation { "hvem".to_owned() } else { String::new() },
        |of, word| of.by_organisation = !word.is_empty(),
    );
    let choices = view! {
        <Details words=text.timeline.choices.heading>
            <CheckboxGroup id="look-up-kind" legend=words.kinds options=kinds change=by_kind />
            {select("look-up-who", words.organisation, organisations, who)}
            {select("look-up-teller", words.authority, authorities, teller)}
            {select("look-up-purpose", words.purpose, told(words.purposes), purpose)}
            {select("look-up-case", words.case, told(words.cases), case)}
            {select("look-up-from", text.timeline.choices.from, months(|of| of.from), from)}
            {select("look-up-to", text.timeline.choices.to, months(|of| of.to), to)}
            <Checkbox id="look-up-emergency" label=words.emergency checked=emergency change=by_emergency />
            {select("look-up-together", words.together, togethers, together)}
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
