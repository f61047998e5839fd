//! Everything all sources hold, one line for one thing, in one order, together with what is missing from it. It owns
//! order, today's place in it, and windows; it fetches nothing and words nothing.

mod bills;
#[cfg(test)]
mod examples;
mod lineage;
mod lines;
mod merge;
mod runs;
pub mod search;
mod sets;

use crate::model::{AREAS, Area, Day, Instant, Item, Kind, Missing, SourceIndex, SourceState};
use bills::Bills;
pub use lineage::Lineage;
pub use lines::Lines;
use merge::Merged;
pub use merge::letter;
pub use runs::{RUN, runs};

/// One thing on the timeline and whose it is.
pub type Entry<'a> = (SourceIndex, &'a Item);

/// What may be missing because of one source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Whose.
    pub source: SourceIndex,
    /// Why.
    pub reason: GapReason,
}

/// Why something may be missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GapReason {
    /// It has not answered yet.
    Waiting,
    /// Nothing came from it.
    Failed,
    /// Something came, this did not.
    Partial(Vec<Missing>),
    /// Everything came then, and what has changed since did not.
    Stale(Instant),
    /// It does not let the person have anything.
    NotEntitled,
    /// It has announced that it does not answer until then.
    Outage(Instant),
    /// It takes no part yet.
    NotConnected,
    /// The operator has switched it off.
    SwitchedOff,
    /// The citizen has left it out.
    LeftOut,
}

/// The order of the timeline. It holds places, not items, so that it costs four bytes a line; the
/// same items in the same sequence must be handed to [`Timeline::lines`].
#[derive(Debug, Default)]
pub struct Timeline {
    /// The places of those that lead a line, in chronological order.
    order: Vec<u32>,
    /// The first day of each month that holds something, the latest first.
    months: Vec<Day>,
    /// The areas that hold something, in the wave plan's order.
    areas: Vec<Area>,
    merged: Merged,
    bills: Bills,
}

impl Timeline {
    /// Makes one line of what is one thing, and orders the lines: by day, whole days before times, then kind, then the
    /// sources' own order, so the result does not depend on who answered first.
    pub fn new(items: &[Entry<'_>], lineage: &Lineage<'_>, today: Day) -> Self {
        let merged = Merged::new(items, lineage, today);
        let leads = (0_u32..).zip(items).filter(|(place, _)| merged.leads(*place));
        let order = in_order(
            leads.map(|(place, (_, item))| (item.when().order(), rank(&item.kind), place)).collect(),
        );
        let bills = Bills::new(items, lineage, &merged);
        Self { months: months(items, &order), areas: areas(items), order, merged, bills }
    }

    /// The lines that these items make.
    pub fn lines<'a>(&'a self, items: &'a [Entry<'a>], today: Day) -> Lines<'a> {
        Lines { items, merged: &self.merged, bills: &self.bills, today }
    }

    /// The wanted lines from a day on, the nearest to it first.
    pub fn ahead(&self, lines: Lines<'_>, start: Day, wanted: Wanted<'_>) -> Vec<u32> {
        let (_, ahead) = self.split(lines, start);
        ahead.iter().copied().filter(|place| wanted(*place)).collect()
    }

    /// The wanted lines before a day, the nearest to it first.
    pub fn past(&self, lines: Lines<'_>, start: Day, wanted: Wanted<'_>) -> Vec<u32> {
        let (past, _) = self.split(lines, start);
        past.iter().rev().copied().filter(|place| wanted(*place)).collect()
    }

    fn split(&self, lines: Lines<'_>, start: Day) -> (&[u32], &[u32]) {
        let is_before = |place: &u32| day_of(lines.items, *place).is_some_and(|day| day < start);
        self.order.split_at(self.order.partition_point(is_before))
    }

    /// How many lines there are.
    pub fn count(&self) -> usize {
        self.order.len()
    }

    /// The first day of each month that holds something, the latest first.
    pub fn months(&self) -> &[Day] {
        &self.months
    }

    /// The areas of public life that hold something, in the wave plan's order.
    pub fn areas(&self) -> &[Area] {
        &self.areas
    }
}

