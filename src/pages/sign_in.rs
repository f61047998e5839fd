//! What stands in the place of a page that needs a person while nobody is signed in.

use crate::sections::SignIn;
use crate::store::{Ask, Store};
use crate::text::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn SignInPage(text: &'static Text, store: Store, enter: Callback<String>) -> impl IntoView {
    view! { <SignIn text registry=store.registry enter open=store.asks(Ask::Open) /> }
}
