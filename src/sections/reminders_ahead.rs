//! What somebody is reminded of next, and when; and the way to how.

use super::in_news::InNews;
use super::page_link::page_link;
use super::{calendar_words, news_words, row_words};
use crate::components::{element, following_page, live};
use crate::routes::Route;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Moment, Reminder, Sources, When};

/// The part.
#[component]
pub fn RemindersAhead(
    of: InNews,
    /// Whether somebody has put them on pause.
    paused: bool,
) -> impl IntoView {
    let words = of.text.news();
    let empty = Memo::new(move |_| of.read(|news| news.reminders.len()) == 0);
    let all = move || of.read(|news| news.reminders.clone());
    let lines = live::each_kept(all, |reminder| &reminder.key, move |reminder| line(of, reminder));
    let list = element("ul").class("notice-list").hidden(move || empty.get()).with(lines);
    let paused = paused.then(|| element("p").with(words.paused));
    let settings = element("p").with(page_link(of.go, Route::Settings, words.settings));
    let inside = element("div").with((paused, list, settings)).view();
    of.part("reminders", words.reminders, &words.reminders_part, empty, inside)
}

fn line(of: InNews, reminder: RwSignal<Reminder>) -> AnyView {
    let InNews { text, sources, .. } = of;
    let leads = move || reminder.with(|reminder| news_words::in_calendar(&reminder.page, reminder.when.date));
    let follow = Callback::new(move |()| of.go.run(untrack(leads)));
    let told = move || reminder.with(|reminder| (text.news().told)(&moment(text, reminder.at)));
    let title =
        element("span").follow("lang", move || reminder.with(|reminder| Some(reminder.language.clone())));
    let title = title.with(live::words(move || reminder.with(|reminder| reminder.title.clone())));
    let meta = move || reminder.with(|reminder| sources.with(|sources| meta(text, sources, reminder)));
    element("li")
        .class("notice")
        .set("data-reminder", "")
        .with(element("p").class("notice-said").with(live::words(told)))
        .with(
            following_page("row-title function-link", move || leads().address(), || false, follow)
                .with(title),
        )
        .with(live::dynamic(meta))
        .view()
}

/// "fredag 27. november kl. 9.00".
fn moment(text: &Text, at: Moment) -> String {
    // So near that the year need not be said.
    news_words::named(text, When { date: at.date, time: Some(at.time) }, 0)
}

fn meta(text: &'static Text, sources: &Sources, reminder: &Reminder) -> AnyView {
    let part = |words: String| element("span").with(words);
    let kind = calendar_words::kind_name(text, reminder.kind).to_owned();
    element("p")
        .class("row-meta")
        .with(part(kind))
        .with(part(news_words::named(text, reminder.when, reminder.from_today)))
        .with(
            element("span").class("row-authority").with(row_words::source(text, sources, reminder.source).1),
        )
        .with(reminder.concerns.as_ref().map(|whom| part(row_words::concern(text, whom))))
        .view()
}
