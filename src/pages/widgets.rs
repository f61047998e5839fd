//! `/widgets`: where a municipality's web editor sets up a widget for a page of their own. It needs no person.

use crate::components::element;
use crate::sections::{
    InWidget, Parts, WidgetChoices, WidgetCopy, WidgetLooks, WidgetPreview, WidgetReady, page_heading,
};
use crate::text::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn WidgetsPage(
    text: &'static Text,
    /// The portal's origin.
    portal: String,
) -> impl IntoView {
    let words = text.widgets();
    let of = InWidget::new(text, portal);
    let choices = element("div")
        .class("widget-set-up")
        .with(element("div").with(view! { <WidgetChoices of /> }).with(view! { <WidgetLooks of /> }))
        .with(view! { <WidgetPreview of /> });
    view! {
        {page_heading(words.heading, Some(words.intro))}
        {choices.view()}
        <WidgetCopy of />
        <Parts parts=&words.parts />
        <WidgetReady of />
    }
}
