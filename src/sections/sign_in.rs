//! Where one signs in: as yet as one of the demonstration's made-up persons.

use super::words;
use crate::components::{Alert, Button, SkeletonRows, Tone};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Person, Registry};

/// Places that are kept free until it is known who there is.
const ROOM: usize = 4;

/// The part; `enter` lets in the person with this id, `open` asks for the list again.
#[component]
pub fn SignIn(
    text: &'static Text,
    registry: RwSignal<Option<Registry>>,
    enter: Callback<String>,
    open: Callback<()>,
) -> impl IntoView {
    let content = move || match registry.get() {
        None | Some(Registry::Asked) => view! {
            <p class="sr-only">{text.sign_in.fetching}</p>
            <SkeletonRows count=ROOM class="person-list" />
        }
        .into_any(),
        Some(Registry::Failed) => view! {
            <Alert tone=Tone::Warning named=text.shell.warning role="alert">{text.sign_in.no_registry}</Alert>
            <Button words=text.sources.retry class="registry-retry" press=open />
        }
        .into_any(),
        Some(Registry::Loaded { persons, .. }) if persons.is_empty() => {
            view! { <p>{text.sign_in.nobody}</p> }.into_any()
        }
        Some(Registry::Loaded { persons, .. }) => {
            let entry = move |one| person(text, one, enter);
            view! {
                <p>{text.sign_in.choose}</p>
                <ul class="person-list">{persons.into_iter().map(entry).collect_view()}</ul>
            }
            .into_any()
        }
    };
    view! {
        <section id="sign-in">
            <h1>{text.sign_in.heading}</h1>
            <p>{text.sign_in.explanation}</p>
            {content}
        </section>
    }
}

fn person(text: &'static Text, Person { id, name, about }: Person, enter: Callback<String>) -> impl IntoView {
    let chosen = id.clone();
    view! {
        <li>
            <button type="button" class="person" data-person=id on:click=move |_| enter.run(chosen.clone())>
                <span class="person-name" lang="da">{name}</span>
                <span class="person-about">{words::name(text, &about).to_owned()}</span>
            </button>
        </li>
    }
}
