//! What is one line and who leads it: by hand, and for many worlds drawn by chance.

use super::*;
use crate::model::{ItemId, Source, parse_day};
use crate::timeline::examples::{item, source};
use std::collections::{BTreeMap, BTreeSet};

fn today() -> Day {
    parse_day("2026-11-22").unwrap_or_else(|| unreachable!())
}

/// An item with these names of the thing.
fn named(id: &str, when: &str, names: &[&str]) -> Item {
    Item { same_as: names.iter().map(|name| (*name).into()).collect(), ..item(id, when) }
}

/// Sources and ids.
type Line = Vec<(usize, String)>;

/// The lines of these entries, each as source and id, who leads it first; of sources 0 to 3, of which 3 follows 2.
fn lines(held: &[(usize, Item)]) -> Vec<Line> {
    let sources = [source("a", &[]), source("b", &[]), source("gl", &[]), source("ny", &["gl"])];
    merged(held, &sources).0
}

/// The same, and to which others each is related, by who leads.
fn merged(held: &[(usize, Item)], sources: &[Source]) -> (Vec<Line>, Vec<Vec<String>>) {
    let entries: Vec<Entry<'_>> = held.iter().map(|(source, item)| (SourceIndex(*source), item)).collect();
    let merged = Merged::new(&entries, &Lineage::new(sources.iter()), today());
    let name = |place: &u32| {
        let (source, item) = entries.get(index(*place)).unwrap_or_else(|| unreachable!());
        (source.0, item.id.as_str().to_owned())
    };
    let leads: Vec<u32> = (0..).take(held.len()).filter(|place| merged.leads(*place)).collect();
    let line = |lead: &u32| [lead].into_iter().chain(merged.also(*lead)).map(name).collect();
    let related = |lead: &u32| merged.related(*lead).iter().map(|place| name(place).1).collect();
    (leads.iter().map(line).collect(), leads.iter().map(related).collect())
}

/// The lines that these make, by the ids in them.
fn check(held: &[(usize, Item)], expected: &[&[&str]]) {
    let found: Vec<Vec<String>> =
        lines(held).into_iter().map(|line| line.into_iter().map(|(_, id)| id).collect()).collect();
    assert_eq!(found, expected);
}

#[test]
fn what_shares_a_name_is_one_line_also_through_a_third() {
    let when = "2026-12-04T09:00:00";
    check(
        &[
            (0, named("hos a", when, &["urn:x:1"])),
            (0, named("andet", when, &["urn:x:9"])),
            (1, named("hos b", when, &["urn:x:2", "urn:x:1"])),
            (2, named("hos gl", when, &["urn:x:2"])),
        ],
        &[&["hos a", "hos b", "hos gl"], &["andet"]],
    );
}

#[test]
fn an_id_alone_makes_nothing_one_but_a_source_and_its_heir_share_theirs() {
    let when = "2026-12-04";
    let one = |source| (source, item("1", when));
    assert_eq!(lines(&[one(0), one(1)]).len(), 2);
    assert_eq!(lines(&[one(1), one(2), one(3)]).len(), 2);
    assert_eq!(lines(&[(2, item("1", when)), (3, item("2", when))]).len(), 2);
}

#[test]
fn things_of_different_kinds_are_related_and_not_one() {
    let held = [
        (0, named("frist", "2026-12-04", &["urn:x:1"])),
        (1, named("møde", "2026-12-03", &["urn:x:1"])),
        (2, named("møde hos gl", "2026-12-05", &["urn:x:1"])),
    ];
    let (lines, related) = merged(&held, &["a", "b", "gl"].map(|id| source(id, &[])));
    assert_eq!(lines.len(), 2);
    assert_eq!(related, [["møde"], ["frist"]]);
}

#[test]
fn nobody_can_make_two_things_of_another_source_one() {
    let when = "2026-12-04T09:00:00";
    let held = [
        (0, named("første", when, &["urn:x:1"])),
        (0, named("anden", when, &["urn:x:2"])),
        (1, named("begge", when, &["urn:x:1", "urn:x:2"])),
    ];
    let (lines, related) = merged(&held, &["a", "b"].map(|id| source(id, &[])));
    assert_eq!(lines.len(), 3);
    assert_eq!(related, [vec!["begge"], vec!["begge"], vec!["første", "anden"]]);
}

#[test]
fn one_name_for_everything_floods_no_line() {
    let many = |number: usize| (0, named(&format!("{number}"), "2026-12-04", &["urn:x:1"]));
    let held: Vec<(usize, Item)> = (0..3_000).map(many).collect();
    let (lines, related) = merged(&held, &[source("a", &[])]);
    assert_eq!(lines.len(), 3_000);
    assert!(related.iter().all(|related| related.len() == MAX_RELATED));
}

