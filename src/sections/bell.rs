//! The way to the news from every page, with how many of them are new.

use crate::components::{InternalLink, element, live, unseen};
use crate::routes::Route;
use crate::text::Text;
use leptos::prelude::*;

/// The link. What is in sight of it begins its name, which says more.
#[component]
pub fn Bell(
    text: &'static Text,
    /// How many are new.
    count: RwSignal<u32>,
    /// Whether it leads to the page it stands on.
    current: bool,
    go: Callback<Route>,
) -> impl IntoView {
    let words = &text.shell;
    let news = Memo::new(move |_| count.get());
    let number = move || {
        let said = live::words(move || news.get().to_string());
        let unit = live::words(move || (words.bell_new)(news.get()));
        element("span")
            .with(unseen(", "))
            .with(element("span").class("bell-count").with(said))
            .with(unseen(unit))
            .view()
    };
    let name = element("span").with((words.bell, unseen(words.bell_more))).view();
    let follow = Callback::new(move |()| go.run(Route::News));
    view! {
        <InternalLink href=Route::News.address() class="bell" id="bell" current follow>
            {name}
            {live::when(move || news.get() > 0, number)}
        </InternalLink>
    }
}
