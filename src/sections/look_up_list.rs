//! The look-ups that are chosen: by day and by who looked in it, or by who looked; long groups unfold. It says whose are
//! missing, and leads to more of them.

use super::look_up_row::look_up_row;
use super::more_rows::MoreRows;
use super::{lack, words};
use crate::components::{SkeletonRows, element, live, together};
use crate::routes::Route;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{LookUp, LookUpGroup, LookUps, Sources};

/// Rows that stand in for the first answers.
const PLACEHOLDERS: usize = 3;

/// Unfolds the look-ups under the heading with this key, or folds them.
type Unfold = Callback<(String, bool)>;

/// The part.
#[component]
pub fn LookUpList(
    text: &'static Text,
    sources: RwSignal<Sources>,
    /// What it lists; `None` while nothing is known.
    look_ups: RwSignal<Option<LookUps>>,
    /// Whether nobody could be asked.
    nobody: Memo<bool>,
    /// Shows more of them.
    more: Callback<()>,
    unfold: Unfold,
    go: Callback<Route>,
) -> impl IntoView {
    let words = text.look_ups();
    let read = move |read: fn(&LookUps) -> u32| look_ups.with(|all| all.as_ref().map_or(0, read));
    let total = Signal::derive(move || read(|all| all.total));
    let left = Signal::derive(move || read(|all| all.left));
    let waits = move || {
        let waits = |all: &LookUps| !all.lacking.waiting.is_empty();
        total.get() == 0 && !nobody.get() && look_ups.with(|all| all.as_ref().is_none_or(waits))
    };
    let said = move || {
        look_ups.with(|all| {
            let chosen = all.as_ref().filter(|all| all.total == 0 && !all.filter.is_empty() && all.all > 0);
            match chosen {
                Some(all) if lack::whole(&all.lacking) => words.choices.none.to_owned(),
                Some(_) => words.choices.none_yet.to_owned(),
                None => {
                    let (lacking, empty) = (all.as_ref().map(|all| &all.lacking), total.get() == 0);
                    sources
                        .with(|sources| lack::said(text, nobody.get(), sources, lacking, empty, &words.part))
                }
            }
        })
    };
    let groups = move || look_ups.with(|all| all.as_ref().map(|all| all.groups.clone()).unwrap_or_default());
    let places = || view! { <SkeletonRows count=PLACEHOLDERS class="brief-list" /> }.into_any();
    let draw = move |group: RwSignal<LookUpGroup>| {
        let row = move |look_up| look_up_row(text, look_up, sources, look_ups, go);
        let shown = move || group.with(|group| group.look_ups.clone());
        let rows = live::each_kept(shown, |look_up: &LookUp| &look_up.row.key, row);
        together((
            day(text, look_ups, group),
            run(text, look_ups, group, unfold),
            element("ul").class("brief-list").hidden(move || shown().is_empty()).with(rows),
        ))
    };
    element("section")
        .class("timeline-part look-ups")
        .set("id", "look-ups")
        .set("aria-labelledby", "look-ups-heading")
        .with(element("h2").set("id", "look-ups-heading").with(words.list))
        .with(live::each_kept(groups, |group: &LookUpGroup| &group.key, draw))
        .with(live::when(waits, places))
        .with(element("p").class("lack").with(live::words(said)))
        .with(view! { <MoreRows text left total more /> })
        .view()
}

/// The day that begins with a group.
fn day(text: &'static Text, look_ups: RwSignal<Option<LookUps>>, group: RwSignal<LookUpGroup>) -> AnyView {
    let heading = move || {
        let (date, ahead) = group.with(|group| group.day)?;
        let today = look_ups.with(|all| all.as_ref().map_or(date, |all| all.today));
        Some(text.dates.heading(words::day(date), words::day(today), ahead))
    };
    let draw = move || {
        element("h3").class("timeline-day").with(live::words(move || heading().unwrap_or_default())).view()
    };
    live::when(move || group.with(|group| group.day.is_some()), draw)
}

/// The heading under which a long group stands, folded or not.
fn run(
    text: &'static Text,
    look_ups: RwSignal<Option<LookUps>>,
    group: RwSignal<LookUpGroup>,
    unfold: Unfold,
) -> AnyView {
    let is_open = move || group.with(|group| group.open == Some(true));
    let words = move || {
        let by_organisation = look_ups.with(|all| all.as_ref().is_some_and(|all| all.filter.by_organisation));
        group.with(|group| run_words(text, group, by_organisation))
    };
    let draw = move || {
        let press = Callback::new(move |()| {
            unfold.run((group.with_untracked(|group| group.key.clone()), !is_open()));
        });
        let button = element("button")
            .set("type", "button")
            .class("details-summary")
            .follow("aria-expanded", move || Some(is_open().to_string()))
            .press(press)
            .with(element("span").class("details-summary-text").with(live::words(words)));
        element("p").class("run").with(button).view()
    };
    live::when(move || group.with(|group| group.open.is_some()), draw)
}

/// How many, whose, how many of them in an emergency, and when last where that is no heading.
fn run_words(text: &Text, group: &LookUpGroup, by_organisation: bool) -> String {
    let words = text.look_ups();
    let mut said = vec![(text.timeline.run)(group.count, &group.organisation)];
    said.extend((group.emergencies > 0).then(|| (words.emergencies)(group.emergencies)));
    said.extend(by_organisation.then(|| (words.latest)(&text.dates.long(words::day(group.latest)))));
    said.join(", ")
}
