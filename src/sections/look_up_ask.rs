//! How one asks about a look-up, in three steps: the authority that told of it, its data protection officer, and the
//! supervisor; and a text to take along. Nothing is sent from here, and no address holds any of it.

use super::look_up_letter::letter;
use super::payment_line::Copying;
use super::phone::phone;
use super::words;
use crate::components::{CopyWords, Element, OutsideLink, TextToCopy, element, live, together};
use crate::text::{Text, look_ups::SUPERVISOR};
use leptos::prelude::*;
use overblik_core::portal::view::{Declared, LookUps, Officer, Row, Source, Sources, Teller};

/// The steps for this look-up.
pub fn ask(
    text: &'static Text,
    row: RwSignal<Row>,
    organisation: &str,
    sources: RwSignal<Sources>,
    look_ups: RwSignal<Option<LookUps>>,
) -> AnyView {
    let words = &text.look_ups().ask;
    let source = untrack(|| {
        let place = row.with(|row| row.source);
        sources.with(|sources| words::source(sources, place).cloned())
    });
    let Some(source) = source else { return ().into_any() };
    let name = words::name(text, &source.name).to_owned();
    let place = source.place;
    let teller = move || {
        let found = |all: &LookUps| all.tellers.iter().find(|teller| teller.place == place).cloned();
        look_ups.with(|all| all.as_ref().and_then(found)).into_iter().collect::<Vec<_>>()
    };
    let first =
        if organisation == name { (words.first)(&name) } else { (words.first_other)(organisation, &name) };
    let officer_of = name.clone();
    let [one, two, three] = words.steps;
    let steps = element("ol")
        .class("ask-steps")
        .with(
            step(one, first, authority(text, &source, &name))
                .with(live::each(teller, move |teller: Teller| {
                    together(teller.email.map(|address| mailbox(text, address)))
                })),
        )
        .with(step(
            two,
            (words.officer)(&name),
            live::each(teller, move |teller: Teller| officer(text, &teller, &officer_of)),
        ))
        .with(step(three, words.supervisor.to_owned(), supervisor(text)));
    let copy_words =
        CopyWords { label: words.label, copy: words.copy, copied: words.copied, by_hand: words.by_hand };
    let copy = use_context::<Copying>().map_or_else(
        || Callback::new(|(_, heard): (String, Callback<bool>)| heard.run(false)),
        |Copying(copy)| copy,
    );
    let text_of = untrack(|| sources.with(|sources| row.with(|row| letter(text, sources, row))));
    let own = view! { <TextToCopy words=copy_words text=text_of copy /> };
    element("div").class("ask").with(element("p").with(words.intro)).with(steps).with(own).view()
}

fn step(heading: &'static str, about: String, ways: AnyView) -> Element {
    element("li").with(element("strong").with(heading)).with(element("p").with(about)).with(ways)
}

fn authority(text: &'static Text, source: &Source, name: &str) -> AnyView {
    together((call(text, &source.phone), site(text, source.site.clone(), (text.look_ups().ask.site)(name))))
}

fn officer(text: &'static Text, teller: &Teller, name: &str) -> AnyView {
    let words = &text.look_ups().ask;
    match (&teller.officer, &teller.declared) {
        (Some(Officer { phone, email, link }), _) => together((
            phone.as_ref().map(|digits| call(text, digits)),
            email.clone().map(|address| mailbox(text, address)),
            link.clone().map(|link| site(text, link, words.officer_page.to_owned())),
        )),
        (None, Declared::Waiting) => element("p").with((words.officer_waiting)(name)).view(),
        (None, Declared::Said(_)) => element("p").with((words.no_officer)(name)).view(),
        (None, _) => element("p").with((words.officer_failed)(name)).view(),
    }
}

fn supervisor(text: &'static Text) -> AnyView {
    let (digits, address, link) = SUPERVISOR;
    together((
        call(text, digits),
        mailbox(text, address.to_owned()),
        site(text, link.to_owned(), text.look_ups().ask.supervisor_site.to_owned()),
    ))
}

fn call(text: &'static Text, digits: &str) -> Element {
    element("p").with((text.look_ups().ask.phone, " ", phone(digits)))
}

/// The address alone: what is to be said stays on the page.
fn mailbox(text: &'static Text, address: String) -> Element {
    let link = element("a").set("href", ["mailto:", &address].concat()).with(address);
    element("p").with((text.look_ups().ask.email, " ", link))
}

fn site(text: &'static Text, href: String, words: String) -> Element {
    let link = view! { <OutsideLink href class="" words new_tab=text.shell.new_tab /> };
    element("p").with(link)
}
