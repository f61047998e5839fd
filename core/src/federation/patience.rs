//! When a source that failed is asked again by itself: a question twice at most, after a while drawn by chance so that
//! not everybody comes back at the same moment; the source as a whole, once it has failed for good, by one question from
//! time to time; and never before the source says. It knows no question and no answer.

use crate::model::{Failure, Instant};

/// How often a question is asked again by itself.
const TRIES: u8 = 2;
/// Milliseconds within which the first try falls; the second within twice as many.
const FIRST_WAIT: u64 = 1_000;
/// Questions in a row that fail for good before no other is tried again.
const FAULTS: u8 = 3;
/// Milliseconds until a source that has failed is asked one question; twice as many until the next, and so on.
const PEACE: i64 = 30_000;
/// How many such questions there are before it is left to the citizen: a quarter of an hour.
const PROBES: u8 = 5;

/// Milliseconds beyond which no visit lasts.
const DAY: i64 = 86_400_000;

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
    last: Option<Failure>,
    probes: u8,
    /// When it wants to be asked again, as it last said.
    wanted: Option<Instant>,
}

impl Patience {
    /// When a question that has been asked again `tried` times and failed so is to be asked once more: not at all when
    /// that would not help, or come after `end`. `retry_after` is what the source asks for, in milliseconds.
    pub fn next_try(
        &mut self,
        failure: Failure,
        tried: u8,
        retry_after: Option<i64>,
        end: Instant,
        now: Instant,
        chance: &mut Chance,
    ) -> Option<Instant> {
        self.wanted = retry_after.map(|wait| now.after(wait)).or(self.wanted);
        if !failure.may_pass() || tried >= TRIES || self.gives_up().is_some() {
            return None;
        }
        let drawn = chance.below(FIRST_WAIT << tried);
        let wait = i64::try_from(drawn).unwrap_or_default().max(retry_after.unwrap_or_default());
        Some(now.after(wait)).filter(|at| *at < end)
    }

    /// A question has failed for good.
    pub fn failed(&mut self, failure: Failure) {
        if failure.may_pass() {
            self.faults = self.faults.saturating_add(1);
            self.last = Some(failure);
        }
    }

    /// Whether it has failed since it last answered.
    pub fn is_tried(&self) -> bool {
        self.faults > 0
    }

    /// Why no other question is tried again; `None` while they are.
    pub fn gives_up(&self) -> Option<Failure> {
        self.last.filter(|_| self.faults >= FAULTS)
    }

    /// When the source, which has failed, is to be asked one question by itself; `None` when it has been often enough.
    pub fn next_probe(&mut self, now: Instant) -> Option<Instant> {
        let at = self.not_before(now.after(PEACE << self.probes));
        let is_meant = self.probes < PROBES && at.since(now) <= DAY;
        self.probes += u8::from(is_meant);
        is_meant.then_some(at)
    }

    /// A question has been answered. How often the source was asked by itself counts on until all of it is whole.
    pub fn answered(&mut self) {
        *self = Self { probes: self.probes, ..Self::default() };
    }

    /// This moment, or the one that the source wants when that is later.
    pub fn not_before(&self, at: Instant) -> Instant {
        at.max(self.wanted.unwrap_or(at))
    }

    /// All is well, or the citizen asks: what was is forgotten.
    pub fn forget(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Instant = Instant::from_millis(0);
    const END: Instant = Instant::from_millis(60_000);

    #[test]
    fn a_question_is_asked_again_twice_within_a_second_and_within_two() {
        let (mut patience, mut chance) = (Patience::default(), Chance::new(7));
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
        let (mut patience, mut chance) = (Patience::default(), Chance::new(7));
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
        assert_eq!(patience.next_probe(NOW), Some(NOW.after(60_000)), "nor is one asked for before it");
    }

    #[test]
    fn after_three_faults_nothing_is_tried_again_until_the_source_answers() {
        let (mut patience, mut chance) = (Patience::default(), Chance::new(7));
        patience.failed(Failure::Security);
        let given_up = [(); 3].map(|()| {
            patience.failed(Failure::Timeout);
            patience.gives_up()
        });
        assert_eq!(given_up, [None, None, Some(Failure::Timeout)]);
        let mut next = |patience: &mut Patience| {
            patience.next_try(Failure::Timeout, 0, None, END, NOW, &mut chance).is_some()
        };
        assert!(!next(&mut patience));
        patience.forget();
        assert!(next(&mut patience));
    }

    #[test]
    fn a_source_that_has_failed_is_asked_less_and_less_often_and_then_not() {
        let mut patience = Patience::default();
        let waits = [(); 6].map(|()| patience.next_probe(NOW).map(|at| at.since(NOW) / 1_000));
        assert_eq!(waits, [Some(30), Some(60), Some(120), Some(240), Some(480), None]);
    }
}
