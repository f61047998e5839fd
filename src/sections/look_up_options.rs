//! What each field of the look-ups offers to choose from: what is there, and what is chosen though it is not.

use super::look_up_selected::{self as chosen, month_of, of_told};
use super::{selected, words};
use crate::components::Options;
use crate::routes::{LookUpSelection, Month};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{LookUps, Organisation, Sources};

/// What stands for yes and for no.
pub const TOLD: [(&str, bool); 2] = [("ja", true), ("nej", false)];
/// What stands for the look-ups of one organisation together.
pub const BY_ORGANISATION: &str = "hvem";

/// Everyone who looked, and how often.
pub fn organisations(
    text: &'static Text,
    look_ups: RwSignal<Option<LookUps>>,
    selection: Signal<LookUpSelection>,
) -> Options {
    let words = &text.look_ups().choices;
    Box::new(move || {
        look_ups.with(|look_ups| {
            let all = look_ups.as_ref().map_or(&[][..], |look_ups| &look_ups.organisations);
            let one = |one: &Organisation| (one.key.clone(), (words.counted)(&one.name, one.count));
            let named = |key: String| (key.clone(), chosen::organisation_name(text, look_ups.as_ref(), &key));
            options(words.all_organisations, all.iter().map(one), selection.get().organisation.map(named))
        })
    })
}

/// Every authority that is asked.
pub fn authorities(
    text: &'static Text,
    sources: RwSignal<Sources>,
    selection: Signal<LookUpSelection>,
) -> Options {
    Box::new(move || {
        sources.with(|sources| {
            let asked = sources.shown.iter();
            let asked = asked.map(|source| (source.key.clone(), words::name(text, &source.name).to_owned()));
            let named = |key: String| (key.clone(), selected::authority_name(text, sources, &key));
            options(text.timeline.choices.all_authorities, asked, selection.get().authority.map(named))
        })
    })
}

/// Every month that has a look-up.
pub fn months(
    text: &'static Text,
    look_ups: RwSignal<Option<LookUps>>,
    selection: Signal<LookUpSelection>,
    read: fn(&LookUpSelection) -> String,
) -> Options {
    Box::new(move || {
        look_ups.with(|look_ups| {
            let all = look_ups.as_ref().map_or(&[][..], |look_ups| &look_ups.months);
            let one = |month: Month| (month.word(), text.dates.month(month.year, month.month));
            let chosen = Month::from_word(&read(&selection.get())).map(one);
            options(text.timeline.choices.all_months, all.iter().map(month_of).map(one), chosen)
        })
    })
}

/// All, what is told, and what is not.
pub fn told(of: [&'static str; 3]) -> Options {
    Box::new(move || {
        let one = |(value, told): (&str, bool)| (value.to_owned(), of_told(of, Some(told)).to_owned());
        options(of_told(of, None), TOLD.into_iter().map(one), None)
    })
}

/// By day, or by who looked.
pub fn togethers([day, organisation]: [&'static str; 2]) -> Options {
    Box::new(move || options(day, [(BY_ORGANISATION.to_owned(), organisation.to_owned())].into_iter(), None))
}

/// All, each that is offered, and also the one that is chosen when it is not among them.
fn options(
    all: &str,
    offered: impl Iterator<Item = (String, String)>,
    chosen: Option<(String, String)>,
) -> Vec<(String, String)> {
    let mut options = vec![(String::new(), all.to_owned())];
    options.extend(offered);
    if let Some(chosen) = chosen.filter(|(key, _)| options.iter().all(|(other, _)| other != key)) {
        options.push(chosen);
    }
    options
}
