//! What fits on one sheet of the front page: the most urgent of what to do, the next dates, whom to call about them, and
//! who is missing. What does not fit is counted.

use super::brief_row::BriefRows;
use super::front::{Front, LackingOf, RowsOf};
use super::lack::Lack;
use super::phone::phone;
use super::words;
use crate::components::{Element, element, live};
use crate::text::{Text, overview::Part};
use leptos::prelude::*;
use overblik_core::portal::view::{Overview, Row, Summary};

/// Lines of what to do, and of what comes.
const TODO: usize = 5;
const COMING: usize = 3;
/// Telephones.
const PHONES: usize = 5;

/// The sheet.
#[component]
pub fn Sheet(text: &'static Text, front: Front, summary: RwSignal<Option<Summary>>) -> impl IntoView {
    let made = move || {
        let made = front.with(|overview| overview.map(|overview| overview.made));
        made.map(|made| (text.timeline.paper.made)(&words::moment(text, made))).unwrap_or_default()
    };
    let todo = Lines {
        rows: todo,
        total: |overview| overview.todo.total,
        lacking: |overview| &overview.todo.lacking,
        part: &text.overview.todo_part,
        asks: true,
    };
    let coming = Lines {
        rows: coming,
        total: |overview| overview.upcoming.total,
        lacking: |overview| &overview.upcoming.lacking,
        part: &text.overview.upcoming_part,
        asks: false,
    };
    view! {
        {element("p").set("id", "made").with(live::words(made)).view()}
        {lines(text, front, part_of("paper-todo", text.overview.todo), todo)}
        {lines(text, front, part_of("paper-coming", text.paper.coming), coming)}
        {phones(text, front)}
        {missing(text, front, summary)}
    }
}

fn todo(overview: &Overview) -> Vec<&Row> {
    overview.todo.rows.iter().take(TODO).collect()
}

fn coming(overview: &Overview) -> Vec<&Row> {
    overview.upcoming.days.iter().flat_map(|day| &day.rows).take(COMING).collect()
}

/// Some lines of the front page.
#[derive(Clone, Copy)]
struct Lines {
    rows: RowsOf,
    total: fn(&Overview) -> u32,
    lacking: LackingOf,
    part: &'static Part,
    asks: bool,
}

fn lines(text: &'static Text, front: Front, section: Element, lines: Lines) -> AnyView {
    let Lines { rows, total, lacking, part, asks } = lines;
    let shown = move || front.read(|overview| u32::try_from(rows(overview).len()).unwrap_or_default());
    let empty = Signal::derive(move || shown() == 0);
    let waits = front.waits(lacking);
    let more = move || match front.read(total).saturating_sub(shown()) {
        0 => String::new(),
        left => (text.paper.more)(left),
    };
    section
        .with(view! { <BriefRows text front rows room=0 waits asks /> })
        .with(element("p").class("sheet-more").with(live::words(more)))
        .with(view! { <Lack text front of=lacking empty part /> })
        .view()
}

/// Whom to call about what stands here.
fn phones(text: &'static Text, front: Front) -> AnyView {
    let whom = move || {
        let rows = |overview: &Overview| {
            todo(overview).into_iter().chain(coming(overview)).map(|row| row.source).collect()
        };
        let places: Vec<u16> = front.read(rows);
        let is_first =
            |(at, place): &(usize, &u16)| places.iter().position(|other| other == *place) == Some(*at);
        let once = places.iter().enumerate().filter(is_first).map(|(_, place)| *place);
        front.sources.with(|sources| {
            let known = once.filter_map(|place| words::source(sources, place)).take(PHONES);
            known.map(|source| (words::name(text, &source.name).to_owned(), source.phone.clone())).collect()
        })
    };
    let one = |(name, digits): (String, String)| element("li").with((name, ": ", phone(&digits))).view();
    part_of("paper-phones", text.paper.phones).with(element("ul").with(live::each(whom, one))).view()
}

/// Who has not answered in full.
fn missing(text: &'static Text, front: Front, summary: RwSignal<Option<Summary>>) -> AnyView {
    let words = move || {
        let gaps = |summary: &Option<Summary>| summary.as_ref().map(|summary| summary.gaps.clone());
        let gaps = summary.with(gaps).unwrap_or_default();
        let names: Vec<String> = front.sources.with(|sources| {
            let name = |place: u16| Some(words::name(text, &words::source(sources, place)?.name).to_owned());
            gaps.iter().filter_map(|gap| name(gap.source)).collect()
        });
        if names.is_empty() { text.paper.nobody_missing.to_owned() } else { words::sentence(text, &names) }
    };
    part_of("paper-missing", text.paper.missing).with(element("p").with(live::words(words))).view()
}

fn part_of(id: &'static str, heading: &'static str) -> Element {
    let heading_id = [id, "-heading"].concat();
    let heading = element("h2").set("id", heading_id.clone()).with(heading);
    element("section").class("sheet-part").set("id", id).set("aria-labelledby", heading_id).with(heading)
}