/// What places an entry among others: its time, what comes first at the same time, and its place among the items.
pub type Key = ((Instant, bool), u8, u32);

/// The places in the order of their keys. Every part of every page sorts by it, so that the program
/// holds one sort.
pub fn in_order(mut keys: Vec<Key>) -> Vec<u32> {
    keys.sort_unstable();
    keys.into_iter().map(|(_, _, place)| place).collect()
}

/// Whether the line that is led from this place is wanted.
pub type Wanted<'a> = &'a dyn Fn(u32) -> bool;

/// What the sources' states leave open.
pub fn gaps<'a>(states: impl Iterator<Item = &'a SourceState>) -> Vec<Gap> {
    let indices = (0..).map(SourceIndex);
    indices.zip(states).filter_map(|(source, state)| Some(Gap { source, reason: reason(state)? })).collect()
}

fn reason(state: &SourceState) -> Option<GapReason> {
    match state {
        SourceState::Waiting { .. } => Some(GapReason::Waiting),
        SourceState::Failed { .. } => Some(GapReason::Failed),
        SourceState::Partial { missing, .. } => Some(GapReason::Partial(missing.clone())),
        SourceState::Stale { fetched, .. } => Some(GapReason::Stale(*fetched)),
        SourceState::NotEntitled { .. } => Some(GapReason::NotEntitled),
        SourceState::Outage { until, .. } => Some(GapReason::Outage(*until)),
        SourceState::NotConnected { .. } => Some(GapReason::NotConnected),
        SourceState::SwitchedOff => Some(GapReason::SwitchedOff),
        SourceState::LeftOut => Some(GapReason::LeftOut),
        SourceState::NotConcerned
        | SourceState::Undecided
        | SourceState::Loaded { .. }
        | SourceState::Empty { .. } => None,
    }
}

