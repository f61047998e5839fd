//! What a second authority has too: the same appointment, case and deadline, and the payment of another's bill.
//!
//! The two do not agree on everything: the deadline has two dates, and the case was touched at two times.

use super::{ALLERGY_TEST, ELDEST, FREE_PLACE, PAYSLIPS, YOUNGEST, kr};
use crate::authorities::{DIGITALPOST, FJORDBY, GAELD, UDBETALING};
use crate::item::{Area, PaymentStatus, Words};
use crate::people::story::Story;

/// What the things are called at whoever has them.
#[derive(Debug)]
pub struct Things {
    /// The appointment at the hospital, in the letter about it too.
    pub allergy_test: Words,
    /// The case about a free place.
    pub free_place: Words,
    /// The deadline in it.
    pub payslips: Words,
}

impl Things {
    /// Names that nothing else has.
    pub fn new(story: &mut Story) -> Self {
        Self { allergy_test: story.thing(), free_place: story.thing(), payslips: story.thing() }
    }
}

/// The second authority's side of it.
pub fn tell(story: &mut Story, things: &Things) {
    appointment(story, things);
    free_place(story, things);
    parking(story);
}

fn appointment(story: &mut Story, things: &Things) {
    let today = story.today;
    story
        .at(&DIGITALPOST)
        .appointment(ALLERGY_TEST, Area::SundhedOgAeldre, today.at(8, 9, 15))
        .child(ELDEST)
        .same_as(&things.allergy_test)
        .sensitive()
        .published(today.at(-6, 8, 14))
        .minutes(60)
        .place("Fjordby Sygehus, indgang 4")
        .put();
}

fn free_place(story: &mut Story, things: &Things) {
    let today = story.today;
    let case = story
        .at(&UDBETALING)
        .case(FREE_PLACE, Area::Familieforhold, today.at(-11, 8, 5))
        .child(YOUNGEST)
        .same_as(&things.free_place)
        .confidential()
        .updated(today.at(-5, 9, 20))
        .done("Modtaget fra kommunen", today.at(-11, 8, 5))
        .now("Indkomst hentes", today.working_day(-5))
        .put();
    story
        .at(&UDBETALING)
        .deadline(PAYSLIPS, Area::Familieforhold, today.day(7))
        .of(case)
        .same_as(&things.payslips)
        .published(today.at(-5, 9, 20))
        .put();
}

/// The bill went to the collector, and was paid there.
fn parking(story: &mut Story) {
    let today = story.today;
    let bill = story
        .at(&FJORDBY)
        .charges("Parkeringsafgift, Skolevej", Area::Transport, kr(795), today.working_day(-71))
        .status(PaymentStatus::SentToCollection)
        .claim("PAR-71204", kr(795), kr(795))
        .put();
    story
        .at(&GAELD)
        .charges("Parkeringsafgift, sendt fra kommunen", Area::OekonomiOgSkat, kr(795), today.working_day(-9))
        .settles(bill)
        .claim("PAR-71204", kr(795), 0)
        .account("4417")
        .put();
}
