//! What is typed, and what it has to find: `queries.txt`, one query a line.

use crate::things::{sources, things, today};
use overblik_core::model::SourceIndex;
use overblik_core::timeline::search::{Index, Query};
use overblik_core::timeline::{Entry, Lineage, Timeline};

const TABLE: &str = include_str!("queries.txt");

#[test]
fn everything_in_the_table_finds_what_it_should_and_nothing_else() {
    let (sources, things) = (sources(), things());
    let items: Vec<Entry<'_>> = things.iter().map(|(source, item)| (*source, item)).collect();
    let timeline = Timeline::new(&items, &Lineage::new(sources.iter()), today());
    let name = |source: SourceIndex| sources.get(source.0).map(|source| [&*source.name.da, &*source.name.en]);
    let index = Index::new(timeline.lines(&items, today()), &name);
    let ids = |query: &str| {
        let query = Query::new(query, today());
        let places = index.find(&query).filter_map(|(place, _)| usize::try_from(place).ok());
        let items = places.filter_map(|place| items.get(place));
        let mut ids: Vec<String> = items.map(|(_, item)| item.id.as_str().to_owned()).collect();
        ids.sort_unstable();
        ids
    };
    let (mut rows, mut wrong) = (0, Vec::new());
    for (query, expected) in
        TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('|'))
    {
        rows += 1;
        let mut expected: Vec<&str> = expected.split_whitespace().filter(|id| *id != "-").collect();
        expected.sort_unstable();
        let found = ids(query);
        if found != expected {
            wrong.push(format!("{query:?}\n  found {found:?}\n  hoped {expected:?}"));
        }
    }
    assert!(rows >= 120, "{rows} queries");
    assert!(wrong.is_empty(), "{} of {rows}:\n{}", wrong.len(), wrong.join("\n"));
}
