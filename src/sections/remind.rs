//! How long before it somebody wants to be reminded of one thing.

use super::lead_choices::LeadChoices;
use super::page_link::page_link;
use crate::components::{Button, Details, element, live, together};
use crate::routes::Route;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::PageEvent as Ask;
use overblik_core::portal::view::{CalendarEntry, Lead};

/// The choice for the thing that is opened.
pub fn remind(
    text: &'static Text,
    opened: Memo<Option<CalendarEntry>>,
    say: Callback<Ask>,
    go: Callback<Route>,
) -> AnyView {
    let words = &text.take_along().remind;
    let of = move |read: fn(&CalendarEntry) -> &Vec<Lead>| {
        opened.with(|entry| entry.as_ref().map(|entry| read(entry).clone()).unwrap_or_default())
    };
    let leads = Signal::derive(move || of(|entry| &entry.leads));
    let timed = untrack(|| opened.with(|entry| entry.as_ref().is_some_and(|entry| entry.starts.is_some())));
    let choose = Callback::new(move |leads: Vec<Lead>| {
        let page = opened.with_untracked(|entry| entry.as_ref().map(|entry| entry.page.clone()));
        if let Some(page) = page {
            say.run(Ask::Remind { page, leads });
        }
    });
    let usual = Callback::new(move |()| choose.run(untrack(|| of(|entry| &entry.usual))));
    let none = Callback::new(move |()| choose.run(Vec::new()));
    let said = move || (words.chosen)(leads.with(Vec::len));
    let inside = together((
        view! { <LeadChoices text id="remind" legend=words.when timed leads choose /> },
        view! { <Button words=words.usual id="remind-usual" press=usual /> },
        view! { <Button words=words.none id="remind-none" press=none /> },
    ));
    let after = (
        element("p").set("role", "status").with(live::words(said)),
        element("p").with(page_link(go, Route::Settings, words.settings)),
    );
    view! { <Details words=words.heading>{element("p").with(words.intro).view()}{inside}{together(after)}</Details> }
        .into_any()
}
