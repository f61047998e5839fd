//! What a case rests on, its documents, whom to ask, and other cases.

use super::page_link::page_link;
use super::phone::phone;
use super::{row_words, words};
use crate::components::{Element, OutsideLink, element};
use crate::routes::Route;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{CaseRelation, CaseTold, Contact, RelatedCase, Source, Sources};

/// The information, from where, as of when.
pub fn rests_on(text: &'static Text, told: &CaseTold, language: &str) -> Element {
    let case = &text.cases().case;
    let one = |basis: &overblik_core::portal::view::Basis| {
        let as_of = basis.as_of.map(|as_of| format!(", {} {}", case.as_of, words::when(text, as_of)));
        let theirs = |words: &str| element("span").set("lang", language).with(words.to_owned());
        element("li")
            .with((theirs(&basis.what), ", "))
            .with((case.from, " ", theirs(&basis.from)))
            .with(as_of)
    };
    list(told.rests_on.iter().map(one).collect(), case.rests_on_nothing)
}

/// The documents by title and date.
pub fn documents(text: &'static Text, told: &CaseTold, language: &str) -> Element {
    let one = |document: &overblik_core::portal::view::Document| {
        let title = element("span").set("lang", language).with(document.title.clone());
        element("li").with((title, ", ")).with(text.dates.long(words::day(document.date)))
    };
    list(told.documents.iter().map(one).collect(), text.cases().case.no_documents)
}

/// Whom to ask: those who work on it, and the authority.
pub fn contacts(text: &'static Text, told: Option<&CaseTold>, source: &Source, language: &str) -> Element {
    let case = &text.cases().case;
    let theirs = |words: &str| element("span").set("lang", language).with(words.to_owned());
    let one = |contact: &Contact| match contact {
        Contact::Unit(name) => element("li").with((case.unit, ": ", theirs(name))),
        Contact::Phone(digits) => element("li").with((case.phone, ": ", phone(digits))),
        Contact::Email(address) => element("li").with((case.email, ": ", address.clone())),
        Contact::DigitalPost(name) => element("li").with((case.digital_post, ": ", theirs(name))),
        Contact::Website(href) => {
            let words = href.clone();
            let link = view! { <OutsideLink href=href.clone() class="" words new_tab=text.shell.new_tab /> };
            element("li").with((case.website, ": ", link))
        }
    };
    let named: Vec<Element> = told.map(|told| told.contacts.iter().map(one).collect()).unwrap_or_default();
    let main = element("li").with((case.main_phone, ": ", phone(&source.phone)));
    element("ul").class("case-facts").with(named).with(main)
}

/// Other cases: those that are here lead to their pages.
pub fn related(
    text: &'static Text,
    sources: &Sources,
    told: &CaseTold,
    language: &str,
    go: Callback<Route>,
) -> Option<Element> {
    let case = &text.cases().case;
    let one = |other: &RelatedCase| {
        let relation = match other.relation {
            CaseRelation::Parent => case.relations.parent,
            CaseRelation::Precedent => case.relations.precedent,
            CaseRelation::Joint => case.relations.joint,
            CaseRelation::Other => case.relations.other,
        };
        let line = element("li").with((relation, ": "));
        let authority = other.source.map(|place| row_words::source(text, sources, place).1);
        match (&other.here, authority.filter(|name| !name.is_empty())) {
            (Some((title, key)), _) => {
                let title = element("span").set("lang", language).with(title.clone());
                line.with(page_link(go, Route::Case(key.clone()), title))
            }
            (None, Some(name)) => line.with((case.elsewhere)(&name)),
            (None, None) => line.with(case.unknown),
        }
    };
    let others: Vec<Element> = told.related.iter().map(one).collect();
    (!others.is_empty()).then(|| element("ul").class("case-facts").with(others))
}

fn list(items: Vec<Element>, nothing: &'static str) -> Element {
    if items.is_empty() { element("p").with(nothing) } else { element("ul").class("case-facts").with(items) }
}
