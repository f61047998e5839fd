//! Makes the page of everything with a last day, and owns the order of urgency in which what waits for the citizen
//! stands on every page. A last day that has passed and asks nothing more is the timeline's.

use super::lacking::Lacks;
use super::page::Window;
use super::row::Rows;
use super::view::{self, Heading};
use crate::model::{Day, Kind, Owner, Resource};
use crate::timeline::in_order;

/// Days ahead that count as this week.
const WEEK: i64 = 7;

/// The page.
pub fn deadlines(rows: &Rows<'_>, window: &Window, today: Day, lacks: &Lacks<'_>) -> view::Deadlines {
    let heading = |lead: u32| Some(heading(rows, lead, today));
    let mine = rows.grouped(&waiting(rows), window.ahead, &heading, lacks.of_all());
    let theirs = rows.grouped(&theirs(rows, today), window.past, &|_| None, lacks.of(&[Resource::Agenda]));
    view::Deadlines { mine, theirs }
}

/// What waits for the citizen: by its last day, and after those what names none, the newest first.
pub fn waiting(rows: &Rows<'_>) -> Vec<u32> {
    let waits = rows.lines.all().filter(|(lead, _)| rows.lines.needs_me(*lead));
    let dated = waits.filter_map(|(lead, _)| Some((rows.lines.due(lead)?.order(), 0, lead)));
    let mut places = in_order(dated.collect());
    places.extend(undated(rows));
    places
}

/// What of it names no day, the newest first.
pub fn undated(rows: &Rows<'_>) -> Vec<u32> {
    let is_undated = |lead: u32| rows.lines.needs_me(lead) && rows.lines.due(lead).is_none();
    let undated = rows.lines.all().filter(|(lead, _)| is_undated(*lead));
    let mut places = in_order(undated.map(|(lead, (_, item))| (item.when().order(), 0, lead)).collect());
    places.reverse();
    places
}

/// The authorities' own that have not passed, by their day.
fn theirs(rows: &Rows<'_>, today: Day) -> Vec<u32> {
    let lines = rows.lines.all().filter(|(lead, (_, item))| {
        let is_theirs = matches!(&item.kind, Kind::Deadline(deadline) if deadline.owner == Owner::Authority);
        is_theirs && item.when().day() >= today && !rows.lines.needs_me(*lead)
    });
    in_order(lines.map(|(lead, (_, item))| (item.when().order(), 0, lead)).collect())
}

fn heading(rows: &Rows<'_>, lead: u32, today: Day) -> Heading {
    let Some(due) = rows.lines.due(lead) else { return Heading::Undated };
    match due.day().epoch_days() - today.epoch_days() {
        ..0 => Heading::Overdue,
        0..=1 => Heading::Near,
        2..=WEEK => Heading::Week,
        _ => Heading::Later,
    }
}
