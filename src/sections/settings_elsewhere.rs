//! Reminders beside those on the page: what the browser shows, what it keeps for when it wakes, and what one can do when the
//! portal is closed.

use super::on_device::OnDevice;
use super::page_link::page_link;
use crate::components::{Button, Checkbox, Place, element, focus, live};
use crate::routes::Route;
use crate::text::Text;
use leptos::prelude::*;

/// The part.
#[component]
pub fn SettingsElsewhere(text: &'static Text, device: OnDevice, go: Callback<Route>) -> impl IntoView {
    let words = &text.settings().elsewhere;
    let (place, may) = (Place::new(), device.may_notify);
    let said = move || match may.get() {
        _ if !device.can_notify => words.absent,
        None => words.offer,
        Some(true) => words.granted,
        Some(false) => words.denied,
    };
    let ask = move || {
        let press = Callback::new(move |()| {
            // The button goes away with the answer; focus stays here.
            focus(place);
            device.ask_to_notify.run(());
        });
        view! { <Button words=words.ask id="ask-to-notify" press /> }.into_any()
    };
    let ahead = Signal::derive(move || device.reminding.with(|reminding| reminding.ahead));
    let keep = Callback::new(move |on| device.change(|reminding| reminding.ahead = on));
    let times = device.wakes.then(|| {
        let label = words.ahead;
        element("div")
            .with(view! { <Checkbox id="ahead" label checked=ahead change=keep /> })
            .with(element("p").with(words.ahead_hint))
    });
    let ways = element("ul").with(element("li").with(page_link(go, Route::calendar(), words.file))).with(
        element("li").with((words.authority, " ", page_link(go, Route::Coverage, words.find_authority))),
    );
    element("section")
        .class("settings-part")
        .set("id", "settings-elsewhere")
        .set("aria-labelledby", "settings-elsewhere-heading")
        .with(
            element("h2")
                .set("id", "settings-elsewhere-heading")
                .set("tabindex", "-1")
                .at(place)
                .with(words.heading),
        )
        .with(element("p").set("role", "status").with(live::words(said)))
        .with(live::when(move || device.can_notify && may.get().is_none(), ask))
        .with(element("h3").with(words.closed))
        .with(element("p").with(words.closed_intro))
        .with(ways)
        .with(times)
        .view()
}
