//! The warning that the person is soon logged off, with the seconds that are left, and the ways on. Nothing else can be
//! done on the page until one of them is chosen, here or in another tab.

use super::sign_in::alert;
use crate::components::{Button, Dialog, element, live, together, unseen};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Expiry, SignInFault};

/// What can be done, and how it goes.
#[derive(Clone, Copy)]
pub struct Ways {
    /// Stays signed in.
    pub stay: Callback<()>,
    /// Signs in anew.
    pub again: Callback<()>,
    /// Whether the browser is on its way to do that.
    pub leaving: RwSignal<bool>,
    /// Why it could not.
    pub fault: RwSignal<Option<SignInFault>>,
    /// Logs off.
    pub log_off: Callback<()>,
}

/// The warning, as long as it has to stand.
#[component]
pub fn SessionExpiry(
    text: &'static Text,
    expiry: RwSignal<Expiry>,
    /// Seconds left, as they pass.
    left: Signal<u32>,
    ways: Ways,
) -> impl IntoView {
    let near = move || match expiry.get() {
        Expiry::Near { last, .. } => vec![last],
        Expiry::Far | Expiry::Over | Expiry::Ended => Vec::new(),
    };
    live::each(near, move |last| warning(text, left, last, ways))
}

fn warning(text: &'static Text, left: Signal<u32>, last: bool, ways: Ways) -> AnyView {
    let Ways { stay, again, leaving, fault, log_off } = ways;
    let words = &text.expiry;
    let said = move |seconds| (words.countdown)(&(words.time)(seconds));
    let why = if last { words.last } else { words.idle };
    let first = milestone(left.get_untracked());
    let spoken = Memo::new(move |_| milestone(left.get()));
    // What the dialog opens with is read with it.
    let spoken = move || if spoken.get() == first { String::new() } else { said(spoken.get()) };
    let body = (
        element("p").class("countdown").with(live::words(move || said(left.get()))),
        element("p").with(why),
        unseen(live::words(spoken)).set("aria-live", "assertive"),
    );
    let on = if last {
        let words = live::words(move || if leaving.get() { text.sign_in.leaving } else { words.again });
        view! { <Button words primary=true busy=leaving press=again /> }
    } else {
        view! { <Button words=words.stay primary=true busy=RwSignal::new(false) press=stay /> }
    };
    let failed = live::each(move || fault.get().into_iter().collect(), move |fault| alert(text, fault));
    let actions = together((on, view! { <Button words=text.shell.log_off press=log_off /> }));
    view! {
        <Dialog id="session-expiry" heading=words.heading actions note=failed>{together(body)}</Dialog>
    }
    .into_any()
}

/// The time left that is said aloud: whole minutes, then 30 and 20 seconds.
fn milestone(left: u32) -> u32 {
    match left {
        0..=20 => 20,
        21..=30 => 30,
        _ => left.div_ceil(60) * 60,
    }
}
