//! The main menu: the pages that are reached from every page. On a small screen it is folded behind a button.

use super::page_link::header_link;
use crate::components::{Drawer, Element, drawer_button, element};
use crate::routes::Route;
use crate::text::Text;
use leptos::prelude::*;

/// The button and the menu find each other by it.
const ID: &str = "menu";

/// The button that unfolds it on a small screen.
pub fn menu_button(text: &'static Text) -> Element {
    drawer_button(ID, text.shell.menu_button)
}

/// The menu of the page `page`.
pub fn main_menu(text: &'static Text, page: Route, go: Callback<Route>) -> AnyView {
    let entry = move |(route, words): (Route, &'static str)| {
        let current = page.is_page(&route);
        let class = if current { "current active" } else { "" };
        element("li").class(class).with(header_link(go, route, "nav-link", current, words))
    };
    let entries = [
        (Route::Overview, text.overview.heading),
        (Route::Deadlines, text.deadlines.heading),
        (Route::Cases, text.headings.cases),
        (Route::Payments, text.payments.heading),
        (Route::Post, text.post.heading),
        (Route::Mine, text.headings.mine),
        (Route::timeline(), text.timeline.heading),
        (Route::calendar(), text.headings.calendar),
        (Route::look_ups(), text.headings.look_ups),
        (Route::News, text.headings.news),
        (Route::Settings, text.headings.settings),
        (Route::Help, text.headings.help),
    ];
    let entries: Vec<_> = entries.into_iter().map(entry).collect();
    let list = element("ul").class("mainmenu").with(entries).view();
    view! { <Drawer id=ID label=text.shell.menu close=text.shell.close_menu list /> }.into_any()
}
