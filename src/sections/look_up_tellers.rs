//! Which authorities tell of look-ups, from when on, and which do not: what is not here is not nothing.

use super::declarations::day;
use super::page_link::page_link;
use super::row_words;
use crate::components::{Details, element, live, together};
use crate::routes::Route;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Declared, LookUps, Sources, Teller};

/// The sentence, and what each authority says under it.
#[component]
pub fn LookUpTellers(
    text: &'static Text,
    sources: RwSignal<Sources>,
    look_ups: RwSignal<Option<LookUps>>,
    go: Callback<Route>,
) -> impl IntoView {
    let words = &text.look_ups().tellers;
    let tellers =
        move || look_ups.with(|all| all.as_ref().map(|all| all.tellers.clone()).unwrap_or_default());
    let count = move || {
        let tellers = tellers();
        if tellers.is_empty() {
            return String::new();
        }
        let telling = tellers.iter().filter(|teller| tells(teller)).count();
        [&(words.count)(telling, tellers.len() - telling), " ", words.covert].concat()
    };
    let lines = move || sources.with(|sources| lines(text, sources, &tellers()));
    let all = move || {
        let list = live::each(lines, |line: String| element("li").with(line).view());
        let see = page_link(go, Route::Coverage, text.overview.coverage);
        let content = (element("ul").with(list), element("p").with(see));
        view! { <Details words=words.see>{together(content)}</Details> }.into_any()
    };
    let is_known = move || look_ups.with(|all| all.as_ref().is_some_and(|all| !all.tellers.is_empty()));
    element("div")
        .class("tellers")
        .set("id", "tellers")
        .with(element("p").with(live::words(count)))
        .with(live::when(is_known, all))
        .view()
}

/// Whether it offers look-ups, and is asked for them.
fn tells(teller: &Teller) -> bool {
    let is_asked = matches!(teller.declared, Declared::Waiting | Declared::Failed(_) | Declared::Said(_));
    teller.offers && is_asked
}

/// A line for each that tells of look-ups or is not asked, then one for those that do not.
fn lines(text: &Text, sources: &Sources, tellers: &[Teller]) -> Vec<String> {
    let words = &text.look_ups().tellers;
    let (mut lines, mut silent) = (Vec::new(), Vec::new());
    for teller in tellers {
        let name = row_words::source(text, sources, teller.place).1;
        let line = match &teller.declared {
            Declared::NotConnected { .. } => (words.not_connected)(&name),
            Declared::Off if teller.offers => (words.off)(&name),
            Declared::LeftOut if teller.offers => (words.left_out)(&name),
            _ if !teller.offers => {
                silent.push(name);
                continue;
            }
            Declared::Waiting => (words.waiting)(&name),
            Declared::Said(said) => match said.first() {
                Some(said) => {
                    let since = said.since.map(|since| (words.since)(&name, &day(text, since)));
                    let without = said.left_out.as_ref().map(|without| super::words::name(text, without));
                    let without = without.map(|without| [" ", words.without, " ", without].concat());
                    let since = since.unwrap_or_else(|| (words.since_untold)(&name));
                    [since, without.unwrap_or_default()].concat()
                }
                None => (words.since_untold)(&name),
            },
            _ => (words.failed)(&name),
        };
        lines.push(line);
    }
    if !silent.is_empty() {
        lines.push((words.silent)(&super::words::sentence(text, &silent)));
    }
    lines
}
