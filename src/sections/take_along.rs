//! Taking the calendar along as an iCalendar file: which things, with which reminders, how discreet, and whether it puts an
//! earlier file right.

use super::file_reading::FileReading;
use super::in_calendar::key_of;
use super::keeping::File;
use super::own_calendar::OwnCalendarPart;
use crate::components::{Button, Checkbox, FileChoice, IsChosen, Options, Select, element, live, together};
use crate::text::Text;
use leptos::prelude::*;
use leptos::web_sys;
use overblik_core::portal::PageEvent as Ask;
use overblik_core::portal::view::{Calendar, CalendarFile, FileReminders, FileWords, TakeAlong, Which};
use std::sync::Arc;

/// How a page gets at files of the calendar, and what is said of the last one.
#[derive(Clone, Copy)]
pub struct Taking {
    text: &'static Text,
    calendar: RwSignal<Option<Calendar>>,
    say: Callback<Ask>,
    read: FileReading,
    discreet: RwSignal<bool>,
    said: RwSignal<String>,
    /// Whether the last one was of one thing.
    of_one: RwSignal<bool>,
}

impl Taking {
    /// Saves each file when it has come, and says so.
    pub fn new(
        text: &'static Text,
        calendar: RwSignal<Option<Calendar>>,
        file: RwSignal<Option<CalendarFile>>,
        say: Callback<Ask>,
        save: Callback<File>,
        read: FileReading,
    ) -> Self {
        let said = RwSignal::new(String::new());
        Effect::new(move |_| {
            if let Some(made) = file.get() {
                let today = calendar.with_untracked(|all| all.as_ref().map(|all| key_of(all.today)));
                said.set(saved(text, &today.unwrap_or_default(), made, save));
                file.set(None);
            }
        });
        let (discreet, of_one) = (RwSignal::new(false), RwSignal::new(false));
        Self { text, calendar, say, read, discreet, said, of_one }
    }

    /// Asks for a file.
    fn ask(self, which: Which, reminders: FileReminders, earlier: Option<Vec<u8>>) {
        self.of_one.set(matches!(which, Which::One(_)));
        // Said anew each time, so that a screen reader hears it again.
        self.said.set(String::new());
        let (discreet, words) = (self.discreet.get_untracked(), file_words(self.text));
        self.say.run(Ask::TakeAlong(Box::new(TakeAlong { which, reminders, discreet, words, earlier })));
    }

    /// What is said of the last file, of one thing or not.
    fn said(self, of_one: bool) -> AnyView {
        let said = move || if self.of_one.get() == of_one { self.said.get() } else { String::new() };
        element("p").class("saved").set("role", "status").with(live::words(said)).view()
    }

    /// The way to take one thing along.
    pub fn one(self, page: String) -> AnyView {
        let get = Callback::new(move |()| self.ask(Which::One(page.clone()), FileReminders::Chosen, None));
        let words = self.text.take_along().file.get_one;
        together((view! { <Button words id="take-one" press=get /> }, self.said(true)))
    }

    /// The citizen's own calendar.
    pub fn own(self) -> AnyView {
        let Self { text, calendar, read, say, .. } = self;
        view! { <OwnCalendarPart text calendar read say /> }.into_any()
    }
}

