//! Puts the page together: the store, the worker behind it, the language, the route, the frame.

use crate::pages::{Accessibility, Cookies, NotFound, TimelinePage};
use crate::platform::channel::WorkerEnd;
use crate::platform::{crash, history, mark, preferences, shell};
use crate::routes::Route;
use crate::sections::{PageFooter, PageHeader};
use crate::store::{Ask, Store};
use crate::text::{Language, Text};
use leptos::mount::mount_to;
use leptos::prelude::*;
use overblik_core::portal::view::{Registry, Slice, Standing};
use overblik_core::portal::{decode, encode};

/// Mounts the app in the place of the static shell, or hands over to the plain page.
pub fn start() {
    let store = Store::new();
    let worker = WorkerEnd::take(move |bytes| hear(store, &bytes));
    let (Some(worker), Some((place, focused))) = (worker, shell::take_over()) else { return crash::stop() };
    worker.send(&encode(&Ask::Open));
    store.connect(move |ask| {
        mark::mark("overblik:asked");
        worker.send(&encode(&ask));
    });
    mount_to(place, move || view! { <App store /> }).forget();
    shell::standing(&focused);
}

/// The whole page. A change of language or route draws it anew, so that no word of it need be
/// reactive; what had focus is then found again by its id.
#[component]
fn App(store: Store) -> impl IntoView {
    let language = RwSignal::new(Language::from_tag(&preferences::language().unwrap_or_default()));
    let route = RwSignal::new(arrive());
    // A link within the page counts as an arrival too: only another page is drawn anew.
    history::on_arrival(move || go_to(route, arrive()));
    let go = Callback::new(move |to: Route| {
        if to.path() != history::path() {
            history::push(to.path());
        }
        go_to(route, to);
        shell::soon(|| shell::focus("main-content"));
    });
    let choose = Callback::new(move |chosen: Language| {
        preferences::set_language(chosen.tag());
        let focused = shell::focused();
        language.set(chosen);
        shell::soon(move || shell::focus(&focused));
    });
    move || {
        let (text, route) = (language.get().text(), route.get());
        shell::set_language(text.language.tag());
        shell::set_title(&title(route, text));
        view! { <Page text route store go choose /> }
    }
}

/// One page in one language.
#[component]
fn Page(
    text: &'static Text,
    route: Route,
    store: Store,
    go: Callback<Route>,
    choose: Callback<Language>,
) -> impl IntoView {
    let simulated = Memo::new(move |_| {
        matches!(
            store.registry.get(),
            Some(Registry::Loaded { simulated: true, .. } | Registry::Asked) | None
        )
    });
    let page = match route {
        Route::Timeline => view! { <TimelinePage text store /> }.into_any(),
        Route::Accessibility => view! { <Accessibility text /> }.into_any(),
        Route::Cookies => view! { <Cookies text /> }.into_any(),
        Route::NotFound => view! { <NotFound text go /> }.into_any(),
    };
    view! {
        <PageHeader text route go choose simulated />
        <main class="container page-container" id="main-content" tabindex="-1">{page}</main>
        <PageFooter text go choose />
    }
}

fn go_to(route: RwSignal<Route>, to: Route) {
    if route.get_untracked() != to {
        route.set(to);
    }
}

/// The page the address leads to; the front door's address becomes the timeline's.
fn arrive() -> Route {
    let path = history::path();
    let route = Route::from_path(&path);
    if route == Route::Timeline && path != route.path() {
        history::replace(route.path());
    }
    route
}

fn title(route: Route, text: &Text) -> String {
    let page = match route {
        Route::Timeline => text.timeline.heading,
        Route::Accessibility => text.accessibility.heading,
        Route::Cookies => text.cookies.heading,
        Route::NotFound => text.not_found.heading,
    };
    format!("{} · {}", page.replace('\u{AD}', ""), text.shell.portal)
}

/// Takes in what the worker says. Bytes that are no slices come from no worker of ours.
fn hear(store: Store, bytes: &[u8]) {
    let Some(slices) = decode::<Vec<Slice>>(bytes) else { return };
    mark::measure("overblik:window", "overblik:asked");
    store.take(slices);
    store.timeline.with_untracked(|timeline| {
        let Some(timeline) = timeline else { return };
        if timeline.ahead.total + timeline.past.total > 0 {
            mark::once("overblik:first-item");
        }
        if timeline.standing != Standing::Waiting {
            mark::once("overblik:settled");
        }
    });
}
