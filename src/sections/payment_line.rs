//! The payment line of a bill, large, for the citizen to copy into their bank. Where the browser does not copy, it is text
//! that can be selected all the same.

use crate::components::{Button, element, live};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Fact, Row};

/// What copies some words, and then says whether it could.
#[derive(Clone, Copy)]
pub struct Copying(pub Callback<(String, Callback<bool>)>);

/// The line of this row, as long as it has one.
pub fn payment_line(text: &'static Text, row: RwSignal<Row>) -> AnyView {
    let line = move || row.with(line_of).unwrap_or_default();
    live::when(move || !line().is_empty(), move || shown(text, row, Callback::new(move |()| line())))
}

fn line_of(row: &Row) -> Option<String> {
    row.facts.iter().find_map(|fact| match fact {
        Fact::PaymentLine(line) => line.clone(),
        _ => None,
    })
}

fn shown(text: &'static Text, row: RwSignal<Row>, line: Callback<(), String>) -> AnyView {
    let words = &text.payments.line;
    let copying = use_context::<Copying>();
    // What was said of the last press; said anew each time, so that a screen reader hears it again.
    let said = RwSignal::new("");
    let heard = Callback::new(move |copied| said.set(if copied { words.copied } else { words.not_copied }));
    let press = Callback::new(move |()| {
        said.set("");
        match copying {
            Some(Copying(copy)) => copy.run((line.run(()), heard)),
            None => heard.run(false),
        }
    });
    let more = row.with_untracked(|row| format!(": {}", row.title));
    element("div")
        .class("payment-line")
        .with(element("p").class("payment-line-name").with(words.name))
        .with(element("p").class("payment-line-code").with(live::words(move || line.run(()))))
        .with(view! { <Button words=words.copy more press /> })
        .with(
            element("p")
                .class("payment-line-said")
                .set("role", "status")
                .with(live::words(move || said.get())),
        )
        .view()
}
