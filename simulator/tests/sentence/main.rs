//! The sentence on top of the front page, for every person and for any sources that fail: the core
//! plays a visit on the answers of the real servers, the portal's own wording makes the sentence, and
//! what it must be is worked out from the ledgers, the registry and the relations alone. So are the look-ups
//! and the calendar.
#![allow(dead_code, reason = "the portal's wording is taken in whole")]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

mod calendar;
#[path = "../server/client.rs"]
mod client;
mod country;
mod expected;
mod login;
mod look_ups;
mod mine;
mod sections;
#[path = "../../../src/text/mod.rs"]
mod text;
mod visit;

use country::{Country, PERSONS};
use overblik_core::portal::view::Look;
use proptest::prelude::*;
use std::collections::BTreeSet;
use text::Language;

/// The sentence that a citizen reads when these sources fail, and the one that the ledgers ask for.
fn check(country: &Country, person: &str, failing: &BTreeSet<String>, order: u64) {
    let visit = visit::settled(country, person, Look::Nothing, failing, order);
    for language in [Language::Danish, Language::English] {
        let said = sections::sentence::sentence(language.text(), &visit.sources, &visit.summary);
        let expected = expected::sentence(country, person, failing, language);
        assert_eq!(said, expected, "{person}, without {failing:?}");
    }
}

#[test]
fn it_is_right_for_every_person_when_all_answer_and_when_any_one_fails() {
    let country = Country::start();
    for person in PERSONS {
        check(&country, person, &BTreeSet::new(), 0);
        for source in country.related(person) {
            check(&country, person, &BTreeSet::from([source]), 0);
        }
    }
}

#[test]
fn it_is_right_for_every_person_and_any_sources_that_fail() {
    let country = Country::start();
    let sources: Vec<String> = country.sources().map(str::to_owned).collect();
    let cases = (0..PERSONS.len(), proptest::sample::subsequence(sources, 0..=24), any::<u64>());
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(400));
    runner
        .run(&cases, |(person, failing, order)| {
            check(&country, PERSONS[person], &failing.into_iter().collect(), order);
            Ok(())
        })
        .unwrap();
}
