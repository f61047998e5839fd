//! Makes the list of all cases: what waits for the citizen, what is open, what is at its end.

use super::deadlines::waiting;
use super::lacking::Lacks;
use super::overview::first;
use super::row::{self, Rows};
use super::state::Window;
use super::view;
use crate::model::{Kind, Resource};
use crate::timeline::{Entry, Lines, in_order};

/// All cases, as far as they are looked at.
pub fn cases(rows: &Rows<'_>, lacks: &Lacks<'_>, window: &Window) -> view::Cases {
    let lines = rows.lines;
    let (mut open, mut ended) = (Vec::new(), Vec::new());
    for (lead, (_, item)) in all(lines) {
        match &item.kind {
            _ if lines.needs_me(lead) => {}
            Kind::Case(case) if case.status.is_open() => open.push((item.when().order(), 0, lead)),
            _ => ended.push((item.when().order(), 0, lead)),
        }
    }
    let is_case = |lead: &u32| lines.entry(*lead).is_some_and(|(_, item)| matches!(item.kind, Kind::Case(_)));
    let mut places: Vec<u32> = waiting(rows).into_iter().filter(is_case).collect();
    places.extend(in_order(open).into_iter().rev());
    let ended: Vec<u32> = in_order(ended).into_iter().rev().collect();
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

/// The lines that are cases.
pub fn all(lines: Lines<'_>) -> impl Iterator<Item = (u32, Entry<'_>)> {
    lines.all().filter(|(_, (_, item))| matches!(item.kind, Kind::Case(_)))
}
