//! Puts the page together: the store, the worker behind it, the visitor, the language, the route,
//! the frame.

use crate::components::{element, live};
use crate::pages::{
    Accessibility, Cookies, Coverage, Help, LoggedOff, NotFound, Overview, SignInPage, TimelinePage,
};
use crate::platform::channel::WorkerEnd;
use crate::platform::{crash, history, mark, preferences, shell, visit};
use crate::routes::Route;
use crate::sections::{PageFooter, PageHeader, filter_of};
use crate::store::{Ask, Store, Visitor};
use crate::text::{Language, Text};
use leptos::mount::mount_to;
use leptos::prelude::*;
use overblik_core::portal::view::{Look, Slice, Standing};
use overblik_core::portal::{decode, encode};

/// Mounts the app in the place of the static shell, or hands over to the plain page.
pub fn start() {
    let store = Store::new();
    let worker = WorkerEnd::take(move |bytes| hear(store, &bytes));
    let (Some(worker), Some((place, focused))) = (worker, shell::take_over()) else { return crash::stop() };
    let ended = worker.clone();
    store.connect(move |ask| {
        mark::mark("overblik:asked");
        worker.send(&encode(&ask));
    });
    store.say(Ask::Open);
    if let Some(id) = visit::person() {
        store.sign_in(id);
    }
    let end = Callback::new(move |()| ended.end());
    mount_to(place, move || view! { <App store end /> }).forget();
    shell::standing(&focused);
}

/// The whole page. A change of language, page or visitor draws it anew, so that no word of it need
/// be reactive; what had focus is then found again by its id.
#[component]
fn App(store: Store, end: Callback<()>) -> impl IntoView {
    let language = RwSignal::new(Language::from_tag(&preferences::language().unwrap_or_default()));
    let route = RwSignal::new(here());
    let page = Memo::new(move |_| route.with(page_of));
    let let_in = Memo::new(move |_| store.visitor.with(|visitor| *visitor != Visitor::Nobody));
    history::on_arrival(move || {
        if show(route, here()) {
            shell::soon(shell::focus_heading);
        }
    });
    let go = Callback::new(move |to: Route| {
        let stays = route.with_untracked(|route| *route == to);
        if !stays {
            history::push(&to.address());
        }
        // What is only selected anew keeps its place.
        if show(route, to) || stays {
            shell::soon(from_the_top);
        }
    });
    let choose = Callback::new(move |chosen: Language| {
        preferences::set_language(chosen.tag());
        let focused = shell::focused();
        language.set(chosen);
        shell::soon(move || shell::focus(&focused));
    });
    let enter = Callback::new(move |id: String| {
        visit::set_person(&id);
        store.sign_in(id);
        shell::soon(from_the_top);
    });
    let log_off = Callback::new(move |()| {
        visit::forget();
        end.run(());
        route.set(Route::LoggedOff);
        store.forget();
        history::leave_for(Route::LoggedOff.path());
    });
    let arrived = Memo::new(move |_| store.visitor.with(|visitor| matches!(visitor, Visitor::Person(_))));
    Effect::new(move |_| {
        arrived.track();
        store.say(Ask::Look(route.with(look_of)));
    });
    let doors = Doors { go, choose, enter, log_off };
    live::dynamic(move || {
        let (text, page, let_in) = (language.get().text(), page.get(), let_in.get());
        let turned_away = page.needs_person() && !let_in;
        shell::set_language(text.language.tag());
        shell::set_title(&title(&page, turned_away, text));
        view! { <Page text page turned_away route store doors /> }.into_any()
    })
}

/// The ways on from any page.
#[derive(Clone, Copy)]
struct Doors {
    go: Callback<Route>,
    choose: Callback<Language>,
    enter: Callback<String>,
    log_off: Callback<()>,
}

