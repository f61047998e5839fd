//! `/log-ind`, and what stands in the place of a page that needs a person while nobody is signed in.

use crate::sections::SignIn;
use crate::store::Store;
use crate::text::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn SignInPage(
    text: &'static Text,
    store: Store,
    leaving: RwSignal<bool>,
    leave: Callback<()>,
    /// Whether the portal's server can't be reached.
    cut_off: RwSignal<bool>,
) -> impl IntoView {
    view! { <SignIn text registry=store.registry visitor=store.visitor leaving leave cut_off /> }
}
