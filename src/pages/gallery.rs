//! `/galleri`: every component in every example, for those who build the portal. Only in a build
//! with the feature `gallery`.

use crate::components::{AnchorList, Example, Speech, examples};
use crate::text::{Language, Text, gallery};
use leptos::prelude::*;

/// The page.
#[component]
pub fn Gallery(text: &'static Text) -> impl IntoView {
    let words = gallery::of(text.language);
    let speech = match text.language {
        Language::Danish => Speech::Danish,
        Language::English => Speech::English,
    };
    let places = examples().into_iter().map(|(component, _)| (component, component.to_owned())).collect();
    view! {
        <h1>{words.heading}</h1>
        <p>{words.about}</p>
        <AnchorList id="gallery-components" heading=words.components places />
        {examples().into_iter().map(|(component, examples)| shown(component, examples, speech)).collect_view()}
    }
}

/// One component; its examples are counted from 1 in `data-example`.
fn shown(component: &'static str, examples: Vec<Example>, speech: Speech) -> impl IntoView {
    let one = move |(place, example): (usize, Example)| {
        view! {
            <h3>{example.name(speech)}</h3>
            <div data-example=format!("{component}-{}", place + 1)>{example.view(speech)}</div>
        }
    };
    view! {
        <section id=component data-component=component>
            <h2>{component}</h2>
            {examples.into_iter().enumerate().map(one).collect_view()}
        </section>
    }
}
