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
    text: Signal<&'static Text>,
    sources: RwSignal<Vec<Source>>,
    timeline: RwSignal<Option<Timeline>>,
) -> impl IntoView {
    let gaps = Memo::new(move |_| {
        let gaps = timeline.with(|timeline| timeline.as_ref().map(|timeline| timeline.gaps.clone()).unwrap_or_default());
        gaps.into_iter().filter(|gap| gap.reason != GapReason::Waiting).collect::<Vec<_>>()
    });
    let entry = move |gap: Gap| {
        let source = sources.with(|sources| sources.get(usize::from(gap.source)).cloned());
        source.map(|source| entry(text, source, &gap.reason))
    };
    view! { <div class="gaps" id="gaps">{move || gaps.get().into_iter().filter_map(entry).collect_view()}</div> }
}

fn entry(text: Signal<&'static Text>, source: Source, reason: &GapReason) -> impl IntoView + use<> {
    let now = text.get();
    let name = words::name(now, &source.name).to_owned();
    let sentence = match reason {
        GapReason::Waiting | GapReason::Failed => (now.timeline.gap_failed)(&name),
        GapReason::Off => (now.timeline.gap_off)(&name),
        GapReason::Partial(missing) => (now.timeline.gap_partial)(&name, &words::missing(now, missing)),
    };
    let new_tab = Signal::derive(move || text.get().shell.new_tab);
    view! {
        <p class="gap" data-source=source.id role="alert">
            {sentence} " "
            <OutsideLink href=source.site class="" words=(now.sources.visit)(&name) new_tab />
            " · " {now.sources.phone} " " <a class="phone" href=format!("tel:+45{}", source.phone)>{words::phone(&source.phone)}</a>
        </p>
    }
}
