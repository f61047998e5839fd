//! When a question that failed is asked again by itself: twice at most, after a while drawn by chance so that not
//! everybody comes back at the same moment, and never before the source says. It knows no question and no answer.

use crate::model::{Failure, Instant};

/// How often a question is asked again by itself.
const TRIES: u8 = 2;
/// Milliseconds within which the first try falls; the second within twice as many.
const FIRST_WAIT: u64 = 1_000;
/// Questions in a row that fail for good before a source is left in peace.
const FAULTS: u8 = 3;
/// Milliseconds that it is left in peace: nothing is asked again by itself.
const PEACE: i64 = 30_000;

/// Draws waits. The same seed draws the same ones.
#[derive(Debug)]
pub struct Chance(u64);

impl Chance {
    /// Begins with this seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Less than `limit`, each as likely (`SplitMix64`, Steele, Lea and Flood 2014).
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % limit.max(1)
    }
}

/// How a source has held up.
#[derive(Debug, Default)]
pub struct Patience {
    faults: u8,
    in_peace: Option<(Instant, Failure)>,
}

impl Patience {
    /// When a question that has been asked again `tried` times and failed so is to be asked once more: not at all when
    /// that would not help, or come after `end`. `retry_after` is what the source asks for, in milliseconds.
    pub fn next_try(
        &self,
        failure: Failure,
        tried: u8,
        retry_after: Option<i64>,
        end: Instant,
        now: Instant,
        chance: &mut Chance,
    ) -> Option<Instant> {
        if !may_pass(failure) || tried >= TRIES || self.gives_up(now).is_some() {
            return None;
        }
        let drawn = chance.below(FIRST_WAIT << tried);
        let wait = i64::try_from(drawn).unwrap_or_default().max(retry_after.unwrap_or_default());
        Some(now.after(wait)).filter(|at| *at < end)
    }

    /// A question has failed for good.
    pub fn failed(&mut self, failure: Failure, now: Instant) {
        if may_pass(failure) {
            self.faults = self.faults.saturating_add(1);
        }
        if self.faults >= FAULTS {
            self.in_peace = Some((now.after(PEACE), failure));
        }
    }

    /// Why nothing is asked again by itself now; `None` while it is.
    pub fn gives_up(&self, now: Instant) -> Option<Failure> {
        self.in_peace.filter(|(until, _)| now < *until).map(|(_, failure)| failure)
    }

    /// A question has been answered.
    pub fn answered(&mut self) {
        *self = Self::default();
    }
}

/// Whether the same question may be answered in a moment. A source that refuses or answers nonsense does so again.
fn may_pass(failure: Failure) -> bool {
    matches!(
        failure,
        Failure::Unreachable
            | Failure::Timeout
            | Failure::DataSource
            | Failure::Internal
            | Failure::CircuitBreaker
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Instant = Instant::from_millis(0);
    const END: Instant = Instant::from_millis(60_000);

    #[test]
    fn a_question_is_asked_again_twice_within_a_second_and_within_two() {
        let (patience, mut chance) = (Patience::default(), Chance::new(7));
        let mut latest = [0, 0];
        for (tried, latest) in (0..).zip(&mut latest) {
            for _ in 0..1_000 {
                let at = patience.next_try(Failure::Unreachable, tried, None, END, NOW, &mut chance);
                let wait = at.map_or(-1, |at| at.since(NOW));
                assert!((0..1_000 << tried).contains(&wait), "{wait}");
                *latest = wait.max(*latest);
            }
        }
        assert!(latest[0] > 950 && latest[1] > 1_900, "all of the time is used: {latest:?}");
        assert_eq!(patience.next_try(Failure::Unreachable, 2, None, END, NOW, &mut chance), None);
    }

    #[test]
    fn what_will_not_pass_is_not_tried_again_and_nobody_comes_before_the_source_says() {
        let (patience, mut chance) = (Patience::default(), Chance::new(7));
        let mut next =
            |failure, retry_after| patience.next_try(failure, 0, retry_after, END, NOW, &mut chance);
        for failure in
            [Failure::Security, Failure::NoToken, Failure::Format, Failure::Input, Failure::TooLarge]
        {
            assert_eq!(next(failure, None), None);
        }
        assert_eq!(next(Failure::DataSource, Some(7_000)), Some(NOW.after(7_000)));
        assert_eq!(
            next(Failure::DataSource, Some(60_000)),
            None,
            "after the source's time there is no sense in it"
        );
    }

    #[test]
    fn after_three_faults_a_source_is_left_in_peace_until_it_answers() {
        let (mut patience, mut chance) = (Patience::default(), Chance::new(7));
        patience.failed(Failure::Security, NOW);
        let given_up = [(); 3].map(|()| {
            patience.failed(Failure::Timeout, NOW);
            patience.gives_up(NOW)
        });
        assert_eq!(given_up, [None, None, Some(Failure::Timeout)]);
        let mut next = |patience: &Patience, now: Instant| {
            patience.next_try(Failure::Timeout, 0, None, now.after(60_000), now, &mut chance).is_some()
        };
        assert!(!next(&patience, NOW.after(29_999)) && next(&patience, NOW.after(30_000)));
        patience.answered();
        assert!(next(&patience, NOW));
    }
}
