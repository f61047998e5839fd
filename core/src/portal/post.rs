//! Makes the page of letters: those that ask something before the others.

use super::deadlines::waiting;
use super::lacking::Lacks;
use super::page::Window;
use super::row::Rows;
use super::view::{self, Heading};
use crate::model::{Kind, Resource};
use crate::timeline::in_order;

/// The page.
pub fn post(rows: &Rows<'_>, window: &Window, lacks: &Lacks<'_>) -> view::Post {
    let is_letter =
        |lead: u32| rows.lines.entry(lead).is_some_and(|(_, item)| matches!(item.kind, Kind::Message(_)));
    let mut places = waiting(rows);
    places.retain(|lead| is_letter(*lead));
    let others = rows.lines.all().filter(|(lead, _)| is_letter(*lead) && !rows.lines.needs_me(*lead));
    let others = in_order(others.map(|(lead, (_, item))| (item.when().order(), 0, lead)).collect());
    places.extend(others.into_iter().rev());
    let heading = |lead| Some(if rows.lines.needs_me(lead) { Heading::Asking } else { Heading::Other });
    view::Post { letters: rows.grouped(&places, window.ahead, &heading, lacks.of(&[Resource::Messages])) }
}
