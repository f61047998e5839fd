//! Makes what a search has found: lines by sort, the best of each first.

use super::page::Window;
use super::row::{self, Rows};
use super::timeline::topic;
use super::view::{self, Lacking, STEP, Topic};
use crate::federation::Federation;
use crate::model::{Name, SourceIndex};
use crate::timeline::search::{Index, Query, key};
use crate::timeline::{Key, Lines, in_order};

/// The sorts in the menu's order.
const ORDER: [Topic; 9] = [
    Topic::Deadlines,
    Topic::Cases,
    Topic::Benefits,
    Topic::Payments,
    Topic::Messages,
    Topic::Held,
    Topic::Mandates,
    Topic::Appointments,
    Topic::Access,
];
/// Lines of each sort at first.
const FIRST: u32 = 8;

/// What all that is here can be found by.
pub fn index(federation: &Federation, lines: Lines<'_>) -> Index {
    let names: Vec<&Name> = federation.sources().map(|(source, _)| &source.name).collect();
    Index::new(lines, &|source: SourceIndex| names.get(source.0).map(|name| [&*name.da, &*name.en]))
}

/// What these words find.
pub fn search(
    rows: &Rows<'_>,
    index: &Index,
    words: &str,
    window: &Window,
    lacking: Lacking,
) -> view::Search {
    let mut found = [const { Vec::new() }; ORDER.len()];
    for (fit, lead) in index.find(&Query::new(words, rows.today)).map(|(lead, fit)| (fit, lead)) {
        let Some((_, item)) = rows.lines.entry(lead) else { continue };
        let sort = topic(item);
        let key = key(fit, rows.lines.needs_me(lead), rows.days_away(lead, item), lead);
        ORDER.iter().zip(&mut found).filter(|(of, _)| **of == sort).for_each(|(_, keys)| keys.push(key));
    }
    let shown = FIRST.saturating_add(window.ahead.saturating_sub(STEP));
    let groups = ORDER.into_iter().zip(found).filter(|(_, keys)| !keys.is_empty());
    let groups: Vec<view::Found> = groups.map(|(topic, keys)| group(rows, topic, keys, shown)).collect();
    let total = groups.iter().map(|group| group.total).sum();
    view::Search { words: words.to_owned(), groups, total, lacking }
}

fn group(rows: &Rows<'_>, topic: Topic, keys: Vec<Key>, shown: u32) -> view::Found {
    let places = in_order(keys);
    let shown = usize::try_from(shown).unwrap_or(usize::MAX).min(places.len());
    let first = places.get(..shown).unwrap_or(&places);
    view::Found { topic, rows: rows.at(first), total: row::count(places.len()) }
}
