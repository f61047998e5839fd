//! That a newer version of the portal lies ready: said once, at the edge of the window, until it is taken or put off.

use crate::components::{Button, element, live, together};
use crate::text::Text;
use leptos::prelude::*;

/// The note.
#[component]
pub fn NewVersion(
    text: &'static Text,
    newer: RwSignal<bool>,
    /// Takes it.
    renew: Callback<()>,
    /// Leaves it for later.
    put_off: Callback<()>,
) -> impl IntoView {
    let note = move || {
        let words = element("div").set("role", "status").with(together((
            element("p").with(element("strong").with(text.shell.newer)),
            element("p").with(text.shell.newer_why),
        )));
        element("section")
            .class("new-version")
            .set("aria-label", text.shell.newer)
            .with(words)
            .with(view! { <Button words=text.shell.renew id="renew" press=renew /> })
            .with(view! { <Button words=text.shell.put_off id="put-off" press=put_off /> })
            .view()
    };
    live::when(move || newer.get(), note)
}
