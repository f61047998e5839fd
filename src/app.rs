//! Puts the page together: the store, the worker behind it, the visit, the language, the route, the
//! frame.

use crate::components::{element, live, together};
use crate::later::{Later, Pages, Wanted};
use crate::pages::{LoggedOff, NotFound, Overview, SessionOver, SignInPage};
use crate::platform::channel::WorkerEnd;
use crate::platform::timer::Alarm;
use crate::platform::{
    clipboard, crash, history, left_out, mark, preferences, redirect, reminding, seen, shell, versions,
};
use crate::routes::Route;
use crate::sections::{
    ClockNote, Copying, CutOff, LeavingOut, NewVersion, PageFooter, PageHeader, Reminded, Searching,
    SessionExpiry, Ways, filter_of, wanted_calendar, wanted_look_ups,
};
use crate::store::{Ask, Store};
use crate::surroundings::Surroundings;
use crate::telling;
use crate::text::{self, Language, Text};
use crate::visit::Visit;
use leptos::mount::mount_to;
use leptos::prelude::*;
use overblik_core::portal::view::{Kept, Look, Slice, Standing};
use overblik_core::portal::{decode, encode};
use wasm_bindgen_futures::spawn_local;

/// Mounts the app in the place of the static shell, or hands over to the plain page. The worker is spoken to at once,
/// whatever words have to be fetched first.
pub fn start(later: Later) {
    let configuration = redirect::configuration();
    let (sign_in, origin) = (configuration.clone(), history::origin());
    let seen = seen::kept().unwrap_or_default();
    let kept = Kept { left_out: left_out::kept(), seen, reminding: reminding::kept() };
    let store = Store::new(Ask::Open { sign_in, origin, kept: Box::new(kept) });
    let worker = WorkerEnd::take(move |bytes| hear(store, &bytes));
    let Some(worker) = worker else { return crash::stop() };
    let ended = worker.clone();
    store.connect(move |ask| {
        mark::mark("overblik:asked");
        worker.send(&encode(&ask));
    });
    let visit = Visit::begin(store, &configuration, Callback::new(move |()| ended.end()));
    spawn_local(async move {
        let language = Language::from_tag(&preferences::language().unwrap_or_default());
        let text = later.text(language).await.unwrap_or(&text::DANISH);
        let Some((place, go_on)) = shell::take_over() else { return crash::stop() };
        mount_to(place, move || view! { <App store visit later text /> }).forget();
        shell::standing();
        go_on();
    });
}

/// The whole page. A change of language, page or visitor draws it anew, so that no word of it need
/// be reactive; what had focus is then found again by its id.
#[component]
fn App(
    store: Store,
    visit: Visit,
    later: Later,
    /// The words it begins with.
    text: &'static Text,
) -> impl IntoView {
    let words = RwSignal::new(text);
    let route = RwSignal::new(here());
    let page = Memo::new(move |_| route.with(page_of));
    let let_in = Memo::new(move |_| store.lets_in());
    let ended = visit.ended;
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
    provide_context(go);
    let choose = choosing(words, later);
    provide_context(Copying(Callback::new(|(words, done): (String, Callback<bool>)| {
        clipboard::copy(&words, move |copied| done.run(copied));
    })));
    let around = Surroundings::begin(store);
    provide_context(around.installing);
    let sign_in = Callback::new(move |()| visit.sign_in(way_back(route)));
    let log_off = Callback::new(move |()| visit.log_off());
    let arrived = Memo::new(move |_| store.is_in());
    // What is looked for: what stood in the field when typing rested.
    let sought = RwSignal::new(String::new());
    let searching = searching(sought, go);
    Effect::new(move |_| {
        arrived.track();
        store.say(Ask::Look(route.with(|route| look_of(route, sought))));
    });
    Effect::new(move |_| {
        if !let_in.get() {
            sought.set(String::new());
            searching.typed.set(String::new());
        }
    });
    Effect::new(move |_| {
        if ended.get() {
            shell::soon(shell::focus_heading);
        }
    });
    let turned_away = move || page.with(Route::needs_person) && !let_in.get();
    let pages = Pages::new(later, store);
    // Those who have what they came for get the other pages before they ask, also if the line breaks by then.
    let settled = store.settled();
    Effect::new(move |_| {
        if page.with(Route::is_later) || settled.get() {
            page.with(|page| pages.fetch(page));
        }
    });
    telling::tell(store, words);
    visit.follow(move || turned_away().then(|| way_back(route)));
    let doors = Doors { go, choose, sign_in, log_off, leaving_out: leaving_out(store), searching, around };
    let page = live::dynamic(move || {
        let (text, turned_away) = (words.get(), turned_away());
        let shown = match page.get() {
            _ if ended.get() => Shown::Leaving,
            _ if turned_away => Shown::Page(Route::SignIn),
            page => Shown::Page(page),
        };
        if matches!(&shown, Shown::Page(page) if page.is_later()) {
            pages.follow();
        }
        shell::set_language(text.language.tag());
        shell::set_title(&title(&shown, text));
        view! { <Page text shown page=page.get() route store visit doors pages /> }.into_any()
    });
    let ways = Ways {
        stay: Callback::new(move |()| visit.stay()),
        again: Callback::new(move |()| visit.sign_in_again(way_back(route))),
        leaving: visit.leaving,
        fault: visit.not_again,
        log_off,
    };
    let expiry = live::dynamic(move || {
        let text = words.get();
        view! { <SessionExpiry text expiry=store.expiry left=visit.left() ways /> }.into_any()
    });
    let reminded = live::dynamic(move || {
        let text = words.get();
        let left = Callback::new(|()| shell::soon(shell::focus_heading));
        let Store { reminders, sources, .. } = store;
        view! { <Reminded text reminders sources left go /> }.into_any()
    });
    let put_off = Callback::new(move |()| {
        around.newer.set(false);
        shell::soon(shell::focus_heading);
    });
    let renew = Callback::new(|()| versions::renew());
    // Where reminders stand, there is no room for it.
    let is_said = Signal::derive(move || around.newer.get() && store.reminders.with(Vec::is_empty));
    let newer = live::dynamic(move || {
        let text = words.get();
        view! { <NewVersion text newer=is_said renew put_off /> }.into_any()
    });
    together((page, reminded, (expiry, newer)))
}

