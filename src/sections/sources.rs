//! The strip of authorities: those that are not whole on top, each with its words and its own "try
//! again"; the others under one line that says when they answered; those not asked counted.

use super::page_link::page_link;
use super::source_entry::{self, SourceEntry};
use super::words;
use crate::components::{Alert, Button, Details, Tone};
use crate::routes::Route;
use crate::text::Text;
use leptos::html;
use leptos::prelude::*;
use overblik_core::portal::view::{self, Moment, Registry, Source, SourceState};

/// The strip.
#[component]
pub fn Sources(
    text: &'static Text,
    registry: RwSignal<Option<Registry>>,
    sources: RwSignal<view::Sources>,
    retry: Callback<u16>,
    open: Callback<()>,
    go: Callback<Route>,
) -> impl IntoView {
    // Where focus has been stays where it is, or focus would be lost.
    let kept = RwSignal::new(Vec::<u16>::new());
    let places = move |on_top: bool| {
        Memo::new(move |_| {
            let wanted = |source: &&Source| {
                on_top
                    == (source_entry::stands_out(&source.state)
                        || kept.with(|kept| kept.contains(&source.place)))
            };
            sources.with(|sources| {
                sources.shown.iter().filter(wanted).map(|source| source.place).collect::<Vec<_>>()
            })
        })
    };
    let keep = move |place: u16| {
        if kept.with_untracked(|kept| !kept.contains(&place)) {
            kept.update(|kept| kept.push(place));
        }
    };
    let entries = move |places: Memo<Vec<u16>>, keep: Option<Callback<u16>>| {
        let entry = move |place: u16| view! { <SourceEntry text place sources retry keep go /> };
        view! {
            <ul class="source-list">
                <For each=move || places.get() key=|place| *place children=entry />
            </ul>
        }
    };
    let folded = places(false);
    let failed = Memo::new(move |_| registry.with(|registry| *registry == Some(Registry::Failed)));
    let nothing_folded = move || {
        failed.get() || (folded.with(Vec::is_empty) && sources.with(|sources| !sources.shown.is_empty()))
    };
    let line = move || sources.with(|sources| line(text, sources));
    let unasked = Memo::new(move |_| sources.with(|sources| sources.not_concerned));
    let not_asked = move || {
        let count = Some(unasked.get()).filter(|count| *count > 0);
        count.map(|count| {
            let coverage = page_link(go, Route::Coverage, text.overview.coverage.to_owned());
            view! { <p class="not-asked">{(text.sources.not_asked)(count)}</p> {coverage} }
        })
    };
    let heading = NodeRef::<html::H2>::new();
    let open = Callback::new(move |()| {
        // The button goes away while the registry is asked for; focus stays where the authorities will stand.
        if let Some(heading) = heading.get_untracked() {
            let _gone = heading.focus();
        }
        open.run(());
    });
    let note = move || failed.get().then(|| note(text, open));
    view! {
        <section class="sources" id="sources" aria-labelledby="sources-heading">
            <h2 id="sources-heading" tabindex="-1" node_ref=heading>{text.sources.heading}</h2>
            {entries(places(true), Some(Callback::new(keep)))}
            <div class="source-fold" hidden=nothing_folded>
                <Details words=Signal::derive(line)>{entries(folded, None)}</Details>
            </div>
            {note}
            {not_asked}
        </section>
    }
}

/// That the registry could not be had, and the way to ask for it again.
fn note(text: &'static Text, open: Callback<()>) -> impl IntoView {
    view! {
        <Alert tone=Tone::Warning named=text.shell.warning role="alert">{text.sources.no_registry}</Alert>
        <Button words=text.sources.retry class="registry-retry" press=open />
    }
}

/// "Hentet kl. 14.02 fra 11 af 13 myndigheder".
fn line(text: &Text, sources: &view::Sources) -> String {
    let fetched = |source: &Source| match source.state {
        SourceState::Loaded { fetched, .. } | SourceState::Empty { fetched, .. } => Some(fetched),
        _ => None,
    };
    let answered: Vec<Moment> = sources.shown.iter().filter_map(fetched).collect();
    let waiting = sources.shown.iter().any(|source| matches!(source.state, SourceState::Waiting { .. }));
    let last = answered
        .iter()
        .max_by_key(|Moment { date, time }| (date.year, date.month, date.day, time.hour, time.minute));
    match last {
        _ if sources.shown.is_empty() => text.sources.asking_all.to_owned(),
        Some(last) if !waiting => {
            (text.sources.fetched)(&words::time(text, *last), answered.len(), sources.shown.len())
        }
        _ => (text.sources.asking)(answered.len(), sources.shown.len()),
    }
}
