//! The header of every page in the design system's order: skip link, portal, solution, menu.
//! `index.html` holds the same markup for the time before the app stands.

use super::languages::Languages;
use crate::components::InternalLink;
use crate::routes::Route;
use crate::text::{Language, Text};
use leptos::prelude::*;

/// The header.
#[component]
pub fn PageHeader(
    text: &'static Text,
    route: Route,
    go: Callback<Route>,
    choose: Callback<Language>,
    simulated: Memo<bool>,
) -> impl IntoView {
    let home = Callback::new(move |()| go.run(Route::Timeline));
    let path = Route::Timeline.path();
    let on_timeline = route == Route::Timeline;
    view! {
        <a class="skipnav" id="skip" href="#main-content">{text.shell.skip}</a>
        <header class="header">
            <Show when=move || simulated.get()>
                <p class="simulated-banner">{text.shell.simulated}</p>
            </Show>
            <div class="portal-info"><div class="portal-info-inner container">
                <InternalLink href=path class="logo" follow=home><span>{text.shell.portal}</span></InternalLink>
                <Languages text id="language" choose />
            </div></div>
            <div class="solution-info"><div class="solution-info-inner container">
                <div class="solution-heading">
                    <InternalLink href=path class="" follow=home>{text.shell.solution}</InternalLink>
                </div>
                <div class="additional-info">
                    <p><strong class="authority-name">{text.shell.authority}</strong></p>
                </div>
            </div></div>
            <div class="navigation-menu"><div class="navigation-menu-inner container">
                <nav class="nav" aria-label=text.shell.menu>
                    <ul class="mainmenu">
                        <li class=if on_timeline { "current active" } else { "" }>
                            <InternalLink href=path class="nav-link" current=on_timeline follow=home>
                                <span>{text.shell.timeline}</span>
                            </InternalLink>
                        </li>
                    </ul>
                </nav>
            </div></div>
        </header>
    }
}
