//! How long a search of a very full life takes. It is no test: it is run by hand in a release build, and prints.
//! `cargo test --release -p overblik-core --test search -- --ignored --nocapture`

use crate::things::{sources, things, today};
use overblik_core::model::{Item, ItemId, SourceIndex};
use overblik_core::timeline::search::{Index, Query};
use overblik_core::timeline::{Entry, Lineage, Timeline};
use std::time::Instant;

const LINES: usize = 100_000;

#[test]
#[expect(clippy::disallowed_methods, reason = "it measures")]
#[ignore = "it measures, and a slow machine is no mistake"]
fn how_long_a_search_of_a_hundred_thousand_lines_takes() {
    let (sources, things) = (sources(), things());
    let numbered = |(number, (source, item)): (usize, &(SourceIndex, Item))| {
        let title = format!("{} {number}", item.title).into();
        (*source, Item { id: ItemId::new(&number.to_string()), title, ..item.clone() })
    };
    let items: Vec<(SourceIndex, Item)> = (0..LINES).zip(things.iter().cycle()).map(numbered).collect();
    let items: Vec<Entry<'_>> = items.iter().map(|(source, item)| (*source, item)).collect();
    let timeline = Timeline::new(&items, &Lineage::new(sources.iter()), today());
    let name = |source: SourceIndex| sources.get(source.0).map(|source| [&*source.name.da, &*source.name.en]);
    let began = Instant::now();
    let index = Index::new(timeline.lines(&items, today()), &name);
    println!("index of {LINES} lines: {:?}", began.elapsed());
    for typed in
        ["lønseddel", "b", "lønsedel", "boligstøtte november", "12. maj 2026", "1.240,50 kr.", "findesikke"]
    {
        let began = Instant::now();
        let query = Query::new(typed, today());
        let found = index.find(&query).count();
        println!("{typed}: {found} in {:?}", began.elapsed());
    }
}
