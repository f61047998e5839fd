//! `/kalender`: what falls on which day, as a month, a week or a list, with what is missing from it.

use crate::components::{SkeletonRows, element, live};
use crate::routes::Route;
use crate::sections::{
    CalendarFilters, CalendarGrid, CalendarHidden, CalendarLack, CalendarList, CalendarOpened,
    CalendarPeriod, CalendarUndated, CalendarViews, ChosenDay, File, FileReading, Gaps, InCalendar,
    LeavingOut, Sources, Summary, Taking, page_heading, take_along,
};
use crate::store::{Ask, Store};
use crate::text::Text;
use leptos::prelude::*;

/// Rows that stand in for the first answers.
const PLACEHOLDERS: usize = 6;

/// The page.
#[component]
pub fn CalendarPage(
    text: &'static Text,
    store: Store,
    /// The address, and in it what is selected.
    route: RwSignal<Route>,
    leaving_out: LeavingOut,
    /// Opens the browser's dialog for printing.
    print: Callback<()>,
    save: Callback<File>,
    read: FileReading,
    go: Callback<Route>,
) -> impl IntoView {
    let Store { registry, sources, summary, calendar, .. } = store;
    let of = InCalendar::new(text, route, calendar, sources, store.nobody_asked(), go);
    let say = Callback::new(move |event| store.say(event));
    let taking = Taking::new(text, calendar, store.calendar_file, say, save, read);
    let is_known = move || calendar.with(Option::is_some);
    let (more, more_undated) = (store.asks(Ask::MoreAhead), store.asks(Ask::MorePast));
    let ask = store.asks(Ask::AskEveryone);
    let places = || view! { <SkeletonRows count=PLACEHOLDERS class="brief-list" /> }.into_any();
    let days = move || {
        let grid = move || view! { <CalendarGrid of /> <ChosenDay of /> }.into_any();
        let list = move || view! { <CalendarList of more /> }.into_any();
        let days = live::either(move || of.is_list(), list, grid);
        view! {
            <CalendarOpened of taking say />
            <CalendarPeriod of />
            <CalendarLack of />
            {element("div").class("calendar-days").with(days).view()}
            <CalendarUndated of more=more_undated />
            {take_along(taking)}
            {taking.own()}
        }
        .into_any()
    };
    let strip =
        view! { <Sources text registry sources retry=store.retries() leaving_out open=store.opens() go /> };
    view! {
        {page_heading(text.headings.calendar, None)}
        <Summary text registry sources summary />
        <CalendarViews of print />
        <CalendarFilters of />
        <CalendarHidden of />
        {live::either(is_known, days, places)}
        <Gaps text sources summary ask />
        {strip}
    }
}
