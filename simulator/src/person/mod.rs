//! The one synthetic person: from a seed and a day to what each authority holds.
//!
//! A round goes once through every authority's tables and makes an ordinary person, some ninety items. A person
//! of a given size is as many rounds as it takes, spread over four years, the last one thinned to fit. It owns no
//! Danish facts: those are in the authorities' tables.

mod agenda;
mod cases;
mod look_ups;
mod payments;
mod round;
mod title;

use chrono::NaiveDate;

use crate::authorities;
use crate::item::{CaseRef, Item};
use crate::ledger::Ledger;
use crate::random::Random;
use round::{Desk, Round};
use title::Household;

/// Whom every ledger is about. Nobody has this surname.
pub const NAME: &str = "Anna Prøvesen";

/// The largest size offered: some 200 bytes an item stay in memory.
pub const LARGEST: usize = 1_000_000;

/// A stream of chance for what is drawn once a person; rounds take the streams from 0.
const HOUSEHOLD_STREAM: u64 = u64::MAX;

/// What each authority holds about the person: everything in it follows from the arguments.
pub fn ledgers(seed: u64, today: NaiveDate, scale: Option<usize>) -> Vec<Ledger> {
    let mut random = Random::new(seed, HOUSEHOLD_STREAM);
    let household = Household::new(&mut random);
    let mut desks: Vec<_> =
        authorities::ALL.into_iter().map(|authority| Desk::new(authority, &mut random)).collect();
    let mut missing = scale;
    for number in 0.. {
        let mut items = Round::new(seed, number, today, household).work(&mut desks);
        if let Some(missing) = &mut missing {
            items = thinned(items, *missing);
            *missing -= items.iter().map(Vec::len).sum::<usize>();
        }
        for (desk, items) in desks.iter_mut().zip(items) {
            desk.items.extend(items);
        }
        if missing.unwrap_or_default() == 0 {
            break;
        }
    }
    desks.into_iter().map(|desk| Ledger::new(desk.authority, desk.items)).collect()
}

/// At most this many of a round's items, taken evenly, so that the proportions hold; links to those left out go.
fn thinned(items: Vec<Vec<Item>>, keep: usize) -> Vec<Vec<Item>> {
    let all: usize = items.iter().map(Vec::len).sum();
    if all <= keep {
        return items;
    }
    let mut place = 0;
    let mut is_kept = |_: &Item| {
        place += 1;
        place * keep / all > (place - 1) * keep / all
    };
    let mut kept: Vec<Vec<Item>> =
        items.into_iter().map(|items| items.into_iter().filter(&mut is_kept).collect()).collect();
    let held: Vec<Vec<u64>> =
        kept.iter().map(|items| items.iter().map(|item| item.number).collect()).collect();
    for item in kept.iter_mut().flatten() {
        item.case = item.case.filter(|case| is_held(*case, &held));
    }
    kept
}

fn is_held(case: CaseRef, held: &[Vec<u64>]) -> bool {
    authorities::ALL.into_iter().zip(held).any(|(authority, numbers)| {
        authority.source == case.authority.source && numbers.contains(&case.number)
    })
}

#[cfg(test)]
mod tests;