fn months(items: &[Entry<'_>], order: &[u32]) -> Vec<Day> {
    let mut months: Vec<Day> = Vec::new();
    let mut until = None;
    for day in order.iter().filter_map(|place| day_of(items, *place)) {
        // The order is by time, so only the first day past the month's last one begins another.
        if until.is_none_or(|until| day > until) {
            let first = Day::new(day.year(), day.month(), 1).unwrap_or(day);
            until = Some(first.last_of_month());
            months.push(first);
        }
    }
    months.reverse();
    months
}

fn areas(items: &[Entry<'_>]) -> Vec<Area> {
    let bit = |area: Area| 1_u32 << area as u32;
    let held = items.iter().fold(0, |held, (_, item)| held | bit(item.area));
    AREAS.iter().map(|(area, _)| *area).filter(|area| held & bit(*area) != 0).collect()
}

fn day_of(items: &[Entry<'_>], place: u32) -> Option<Day> {
    Some(items.get(sets::index(place))?.1.when().day())
}

/// What stands first among things of the same moment: what has to be done.
fn rank(kind: &Kind) -> u8 {
    match kind {
        Kind::Deadline(_) => 0,
        Kind::Appointment(_) => 1,
        Kind::Payment(_) => 2,
        Kind::Message(_) => 3,
        Kind::Case(_) => 4,
        Kind::Credential(_) => 5,
        Kind::Benefit(_) => 6,
        Kind::Mandate(_) | Kind::Consent(_) => 7,
        Kind::Registration(_) => 8,
        Kind::Access(_) => 9,
    }
}

#[cfg(test)]
mod tests {
    use super::examples::item;
    use super::*;
    use crate::model::parse_day;

    /// 2026-11-22 in days since 1970-01-01.
    const TODAY: i64 = 20_779;

    #[test]
    fn the_day_these_tests_play_on_is_the_one_they_say() {
        assert_eq!(parse_day("2026-11-22").map(Day::epoch_days), Some(TODAY));
    }

    /// Hands on what is made of these things on 2026-11-22.
    fn with(things: &[(&str, &str)], hand: impl FnOnce(&Timeline, Lines<'_>)) {
        let items: Vec<Item> = things.iter().map(|(id, when)| item(id, when)).collect();
        let entries: Vec<Entry<'_>> = items.iter().map(|item| (SourceIndex(0), item)).collect();
        let today = Day::from_epoch(TODAY);
        let timeline = Timeline::new(&entries, &Lineage::new([].iter()), today);
        hand(&timeline, timeline.lines(&entries, today));
    }

    fn titles(lines: Lines<'_>, places: &[u32]) -> Vec<String> {
        places.iter().filter_map(|place| Some(lines.entry(*place)?.1.title.to_string())).collect()
    }

    /// The titles from today on and before it.
    fn check(things: &[(&str, &str)], ahead: &[&str], past: &[&str]) {
        with(things, |timeline, lines| {
            assert_eq!(titles(lines, &timeline.ahead(lines, lines.today, &|_| true)), ahead);
            assert_eq!(titles(lines, &timeline.past(lines, lines.today, &|_| true)), past);
        });
    }

    #[test]
    fn the_nearest_stands_first_in_both_directions() {
        let things = [
            ("om en uge", "2026-11-29"),
            ("i forgårs", "2026-11-20"),
            ("i morgen", "2026-11-23"),
            ("i går", "2026-11-21"),
        ];
        check(&things, &["i morgen", "om en uge"], &["i går", "i forgårs"]);
    }

    #[test]
    fn on_a_day_the_whole_day_stands_before_its_times_and_a_deadline_before_the_rest() {
        let at = "2026-11-23T09:00:00";
        let things = [("opslag", at), ("tandlæge", at), ("frist", at), ("hele dagen", "2026-11-23")];
        check(&things, &["hele dagen", "frist", "tandlæge", "opslag"], &[]);
    }

    #[test]
    fn today_is_copenhagen_s_from_its_first_to_its_last_minute() {
        let things = [
            ("sidst i går", "2026-11-21T22:59:59Z"),
            ("først i dag", "2026-11-21T23:00:00Z"),
            ("sidst i dag", "2026-11-22T23:59:59"),
        ];
        check(&things, &["først i dag", "sidst i dag"], &["sidst i går"]);
    }

    #[test]
    fn only_what_is_wanted_is_counted_and_every_month_is_named_once() {
        let things = [("a", "2026-11-29"), ("b", "2026-12-31"), ("c", "2026-12-01"), ("d", "2025-12-01")];
        with(&things, |timeline, lines| {
            let in_december = |place: u32| day_of(lines.items, place).is_some_and(|day| day.month() == 12);
            assert_eq!(titles(lines, &timeline.ahead(lines, lines.today, &in_december)), ["c", "b"]);
            let months: Vec<_> =
                timeline.months().iter().map(|day| (day.year(), day.month(), day.day())).collect();
            assert_eq!(months, [(2026, 12, 1), (2026, 11, 1), (2025, 12, 1)]);
        });
    }

    #[test]
    fn it_can_be_read_from_any_day() {
        let things = [("a", "2026-11-29"), ("b", "2026-11-21"), ("c", "2026-12-01"), ("d", "2025-12-01")];
        with(&things, |timeline, lines| {
            for (day, ahead, past) in [
                (Day::from_epoch(TODAY - 1), vec!["b", "a", "c"], vec!["d"]),
                (Day::from_epoch(TODAY + 8), vec!["c"], vec!["a", "b", "d"]),
                (Day::from_epoch(i64::MAX), vec![], vec!["c", "a", "b", "d"]),
            ] {
                assert_eq!(titles(lines, &timeline.ahead(lines, day, &|_| true)), ahead);
                assert_eq!(titles(lines, &timeline.past(lines, day, &|_| true)), past);
            }
        });
    }

    #[test]
    fn only_what_is_whole_or_does_not_concern_the_person_is_no_gap() {
        let now = Instant::from_millis(0);
        let states = [
            SourceState::Loaded { fetched: now, as_of: None },
            SourceState::Empty { fetched: now, as_of: None },
            SourceState::NotConcerned,
            SourceState::Undecided,
            SourceState::SwitchedOff,
            SourceState::Waiting { since: now },
        ];
        let gaps: Vec<GapReason> = gaps(states.iter()).into_iter().map(|gap| gap.reason).collect();
        assert_eq!(gaps, [GapReason::SwitchedOff, GapReason::Waiting]);
    }
}
