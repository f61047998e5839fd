//! What the authority tells of a case alone: steps, clocks, what it rests on, documents, whom to ask, other cases; or that it
//! is on its way, or did not come. What the list says stands all the time.

use super::open_case::OpenCase;
use super::{case_clocks, case_facts, case_steps, row_words, words};
use crate::components::{Alert, Button, Panel, Place, Tone, element, focus, live, together};
use crate::routes::Route;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{Look, OpenedCase, Source, Sources};

/// All of it.
#[component]
pub fn CaseTold(
    text: &'static Text,
    open: OpenCase,
    /// Says something to the worker.
    say: Callback<PageEvent>,
    go: Callback<Route>,
) -> impl IntoView {
    let case = &text.cases().case;
    let place = Place::new();
    let press = Callback::new(move |()| {
        // The button goes away while it is asked for; focus stays here.
        focus(place);
        // Whoever looks anew is told what was not told.
        say.run(PageEvent::Look(Look::Case(open.key.get_value())));
    });
    let asking = move || {
        if open.read(|opened| opened.asking) { (case.asking)(&open.authority(text)) } else { String::new() }
    };
    let failed = move || open.read(|opened| opened.fault.is_some());
    let words = move || failure(text, open);
    let alert = move || {
        let said = together((
            live::words(words),
            " ",
            view! { <Button words=case.retry class="case-retry" press /> },
        ));
        view! { <Alert tone=Tone::Warning named=text.shell.warning>{said}</Alert> }.into_any()
    };
    // Each part stays as it is until what it says has changed, so that the links in it keep focus.
    let part = move |id: &'static str, heading: &'static str, draw: Draw| {
        let drawn = move || {
            open.with(|opened| opened.map(|opened| Drawn(opened.clone()))).into_iter().collect::<Vec<_>>()
        };
        let draw = move |Drawn(opened): Drawn| {
            open.sources.with_untracked(|sources| draw(text, sources, &opened, go))
        };
        view! { <Panel id heading>{live::each(drawn, draw)}</Panel> }
    };
    let has_related =
        move || open.read(|opened| opened.told.as_ref().is_some_and(|told| !told.related.is_empty()));
    let related = move || part("case-related", case.related, related).into_any();
    let is_told = move || open.read(|opened| opened.told.is_some());
    let steps = move || part("case-steps", case.steps, steps).into_any();
    let papers = move || {
        let rests_on = part("case-rests-on", case.rests_on, rests_on);
        together((rests_on, part("case-documents", case.documents, documents)))
    };
    let status = element("div")
        .class("case-status")
        .set("id", "case-status")
        .set("tabindex", "-1")
        .at(place)
        .with(element("p").class("lack").set("role", "status").with(live::words(asking)))
        .with(live::when(failed, alert));
    together((
        (status, live::when(is_told, steps), part("case-clocks", case.clocks, clocks)),
        (live::when(is_told, papers), part("case-contacts", case.contacts, contacts)),
        live::when(has_related, related),
    ))
}

type Draw = fn(&'static Text, &Sources, &OpenedCase, Callback<Route>) -> AnyView;

/// A case as it was drawn.
struct Drawn(OpenedCase);

impl std::hash::Hash for Drawn {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        let OpenedCase { row, is_open, needs_me, due, told, .. } = &self.0;
        (&row.language, is_open, needs_me, due, told).hash(state);
    }
}

fn failure(text: &Text, open: OpenCase) -> String {
    let case = &text.cases().case;
    open.read(|opened| {
        let Some(fault) = opened.fault else { return String::new() };
        let why = words::fault(text, fault).short.to_lowercase();
        let name = open.authority(text);
        match opened.told {
            Some(_) => (case.not_newer)(&name, &why),
            None => [(case.failed)(&name, &why).as_str(), case.failed_rest].join(" "),
        }
    })
}

fn steps(text: &'static Text, sources: &Sources, opened: &OpenedCase, _: Callback<Route>) -> AnyView {
    let Some(told) = &opened.told else { return ().into_any() };
    // Where another authority leads the line, it is said whose word this is.
    let whose = (opened.source != opened.row.source).then(|| {
        element("p").with((text.cases().case.told_by)(&row_words::source(text, sources, opened.source).1))
    });
    together((whose, case_steps::case_steps(text, told, &opened.row.language)))
}

fn rests_on(text: &'static Text, _: &Sources, opened: &OpenedCase, _: Callback<Route>) -> AnyView {
    let told = opened.told.as_ref();
    together(told.map(|told| case_facts::rests_on(text, told, &opened.row.language)))
}

fn documents(text: &'static Text, _: &Sources, opened: &OpenedCase, _: Callback<Route>) -> AnyView {
    let told = opened.told.as_ref();
    together(told.map(|told| case_facts::documents(text, told, &opened.row.language)))
}

fn clocks(text: &'static Text, _: &Sources, opened: &OpenedCase, _: Callback<Route>) -> AnyView {
    let case = &text.cases().case;
    let theirs = case_clocks::theirs(text, opened);
    let heading = theirs.is_some().then(|| element("h3").with(case.theirs));
    together((
        (
            element("h3").with(case.mine),
            element("p").class("case-mine").with(case_clocks::mine(text, opened)),
        ),
        heading,
        theirs,
    ))
}

fn contacts(text: &'static Text, sources: &Sources, opened: &OpenedCase, _: Callback<Route>) -> AnyView {
    let source: Option<&Source> = words::source(sources, opened.source);
    let told = opened.told.as_ref();
    together(source.map(|source| case_facts::contacts(text, told, source, &opened.row.language)))
}

fn related(text: &'static Text, sources: &Sources, opened: &OpenedCase, go: Callback<Route>) -> AnyView {
    let told = opened.told.as_ref();
    together(told.and_then(|told| case_facts::related(text, sources, told, &opened.row.language, go)))
}
