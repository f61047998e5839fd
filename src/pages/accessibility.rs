//! `/tilgaengelighed`: the accessibility statement.

use crate::components::{OutsideLink, element};
use crate::routes::Route;
use crate::sections::{Article, Parts, page_link};
use crate::text::{Text, accessibility::ENFORCEMENT};
use leptos::prelude::*;

/// The page.
#[component]
pub fn Accessibility(text: &'static Text, go: Callback<Route>) -> impl IntoView {
    let statement = text.accessibility();
    let enforcement = statement.enforcement.to_owned();
    let enforcement = view! {
        <OutsideLink href=ENFORCEMENT.to_owned() class="" words=enforcement new_tab=text.shell.new_tab />
    };
    view! {
        <Article heading=statement.heading paragraphs=statement.intro />
        <Parts parts=&statement.parts />
        {element("p").with(enforcement).view()}
        {page_link(go, Route::Help, statement.help)}
    }
}
