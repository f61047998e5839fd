//! That the portal's server can't be reached, what that means, and a new try.

use crate::components::{Alert, Button, Tone, element, live, together};
use crate::text::Text;
use leptos::prelude::*;

/// The note, as long as it is so.
#[component]
pub fn CutOff(text: &'static Text, cut_off: RwSignal<bool>, look: Callback<()>) -> impl IntoView {
    live::when(
        move || cut_off.get(),
        move || {
            let tried = RwSignal::new(false);
            let press = Callback::new(move |()| {
                tried.set(true);
                look.run(());
            });
            let still = live::words(move || if tried.get() { text.shell.still_cut_off } else { "" });
            let words = together((
                element("p").with(element("strong").with(text.shell.cut_off)),
                element("p").with(text.shell.cut_off_why),
                (
                    view! { <Button words=text.sources.retry id="look-again" press /> },
                    element("p").class("saved").set("role", "status").with(still),
                ),
            ));
            view! { <Alert tone=Tone::Warning named=text.shell.warning role="alert">{words}</Alert> }
                .into_any()
        },
    )
}
