//! `/indstillinger`: what this browser does and keeps for somebody. It needs no person.

use crate::components::{Checkbox, element};
use crate::routes::Route;
use crate::sections::{
    Install, Languages, OnDevice, SettingsElsewhere, SettingsKept, SettingsReminders, page_heading,
};
use crate::text::{Language, Text};
use leptos::prelude::*;

/// The page.
#[component]
pub fn SettingsPage(
    text: &'static Text,
    device: OnDevice,
    choose: Callback<Language>,
    go: Callback<Route>,
) -> impl IntoView {
    let words = text.settings();
    let marks = Signal::derive(move || device.marks.get().is_some());
    let keep = device.keep_marks;
    let part = |id: &'static str, heading: &'static str| {
        let heading_id = [id, "-heading"].concat();
        let section = element("section").class("settings-part").set("id", id);
        section
            .set("aria-labelledby", heading_id.clone())
            .with(element("h2").set("id", heading_id).with(heading))
    };
    let language = part("settings-language-part", words.language)
        .with(view! { <Languages text id="settings-language" choose /> });
    let news = part("settings-news", words.news)
        .with(view! { <Checkbox id="keep-seen" label=words.seen checked=marks change=keep /> })
        .with(element("p").with(words.seen_hint));
    view! {
        {page_heading(words.heading, Some(words.intro))}
        {language.view()}
        <SettingsReminders text device />
        <SettingsElsewhere text device go />
        {news.view()}
        <SettingsKept text device go />
        <Install text />
    }
}
