//! Who looked at the citizen's data lately, counted. Each look-up is on the timeline.

use super::lack::{Lack, waits, whole};
use super::page_link::page_link;
use crate::components::{Panel, SkeletonRows};
use crate::routes::{Route, Selection, Topic};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{self, Overview, Sources};

/// The part.
#[component]
pub fn Looks(
    text: &'static Text,
    /// The front page; `None` until there is something to show.
    overview: Memo<Option<Overview>>,
    sources: RwSignal<Sources>,
    /// Whether nobody could be asked.
    nobody: Memo<bool>,
    go: Callback<Route>,
) -> impl IntoView {
    let looks = Memo::new(move |_| overview.with(|overview| Some(overview.as_ref()?.looks.clone())));
    let lacking = Memo::new(move |_| looks.with(|looks| Some(looks.as_ref()?.lacking.clone())));
    let empty =
        Signal::derive(move || looks.with(|looks| looks.as_ref().is_none_or(|looks| looks.count == 0)));
    let words =
        move || looks.with(|looks| looks.as_ref().map(|looks| sentences(text, looks)).unwrap_or_default());
    let free = move || empty.get() && lacking.with(|lacking| waits(lacking.as_ref(), nobody.get()));
    let link = move || {
        let route = Route::Timeline(Selection::of_topics(&[Topic::Access]));
        page_link(go, route, text.overview.looks_all.to_owned())
    };
    view! {
        <Panel id="looks" heading=text.overview.looks>
            <p class="looks-count">{words}</p>
            {move || free().then(|| view! { <SkeletonRows count=1 class="brief-list" /> })}
            <Lack text sources lacking empty nobody part=&text.overview.looks_part />
            {link()}
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
    format!("{looked} {}", (text.overview.without_case)(*without_case))
}
