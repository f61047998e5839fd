//! What is missing from the timeline, by authority, with the way to it. Somebody who is still
//! waited for is not here: the summary and the authority's own line say so.

use super::words;
use crate::components::OutsideLink;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Gap, GapReason, Source, Timeline};

/// The gaps.
#[component]
pub fn Gaps(
    text: &'static Text,
    sources: RwSignal<Vec<Source>>,
    timeline: RwSignal<Option<Timeline>>,
) -> impl IntoView {
    let gaps = Memo::new(move |_| {
        let gaps = timeline
            .with(|timeline| timeline.as_ref().map(|timeline| timeline.gaps.clone()).unwrap_or_default());
        gaps.into_iter().filter(|gap| gap.reason != GapReason::Waiting).collect::<Vec<_>>()
    });
    let entry = move |gap: Gap| {
        let source = sources.with_untracked(|sources| sources.get(usize::from(gap.source)).cloned());
        source.map(|source| entry(text, source, &gap.reason))
    };
    // Keyed, so that a gap that stays is not read out again because another one went.
    view! {
        <div class="gaps" id="gaps">
            <For each=move || gaps.get() key=Clone::clone children=entry />
        </div>
    }
}

fn entry(text: &'static Text, source: Source, reason: &GapReason) -> impl IntoView + use<> {
    let name = words::name(text, &source.name).to_owned();
    let sentence = match reason {
        GapReason::Waiting | GapReason::Failed => (text.timeline.gap_failed)(&name),
        GapReason::Off => (text.timeline.gap_off)(&name),
        GapReason::Partial(missing) => (text.timeline.gap_partial)(&name, &words::missing(text, missing)),
    };
    view! {
        <p class="gap" data-source=source.id role="alert">
            {sentence} " "
            <OutsideLink href=source.site class="" words=(text.sources.visit)(&name) new_tab=text.shell.new_tab />
            " · " {text.sources.phone} " " <a class="phone" href=format!("tel:+45{}", source.phone)>{words::phone(&source.phone)}</a>
        </p>
    }
}
