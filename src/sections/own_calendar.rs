//! The citizen's own calendar, read from a file of theirs, beside the portal's.

use super::file_reading::FileReading;
use crate::components::{Button, FileChoice, element, live};
use crate::text::Text;
use leptos::prelude::*;
use leptos::web_sys::File;
use overblik_core::portal::PageEvent as Ask;
use overblik_core::portal::view::{Calendar, OwnCalendar};

/// The part. What is read goes to the worker and is kept nowhere else.
#[component]
pub fn OwnCalendarPart(
    text: &'static Text,
    calendar: RwSignal<Option<Calendar>>,
    read: FileReading,
    say: Callback<Ask>,
) -> impl IntoView {
    let words = &text.take_along().own;
    let own = Memo::new(move |_| {
        calendar.with(|calendar| calendar.as_ref().map(|calendar| calendar.own).unwrap_or_default())
    });
    let too_large = RwSignal::new(false);
    let hear = Callback::new(move |bytes: Option<Vec<u8>>| {
        too_large.set(bytes.is_none());
        if let Some(bytes) = bytes {
            say.run(Ask::OwnCalendar(bytes));
        }
    });
    let choose = Callback::new(move |file: Option<File>| {
        if let Some(file) = file {
            read.run((file.into(), hear));
        }
    });
    let said = move || match own.get() {
        _ if too_large.get() => words.too_large.to_owned(),
        OwnCalendar::None => String::new(),
        OwnCalendar::NoCalendar => words.no_calendar.to_owned(),
        OwnCalendar::Read { events, unreadable } => (words.read)(events, unreadable),
    };
    let remove = Callback::new(move |()| say.run(Ask::OwnCalendar(Vec::new())));
    let is_read = move || matches!(own.get(), OwnCalendar::Read { .. });
    element("section")
        .class("own-calendar")
        .set("aria-labelledby", "own-heading")
        .with(element("h2").set("id", "own-heading").with(words.heading))
        .with(view! { <FileChoice id="own-file" label=words.field hint=words.intro accept=".ics,text/calendar" choose /> })
        .with(element("p").set("role", "status").with(live::words(said)))
        .with(live::when(is_read, move || {
            view! { <Button words=words.remove id="own-remove" press=remove /> }.into_any()
        }))
        .view()
}
