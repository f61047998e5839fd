//! What the program fetches only when it is wanted: the pages beyond the front page, and the English words. How it is cut is
//! `cut.rs`'s to say, in the page's program; here stand the two sides of the cut, and what is seen until the rest is here.

use crate::app::Doors;
use crate::components::{Alert, Button, SkeletonRows, Tone, element, together};
use crate::device;
use crate::pages::{
    self, Accessibility, CalendarPage, CasePage, CasesPage, Cookies, Coverage, DeadlinesPage, Help,
    LookUpsPage, MinePage, NewsPage, PaperPage, PaymentsPage, PostPage, PrintPage, SearchPage, SettingsPage,
    TimelinePage,
};
use crate::platform::{file, history, paper, shell, styles};
use crate::routes::Route;
use crate::sections::{File, page_heading};
use crate::store::{ReadPage, Store};
use crate::text::{self, Language, Text};
use leptos::prelude::*;
use overblik_core::portal::decode;
use std::pin::Pin;
use wasm_bindgen_futures::spawn_local;
use web_sys::Blob;

/// Something that is on its way; none when it could not be fetched.
type Fetch<T> = Pin<Box<dyn Future<Output = Option<T>>>>;

/// What the program can fetch.
#[derive(Clone, Copy)]
pub struct Later {
    /// The pages beyond the front page.
    pub pages: fn() -> Fetch<LaterPages>,
    /// The English words.
    pub english: fn() -> Fetch<&'static Text>,
    /// The page for those who put widgets on theirs, which no citizen needs.
    pub widgets: fn() -> Fetch<WidgetsPage>,
}

impl Later {
    /// The words of a language.
    pub(crate) async fn text(self, language: Language) -> Option<&'static Text> {
        match language {
            Language::Danish => Some(&text::DANISH),
            Language::English => (self.english)().await,
        }
    }
}

/// What a page is drawn from.
pub struct Wanted {
    pub(crate) text: &'static Text,
    pub(crate) page: Route,
    pub(crate) route: RwSignal<Route>,
    pub(crate) store: Store,
    pub(crate) doors: Doors,
}

/// What the pages beyond the front page need.
#[derive(Clone, Copy)]
pub struct LaterPages {
    draw: fn(Wanted) -> AnyView,
    read: ReadPage,
}

