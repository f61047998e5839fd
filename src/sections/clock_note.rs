//! That the device's clock is wrong, and which clock the page goes by.

use crate::components::{Alert, Tone, live};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::Visitor;

/// The note, when it is so.
#[component]
pub fn ClockNote(text: &'static Text, visitor: RwSignal<Visitor>) -> impl IntoView {
    let off = move || match visitor.get() {
        Visitor::In { clock_off, .. } => clock_off.into_iter().collect(),
        _ => Vec::new(),
    };
    live::each(off, move |minutes| {
        let words = (text.sign_in.clock)(minutes);
        view! { <Alert tone=Tone::Info named=text.shell.notice role="status">{words}</Alert> }.into_any()
    })
}
