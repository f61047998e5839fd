//! What is missing, by authority, with the way to it; and the way to those of whom it is not known
//! whether they have anything. Somebody who is still waited for is not here: the summary and the
//! authority's own line say so.

use super::words;
use crate::components::{Button, OutsideLink};
use crate::text::Text;
use leptos::html;
use leptos::prelude::*;
use overblik_core::portal::view::{Gap, GapReason, Sources, Standing, Summary};

/// The gaps.
#[component]
pub fn Gaps(
    text: &'static Text,
    sources: RwSignal<Sources>,
    summary: RwSignal<Option<Summary>>,
    /// Asks everyone of whom it is not known.
    ask: Callback<()>,
) -> impl IntoView {
    let of = move |read: fn(&Summary) -> u32| {
        Memo::new(move |_| summary.with(|summary| summary.as_ref().map_or(0, read)))
    };
    let unknown = of(|summary| summary.unknown);
    let undecided = of(|summary| if summary.standing == Standing::Waiting { 0 } else { summary.undecided });
    let gaps = Memo::new(move |_| {
        summary.with(|summary| summary.as_ref().map(|summary| summary.gaps.clone()).unwrap_or_default())
    });
    let place = NodeRef::<html::Div>::new();
    let ask = Callback::new(move |()| {
        // The button goes away while they are asked; focus stays here.
        if let Some(place) = place.get_untracked() {
            let _gone = place.focus();
        }
        ask.run(());
    });
    let unknown = move || {
        let count = Some(unknown.get()).filter(|count| *count > 0);
        count.map(|count| view! { <p class="gap">{(text.summary.gap_unknown)(count)}</p> })
    };
    let undecided = move || {
        let count = Some(undecided.get()).filter(|count| *count > 0);
        count.map(|count| {
            view! {
                <div class="gap gap-undecided">
                    <p>{(text.summary.undecided)(count)} " " {text.summary.gap_undecided}</p>
                    <Button words=text.summary.ask_everyone class="ask-everyone" press=ask />
                </div>
            }
        })
    };
    // Keyed, so that a gap that stays is not drawn again because another one went.
    view! {
        <div class="gaps" id="gaps" role="group" aria-label=text.summary.gaps tabindex="-1" node_ref=place>
            <For each=move || gaps.get() key=Clone::clone children=move |gap| entry(text, sources, &gap) />
            {unknown}
            {undecided}
        </div>
    }
}

fn entry(text: &'static Text, sources: RwSignal<Sources>, gap: &Gap) -> Option<impl IntoView + use<>> {
    let source = sources.with_untracked(|sources| words::source(sources, gap.source).cloned())?;
    let name = words::name(text, &source.name).to_owned();
    let sentence = match &gap.reason {
        GapReason::Failed => (text.summary.gap_failed)(&name),
        GapReason::Off => (text.summary.gap_off)(&name),
        GapReason::Partial(missing) => (text.summary.gap_partial)(&name, &words::missing(text, missing)),
    };
    Some(view! {
        <p class="gap" data-source=source.id>
            {sentence} " "
            <OutsideLink href=source.site class="" words=(text.sources.visit)(&name) new_tab=text.shell.new_tab />
            " · " {text.sources.phone} " " <a class="phone" href=format!("tel:+45{}", source.phone)>{words::phone(&source.phone)}</a>
        </p>
    })
}
