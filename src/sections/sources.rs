//! The strip of authorities: those that are not whole on top, each with its words and its own "try
//! again"; the others under one line that says when they answered; those not asked counted.

use super::leave_out::LeavingOut;
use super::page_link::page_link;
use super::sentence::asked;
use super::source_entry::{self, SourceEntry};
use super::words;
use crate::components::{Alert, Button, Details, Place, Tone, element, focus, live, together};
use crate::routes::Route;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{self, Moment, Registry, Source, SourceState};

/// The strip.
#[component]
pub fn Sources(
    text: &'static Text,
    registry: RwSignal<Option<Registry>>,
    sources: RwSignal<view::Sources>,
    retry: Callback<u16>,
    leaving_out: LeavingOut,
    open: Callback<()>,
    go: Callback<Route>,
) -> impl IntoView {
    // Where focus has been stays where it is, on top or folded, or focus would be lost.
    let kept = RwSignal::new(Vec::<(u16, bool)>::new());
    let places = move |on_top: bool| {
        let wanted = |source: &&Source| {
            let kept = kept.with(|kept| kept.iter().find(|(place, _)| *place == source.place).copied());
            on_top == kept.map_or_else(|| source_entry::stands_out(&source.state), |(_, on_top)| on_top)
        };
        sources.with(|sources| {
            sources.shown.iter().filter(wanted).map(|source| source.place).collect::<Vec<_>>()
        })
    };
    let entries = move |on_top: bool| {
        let keep = Callback::new(move |place: u16| {
            if kept.with_untracked(|kept| kept.iter().all(|(other, _)| *other != place)) {
                kept.update(|kept| kept.push((place, on_top)));
            }
        });
        let entry = move |place: u16| {
            view! { <SourceEntry text place sources retry leaving_out keep on_top go /> }.into_any()
        };
        element("ul").class("source-list").with(live::each(move || places(on_top), entry)).view()
    };
    let failed = move || registry.with(|registry| *registry == Some(Registry::Failed));
    let nothing_folded =
        move || failed() || (places(false).is_empty() && sources.with(|sources| !sources.shown.is_empty()));
    let line = live::words(move || sources.with(|sources| line(text, sources)));
    let folded = view! { <Details words=line>{entries(false)}</Details> };
    let unasked = move || sources.with(|sources| sources.not_concerned);
    let not_asked = move || {
        let count =
            element("p").class("not-asked").with(live::words(move || (text.sources.not_asked)(unasked())));
        together((count, page_link(go, Route::Coverage, text.overview.coverage)))
    };
    let heading = Place::new();
    let open = Callback::new(move |()| {
        // The button goes away while the registry is asked for; focus stays where the authorities will stand.
        focus(heading);
        open.run(());
    });
    let heading = element("h2")
        .set("id", "sources-heading")
        .set("tabindex", "-1")
        .at(heading)
        .with(text.sources.heading);
    element("section")
        .class("sources")
        .set("id", "sources")
        .set("aria-labelledby", "sources-heading")
        .with(heading)
        .with(entries(true))
        .with(element("div").class("source-fold").hidden(nothing_folded).with(folded))
        .with(live::when(failed, move || note(text, open)))
        .with(live::when(move || unasked() > 0, not_asked))
        .view()
}

/// That the registry could not be had, and the way to ask for it again.
fn note(text: &'static Text, open: Callback<()>) -> AnyView {
    view! {
        <Alert tone=Tone::Warning named=text.shell.warning role="alert">{text.sources.no_registry}</Alert>
        <Button words=text.sources.retry class="registry-retry" press=open />
    }
    .into_any()
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
    let all = asked(sources);
    match last {
        _ if sources.shown.is_empty() => text.sources.asking_all.to_owned(),
        Some(last) if !waiting => (text.sources.fetched)(&words::time(text, *last), answered.len(), all),
        _ => (text.sources.asking)(answered.len(), all),
    }
}
