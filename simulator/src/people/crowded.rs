//! The person with as many dated things in this month as one asks for: for trying a calendar that is full.

use chrono::{Datelike, NaiveDate};

use super::story::{Related, Story};
use crate::authorities::{REGION, UDBETALING};
use crate::item::Area;
use crate::ledger::Ledger;
use crate::random::Random;
use crate::schedule::last_day;

/// What the person is called by in a token; `-` and a number of things follow.
pub const ID: &str = "crowded";

/// The person's name. Nobody has this surname.
pub const NAME: &str = "Viggo Prøvesen";

/// The largest number offered.
pub const LARGEST: usize = 20_000;

/// The person: of three things, two are appointments of some hours and one is a payment.
pub fn person(seed: u64, today: NaiveDate, things: usize) -> (Vec<Ledger>, Vec<Related>) {
    let mut story = Story::new(ID, today);
    let mut random = Random::new(seed, 0);
    let days = i64::from(last_day(today).day());
    for number in 0..things {
        let day = random.between(&(1..=days)) - i64::from(today.day());
        if number % 3 == 0 {
            let date = story.today.day(day);
            story
                .at(&UDBETALING)
                .pays(format!("Udbetaling {number}"), Area::OekonomiskeYdelser, 100_000, date)
                .put();
        } else {
            let start = story.today.clock(day, random.between(&(8..=16)), 0);
            let end = story.today.clock(day, 17, 30);
            story
                .at(&REGION)
                .appointment(format!("Undersøgelse {number}"), Area::SundhedOgAeldre, start)
                .until(end)
                .put();
        }
    }
    story.told()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_falls_in_the_month_of_today() {
        let today = NaiveDate::from_ymd_opt(2028, 2, 29).unwrap_or_default();
        let (ledgers, _) = person(1, today, 300);
        let days: Vec<NaiveDate> =
            ledgers.iter().flat_map(Ledger::items).map(|(_, item)| item.place().date()).collect();
        assert_eq!(days.len(), 300);
        assert!(days.iter().all(|day| (day.year(), day.month()) == (2028, 2)));
    }
}
