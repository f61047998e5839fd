//! What somebody is reminded of now, on whatever page they are. It takes no focus and covers nothing that has it.

use super::row_words;
use super::words::day;
use crate::components::{Button, InternalLink, Place, element, focus, live};
use crate::routes::{CalendarSelection, Day, Month, Route};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{CalendarKind, Reminder, RowKind, Sources, Time};

/// The reminders, in one region as long as there are any.
#[component]
pub fn Reminded(
    text: &'static Text,
    reminders: RwSignal<Vec<Reminder>>,
    sources: RwSignal<Sources>,
    /// The last one has been put away, and focus with it.
    left: Callback<()>,
    go: Callback<Route>,
) -> impl IntoView {
    let some = move || reminders.with(|all| !all.is_empty());
    live::when(some, move || {
        let place = Place::new();
        let close = Callback::new(move |key: String| {
            focus(place);
            reminders.update(|all| all.retain(|one| one.key != key));
            if reminders.with_untracked(Vec::is_empty) {
                left.run(());
            }
        });
        let lines = live::each(move || reminders.get(), move |one| line(text, sources, &one, close, go));
        element("section")
            .class("reminded")
            .set("id", "reminded")
            .set("aria-label", text.reminded.heading)
            .set("tabindex", "-1")
            .at(place)
            .with(element("ul").with(lines))
            .view()
    })
}

fn line(
    text: &'static Text,
    sources: RwSignal<Sources>,
    reminder: &Reminder,
    close: Callback<String>,
    go: Callback<Route>,
) -> AnyView {
    let date = reminder.when.date;
    let day_of = Month::new(date.year, date.month).and_then(|month| Day::new(month, date.day));
    let opened = Some(reminder.page.clone());
    let to = Route::Calendar(CalendarSelection { day: day_of, opened, ..CalendarSelection::default() });
    let (href, key) = (to.address(), reminder.key.clone());
    let follow = Callback::new(move |()| {
        close.run(key.clone());
        go.run(to.clone());
    });
    let key = reminder.key.clone();
    let press = Callback::new(move |()| close.run(key.clone()));
    let title = element("span").set("lang", reminder.language.clone()).with(reminder.title.clone()).view();
    let link = view! { <InternalLink href class="row-title" follow>{title}</InternalLink> };
    let part = |words: String| element("span").with(words);
    let source = sources.with_untracked(|sources| row_words::source(text, sources, reminder.source).1);
    let meta = element("p")
        .class("row-meta")
        .with(part(row_words::kind_name(text, row_kind(reminder.kind)).to_owned()))
        .with(part(on(text, reminder)))
        .with(part(source))
        .with(reminder.concerns.as_ref().map(|whom| part(row_words::concern(text, whom))));
    let said = element("div")
        .set("role", "alert")
        .with(element("p").with((near(text, reminder), ": ", link)))
        .with(meta);
    let more = [": ", &reminder.title].concat();
    element("li").with(said).with(view! { <Button words=text.reminded.close more press /> }).view()
}

/// "I dag kl. 9.15", "Om 3 dage".
fn near(text: &Text, reminder: &Reminder) -> String {
    let near = (text.dates.distance)(reminder.from_today);
    let mut letters = near.chars();
    let first = letters.next().map(char::to_uppercase).into_iter().flatten();
    let near = first.chain(letters).collect::<String>();
    timed(text, near, reminder.when.time.filter(|_| is_near(reminder)))
}

/// Its day, and its time unless that is said already.
fn on(text: &Text, reminder: &Reminder) -> String {
    let date = text.dates.named(day(reminder.when.date), reminder.from_today);
    timed(text, date, reminder.when.time.filter(|_| !is_near(reminder)))
}

fn is_near(reminder: &Reminder) -> bool {
    reminder.from_today <= 1
}

fn timed(text: &Text, day: String, time: Option<Time>) -> String {
    match time {
        Some(time) => (text.dates.moment)(&day, &(text.dates.time)(time.hour, time.minute)),
        None => day,
    }
}

/// What stands in the calendar, as a line.
fn row_kind(kind: CalendarKind) -> RowKind {
    match kind {
        CalendarKind::MyDeadline => RowKind::MyDeadline,
        CalendarKind::AuthorityDeadline => RowKind::AuthorityDeadline,
        CalendarKind::Appointment => RowKind::Appointment,
        CalendarKind::PaymentToMe => RowKind::PaymentToMe,
        CalendarKind::PaymentFromMe => RowKind::PaymentFromMe,
        CalendarKind::Expiry => RowKind::Credential,
    }
}
