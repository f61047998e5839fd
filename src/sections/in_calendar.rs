//! The calendar as its parts read it, and how they lead to another part of it.

use super::calendar_selected::{plain, span_of};
use crate::components::{Place, focus};
use crate::routes::{CalendarSelection, Day, Month, Route, Span};
use crate::text::Text;
use leptos::ev::{Custom, Event};
use leptos::prelude::*;
use overblik_core::portal::view::{Calendar, Date, Sources};

/// The calendar, and what its parts go by besides.
#[derive(Clone, Copy)]
pub struct InCalendar {
    /// The words.
    pub text: &'static Text,
    /// The address, and in it what is selected.
    pub route: RwSignal<Route>,
    /// What the worker has said of it.
    pub calendar: RwSignal<Option<Calendar>>,
    /// The sources that are asked.
    pub sources: RwSignal<Sources>,
    /// Whether nobody could be asked.
    pub nobody: Memo<bool>,
    /// Leads to another address.
    pub go: Callback<Route>,
    /// Whether focus goes to the chosen day as soon as that is shown.
    pub lands_on_day: RwSignal<bool>,
    /// The day of the grid, as it stands in addresses, that focus goes to as soon as it is shown.
    pub lands_on_cell: RwSignal<Option<String>>,
    /// Whether it is drawn for paper, which has room for all of each day.
    pub printing: RwSignal<bool>,
}

impl InCalendar {
    /// With nothing known of where focus goes.
    pub fn new(
        text: &'static Text,
        route: RwSignal<Route>,
        calendar: RwSignal<Option<Calendar>>,
        sources: RwSignal<Sources>,
        nobody: Memo<bool>,
        go: Callback<Route>,
    ) -> Self {
        let printing = RwSignal::new(false);
        for (event, begins) in [("beforeprint", true), ("afterprint", false)] {
            let hears = window_event_listener(Custom::<Event>::new(event), move |_| printing.set(begins));
            on_cleanup(move || hears.remove());
        }
        let (lands_on_day, lands_on_cell) = (RwSignal::new(false), RwSignal::new(None));
        Self { text, route, calendar, sources, nobody, go, lands_on_day, lands_on_cell, printing }
    }

    /// What it says; what is not known is empty.
    pub fn read<T: Default>(self, read: impl FnOnce(&Calendar) -> T) -> T {
        self.calendar.with(|calendar| calendar.as_ref().map(read).unwrap_or_default())
    }

    /// What is selected.
    pub fn selection(self) -> CalendarSelection {
        self.route.with(Route::calendar_selection)
    }

    /// How the days are laid out that are shown.
    pub fn span(self) -> Option<Span> {
        self.read(|calendar| Some(span_of(calendar.filter.span)))
    }

    /// Whether the days of a list are shown.
    pub fn is_list(self) -> bool {
        self.span() == Some(Span::Agenda)
    }

    /// The chosen day.
    pub fn day(self) -> Option<Day> {
        self.read(|calendar| day_of(calendar.day))
    }

    /// Whether what is shown is still that of an earlier selection.
    pub fn is_behind(self) -> bool {
        let CalendarSelection { span, day, opened, .. } = self.selection();
        self.calendar.with(|calendar| {
            calendar.as_ref().is_none_or(|Calendar { filter, .. }| {
                let other_span = span.is_some_and(|span| span != span_of(filter.span));
                other_span || filter.day != day.map(plain) || filter.opened != opened
            })
        })
    }

    /// Selects something else.
    pub fn select(self, change: impl FnOnce(&mut CalendarSelection)) {
        let mut selection = untrack(|| self.selection());
        change(&mut selection);
        self.go.run(Route::Calendar(selection));
    }

    /// Chooses a day, with nothing opened.
    pub fn choose(self, day: Option<Day>) {
        self.select(|selection| (selection.day, selection.opened) = (day, None));
    }

    /// The chosen day and nothing else as an address, of the same view and choices.
    pub fn at(self, day: Option<Day>) -> Route {
        Route::Calendar(CalendarSelection { day, opened: None, ..self.selection() })
    }

    /// Has focus go to this place when it is to go to the chosen day and that is shown.
    pub fn lands_at(self, place: Place) {
        Effect::new(move |_| {
            if self.lands_on_day.get() && !self.is_behind() {
                self.lands_on_day.set(false);
                request_animation_frame(move || focus(place));
            }
        });
    }
}

/// A day of the calendar's, for addresses.
pub fn day_of(date: Date) -> Option<Day> {
    Day::new(Month::new(date.year, date.month)?, date.day)
}

/// A day as it stands in addresses, which is also the name of its cell.
pub fn key_of(date: Date) -> String {
    day_of(date).map(Day::word).unwrap_or_default()
}
