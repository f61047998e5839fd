//! `/tilgaengelighed`: the accessibility statement.

use crate::components::OutsideLink;
use crate::routes::Route;
use crate::sections::{Article, Parts, page_link};
use crate::text::{Text, accessibility::ENFORCEMENT};
use leptos::prelude::*;

/// The page.
#[component]
pub fn Accessibility(text: &'static Text, go: Callback<Route>) -> impl IntoView {
    let statement = &text.accessibility;
    view! {
        <Article heading=statement.heading paragraphs=statement.intro />
        <Parts parts=&statement.parts />
        <p><OutsideLink href=ENFORCEMENT.to_owned() class="" words=statement.enforcement.to_owned() new_tab=text.shell.new_tab /></p>
        {page_link(go, Route::Help, statement.help.to_owned())}
    }
}