/// One page in one language.
#[component]
fn Page(
    text: &'static Text,
    page: Route,
    /// Whether it needs a person, and nobody is signed in.
    turned_away: bool,
    route: RwSignal<Route>,
    store: Store,
    doors: Doors,
) -> impl IntoView {
    let Doors { go, choose, enter, log_off } = doors;
    let content = match &page {
        _ if turned_away => view! { <SignInPage text store enter /> }.into_any(),
        Route::Overview => view! { <Overview text store go /> }.into_any(),
        Route::Timeline(_) => view! { <TimelinePage text store route go /> }.into_any(),
        Route::Help => view! { <Help text store go /> }.into_any(),
        Route::Coverage => view! { <Coverage text store go /> }.into_any(),
        Route::Accessibility => view! { <Accessibility text go /> }.into_any(),
        Route::Cookies => view! { <Cookies text /> }.into_any(),
        Route::LoggedOff => view! { <LoggedOff text go /> }.into_any(),
        #[cfg(feature = "gallery")]
        Route::Gallery => view! { <crate::pages::Gallery text /> }.into_any(),
        Route::NotFound => view! { <NotFound text go /> }.into_any(),
    };
    let is_in = store.visitor.with_untracked(|visitor| *visitor != Visitor::Nobody);
    let name = is_in.then(|| live::words(move || store.name()));
    let main = element("main")
        .class("container page-container")
        .set("id", "main-content")
        .set("tabindex", "-1")
        .with(content);
    view! {
        <PageHeader text page go choose registry=store.registry name log_off />
        {main.view()}
        <PageFooter text go choose />
    }
}

/// Another page is read from its heading.
fn from_the_top() {
    history::to_top();
    shell::focus_heading();
}

/// Shows what an address leads to, and says whether that is another page. A link within the page
/// leads to the same.
fn show(route: RwSignal<Route>, to: Route) -> bool {
    let (same, same_page) = route.with_untracked(|route| (*route == to, route.is_page(&to)));
    if !same {
        route.set(to);
    }
    !same_page
}

/// The page that the address leads to.
fn here() -> Route {
    let (path, query) = history::address();
    Route::from_address(&path, &query)
}

/// The page without what is selected of it: only another one is drawn anew.
fn page_of(route: &Route) -> Route {
    if let Route::Timeline(_) = route { Route::timeline() } else { route.clone() }
}

/// What the worker has to keep up to date for a page.
fn look_of(route: &Route) -> Look {
    match route {
        Route::Overview => Look::Overview,
        Route::Timeline(selection) => Look::Timeline(filter_of(selection)),
        Route::Coverage => Look::Coverage,
        _ => Look::Nothing,
    }
}

fn title(page: &Route, turned_away: bool, text: &Text) -> String {
    let heading = match page {
        _ if turned_away => text.sign_in.heading,
        Route::Overview => return text.shell.portal.to_owned(),
        Route::Timeline(_) => text.timeline.heading,
        Route::Help => text.help.heading,
        Route::Coverage => text.coverage.heading,
        Route::Accessibility => text.accessibility.heading,
        Route::Cookies => text.cookies.heading,
        Route::LoggedOff => text.logged_off.heading,
        #[cfg(feature = "gallery")]
        Route::Gallery => "Galleri",
        Route::NotFound => text.not_found.heading,
    };
    format!("{} · {}", heading.replace('\u{AD}', ""), text.shell.portal)
}

/// Takes in what the worker says. Bytes that are no slices come from no worker of ours.
fn hear(store: Store, bytes: &[u8]) {
    let Some(slices) = decode::<Vec<Slice>>(bytes) else { return };
    mark::measure("overblik:window", "overblik:asked");
    store.take(slices);
    if store.shows_something() {
        mark::once("overblik:first-item");
    }
    if store.summary.with_untracked(|summary| {
        summary.as_ref().is_some_and(|summary| summary.standing != Standing::Waiting)
    }) {
        mark::once("overblik:settled");
    }
}
