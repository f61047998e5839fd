//! That a newer version of the portal lies ready: said at the foot of the window, as reminders are, until it is taken or put
//! off.

use crate::components::{Button, element, live};
use crate::text::Text;
use leptos::prelude::*;

/// The note.
#[component]
pub fn NewVersion(
    text: &'static Text,
    /// Whether it is to be said now.
    newer: Signal<bool>,
    /// Takes it.
    renew: Callback<()>,
    /// Leaves it for later.
    put_off: Callback<()>,
) -> impl IntoView {
    let words = &text.shell;
    live::when(
        move || newer.get(),
        move || {
            let said = element("p").set("role", "status").with(element("strong").with(words.newer));
            let renew = view! { <Button words=words.renew id="renew" press=renew /> };
            let put_off = view! { <Button words=words.put_off id="put-off" press=put_off /> };
            let lines = (
                element("li").with(said).with(renew),
                element("li").with(element("p").with(words.newer_why)).with(put_off),
            );
            element("section")
                .class("reminded")
                .set("id", "new-version")
                .set("aria-label", words.newer)
                .with(element("ul").with(lines))
                .view()
        },
    )
}