/// What stands on the page.
enum Shown {
    /// This one of its pages.
    Page(Route),
    /// Words alone, while the login service is told that the person leaves.
    Leaving,
}

/// The ways on from any page.
#[derive(Clone, Copy)]
pub(crate) struct Doors {
    pub(crate) go: Callback<Route>,
    pub(crate) choose: Callback<Language>,
    sign_in: Callback<()>,
    log_off: Callback<()>,
    pub(crate) leaving_out: LeavingOut,
    pub(crate) searching: Searching,
    around: Surroundings,
}

/// Milliseconds without a key after which typing rests.
const REST: i64 = 150;

/// What becomes of what is typed: it is looked for once typing rests, or at once and on its own page. It is kept nowhere.
fn searching(words: RwSignal<String>, go: Callback<Route>) -> Searching {
    let typed = RwSignal::new(String::new());
    let rest = StoredValue::new_local(Alarm::default());
    let take = move || words.set(typed.get_untracked());
    let hear = Callback::new(move |said: String| {
        typed.set(said);
        rest.with_value(|rest| rest.set(REST, take));
    });
    let submit = Callback::new(move |()| {
        take();
        go.run(Route::Search);
    });
    Searching { typed, hear, submit }
}

/// What becomes of the choice of a language: its words are shown once they are here, unless another was chosen by then.
fn choosing(words: RwSignal<&'static Text>, later: Later) -> Callback<Language> {
    let last = StoredValue::new(words.with_untracked(|text| text.language));
    Callback::new(move |chosen: Language| {
        last.set_value(chosen);
        spawn_local(async move {
            let Some(text) = later.text(chosen).await.filter(|_| last.get_value() == chosen) else { return };
            preferences::set_language(Some(chosen.tag()));
            let go_on = shell::go_on();
            words.set(text);
            shell::soon(go_on);
        });
    })
}

/// What becomes of the citizen's choice to leave an authority out: the worker hears of it, and the browser remembers it
/// where that is wanted.
fn leaving_out(store: Store) -> LeavingOut {
    let kept = RwSignal::new(left_out::kept());
    let keep = Callback::new(move |(key, on): (String, bool)| kept.set(left_out::keep(&key, on)));
    LeavingOut { say: Callback::new(move |event| store.say(event)), kept, keep }
}

