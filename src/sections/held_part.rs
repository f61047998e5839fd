//! One area of what authorities hold about the citizen: its lines, whose answers it lacks, and of what the wave plan names
//! what could not be fetched, what there is none of, and what nobody sends yet.

use super::more_rows::MoreRows;
use super::{grouped_rows, lack};
use crate::components::{Entry, SkeletonRows, StructuredList, element, live};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Content, Lacking, Mine, MinePart, Sources};

/// The part at this place.
#[component]
pub fn HeldPart(
    text: &'static Text,
    id: &'static str,
    heading: &'static str,
    place: usize,
    mine: RwSignal<Option<Mine>>,
    sources: RwSignal<Sources>,
    /// Whether nobody could be asked.
    nobody: Memo<bool>,
    /// Shows more rows.
    more: Callback<()>,
) -> impl IntoView {
    let part = Memo::new(move |_| mine.with(|mine| mine.as_ref()?.parts.get(place).cloned()));
    let held = Memo::new(move |_| part.with(|part| part.as_ref().map(|part| part.held.clone())));
    let total = Memo::new(move |_| held.with(|held| held.as_ref().map_or(0, |held| held.total)));
    let left = Memo::new(move |_| {
        total.get().saturating_sub(held.with(|held| held.as_ref().map_or(0, grouped_rows::shown)))
    });
    let said =
        move || part.with(|part| sources.with(|sources| said(text, nobody.get(), sources, part.as_ref())));
    let waits = move || {
        let waits = |part: &MinePart| part.held.total == 0 && !part.held.lacking.waiting.is_empty();
        !nobody.get() && part.with(|part| part.as_ref().is_none_or(waits))
    };
    let places = || view! { <SkeletonRows count=1 class="brief-list" /> }.into_any();
    let without = live::dynamic(move || part.with(|part| without(text, part.as_ref())));
    let heading_id = [id, "-heading"].concat();
    element("section")
        .class("timeline-part grouped held")
        .set("id", id)
        .set("aria-labelledby", heading_id.clone())
        .with(element("h2").set("id", heading_id).with(heading))
        .with(grouped_rows::groups(text, held, sources))
        .with(live::when(waits, places))
        .with(element("p").class("lack").with(live::words(said)))
        .with(view! { <MoreRows text left total more /> })
        .with(without)
        .view()
}

/// What a part says of itself: that it is not covered, that there is nothing, or whose answers it lacks.
fn said(text: &Text, nobody: bool, sources: &Sources, part: Option<&MinePart>) -> String {
    let empty = part.is_some_and(|part| part.held.total == 0);
    match part {
        Some(part) if empty && !part.is_covered && !nobody => text.mine().not_covered.to_owned(),
        _ => {
            // That more authorities may have something is said where there is nothing: once is enough elsewhere.
            let of = |part: &MinePart| {
                let lacking = &part.held.lacking;
                Lacking { others: lacking.others && empty, ..lacking.clone() }
            };
            lack::said(text, nobody, sources, part.map(of).as_ref(), empty, &text.mine().part)
        }
    }
}

/// The contents without a line, by what is to be said of them.
fn without(text: &Text, part: Option<&MinePart>) -> AnyView {
    let Some(part) = part else { return ().into_any() };
    let lists = [
        (text.mine().unfetched, &part.unfetched),
        (text.mine().none, &part.none),
        (text.mine().not_yet, &part.not_yet),
    ];
    let entry = |(name, contents): (&'static str, &Vec<Content>)| {
        let names =
            contents.iter().filter_map(|content| text.mine().contents.get(*content as usize).copied());
        let names: Vec<&str> = names.collect();
        (!names.is_empty()).then(|| Entry::new(name, names.join(" · ")))
    };
    let entries: Vec<Entry> = lists.into_iter().filter_map(entry).collect();
    if entries.is_empty() { ().into_any() } else { view! { <StructuredList entries /> }.into_any() }
}
