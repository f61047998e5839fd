//! How much is new, and the way to say that all of it has been seen.

use super::in_news::InNews;
use crate::components::{Button, element, live};
use leptos::prelude::*;
use overblik_core::portal::view::{News, Notice};

/// The count, which screen readers hear when it changes, and the button.
#[component]
pub fn NewsSeen(of: InNews) -> impl IntoView {
    let words = of.text.news();
    let count = Memo::new(move |_| of.read(|news| news.unseen));
    let said = move || {
        of.read(|news| if all(news).next().is_some() { (words.unseen)(news.unseen) } else { String::new() })
    };
    let press = Callback::new(move |()| {
        let marks =
            |news: &News| all(news).filter(|one| !one.seen).flat_map(|one| one.keys.clone()).collect();
        of.seen.run(untrack(|| of.read(marks)));
    });
    // It stays where it is when all has been seen: it has focus then.
    let busy = Signal::derive(move || count.get() == 0);
    element("div")
        .class("news-seen")
        .with(element("p").set("id", "unseen").set("role", "status").with(live::words(said)))
        .with(view! { <Button words=words.all_seen id="all-seen" busy press /> })
        .view()
}

fn all(news: &News) -> impl Iterator<Item = &Notice> {
    news.needs_me.iter().chain(&news.good_to_know).flat_map(|day| &day.notices)
}
