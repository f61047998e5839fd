//! The registered authorities that are not asked, folded by sort.

use super::words;
use crate::components::{Details, element, live};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Coverage, CoveredSource, Declared, SourceKind};

/// The sorts, in the order in which they stand.
const KINDS: [SourceKind; 4] =
    [SourceKind::State, SourceKind::Region, SourceKind::Municipality, SourceKind::Other];

/// The authorities.
#[component]
pub fn OtherSources(
    text: &'static Text,
    coverage: RwSignal<Option<Coverage>>,
    /// Whether somebody is signed in, so that others are asked.
    signed_in: Signal<bool>,
) -> impl IntoView {
    let words = text.coverage();
    let undecided = move || {
        let is = |source: &&CoveredSource| matches!(source.declared, Declared::Undecided);
        let count = |coverage: &Coverage| coverage.sources.iter().filter(is).count();
        match coverage.with(|coverage| coverage.as_ref().map_or(0, count)) {
            count if count > 0 && signed_in.get() => (words.undecided)(count),
            _ => String::new(),
        }
    };
    let unknown = move || match coverage.with(|coverage| coverage.as_ref().map_or(0, |all| all.unknown)) {
        0 => String::new(),
        count => (text.summary.gap_unknown)(count),
    };
    let group = move |(kind, title)| group(text, coverage, kind, title);
    let groups: Vec<_> = KINDS.into_iter().zip(words.kinds).map(group).collect();
    element("section")
        .set("id", "not-asked")
        .set("aria-labelledby", "not-asked-heading")
        .with(element("h2").set("id", "not-asked-heading").with(words.not_asked))
        .with(element("p").with(words.not_asked_why))
        .with(element("p").with(live::words(undecided)))
        .with(groups)
        .with(element("p").with(live::words(unknown)))
        .view()
}

/// Those of one sort, when there are any.
fn group(
    text: &'static Text,
    coverage: RwSignal<Option<Coverage>>,
    kind: SourceKind,
    title: fn(usize) -> String,
) -> AnyView {
    let names =
        move || coverage.with(|all| all.as_ref().map(|all| names(text, all, kind)).unwrap_or_default());
    let title = move || live::words(move || title(names().len()));
    let all = move || names().into_iter().enumerate().collect();
    let name = |(_, name): (usize, String)| element("li").with(name).view();
    live::when(
        move || !names().is_empty(),
        move || {
            let list = element("ul").class("other-list").with(live::each(all, name)).view();
            view! { <Details words=title()>{list}</Details> }.into_any()
        },
    )
}

/// The names of those of this sort that are not asked.
fn names(text: &Text, coverage: &Coverage, kind: SourceKind) -> Vec<String> {
    let is = |source: &&CoveredSource| {
        source.kind == kind && matches!(source.declared, Declared::NotConcerned | Declared::Undecided)
    };
    coverage.sources.iter().filter(is).map(|source| words::name(text, &source.name).to_owned()).collect()
}
