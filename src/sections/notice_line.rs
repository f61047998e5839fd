//! One thing that has happened: whether it is new, what in a sentence, its title as the way to it, whose it is.

use super::in_news::InNews;
use super::{news_words as named, row_words, words};
use crate::components::{Badge, Tone, element, following_page, live};
use crate::routes::Route;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Change, Date, Notice, Sources};

/// The line, under the day `date`.
pub fn notice_line(of: InNews, date: Date, notice: RwSignal<Notice>) -> AnyView {
    let InNews { text, sources, .. } = of;
    let leads = move || notice.with(|notice| named::route(notice, date));
    let follow = Callback::new(move |()| {
        let unseen = notice.with_untracked(|notice| (!notice.seen).then(|| notice.keys.clone()));
        if let Some(keys) = unseen {
            of.seen.run(keys);
        }
        of.go.run(untrack(leads));
    });
    let drawn = move |draw: fn(&'static Text, &Sources, &Notice) -> AnyView| {
        live::dynamic(move || notice.with(|notice| sources.with(|sources| draw(text, sources, notice))))
    };
    let href = move || Route::address(&leads());
    let title = following_page("row-title function-link", href, || false, follow).with(drawn(title));
    let about = move |read: fn(&Notice) -> &'static str| move || Some(notice.with(read).to_owned());
    element("li")
        .class("notice")
        .follow("data-change", about(|notice| named::name(notice.change)))
        .follow("data-source", move || {
            notice.with(|notice| sources.with(|sources| source_id(sources, notice)))
        })
        .follow("data-new", move || notice.with(|notice| (!notice.seen).then(String::new)))
        .with(
            element("p").class("notice-said").with(drawn(mark)).with(
                element("span")
                    .class("calendar-mark")
                    .follow("data-kind", about(|notice| named::kind(notice.change)))
                    .with(drawn(|text, _, notice| named::sentence(text, notice).into_any())),
            ),
        )
        .with(title)
        .with(drawn(meta))
        .view()
}

fn source_id(sources: &Sources, notice: &Notice) -> Option<String> {
    words::source(sources, notice.source).map(|source| source.id.clone())
}

/// That it is new.
fn mark(text: &'static Text, _: &Sources, notice: &Notice) -> AnyView {
    (!notice.seen).then(|| view! { <Badge tone=Tone::Info words=text.news().new /> }).into_any()
}

/// The thing's title; of a source that answers again, its name.
fn title(text: &'static Text, sources: &Sources, notice: &Notice) -> AnyView {
    match notice.change {
        Change::Back => row_words::source(text, sources, notice.source).1.into_any(),
        _ => element("span").set("lang", notice.language.clone()).with(notice.title.clone()).view(),
    }
}

/// Whose it is, the day that it is about, whom it concerns, and the amount.
fn meta(text: &'static Text, sources: &Sources, notice: &Notice) -> AnyView {
    let name = row_words::source(text, sources, notice.source).1;
    let is_said = notice.change == Change::Back || notice.title == name;
    let authority = (!is_said).then(|| element("span").class("row-authority").with(name));
    let part = |words: String| element("span").with(words);
    let amount = notice.amount.as_ref().map(|amount| words::amount(text, amount));
    element("p")
        .class("row-meta")
        .with(amount.map(|amount| element("span").class("row-amount").with(amount)))
        .with(named::unsaid(text, notice).map(part))
        .with(authority)
        .with(notice.concerns.as_ref().map(|whom| part(row_words::concern(text, whom))))
        .view()
}
