//! Where one signs in: as yet as one of the demonstration's made-up persons.

use super::words;
use crate::components::{Alert, Button, Element, SkeletonRows, Tone, element, live, together};
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
        None | Some(Registry::Asked) => together((
            element("p").class("sr-only").with(text.sign_in.fetching),
            view! { <SkeletonRows count=ROOM class="person-list" /> },
        )),
        Some(Registry::Failed) => together((
            view! { <Alert tone=Tone::Warning named=text.shell.warning role="alert">{text.sign_in.no_registry}</Alert> },
            view! { <Button words=text.sources.retry class="registry-retry" press=open /> },
        )),
        Some(Registry::Loaded { persons, .. }) if persons.is_empty() => {
            element("p").with(text.sign_in.nobody).view()
        }
        Some(Registry::Loaded { persons, .. }) => {
            let persons: Vec<_> = persons.into_iter().map(|one| person(text, one, enter)).collect();
            let list = element("ul").class("person-list").with(persons);
            together((element("p").with(text.sign_in.choose), list))
        }
    };
    element("section")
        .set("id", "sign-in")
        .with(element("h1").with(text.sign_in.heading))
        .with(element("p").with(text.sign_in.explanation))
        .with(live::dynamic(content))
        .view()
}

fn person(text: &'static Text, Person { id, name, about }: Person, enter: Callback<String>) -> Element {
    let about = words::name(text, &about).to_owned();
    let button = element("button")
        .set("type", "button")
        .class("person")
        .set("data-person", id.clone())
        .on("click", move |_| enter.run(id.clone()))
        .with(element("span").class("person-name").set("lang", "da").with(name))
        .with(element("span").class("person-about").with(about));
    element("li").with(button)
}
