//! Who looked at the citizen's data lately, counted. Each look-up is on its own page.

use super::front::{Front, LackingOf};
use super::lack::{Lack, whole};
use super::page_link::page_link;
use crate::components::{Panel, SkeletonRows, element, live};
use crate::routes::Route;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view;

/// The part.
#[component]
pub fn Looks(text: &'static Text, front: Front, go: Callback<Route>) -> impl IntoView {
    let of: LackingOf = |overview| &overview.looks.lacking;
    let empty = Signal::derive(move || front.read(|overview| overview.looks.count) == 0);
    let words = move || front.read(|overview| sentences(text, &overview.looks));
    let waits = front.waits(of);
    let free = move || view! { <SkeletonRows count=1 class="brief-list" /> }.into_any();
    view! {
        <Panel id="looks" heading=text.overview.looks>
            {element("p").class("looks-count").with(live::words(words)).view()}
            {live::when(move || empty.get() && waits.get(), free)}
            <Lack text front of empty part=&text.overview.looks_part />
            {page_link(go, Route::look_ups(), text.overview.looks_all)}
        </Panel>
    }
}

fn sentences(text: &Text, looks: &view::Looks) -> String {
    let view::Looks { days_back, count, organisations, without_case, lacking } = looks;
    if *count == 0 {
        return String::new();
    }
    let looked = if whole(lacking) { text.overview.looked } else { text.overview.looked_at_least };
    let looked = looked(*count, *days_back, *organisations);
    if *without_case == 0 {
        return looked;
    }
    [looked, (text.overview.without_case)(*without_case)].join(" ")
}
