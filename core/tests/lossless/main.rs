//! Nothing is lost: over ten thousand made-up visits with faults, delays, pages, retries and revisions, what is on the
//! timeline is a naive union of what could be read on the wire, and what could not be read is named.
#![expect(clippy::panic, reason = "a test may stop at the first surprise")]

mod authority;
mod chance;
mod day;

use chance::Chance;
use day::{Day, Plant};

const CASES: u64 = 10_000;

fn run(seed: u64, plant: Plant) -> Result<(), String> {
    Day::new(Chance::new(seed), plant).live().map_err(|what| format!("seed {seed}: {what}"))
}

#[test]
fn in_ten_thousand_visits_nothing_that_was_read_is_lost_and_nothing_missing_is_unnamed() {
    for seed in 0..CASES {
        if let Err(what) = run(seed, Plant::Nothing) {
            panic!("{what}");
        }
    }
}

#[test]
fn a_page_that_is_dropped_on_the_way_is_found_out() {
    let found = (0..50).filter(|seed| run(*seed, Plant::DroppedPage).is_err()).count();
    assert!(found > 10, "only in {found} of 50 visits");
}

#[test]
fn a_failure_that_is_taken_for_an_empty_list_is_found_out() {
    let found = (0..50).filter(|seed| run(*seed, Plant::FailureAsEmpty).is_err()).count();
    assert!(found > 10, "only in {found} of 50 visits");
}

#[test]
fn the_visits_meet_what_they_are_about() {
    let mut met = day::Met::default();
    for seed in 0..1_000 {
        let mut day = Day::new(Chance::new(seed), Plant::Nothing);
        if let Err(what) = day.live() {
            panic!("seed {seed}: {what}");
        }
        met.add(day.met());
    }
    met.assert_all();
}
