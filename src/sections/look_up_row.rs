//! One look-up: when, what was seen, by whom and why, and what it belongs to by its source's word; and the way to ask about
//! it. What is not told is said to be.

use super::look_up_ask::ask;
use super::page_link::page_link;
use super::{brief_row, facts, row_words};
use crate::components::{Badge, Entry, StructuredList, Tone, element, live, together, unseen};
use crate::routes::Route;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Belongs, Fact, LookUp, LookUps, Row, RowKind, Sources};

/// The look-up.
pub fn look_up_row(
    text: &'static Text,
    look_up: RwSignal<LookUp>,
    sources: RwSignal<Sources>,
    look_ups: RwSignal<Option<LookUps>>,
    go: Callback<Route>,
) -> AnyView {
    let row = RwSignal::new(look_up.with_untracked(|look_up| look_up.row.clone()));
    Effect::new(move |_| {
        let said = look_up.with(|look_up| look_up.row.clone());
        if row.with_untracked(|row| *row != said) {
            row.set(said);
        }
    });
    let drawn = move |draw: fn(&'static Text, &Sources, &Row) -> AnyView| {
        live::dynamic(move || row.with(|row| sources.with_untracked(|sources| draw(text, sources, row))))
    };
    let belongs = move || vec![look_up.with(|look_up| look_up.belongs.clone())];
    let open = RwSignal::new(false);
    let press = Callback::new(move |()| open.update(|open| *open = !*open));
    let button = element("button")
        .set("type", "button")
        .class("button button-secondary")
        .follow("aria-expanded", move || Some(open.get().to_string()))
        .press(press)
        .with((text.look_ups().ask.open, unseen((": ", row_words::title(row)))));
    let steps = move || {
        let organisation = row.with_untracked(|row| organisation(row).to_owned());
        ask(text, row, &organisation, sources, look_ups)
    };
    row_words::line("brief full look-up", row, sources)
        .with(drawn(|text, _, row| brief_row::when(text, row, false)))
        .with(row_words::link(text, row))
        .with(drawn(mark))
        .with(drawn(said))
        .with(
            element("div")
                .class("look-up-more")
                .with(live::each(belongs, move |belongs| belonging(text, belongs, go)))
                .with(button)
                .with(live::when(move || open.get(), steps)),
        )
        .view()
}

/// Who looked.
fn organisation(row: &Row) -> &str {
    let looked = row.facts.iter().find_map(|fact| match fact {
        Fact::LookedBy(organisation, _) => Some(organisation.as_str()),
        _ => None,
    });
    looked.unwrap_or_default()
}

/// That it was an emergency, in sight.
fn mark(text: &'static Text, _: &Sources, row: &Row) -> AnyView {
    let is_emergency = row.facts.contains(&Fact::Emergency);
    let badge = is_emergency.then(|| view! { <Badge tone=Tone::Warning words=text.rows.emergency /> });
    let whom = row.concerns.as_ref().map(|whom| element("span").with(row_words::concern(text, whom)));
    element("p").class("row-meta").with(badge).with(whom).view()
}

fn said(text: &'static Text, sources: &Sources, row: &Row) -> AnyView {
    let rows = &text.rows;
    let is_said = |fact: &&Fact| !matches!(fact, Fact::BelongsTo(_) | Fact::NoCase);
    let said: Vec<Fact> = row.facts.iter().filter(is_said).cloned().collect();
    let mut entries = facts::entries(text, sources, &said, &row.language);
    if !said.iter().any(|fact| matches!(fact, Fact::Data(_))) {
        entries.push(Entry::new(rows.data, rows.not_stated));
    }
    let teller = row_words::source(text, sources, row.source).1;
    if teller != organisation(row) {
        entries.push(Entry::new(text.look_ups().told_by, teller));
    }
    view! { <StructuredList entries /> }.into_any()
}

fn belonging(text: &'static Text, belongs: Belongs, go: Callback<Route>) -> AnyView {
    let words = text.look_ups();
    let line = element("p").class("look-up-belongs");
    match belongs {
        Belongs::Untold => line.with(words.untold).view(),
        Belongs::Elsewhere => line.with(words.elsewhere).view(),
        Belongs::To { kind, title, language, page } => {
            let [case, benefit, appointment, other] = words.belongs;
            let what = match kind {
                RowKind::Case => case,
                RowKind::Benefit => benefit,
                RowKind::Appointment => appointment,
                _ => other,
            };
            let title = element("span").set("lang", language).with(title);
            let named = match page {
                Some(key) => page_link(go, Route::Case(key), title),
                None => together(title),
            };
            line.with((what, " ", named)).view()
        }
    }
}
