//! What is said to whoever is no longer signed in: what happened, what is left of it, and the way back in.

use super::page_link::page_link;
use crate::components::{Alert, Button, Tone, element, together};
use crate::routes::{self, Route};
use crate::text::Text;
use leptos::prelude::*;

/// The part, under its page's heading.
#[component]
pub fn Farewell(
    text: &'static Text,
    heading: &'static str,
    /// Why, when it was not the citizen's doing.
    #[prop(optional_no_strip)]
    why: Option<&'static str>,
    farewell: routes::Farewell,
    go: Callback<Route>,
    /// Tells the login service once more.
    end_again: Callback<()>,
) -> impl IntoView {
    let words = &text.logged_off;
    let open = (farewell == routes::Farewell::LoginOpen).then(|| {
        let said = words.login_open;
        together((
            view! { <Alert tone=Tone::Warning named=text.shell.warning role="alert">{said}</Alert> },
            view! { <Button words=words.end_again press=end_again /> },
        ))
    });
    let paragraphs: Vec<_> =
        why.into_iter().chain(words.paragraphs).map(|words| element("p").with(words)).collect();
    let heading = element("h1").with(heading);
    together((heading, open, (paragraphs, page_link(go, Route::Overview, words.again))))
}
