//! The way to a day, a month or a year of the timeline, and back to today. Focus follows to where one has come.

use super::jump_form::JumpForm;
use crate::components::{Button, Place, focus, live, together};
use crate::routes::{Day, Route};
use crate::text::Text;
use leptos::prelude::*;

/// The way.
#[component]
pub fn Jump(
    text: &'static Text,
    route: RwSignal<Route>,
    /// Whether the lines for the latest choice are on their way.
    behind: Memo<bool>,
    /// Where one has come then.
    to: Place,
    go: Callback<Route>,
) -> impl IntoView {
    let words = &text.timeline.jump;
    let start = move || route.with(|route| route.selection().start);
    let leaves = RwSignal::new(false);
    Effect::new(move |_| {
        if leaves.get() && !behind.get() {
            leaves.set(false);
            focus(to);
        }
    });
    let leave = move |start: Option<Day>| {
        let mut selection = route.with_untracked(|route| route.selection().clone());
        selection.start = start;
        go.run(Route::Timeline(selection));
        leaves.set(true);
    };
    let back = move || {
        let press = Callback::new(move |()| leave(None));
        view! { <Button words=words.back id="jump-back" class="jump-back" press /> }.into_any()
    };
    let way = view! { <JumpForm text leave=Callback::new(move |day| leave(Some(day))) /> };
    together((way, live::when(move || start().is_some(), back)))
}
