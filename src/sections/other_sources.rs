//! The registered authorities that are not asked, folded by sort.

use super::words;
use crate::components::Details;
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
    let words = &text.coverage;
    let undecided = Memo::new(move |_| {
        let is = |source: &&CoveredSource| matches!(source.declared, Declared::Undecided);
        let count = |coverage: &Coverage| coverage.sources.iter().filter(is).count();
        coverage.with(|coverage| coverage.as_ref().map_or(0, count))
    });
    let undecided = move || match undecided.get() {
        count if count > 0 && signed_in.get() => (words.undecided)(count),
        _ => String::new(),
    };
    let unknown = move || {
        coverage.with(|coverage| match coverage.as_ref().map_or(0, |coverage| coverage.unknown) {
            0 => String::new(),
            count => (text.summary.gap_unknown)(count),
        })
    };
    let group = move |(kind, title): (SourceKind, fn(usize) -> String)| {
        let names = Memo::new(move |_| {
            coverage.with(|coverage| {
                coverage.as_ref().map(|coverage| names(text, coverage, kind)).unwrap_or_default()
            })
        });
        let title = Signal::derive(move || title(names.with(Vec::len)));
        let list = move || names.get().into_iter().map(|name| view! { <li>{name}</li> }).collect_view();
        view! {
            <Show when=move || names.with(|names| !names.is_empty())>
                <Details words=title><ul class="other-list">{list}</ul></Details>
            </Show>
        }
    };
    view! {
        <section id="not-asked" aria-labelledby="not-asked-heading">
            <h2 id="not-asked-heading">{words.not_asked}</h2>
            <p>{words.not_asked_why}</p>
            <p>{undecided}</p>
            {KINDS.into_iter().zip(words.kinds).map(group).collect_view()}
            <p>{unknown}</p>
        </section>
    }
}

/// The names of those of this sort that are not asked.
fn names(text: &Text, coverage: &Coverage, kind: SourceKind) -> Vec<String> {
    let is = |source: &&CoveredSource| {
        source.kind == kind && matches!(source.declared, Declared::NotConcerned | Declared::Undecided)
    };
    coverage.sources.iter().filter(is).map(|source| words::name(text, &source.name).to_owned()).collect()
}