/// One page in one language.
#[component]
fn Page(
    text: &'static Text,
    shown: Shown,
    /// The page of the address, whatever stands in its place.
    page: Route,
    route: RwSignal<Route>,
    store: Store,
    visit: Visit,
    doors: Doors,
    pages: Pages,
) -> impl IntoView {
    let Doors { go, choose, sign_in, log_off, leaving_out, searching, around } = doors;
    let look = Callback::new(move |()| around.look());
    let end_again = Callback::new(move |()| redirect::end(route.with_untracked(Route::path)));
    let content = match shown {
        Shown::Leaving => element("h1").with(text.logged_off.leaving).view(),
        Shown::Page(Route::Overview) => view! { <Overview text store leaving_out go /> }.into_any(),
        Shown::Page(Route::SignIn) => {
            view! { <SignInPage text store leaving=visit.leaving leave=sign_in cut_off=around.cut_off /> }
                .into_any()
        }
        Shown::Page(Route::LoggedOff(farewell)) => {
            view! { <LoggedOff text farewell go end_again /> }.into_any()
        }
        Shown::Page(Route::SessionOver(farewell)) => {
            view! { <SessionOver text farewell go end_again /> }.into_any()
        }
        Shown::Page(Route::NotFound) => view! { <NotFound text go /> }.into_any(),
        Shown::Page(page) => pages.draw(heading(&page, text), Wanted { text, page, route, store, doors }),
    };
    let name = untrack(|| store.lets_in()).then(|| live::words(move || store.name()));
    let main = element("main")
        .class("container page-container")
        .set("id", "main-content")
        .set("tabindex", "-1")
        .with(view! { <ClockNote text visitor=store.visitor /> })
        .with(view! { <CutOff text cut_off=around.cut_off look /> })
        .with(content);
    view! {
        <PageHeader text page go choose registry=store.registry name unseen=store.unseen log_off searching />
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

/// The address to come back to after signing in: this one, or the front page's.
fn way_back(route: RwSignal<Route>) -> String {
    route.with_untracked(|route| match route {
        Route::SignIn => Route::Overview.address(),
        _ => route.address(),
    })
}

/// The page without what is selected of it: only another one is drawn anew.
fn page_of(route: &Route) -> Route {
    match route {
        Route::Timeline(_) => Route::timeline(),
        Route::LookUps(_) => Route::look_ups(),
        Route::Calendar(_) => Route::calendar(),
        _ => route.clone(),
    }
}

/// What the worker has to keep up to date for a page.
fn look_of(route: &Route, words: RwSignal<String>) -> Look {
    match route {
        Route::Overview | Route::Paper => Look::Overview,
        Route::Timeline(selection) => Look::Timeline(filter_of(selection)),
        Route::Print(selection) => Look::Print(filter_of(selection)),
        Route::Deadlines => Look::Deadlines,
        Route::Calendar(selection) => Look::Calendar(wanted_calendar(selection, shell::is_narrow())),
        Route::Payments => Look::Payments,
        Route::Post => Look::Post,
        Route::Mine => Look::Mine,
        Route::LookUps(selection) => Look::LookUps(wanted_look_ups(selection)),
        Route::News => Look::News,
        Route::Search => Look::Search { words: words.get() },
        Route::Cases => Look::Cases,
        Route::Case(key) => Look::Case(key.clone()),
        Route::Coverage => Look::Coverage,
        _ => Look::Nothing,
    }
}

fn title(shown: &Shown, text: &Text) -> String {
    match shown {
        Shown::Leaving | Shown::Page(Route::Overview) => text.shell.portal.to_owned(),
        Shown::Page(page) => {
            format!("{} · {}", heading(page, text).replace('\u{AD}', ""), text.shell.portal)
        }
    }
}

fn heading(page: &Route, text: &Text) -> &'static str {
    match page {
        Route::Overview => text.overview.heading,
        Route::Paper => text.paper.heading,
        Route::Timeline(_) => text.timeline.heading,
        Route::Print(_) => text.timeline.paper.heading,
        Route::Deadlines => text.deadlines.heading,
        Route::Payments => text.payments.heading,
        Route::Post => text.post.heading,
        Route::Mine => text.headings.mine,
        Route::LookUps(_) => text.headings.look_ups,
        Route::Calendar(_) => text.headings.calendar,
        Route::News => text.headings.news,
        Route::Settings => text.headings.settings,
        Route::Search => text.search.heading,
        Route::Cases => text.headings.cases,
        Route::Case(_) => text.headings.case,
        Route::Help => text.headings.help,
        Route::Coverage => text.headings.coverage,
        Route::Accessibility => text.headings.accessibility,
        Route::Cookies => text.headings.cookies,
        Route::Widgets => text.headings.widgets,
        Route::SignIn => text.sign_in.heading,
        Route::LoggedOff(_) => text.logged_off.heading,
        Route::SessionOver(_) => text.logged_off.over_heading,
        #[cfg(feature = "gallery")]
        Route::Gallery => "Galleri",
        Route::NotFound => text.not_found.heading,
    }
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
