//! The fifteen areas of public life, each with who covers it and what is not there yet.

use super::words;
use crate::components::{element, live};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{AreaCover, Coverage};

/// The areas.
#[component]
pub fn CoverageAreas(text: &'static Text, coverage: RwSignal<Option<Coverage>>) -> impl IntoView {
    let all = move || {
        coverage.with(|coverage| coverage.as_ref().map(|coverage| areas(text, coverage)).unwrap_or_default())
    };
    element("section")
        .set("id", "areas")
        .set("aria-labelledby", "areas-heading")
        .with(element("h2").set("id", "areas-heading").with(text.coverage().areas))
        .with(element("p").with(text.coverage().areas_intro))
        .with(element("ul").class("area-list").with(live::each(all, move |area| entry(text, area))))
        .view()
}

fn entry(text: &'static Text, Area { name, lines, not_yet }: Area) -> AnyView {
    let lines: Vec<_> = lines.into_iter().map(|line| element("p").with(line)).collect();
    let not_yet: Vec<_> = not_yet.into_iter().map(|what| element("li").with(what)).collect();
    let not_yet = (!not_yet.is_empty()).then(|| {
        let label = element("p").class("area-not-yet").with(text.coverage().not_yet_label);
        (label, element("ul").with(not_yet))
    });
    element("li").with(element("h3").with(name)).with(lines).with(not_yet).view()
}

/// One area in words.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Area {
    name: &'static str,
    lines: Vec<String>,
    not_yet: Vec<String>,
}

fn areas(text: &Text, coverage: &Coverage) -> Vec<Area> {
    coverage.areas.iter().map(|cover| area(text, coverage, cover)).collect()
}

fn area(text: &Text, coverage: &Coverage, cover: &AreaCover) -> Area {
    let name_of = |place: u16| {
        let source = coverage.sources.iter().find(|source| source.place == place);
        source.map(|source| words::name(text, &source.name).to_owned())
    };
    let asked: Vec<String> = cover.asked.iter().copied().filter_map(name_of).collect();
    let others = if asked.is_empty() { text.coverage().others } else { text.coverage().more };
    let asked = (!asked.is_empty()).then(|| (text.coverage().asked)(&words::sentence(text, &asked)));
    let others = (cover.others > 0).then(|| others(cover.others));
    let lines: Vec<String> = asked.into_iter().chain(others).collect();
    let named = cover.not_yet.iter().map(|(place, what)| {
        (text.coverage().not_yet)(words::name(text, what), &name_of(*place).unwrap_or_default())
    });
    let not_connected = cover.not_connected.iter().copied().filter_map(name_of);
    let nobody = lines.is_empty().then(|| text.coverage().nobody.to_owned());
    Area {
        name: words::area(text, cover.area),
        not_yet: nobody.into_iter().chain(not_connected).chain(named).collect(),
        lines,
    }
}
