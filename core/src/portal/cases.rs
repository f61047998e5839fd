//! Makes the list of all cases: what waits for the citizen, what is open, what is at its end.

use super::deadlines::waiting;
use super::lacking::Lacks;
use super::overview::first;
use super::page::Window;
use super::row::{self, Rows};
use super::view;
use crate::model::{Item, Kind, Resource};
use crate::timeline::{Entry, Lines, in_order};

/// All cases, as far as they are looked at.
pub fn cases(rows: &Rows<'_>, lacks: &Lacks<'_>, window: &Window) -> view::Cases {
    let (places, ended) = (open(rows), newest(rows, |item| !is_open(item)));
    let list = |places: &[u32], count: u32| view::CaseList {
        rows: rows.at(first(places, usize::try_from(count).unwrap_or(usize::MAX))),
        total: row::count(places.len()),
    };
    view::Cases {
        open: list(&places, window.ahead),
        ended: list(&ended, window.past),
        lacking: lacks.of(&[Resource::Cases]),
    }
}

/// Those that are not closed: what waits for the citizen, then the newest first.
pub fn open(rows: &Rows<'_>) -> Vec<u32> {
    let is_case =
        |lead: &u32| rows.lines.entry(*lead).is_some_and(|(_, item)| matches!(item.kind, Kind::Case(_)));
    let mut places: Vec<u32> = waiting(rows).into_iter().filter(is_case).collect();
    places.extend(newest(rows, is_open));
    places
}

/// Those of the others that do not wait for the citizen, the newest first.
fn newest(rows: &Rows<'_>, is_wanted: impl Fn(&Item) -> bool) -> Vec<u32> {
    let wanted = all(rows.lines).filter(|(lead, (_, item))| !rows.lines.needs_me(*lead) && is_wanted(item));
    let mut places = in_order(wanted.map(|(lead, (_, item))| (item.when().order(), 0, lead)).collect());
    places.reverse();
    places
}

fn is_open(item: &Item) -> bool {
    matches!(&item.kind, Kind::Case(case) if case.status.is_open())
}

/// The lines that are cases.
pub fn all(lines: Lines<'_>) -> impl Iterator<Item = (u32, Entry<'_>)> {
    lines.all().filter(|(_, (_, item))| matches!(item.kind, Kind::Case(_)))
}
