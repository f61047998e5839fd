//! What an authority says of its lists, in its own words.

use super::words;
use crate::components::{Entry, StructuredList, element, together};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Date, Declaration};

/// One list in words: its name, and what is said of it.
pub type Said = (usize, &'static str, Vec<Entry>);

/// All that is said of each list.
pub fn in_full(text: &Text, lists: &[Declaration]) -> Vec<Said> {
    lists.iter().enumerate().map(|(place, list)| (place, list_name(text, list), all_of(text, list))).collect()
}

/// One list, drawn.
pub fn declaration((_, name, entries): Said) -> AnyView {
    together((element("h3").class("declared-list").with(name), view! { <StructuredList entries /> }))
}

/// What is in each list, and since when, a line a list.
pub fn in_short(text: &Text, lists: &[Declaration]) -> Vec<Entry> {
    let one = |list: &Declaration| {
        let holds = words::name(text, &list.holds);
        let since = list.since.map(|since| [" ", &(text.coverage().from)(&day(text, since))].concat());
        Entry::new(list_name(text, list), [holds, &since.unwrap_or_default()].concat())
    };
    lists.iter().map(one).collect()
}

/// The first day that any of the lists is complete from.
pub fn earliest(lists: &[Declaration]) -> Option<Date> {
    lists.iter().filter_map(|list| list.since).min_by_key(|day| (day.year, day.month, day.day))
}

/// A day in full.
pub fn day(text: &Text, day: Date) -> String {
    text.dates.long(words::day(day))
}

fn list_name(text: &Text, said: &Declaration) -> &'static str {
    said.list.map_or(text.coverage().unknown_list, |list| words::list(text, list))
}

fn all_of(text: &Text, said: &Declaration) -> Vec<Entry> {
    let own = |name| words::name(text, name).to_owned();
    let entry = |name: &'static str, value: Option<String>| {
        let value = value.filter(|value| !value.is_empty());
        Entry::new(name, value.unwrap_or_else(|| text.rows.not_stated.to_owned()))
    };
    vec![
        entry(text.coverage().holds, Some(own(&said.holds))),
        entry(text.coverage().left_out, said.left_out.as_ref().map(own)),
        entry(text.coverage().since, said.since.map(|since| day(text, since))),
        entry(text.coverage().current, Some(own(&said.current))),
    ]
}