/// The part.
pub fn take_along(taking: Taking) -> AnyView {
    let words = taking.text.take_along();
    let choices = &words.choices;
    let (which, reminders) = (RwSignal::new("all".to_owned()), RwSignal::new("own".to_owned()));
    let earlier = RwSignal::new(None::<Vec<u8>>);
    // Which choice of an earlier file is the last one, whether it is still being read, and whether one has asked for the new
    // file meanwhile.
    let (last, reading, asked) = (StoredValue::new(0_u32), StoredValue::new(false), StoredValue::new(false));
    let ask = move || {
        let shown = || taking.calendar.with_untracked(|all| all.as_ref().map(|all| all.filter.clone()));
        let which = match (which.get_untracked().as_str(), shown()) {
            ("chosen", Some(filter)) => Which::Chosen(filter),
            ("period", Some(filter)) => Which::Period(filter),
            _ => Which::All,
        };
        let reminders = match reminders.get_untracked().as_str() {
            "none" => FileReminders::None,
            "usual" => FileReminders::Usual,
            _ => FileReminders::Chosen,
        };
        taking.ask(which, reminders, earlier.get_untracked());
    };
    let hear = move |choice: u32, bytes: Option<Vec<u8>>| {
        // Another one has been chosen since, or nobody is here any more.
        if last.try_get_value() != Some(choice) {
            return;
        }
        earlier.set(bytes);
        reading.set_value(false);
        if asked.get_value() {
            asked.set_value(false);
            ask();
        }
    };
    let choose = Callback::new(move |file: Option<web_sys::File>| {
        let choice = last.get_value().wrapping_add(1);
        last.set_value(choice);
        let Some(file) = file else { return hear(choice, None) };
        reading.set_value(true);
        let hear = Callback::new(move |bytes: Option<Vec<u8>>| hear(choice, bytes));
        taking.read.run((file.into(), hear));
    });
    let get = Callback::new(move |()| {
        if reading.get_value() {
            asked.set_value(true);
        } else {
            ask();
        }
    });
    let change = Callback::new(move |now| taking.discreet.set(now));
    let which = [("all", choices.all), ("chosen", choices.chosen), ("period", choices.period)]
        .map(|choice| (which, choice));
    let reminders =
        [("none", choices.no_reminders), ("own", choices.own_reminders), ("usual", choices.usual_reminders)]
            .map(|choice| (reminders, choice));
    let earlier = view! { <FileChoice id="take-earlier" label=choices.earlier hint=choices.earlier_hint accept=".ics,text/calendar" choose /> };
    element("section")
        .class("take-along")
        .set("aria-labelledby", "take-along-heading")
        .with(element("h2").set("id", "take-along-heading").with(words.heading))
        .with(element("p").with(words.intro))
        .with(one_of("take-which", choices.which, which))
        .with(one_of("take-reminders", choices.reminders, reminders))
        .with(view! { <Checkbox id="take-discreet" label=choices.discreet checked=taking.discreet change /> })
        .with(element("p").class("form-hint").with(choices.discreet_hint))
        .with(earlier)
        .with(view! { <Button words=words.file.get id="take-get" primary=true press=get /> })
        .with(taking.said(false))
        .view()
}

/// A choice of one of three.
fn one_of(
    id: &'static str,
    label: &'static str,
    choices: [(RwSignal<String>, (&'static str, &'static str)); 3],
) -> AnyView {
    let [(chosen, _), ..] = choices;
    let options: Options =
        Box::new(move || choices.map(|(_, (value, words))| (value.to_owned(), words.to_owned())).into());
    let is_chosen: IsChosen = Arc::new(move |own| chosen.with(|chosen| chosen == own));
    let change = Callback::new(move |value| chosen.set(value));
    view! { <Select id label options chosen=is_chosen change /> }.into_any()
}

/// Saves the file, and what is said of it.
fn saved(text: &Text, today: &str, file: CalendarFile, save: Callback<File>) -> String {
    let words = &text.take_along().file;
    match file {
        CalendarFile::NoCalendar => words.no_calendar.to_owned(),
        CalendarFile::Made { text, events, changed, cancelled, unsure } => {
            save.run((format!("overblik-{today}.ics"), "text/calendar", text));
            let put_right = changed + cancelled + unsure > 0;
            let put_right = put_right.then(|| (words.put_right)(changed, cancelled, unsure));
            [Some((words.saved)(events)), put_right].into_iter().flatten().collect::<Vec<_>>().join(" ")
        }
    }
}

/// The words of a file in this language.
fn file_words(text: &Text) -> FileWords {
    let words = &text.take_along().file;
    FileWords {
        name: words.name.to_owned(),
        language: text.language.tag().to_owned(),
        kinds: words.kinds.map(ToOwned::to_owned),
        discreet: words.discreet.map(ToOwned::to_owned),
        approximate: words.approximate.to_owned(),
        concerns: words.concerns.to_owned(),
    }
}
