//! The way from a line that is a case to the case's own page.

use super::page_link::page_link;
use super::row_words;
use crate::components::{element, live, unseen};
use crate::routes::Route;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::Row;

/// The link, of a line that has a page. Lines stand on many pages, so the way there is the whole page's to know.
pub fn case_link(text: &'static Text, row: RwSignal<Row>) -> Option<AnyView> {
    let go = use_context::<Callback<Route>>()?;
    let key = move || row.with(|row| row.page.clone());
    let link = move || {
        let words = (text.rows.see_case, unseen((": ", row_words::title(row))));
        let link = page_link(go, Route::Case(untrack(key).unwrap_or_default()), words);
        element("p").class("row-page").with(link).view()
    };
    Some(live::when(move || key().is_some(), link))
}
