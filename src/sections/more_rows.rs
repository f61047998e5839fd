//! The way to more rows of a list: a button, then that all are shown once the last of them have been asked for; and on
//! paper how many are not on it.

use crate::components::{Button, Place, element, focus, live, together};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::STEP;

/// The way to more.
#[component]
pub fn MoreRows(
    text: &'static Text,
    /// How many rows are not shown.
    #[prop(into)]
    left: Signal<u32>,
    /// How many there are in all.
    #[prop(into)]
    total: Signal<u32>,
    /// Shows [`STEP`] rows more.
    more: Callback<()>,
) -> impl IntoView {
    let end = Place::new();
    // How many rows there were when the last of them was asked for.
    let asked_all = RwSignal::new(None);
    let press = Callback::new(move |()| {
        // The last press takes the button away; focus stays at the end of what is shown.
        if left.get_untracked() <= STEP {
            asked_all.set(Some(total.get_untracked()));
            focus(end);
        }
        more.run(());
    });
    let words = move || live::words(move || (text.timeline.more)(left.get()));
    let button = move || view! { <Button words=words() class="show-more" press /> }.into_any();
    let all_shown = move || {
        live::words(move || if asked_all.get() == Some(total.get()) { text.timeline.all_shown } else { "" })
    };
    let not_printed = move || match left.get() {
        0 => String::new(),
        left => (text.timeline.not_printed)(left),
    };
    let way = element("div").class("timeline-more").set("tabindex", "-1").at(end).with(live::either(
        move || left.get() > 0,
        button,
        all_shown,
    ));
    together((element("p").class("print-only").with(live::words(not_printed)), way))
}
