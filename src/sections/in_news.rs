//! The page of what is new as its parts read it, and what each of them has: a heading, its lines, and what it says of the
//! answers it lacks.

use super::lack;
use super::page_link::page_link;
use crate::components::{SkeletonRows, element, live};
use crate::routes::Route;
use crate::text::{Text, overview};
use leptos::prelude::*;
use overblik_core::portal::view::{Lacking, News, Sources};

/// Lines that stand in for the first answers.
const PLACEHOLDERS: usize = 3;

/// The page. It is copied freely; all copies are one.
#[derive(Clone, Copy)]
pub struct InNews {
    pub text: &'static Text,
    /// What the worker has said of it.
    pub news: RwSignal<Option<News>>,
    pub sources: RwSignal<Sources>,
    /// Whether nobody could be asked.
    pub nobody: Memo<bool>,
    /// Says that these marks have been seen.
    pub seen: Callback<Vec<String>>,
    pub go: Callback<Route>,
}

impl InNews {
    /// What it says; what is not known is empty.
    pub fn read<T: Default>(self, read: impl FnOnce(&News) -> T) -> T {
        self.news.with(|news| news.as_ref().map(read).unwrap_or_default())
    }

    /// A part of it, which shows nothing as long as it is `empty`.
    pub fn part(
        self,
        id: &'static str,
        heading: &'static str,
        part: &'static overview::Part,
        empty: Memo<bool>,
        lines: AnyView,
    ) -> AnyView {
        let Self { text, news, sources, nobody, go, .. } = self;
        let lacks = move |is: fn(Option<&Lacking>) -> bool| {
            empty.get() && news.with(|news| is(news.as_ref().map(|news| &news.lacking)))
        };
        let waits = move || !nobody.get() && lacks(|of| of.is_none_or(|of| !of.waiting.is_empty()));
        let nothing = move || !nobody.get() && lacks(|of| of.is_some_and(lack::whole));
        let said = move || {
            news.with(|news| {
                let lacking = news.as_ref().map(|news| &news.lacking);
                sources.with(|sources| lack::said(text, nobody.get(), sources, lacking, empty.get(), part))
            })
        };
        let heading_id = [id, "-heading"].concat();
        let places = || view! { <SkeletonRows count=PLACEHOLDERS class="brief-list" /> }.into_any();
        element("section")
            .class("timeline-part")
            .set("id", id)
            .set("aria-labelledby", heading_id.clone())
            .with(element("h2").set("id", heading_id).with(heading))
            .with(lines)
            .with(live::when(waits, places))
            .with(element("p").class("lack").with(live::words(said)))
            .with(live::when(nothing, move || page_link(go, Route::Coverage, text.overview.coverage)))
            .view()
    }
}
