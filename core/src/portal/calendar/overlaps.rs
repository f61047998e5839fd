//! Finds what takes the same time.

use crate::model::Instant;
use crate::timeline::in_order;

/// Others that are named of one: more are read no longer.
pub const MOST: usize = 5;

/// From a moment up to another, which is not taken. What has no length takes its moment.
pub type Taken = (Instant, Instant);

/// Of each of these, the places of others that take some of the same time, the earliest first. It looks at no more of them
/// than it names, however many there are at once.
pub fn overlaps(spans: &[Taken]) -> Vec<Vec<u32>> {
    let start = |place: u32| spans.get(index(place)).map(|(start, _)| *start);
    let end = |place: u32| spans.get(index(place)).map(|(start, end)| (*end).max(start.after(1)));
    let order = in_order((0..).zip(spans).map(|(place, (start, _))| ((*start, true), 0, place)).collect());
    let mut found = vec![Vec::new(); spans.len()];
    // Of those that have begun, the ones that end last: if fewer than are named still run, all that do are among them.
    let mut begun: Vec<u32> = Vec::new();
    for (next, here) in (1..).zip(order.iter().copied()) {
        let runs = begun.iter().copied().filter(|other| end(*other) > start(here));
        let later = order.iter().skip(next).copied().take_while(|other| start(*other) < end(here));
        let others = runs.chain(later).take(MOST).collect();
        if let Some(found) = found.get_mut(index(here)) {
            *found = others;
        }
        begun.push(here);
        if begun.len() > MOST {
            let first_to_end = (0..begun.len()).min_by_key(|at| begun.get(*at).and_then(|place| end(*place)));
            if let Some(at) = first_to_end {
                begun.remove(at);
            }
        }
    }
    found
}

fn index(place: u32) -> usize {
    usize::try_from(place).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NOBODY: [u32; 0] = [];

    fn of(spans: &[(i64, i64)]) -> Vec<Vec<u32>> {
        let at = Instant::from_millis;
        overlaps(&spans.iter().map(|(start, end)| (at(*start), at(*end))).collect::<Vec<_>>())
    }

    #[test]
    fn what_touches_takes_no_same_time_and_a_moment_is_taken_by_who_is_there() {
        assert_eq!(of(&[(0, 10), (10, 20)]), [NOBODY; 2]);
        assert_eq!(of(&[(0, 11), (10, 20)]), [[1], [0]]);
        assert_eq!(of(&[(5, 5), (0, 10), (10, 10)]), [&[1][..], &[0], &[]]);
        assert_eq!(of(&[(5, 5), (5, 5)]), [[1], [0]]);
        assert_eq!(of(&[(0, 100), (10, 20), (30, 40)]), [&[1, 2][..], &[0], &[0]]);
    }

    proptest! {
        #[test]
        fn all_are_found_as_far_as_they_are_named(spans in prop::collection::vec((0_i64..60, 0_i64..20), 0..40)) {
            let spans: Vec<(i64, i64)> = spans.into_iter().map(|(start, length)| (start, start + length)).collect();
            let ends = |(start, end): (i64, i64)| end.max(start + 1);
            for ((place, mine), found) in (0_u32..).zip(&spans).zip(of(&spans)) {
                let overlap = |other: (i64, i64)| other.0 < ends(*mine) && mine.0 < ends(other);
                let theirs: Vec<u32> = (0_u32..).zip(&spans)
                    .filter(|(other, span)| *other != place && overlap(**span)).map(|(other, _)| other).collect();
                prop_assert_eq!(found.len(), theirs.len().min(MOST));
                prop_assert!(found.iter().all(|place| theirs.contains(place)));
                prop_assert!(found.is_sorted_by_key(|place| (spans.get(index(*place)).map(|span| span.0), *place)));
            }
        }
    }
}
