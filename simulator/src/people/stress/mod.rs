//! The person drawn by chance, of any size: from a seed and a day to what each authority with tables holds.
//!
//! A round goes once through every one of the tables and makes an ordinary person, some ninety items. A person
//! of a given size is as many rounds as it takes, spread over four years, the last one thinned to fit. It owns no
//! Danish facts: those are in the authorities' tables.

mod agenda;
mod cases;
mod look_ups;
mod payments;
mod round;
mod title;
mod twins;

use chrono::NaiveDate;

use super::story::{Related, Story};
use crate::authorities::{self, Authority};
use crate::item::{Body, Item, ItemRef};
use crate::ledger::Ledger;
use crate::random::Random;
use round::{Binder, Round};
use title::Household;

/// What the person is called by in a token; `-` and a number of items may follow.
pub const ID: &str = "stress";

/// The person's name. Nobody has this surname.
pub const NAME: &str = "Anna Prøvesen";

/// The largest size offered: some 500 bytes an item stay in memory.
pub const LARGEST: usize = 400_000;

/// A stream of chance for what is drawn once a person; rounds take the streams from 0.
const HOUSEHOLD_STREAM: u64 = u64::MAX;

/// The first stream for what a second authority has, one a round: so that it changes nothing else.
const TWINS_STREAM: u64 = 1 << 32;

/// The person: everything follows from the arguments.
pub fn person(seed: u64, today: NaiveDate, scale: Option<usize>) -> (Vec<Ledger>, Vec<Related>) {
    let mut story = Story::new(ID, today);
    for Binder { authority, items, .. } in binders(seed, today, scale) {
        story.relates(authority, today - chrono::Duration::days(4 * 365), None);
        story.at(authority).put_all(items);
    }
    story.told()
}

fn binders(seed: u64, today: NaiveDate, scale: Option<usize>) -> Vec<Binder> {
    let mut random = Random::new(seed, HOUSEHOLD_STREAM);
    let household = Household::new(&mut random);
    let binder = |authority: &'static Authority| Some(Binder::new(authority, authority.tables?, &mut random));
    let mut binders: Vec<_> = authorities::ALL.into_iter().filter_map(binder).collect();
    let mut missing = scale;
    for number in 0.. {
        let mut items = Round::new(seed, number, today, household).work(&mut binders);
        twins::add(&mut binders, &mut items, &mut Random::new(seed, TWINS_STREAM + number), today);
        if let Some(missing) = &mut missing {
            items = thinned(items, *missing);
            *missing -= items.iter().map(Vec::len).sum::<usize>();
        }
        for (binder, items) in binders.iter_mut().zip(items) {
            binder.items.extend(items);
        }
        if missing.unwrap_or_default() == 0 {
            break;
        }
    }
    binders
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
        if let Body::Payment(payment) = &mut item.body {
            payment.settles = payment.settles.filter(|bill| is_held(*bill, &held));
        }
    }
    kept
}

fn is_held(item: ItemRef, held: &[Vec<u64>]) -> bool {
    let with_tables = authorities::ALL.into_iter().filter(|authority| authority.tables.is_some());
    with_tables.zip(held).any(|(authority, numbers)| {
        authority.source == item.authority.source && numbers.contains(&item.number)
    })
}

#[cfg(test)]
mod tests;