#[test]
fn the_earliest_that_is_still_to_come_leads() {
    let on = |source: usize, id: &str, when: &str| (source, named(id, when, &["urn:x:1"]));
    let leads = |held: &[(usize, Item)], lead: &str| {
        let lines = lines(held);
        assert_eq!(lines.first().and_then(|line| line.first()).map(|(_, id)| id.as_str()), Some(lead));
    };
    leads(&[on(0, "senere", "2026-12-04"), on(1, "først", "2026-12-03T10:00:00")], "først");
    leads(&[on(0, "dagen", "2026-12-03"), on(1, "klokken", "2026-12-03T10:00:00")], "klokken");
    leads(&[on(0, "forbi", "2026-11-20"), on(1, "kommer", "2026-12-03")], "kommer");
    leads(&[on(0, "gammel", "2026-11-01"), on(1, "ny", "2026-11-20")], "ny");
    let waits = |(source, item): (usize, Item)| (source, Item { action_required: true, ..item });
    leads(&[waits(on(0, "venter", "2026-12-04")), on(1, "først", "2026-12-03")], "først");
    leads(&[waits(on(0, "for sent", "2026-11-20")), on(1, "senere", "2026-12-03")], "for sent");
    let mut off = on(0, "aflyst", "2026-12-01");
    if let Kind::Appointment(appointment) = &mut off.1.kind {
        appointment.status = AppointmentStatus::Cancelled;
    }
    leads(&[off, on(1, "gælder", "2026-12-04")], "gælder");
}

/// Numbers by chance, the same for the same seed (splitmix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % end
    }

    fn shuffle<T>(&mut self, list: &mut [T]) {
        for place in (1..list.len()).rev() {
            let other = usize::try_from(self.below(place as u64 + 1)).unwrap_or_default();
            list.swap(place, other);
        }
    }

    /// Items of four sources; no source has two of one id.
    fn world(&mut self) -> Vec<(usize, Item)> {
        let mut held = BTreeMap::new();
        for _ in 0..self.below(30) {
            let (source, id) =
                (usize::try_from(self.below(4)).unwrap_or_default(), self.below(9).to_string());
            let day = format!("2026-1{}-{:02}", 1 + self.below(2), 1 + self.below(28));
            let names: Vec<String> =
                (0..self.below(3)).map(|_| format!("urn:x:{}", self.below(12))).collect();
            let kind = if self.below(4) == 0 { "frist" } else { "aftale" };
            let item = named(kind, &day, &names.iter().map(String::as_str).collect::<Vec<_>>());
            held.insert(
                (source, id.clone()),
                Item { id: ItemId::new(&id), action_required: self.below(5) == 0, ..item },
            );
        }
        held.into_iter().map(|((source, _), item)| (source, item)).collect()
    }
}

/// Whether the items give a reason to be one thing.
fn share(one: &(usize, Item), other: &(usize, Item)) -> bool {
    let heirs = one.0 >= 2 && other.0 >= 2 && one.1.id == other.1.id;
    let same_kind = std::mem::discriminant(&one.1.kind) == std::mem::discriminant(&other.1.kind);
    same_kind && (heirs || one.1.same_as.iter().any(|name| other.1.same_as.contains(name)))
}

#[test]
fn folding_loses_nothing_follows_no_order_and_folds_nothing_without_a_reason() {
    let mut folded = 0;
    for seed in 0..2_000 {
        let mut chance = Chance(seed);
        let mut held = chance.world();
        let found = lines(&held);
        let of_all: BTreeSet<(usize, String)> =
            held.iter().map(|(source, item)| (*source, item.id.as_str().to_owned())).collect();
        let stood: Vec<&(usize, String)> = found.iter().flatten().collect();
        assert_eq!((stood.len(), stood.into_iter().cloned().collect()), (held.len(), of_all), "seed {seed}");

        for line in &found {
            let member = |(source, id): &(usize, String)| {
                held.iter()
                    .find(|(of, item)| of == source && item.id.as_str() == id)
                    .unwrap_or_else(|| unreachable!())
            };
            let members: Vec<&(usize, Item)> = line.iter().map(member).collect();
            let mut reached = vec![0];
            while let Some(next) = (0..members.len()).find(|next| {
                let reason = |place: &usize| {
                    members.get(*place).zip(members.get(*next)).is_some_and(|(a, b)| share(a, b))
                };
                !reached.contains(next) && reached.iter().any(reason)
            }) {
                reached.push(next);
            }
            assert_eq!(reached.len(), members.len(), "seed {seed}: {line:?} has no reason to be one");
            folded += members.len() - 1;
        }

        chance.shuffle(&mut held);
        let sets = |lines: Vec<Vec<(usize, String)>>| {
            let set = |line: Vec<(usize, String)>| {
                (line.first().cloned(), line.into_iter().collect::<BTreeSet<_>>())
            };
            lines.into_iter().map(set).collect::<BTreeSet<_>>()
        };
        assert_eq!(sets(lines(&held)), sets(found), "seed {seed}");
    }
    assert!(folded > 2_000, "only {folded} entries were folded");
}