/// Draws the page for those who put widgets on theirs.
#[derive(Clone, Copy)]
pub struct WidgetsPage(fn(&'static Text) -> AnyView);

/// That page.
pub fn widgets_page() -> WidgetsPage {
    WidgetsPage(|text| view! { <pages::WidgetsPage text portal=history::origin() /> }.into_any())
}

/// The pages beyond the front page.
pub fn later_pages() -> LaterPages {
    LaterPages { draw, read }
}

/// Bytes that are no part of a page come from no worker of ours.
fn read(store: Store, bytes: &[u8]) {
    if let Some(slice) = decode(bytes) {
        store.take_page(slice);
    }
}

/// The English words.
pub fn english() -> &'static Text {
    &text::ENGLISH
}

fn draw(wanted: Wanted) -> AnyView {
    let Wanted { text, page, route, store, doors } = wanted;
    let Doors { go, choose, leaving_out, searching, .. } = doors;
    match page {
        Route::Timeline(_) => view! { <TimelinePage text store route leaving_out go /> }.into_any(),
        Route::Paper => {
            let print = Callback::new(|()| paper::print());
            view! { <PaperPage text store print go /> }.into_any()
        }
        Route::Print(_) => {
            let print = Callback::new(|()| paper::print());
            let save = Callback::new(|(name, kind, content): File| file::save(&name, kind, &content));
            view! { <PrintPage text store route print save go /> }.into_any()
        }
        Route::Deadlines => view! { <DeadlinesPage text store leaving_out go /> }.into_any(),
        Route::Payments => view! { <PaymentsPage text store leaving_out go /> }.into_any(),
        Route::Post => view! { <PostPage text store leaving_out go /> }.into_any(),
        Route::LookUps(_) => view! { <LookUpsPage text store route leaving_out go /> }.into_any(),
        Route::Calendar(_) => {
            let print = Callback::new(|()| paper::print());
            let save = Callback::new(|(name, kind, content): File| file::save(&name, kind, &content));
            let read = Callback::new(|(chosen, done): (Blob, Callback<Option<Vec<u8>>>)| {
                // Who has left the page meanwhile hears nothing.
                spawn_local(async move {
                    done.try_run(file::read(&chosen).await);
                });
            });
            view! { <CalendarPage text store route leaving_out print save read go /> }.into_any()
        }
        Route::Mine => view! { <MinePage text store leaving_out go /> }.into_any(),
        Route::News => {
            let seen = device::seeing(store);
            view! { <NewsPage text store leaving_out seen go /> }.into_any()
        }
        Route::Settings => {
            let device = device::on_device(store, leaving_out);
            view! { <SettingsPage text device choose go /> }.into_any()
        }
        Route::Search => view! { <SearchPage text store typed=searching.typed leaving_out go /> }.into_any(),
        Route::Cases => view! { <CasesPage text store leaving_out go /> }.into_any(),
        Route::Case(key) => view! { <CasePage text store key leaving_out go /> }.into_any(),
        Route::Help => view! { <Help text store go /> }.into_any(),
        Route::Coverage => view! { <Coverage text store leaving_out go /> }.into_any(),
        Route::Accessibility => view! { <Accessibility text go /> }.into_any(),
        Route::Cookies => view! { <Cookies text /> }.into_any(),
        #[cfg(feature = "gallery")]
        Route::Gallery => view! { <pages::Gallery text /> }.into_any(),
        _ => ().into_any(),
    }
}

/// Whether the pages beyond the front page are here.
#[derive(Clone, Copy)]
pub(crate) struct Pages {
    store: Store,
    citizens: Piece<LaterPages>,
    widgets: Piece<WidgetsPage>,
}

impl Pages {
    /// Not yet.
    pub(crate) fn new(later: Later, store: Store) -> Self {
        Self { store, citizens: Piece::new(later.pages), widgets: Piece::new(later.widgets) }
    }

    /// Fetches what this page is drawn from, and the pages for citizens whatever it is, unless they are here or on their way.
    pub(crate) fn fetch(self, page: &Route) {
        let store = self.store;
        self.citizens.fetch(move |pages| store.read_pages(pages.read));
        if *page == Route::Widgets {
            self.widgets.fetch(|_| ());
        }
    }

    /// Has who calls it called again when they have come, or could not be fetched: a component, which draws them, is not.
    pub(crate) fn follow(self) {
        self.citizens.stand.track();
        self.widgets.stand.track();
    }

    /// One of them, or what stands in its place until it is here. `heading` is what it is called.
    pub(crate) fn draw(self, heading: &'static str, wanted: Wanted) -> AnyView {
        let (text, page) = (wanted.text, wanted.page.clone());
        let again = Callback::new(move |()| {
            self.fetch(&page);
            // The button is gone by then.
            shell::soon(shell::focus_heading);
        });
        let instead = if wanted.page == Route::Widgets {
            match self.widgets.here(text, again) {
                Ok(WidgetsPage(draw)) => return draw(text),
                Err(instead) => instead,
            }
        } else {
            match self.citizens.here(text, again) {
                Ok(pages) => return (pages.draw)(wanted),
                Err(instead) => instead,
            }
        };
        together((page_heading(heading, None), instead))
    }
}

/// A piece of the program that is fetched once.
#[derive(Clone, Copy)]
struct Piece<T: Copy + Send + Sync + 'static> {
    fetch: fn() -> Fetch<T>,
    stand: RwSignal<Stand<T>>,
}

#[derive(Clone, Copy)]
enum Stand<T> {
    Away,
    OnTheirWay,
    Failed,
    Here(T),
}

impl<T: Copy + Send + Sync + 'static> Piece<T> {
    fn new(fetch: fn() -> Fetch<T>) -> Self {
        Self { fetch, stand: RwSignal::new(Stand::Away) }
    }

    /// Fetches it with the styles, unless it is here or on its way; `come` is told it before anybody draws it.
    fn fetch(self, come: impl Fn(T) + 'static) {
        match self.stand.get_untracked() {
            Stand::OnTheirWay | Stand::Here(_) => return,
            // What is drawn is the same, and focus may be in it already.
            Stand::Away => self.stand.update_untracked(|stand| *stand = Stand::OnTheirWay),
            Stand::Failed => self.stand.set(Stand::OnTheirWay),
        }
        spawn_local(async move {
            // Side by side: the styles have been asked for when the program is.
            let styled = styles::later();
            let fetched = (self.fetch)().await;
            let fetched = if styled.await { fetched } else { None };
            if let Some(piece) = fetched {
                come(piece);
            }
            let go_on = shell::go_on();
            self.stand.set(fetched.map_or(Stand::Failed, Stand::Here));
            shell::soon(go_on);
        });
    }

    /// It, or what stands in its place until it is here.
    fn here(self, text: &'static Text, again: Callback<()>) -> Result<T, AnyView> {
        match self.stand.get_untracked() {
            Stand::Here(piece) => Ok(piece),
            Stand::Away | Stand::OnTheirWay => {
                Err(view! { <SkeletonRows count=3 class="brief-list" /> }.into_any())
            }
            Stand::Failed => Err(missing(text, again)),
        }
    }
}

fn missing(text: &'static Text, again: Callback<()>) -> AnyView {
    let words = element("p").with(text.shell.not_fetched).view();
    view! {
        <Alert tone=Tone::Warning named=text.shell.warning role="alert">{words}</Alert>
        <Button words=text.sources.retry press=again />
    }
    .into_any()
}
