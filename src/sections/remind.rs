//! How long before it somebody wants to be reminded of one thing.

use crate::components::{Button, CheckboxGroup, Choice, Details, element, live, together};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::PageEvent as Ask;
use overblik_core::portal::view::{CalendarEntry, Lead};

/// What can be chosen of what has a time, and of what has none.
const TIMED: [(&str, Lead); 6] = [
    ("7d", Lead::Days(7)),
    ("1d", Lead::Days(1)),
    ("0d", Lead::Days(0)),
    ("2h", Lead::Minutes(120)),
    ("1h", Lead::Minutes(60)),
    ("15m", Lead::Minutes(15)),
];
const WHOLE_DAY: [(&str, Lead); 6] = [
    ("60d", Lead::Days(60)),
    ("14d", Lead::Days(14)),
    ("7d", Lead::Days(7)),
    ("3d", Lead::Days(3)),
    ("1d", Lead::Days(1)),
    ("0d", Lead::Days(0)),
];

/// The choice for the thing that is opened.
pub fn remind(text: &'static Text, opened: Memo<Option<CalendarEntry>>, say: Callback<Ask>) -> AnyView {
    let words = &text.take_along().remind;
    let leads =
        move || opened.with(|entry| entry.as_ref().map(|entry| entry.leads.clone()).unwrap_or_default());
    let offered = untrack(|| opened.with(|entry| entry.as_ref().is_some_and(|entry| entry.starts.is_some())));
    let offered = if offered { TIMED } else { WHOLE_DAY };
    let tell = move |leads: Vec<Lead>| {
        let page = opened.with_untracked(|entry| entry.as_ref().map(|entry| entry.page.clone()));
        if let Some(page) = page {
            say.run(Ask::Remind { page, leads });
        }
    };
    let change = Callback::new(move |(value, on): (&'static str, bool)| {
        let Some((_, lead)) = offered.iter().find(|(other, _)| *other == value) else { return };
        let mut leads = untrack(leads);
        leads.retain(|other| other != lead);
        leads.extend(on.then_some(*lead));
        tell(leads);
    });
    let choice = |(value, lead): (&'static str, Lead)| {
        let checked = Signal::derive(move || leads().contains(&lead));
        Choice { value, label: name(text, lead), checked }
    };
    let usual = Callback::new(move |()| {
        let usual = opened.with_untracked(|entry| entry.as_ref().map(|entry| entry.usual.clone()));
        tell(usual.unwrap_or_default());
    });
    let none = Callback::new(move |()| tell(Vec::new()));
    let said = move || (words.chosen)(leads().len());
    let options: Vec<Choice> = offered.map(choice).into();
    let buttons = together((
        view! { <Button words=words.usual id="remind-usual" press=usual /> },
        view! { <Button words=words.none id="remind-none" press=none /> },
    ));
    let inside = together((
        view! { <CheckboxGroup id="remind" legend=words.when options change /> },
        buttons,
        element("p").set("role", "status").with(live::words(said)),
    ));
    view! { <Details words=words.heading>{element("p").with(words.intro).view()}{inside}</Details> }
        .into_any()
}

/// So long before, in words.
fn name(text: &Text, lead: Lead) -> String {
    let words = &text.take_along().remind;
    match lead {
        Lead::Minutes(minutes) => (words.minutes)(minutes),
        Lead::Days(days) => (words.days)(days),
    }
}
