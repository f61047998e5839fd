//! The header of every page in the design system's order: skip link, portal, solution, menu.
//! `index.html` holds the same markup for the time before the app stands.

use super::languages::Languages;
use super::words;
use crate::components::{Alert, InternalLink, Tone};
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
    /// The name of who is signed in: empty while that one is on the way in, `None` when nobody is.
    name: Memo<Option<String>>,
    log_off: Callback<()>,
) -> impl IntoView {
    let link = move |route: Route, class, current, words| {
        let href = route.path();
        let follow = Callback::new(move |()| go.run(route.clone()));
        view! { <InternalLink href class current follow><span>{words}</span></InternalLink> }
    };
    let entry = move |route: Route, words| {
        let current = page.is_page(&route);
        let class = if current { "current active" } else { "" };
        view! { <li class=class>{link(route, "nav-link", current, words)}</li> }
    };
    let user = name.with_untracked(Option::is_some).then(|| {
        view! {
            <div class="portal-user">
                <p class="user" id="person" lang="da">{move || name.get().filter(|name| !name.is_empty()).unwrap_or("\u{A0}".into())}</p>
                <button type="button" class="button button-secondary log-off" id="log-off" on:click=move |_| log_off.run(())>
                    {text.shell.log_off}
                </button>
            </div>
        }
    });
    view! {
        <a class="skipnav" id="skip" href="#main-content">{text.shell.skip}</a>
        <header class="header">
            {move || registry.with(|registry| banner(text, registry.as_ref()))}
            <div class="portal-info"><div class="portal-info-inner container">
                {link(Route::Overview, "logo", false, text.shell.portal)}
                <Languages text id="language" choose />
                {user}
            </div></div>
            <div class="solution-info"><div class="solution-info-inner container">
                <div class="solution-heading">{link(Route::Overview, "", false, text.shell.solution)}</div>
                <div class="additional-info">
                    <p><strong class="authority-name">{text.shell.authority}</strong></p>
                </div>
            </div></div>
            <div class="navigation-menu"><div class="navigation-menu-inner container">
                <nav class="nav" aria-label=text.shell.menu>
                    <ul class="mainmenu">
                        {entry(Route::Overview, text.overview.heading)}
                        {entry(Route::timeline(), text.timeline.heading)}
                        {entry(Route::Help, text.help.heading)}
                    </ul>
                </nav>
            </div></div>
        </header>
    }
}

/// That everything is made up, and what the operator wants everyone to know. The registry is
/// expected to say the former, so that nothing moves when it does.
fn banner(text: &'static Text, registry: Option<&Registry>) -> impl IntoView + use<> {
    let (simulated, notice) = match registry {
        Some(Registry::Loaded { simulated, notice, .. }) => (*simulated, notice.as_ref()),
        Some(Registry::Failed) => (false, None),
        None | Some(Registry::Asked) => (true, None),
    };
    let notice = notice.map(|notice| words::name(text, notice).to_owned());
    view! {
        {simulated.then(|| view! { <p class="simulated-banner">{text.shell.simulated}</p> })}
        {notice.map(|notice| {
            view! {
                <div class="container"><Alert tone=Tone::Info named=text.shell.notice>{notice}</Alert></div>
            }
        })}
    }
}
