//! Which neighbours are so alike that they can stand folded: look-ups of one authority on one day. It folds nothing.

use super::Lines;
use crate::model::Kind;

/// So many neighbours make a run; fewer are read faster than they are unfolded.
pub const RUN: usize = 5;

/// Neighbours that are alike together, and all others by themselves. What asks something of the citizen and what was
/// looked up in an emergency is never like another: it must not be folded away.
pub fn runs<'p>(lines: Lines<'p>, places: &'p [u32]) -> impl Iterator<Item = &'p [u32]> {
    let alike = move |place: u32| {
        let (source, item) = lines.entry(place)?;
        let Kind::Access(access) = &item.kind else { return None };
        let stands_alone = access.emergency || lines.needs_me(place);
        (!stands_alone).then(|| (source, item.when().day()))
    };
    places.chunk_by(move |one, next| alike(*one).is_some_and(|one| Some(one) == alike(*next)))
}

#[cfg(test)]
mod tests {
    use super::super::examples::item;
    use super::super::{Entry, Lineage, Timeline};
    use super::*;
    use crate::model::{Day, Item, SourceIndex, parse_day};

    /// How many stand together, of things with these ids and times from these sources; `change` makes the third another.
    fn check(things: &[(&str, &str, usize)], change: fn(&mut Item), together: &[usize]) {
        let mut items: Vec<Item> = things.iter().map(|(id, when, _)| item(id, when)).collect();
        items.iter_mut().skip(2).take(1).for_each(change);
        let sources = things.iter().map(|(_, _, source)| SourceIndex(*source));
        let entries: Vec<Entry<'_>> = sources.zip(&items).collect();
        let today = parse_day("2026-11-22").unwrap_or(Day::from_epoch(0));
        let timeline = Timeline::new(&entries, &Lineage::new([].iter()), today);
        let lines = timeline.lines(&entries, today);
        let places: Vec<u32> = (0..).take(items.len()).collect();
        assert_eq!(runs(lines, &places).map(<[u32]>::len).collect::<Vec<_>>(), together);
    }

    const LOOKS: [(&str, &str, usize); 4] = [
        ("opslag", "2026-11-20T09:00:00", 0),
        ("opslag", "2026-11-20T10:00:00", 0),
        ("opslag", "2026-11-20T11:00:00", 0),
        ("opslag", "2026-11-20T12:00:00", 0),
    ];

    #[test]
    fn look_ups_of_one_authority_on_one_day_stand_together() {
        check(&LOOKS, |_| (), &[4]);
        let another_source = LOOKS.map(|(id, when, _)| (id, when, usize::from(when.contains("T11"))));
        check(&another_source, |_| (), &[2, 1, 1]);
        let another_day = LOOKS.map(|(id, when, source)| {
            (id, if when.contains("T12") { "2026-11-21T00:00:00" } else { when }, source)
        });
        check(&another_day, |_| (), &[3, 1]);
        check(&LOOKS.map(|(_, when, source)| ("tandlæge", when, source)), |_| (), &[1, 1, 1, 1]);
    }

    #[test]
    fn what_must_be_seen_stands_alone() {
        check(&LOOKS, |item| item.action_required = true, &[2, 1, 1]);
        let in_an_emergency = |item: &mut Item| {
            if let Kind::Access(access) = &mut item.kind {
                access.emergency = true;
            }
        };
        check(&LOOKS, in_an_emergency, &[2, 1, 1]);
    }
}
