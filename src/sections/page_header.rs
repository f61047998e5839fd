//! The header of every page in the design system's order: skip link, portal, solution, menu.
//! `index.html` holds the same markup for the time before the app stands.

use super::bell::bell;
use super::languages::Languages;
use super::main_menu::{main_menu, menu_button};
use super::page_link::header_link;
use super::search_field::{SearchField, Searching};
use super::words;
use crate::components::{Alert, Child, Element, Tone, element, live, together};
use crate::routes::Route;
use crate::text::{Language, Text};
use leptos::prelude::*;
use overblik_core::portal::view::Registry;

/// The header.
#[component]
pub fn PageHeader(
    text: &'static Text,
    /// The page it stands on.
    page: Route,
    go: Callback<Route>,
    choose: Callback<Language>,
    registry: RwSignal<Option<Registry>>,
    /// The name of who is signed in; `None` when nobody is.
    name: Option<AnyView>,
    /// How much of the news is not seen.
    unseen: RwSignal<u32>,
    log_off: Callback<()>,
    searching: Searching,
) -> impl IntoView {
    let search = name.is_some().then(|| view! { <SearchField text searching /> });
    let user = name.map(|name| {
        let bell = bell(text, unseen, page.is_page(&Route::News), go);
        user(text, name, bell, log_off)
    });
    let logo = header_link(go, Route::Overview, "logo", false, text.shell.portal);
    let portal = (logo, view! { <Languages text id="language" choose /> }, user);
    let solution = header_link(go, Route::Overview, "", false, text.shell.solution);
    let authority = element("strong").class("authority-name").with(text.shell.authority);
    let solution = (
        element("div").class("solution-heading").with(solution),
        element("div").class("additional-info").with(element("p").with(authority)),
        (search, menu_button(text)),
    );
    let skip = element("a").class("skipnav").set("id", "skip").set("href", "#main-content");
    let header = element("header")
        .class("header")
        .with(banner(text, registry))
        .with(row("portal-info", "portal-info-inner container", portal))
        .with(row("solution-info", "solution-info-inner container", solution))
        .with(row("header-menu", "container", main_menu(text, page, go)));
    together((skip.with(text.shell.skip), header))
}

/// One row across the page.
fn row(class: &'static str, inner: &'static str, children: impl Child) -> Element {
    element("div").class(class).with(element("div").class(inner).with(children))
}

/// Who is signed in, the way to what is new, and the way out.
fn user(text: &'static Text, name: AnyView, bell: Element, log_off: Callback<()>) -> Element {
    let button = element("button")
        .set("type", "button")
        .class("button button-secondary log-off")
        .set("id", "log-off")
        .press(log_off)
        .with(text.shell.log_off);
    element("div")
        .class("portal-user")
        .with(element("p").class("user").set("id", "person").set("lang", "da").with(name))
        .with(bell)
        .with(button)
}

/// That everything is made up, and what the operator wants everyone to know.
fn banner(text: &'static Text, registry: RwSignal<Option<Registry>>) -> (AnyView, AnyView) {
    let simulated = move || registry.with(|registry| words::is_simulated(registry.as_ref()));
    let notice = move || registry.with(|registry| notice(text, registry.as_ref()));
    let simulation = move || element("p").class("simulated-banner").with(text.shell.simulated).view();
    let note = move || {
        let words = live::words(notice);
        let alert = view! { <Alert tone=Tone::Info named=text.shell.notice>{words}</Alert> };
        element("div").class("container").with(alert).view()
    };
    (live::when(simulated, simulation), live::when(move || !notice().is_empty(), note))
}

fn notice(text: &Text, registry: Option<&Registry>) -> String {
    match registry {
        Some(Registry::Loaded { notice: Some(notice), .. }) => words::name(text, notice).to_owned(),
        _ => String::new(),
    }
}
