//! The way to the news from every page, with how many of them are new.

use crate::components::{Element, element, following_page, live, together, unseen};
use crate::routes::Route;
use crate::text::Text;
use leptos::prelude::*;

/// The link; `count` are new, and `current` says whether it leads to the page it stands on. Its name says more than what
/// is in sight of it.
pub fn bell(text: &'static Text, count: RwSignal<u32>, current: bool, go: Callback<Route>) -> Element {
    let words = &text.shell;
    let more = move || [words.bell_more, if count.get() > 0 { "," } else { "" }].concat();
    let number = move || {
        let new = unseen(live::words(move || (words.bell_new)(count.get())));
        let number = live::words(move || count.get().to_string());
        together((element("span").class("bell-count").with(number), new))
    };
    let follow = Callback::new(move |()| go.run(Route::News));
    following_page("bell", || Route::News.address(), move || current, follow)
        .set("id", "bell")
        .with((element("span").with(words.bell), unseen(live::words(more))))
        .with(live::when(move || count.get() > 0, number))
}
