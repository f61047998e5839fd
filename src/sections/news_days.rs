//! A part of what is new, day by day.

use super::in_news::InNews;
use super::notice_line::notice_line;
use super::words::day;
use crate::components::{element, live, together};
use crate::text::overview;
use leptos::prelude::*;
use overblik_core::portal::view::{Date, News, NewsDay, Notice};

/// The days of a part.
pub type DaysOf = fn(&News) -> &Vec<NewsDay>;

/// The part.
#[component]
pub fn NewsDays(
    of: InNews,
    id: &'static str,
    heading: &'static str,
    days: DaysOf,
    /// What it says of the answers it lacks.
    part: &'static overview::Part,
) -> impl IntoView {
    let empty = Memo::new(move |_| of.read(|news| days(news).len()) == 0);
    let all = move || of.read(|news| days(news).iter().map(|day| (day.date, day.from_today)).collect());
    let lines = live::each(all, move |(date, from_today)| one(of, days, date, from_today));
    of.part(id, heading, part, empty, lines)
}

fn one(of: InNews, days: DaysOf, date: Date, from_today: i32) -> AnyView {
    let notices = move || {
        of.read(|news| {
            let found = days(news).iter().find(|day| day.date == date);
            found.map(|day| day.notices.clone()).unwrap_or_default()
        })
    };
    let dates = &of.text.dates;
    let near = (from_today.abs() <= 1).then(|| [&(dates.distance)(from_today), ", "].concat());
    let words = [near.unwrap_or_default(), dates.named(day(date), from_today)].concat();
    let lines = live::each_kept(notices, key, move |notice| notice_line(of, date, notice));
    together((
        element("h3").class("timeline-day").with(words),
        element("ul").class("notice-list").with(lines),
    ))
}

/// What tells a notice from the others as long as its cause stands.
fn key(notice: &Notice) -> &str {
    notice.keys.first().map(String::as_str).unwrap_or_default()
}
