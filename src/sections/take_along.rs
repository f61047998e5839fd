//! Taking the calendar along as an iCalendar file: which things, with which reminders, how discreet, and whether it puts an
//! earlier file right.

use super::calendar_selected::wanted_calendar;
use super::file_reading::FileReading;
use super::keeping::File;
use crate::components::{Button, Checkbox, FileChoice, IsChosen, Options, Select, element, live};
use crate::routes::Route;
use crate::text::Text;
use leptos::prelude::*;
use leptos::web_sys;
use overblik_core::portal::PageEvent as Ask;
use overblik_core::portal::view::{Calendar, CalendarFile, FileReminders, FileWords, TakeAlong, Which};
use std::sync::Arc;

/// What the part is given.
#[derive(Clone, Copy)]
pub struct Taking {
    pub route: RwSignal<Route>,
    pub calendar: RwSignal<Option<Calendar>>,
    /// The file, once it is made.
    pub file: RwSignal<Option<CalendarFile>>,
    pub say: Callback<Ask>,
    pub save: Callback<File>,
    pub read: FileReading,
}

/// The part.
pub fn take_along(text: &'static Text, taking: Taking) -> AnyView {
    let words = text.take_along();
    let choices = &words.choices;
    let (which, reminders) = (RwSignal::new("all".to_owned()), RwSignal::new("own".to_owned()));
    let discreet = RwSignal::new(false);
    let earlier = RwSignal::new(None::<Vec<u8>>);
    let hear = Callback::new(move |bytes: Option<Vec<u8>>| earlier.set(bytes));
    let choose = Callback::new(move |file: Option<web_sys::File>| match file {
        Some(file) => taking.read.run((file, hear)),
        None => earlier.set(None),
    });
    let get = Callback::new(move |()| {
        let filter = || taking.calendar.with_untracked(|all| all.as_ref().map(|all| all.filter.clone()));
        let filter = || {
            let shown = filter();
            let chosen = || wanted_calendar(&taking.route.with_untracked(Route::calendar_selection), false);
            shown.unwrap_or_else(chosen)
        };
        let which = match which.get_untracked().as_str() {
            "chosen" => Which::Chosen(filter()),
            "period" => Which::Period(filter()),
            _ => Which::All,
        };
        let reminders = match reminders.get_untracked().as_str() {
            "none" => FileReminders::None,
            "usual" => FileReminders::Usual,
            _ => FileReminders::Chosen,
        };
        let wanted = TakeAlong {
            which,
            reminders,
            discreet: discreet.get_untracked(),
            words: file_words(text),
            earlier: earlier.get_untracked(),
        };
        taking.say.run(Ask::TakeAlong(Box::new(wanted)));
    });
    let change = Callback::new(move |now| discreet.set(now));
    element("section")
        .class("take-along screen-only")
        .set("aria-labelledby", "take-along-heading")
        .with(element("h2").set("id", "take-along-heading").with(words.heading))
        .with(element("p").with(words.intro))
        .with(one_of("take-which", choices.which, which, [
            ("all", choices.all),
            ("chosen", choices.chosen),
            ("period", choices.period),
        ]))
        .with(one_of("take-reminders", choices.reminders, reminders, [
            ("none", choices.no_reminders),
            ("own", choices.own_reminders),
            ("usual", choices.usual_reminders),
        ]))
        .with(view! { <Checkbox id="take-discreet" label=choices.discreet checked=discreet change /> })
        .with(element("p").class("form-hint").with(choices.discreet_hint))
        .with(view! { <FileChoice id="take-earlier" label=choices.earlier hint=choices.earlier_hint accept=".ics,text/calendar" choose /> })
        .with(view! { <Button words=words.file.get id="take-get" primary=true press=get /> })
        .with(saved(text, taking))
        .view()
}

/// The words of a file in this language.
pub fn file_words(text: &Text) -> FileWords {
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

fn one_of(
    id: &'static str,
    label: &'static str,
    chosen: RwSignal<String>,
    choices: [(&'static str, &'static str); 3],
) -> AnyView {
    let options: Options =
        Box::new(move || choices.map(|(value, words)| (value.to_owned(), words.to_owned())).into());
    let is_chosen: IsChosen = Arc::new(move |own| chosen.with(|chosen| chosen == own));
    let change = Callback::new(move |value| chosen.set(value));
    view! { <Select id label options chosen=is_chosen change /> }.into_any()
}

/// Saves the file when it has come, and says so.
fn saved(text: &'static Text, taking: Taking) -> AnyView {
    let words = &text.take_along().file;
    let said = RwSignal::new(String::new());
    Effect::new(move |_| {
        let Some(file) = taking.file.get() else { return };
        match file {
            CalendarFile::NoCalendar => said.set(words.no_calendar.to_owned()),
            CalendarFile::Made { text, events, changed, cancelled, unsure } => {
                taking.save.run(("overblik.ics".to_owned(), "text/calendar", text));
                let mut told = (words.saved)(events);
                if changed + cancelled + unsure > 0 {
                    told.push(' ');
                    told.push_str(&(words.put_right)(changed, cancelled, unsure));
                }
                said.set(told);
            }
        }
        taking.file.set(None);
    });
    element("p").class("saved").set("role", "status").with(live::words(move || said.get())).view()
}
