//! Chance that can be repeated: every choice the simulator makes is drawn here, from a seed alone.
//!
//! It owns no knowledge of what is drawn. The generator is fixed by its published definition, so that a seed
//! gives the same person next year.

use std::ops::RangeInclusive;

use rand_pcg::Pcg64;
use rand_pcg::rand_core::{Rng, SeedableRng};

/// A stream of choices.
#[derive(Debug, Clone)]
pub struct Random(Pcg64);

impl Random {
    /// The stream with this name under this seed: two streams of one seed do not resemble each other.
    pub fn new(seed: u64, stream: u64) -> Self {
        // An odd constant far from any small number keeps (1, 2) and (2, 1) apart; the generator hashes the sum.
        Self(Pcg64::seed_from_u64(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(stream)))
    }

    /// A number in the range, ends included.
    pub fn between(&mut self, range: &RangeInclusive<i64>) -> i64 {
        let width = range.end().abs_diff(*range.start()).saturating_add(1);
        // Below 2^32 the bias of a remainder is far smaller than anything a made-up person could show.
        range.start().saturating_add_unsigned(self.0.next_u64() % width)
    }

    /// A name that nothing else has: a UUID, version 4 (RFC 9562), as a URN.
    pub fn urn(&mut self) -> String {
        let (high, low) = (self.0.next_u64(), self.0.next_u64());
        let (time, middle, version) = (high >> 32, high >> 16 & 0xffff, high & 0x0fff | 0x4000);
        let (variant, node) = (low >> 48 & 0x3fff | 0x8000, low & 0xffff_ffff_ffff);
        format!("urn:uuid:{time:08x}-{middle:04x}-{version:04x}-{variant:04x}-{node:012x}")
    }

    /// True `percent` times out of a hundred.
    pub fn chance(&mut self, percent: i64) -> bool {
        self.between(&(1..=100)) <= percent
    }

    /// One of the choices, which must not be empty to give anything.
    pub fn pick<T: Copy>(&mut self, choices: &[T]) -> Option<T> {
        let last = i64::try_from(choices.len()).ok()?.checked_sub(1)?;
        let place = self.between(&(0..=last));
        choices.get(usize::try_from(place).ok()?).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_these_numbers_for_ever() {
        let mut random = Random::new(1, 0);
        let drawn: Vec<_> = (0..5).map(|_| random.between(&(0..=999))).collect();
        assert_eq!(drawn, [590, 555, 450, 75, 209]);
    }

    #[test]
    fn both_ends_of_a_range_are_drawn() {
        let mut random = Random::new(7, 7);
        let drawn: Vec<_> = (0..200).map(|_| random.between(&(-1..=1))).collect();
        assert!((-1..=1).all(|value| drawn.contains(&value)));
        assert!(drawn.iter().all(|value| (-1..=1).contains(value)));
    }

    #[test]
    fn a_name_has_the_form_of_its_kind_and_is_never_drawn_twice() {
        let mut random = Random::new(3, 3);
        let (one, other) = (random.urn(), random.urn());
        assert_ne!(one, other);
        let parts: Vec<_> = one.strip_prefix("urn:uuid:").unwrap_or_default().split('-').collect();
        assert_eq!(parts.iter().map(|part| part.len()).collect::<Vec<_>>(), [8, 4, 4, 4, 12]);
        assert!(parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_hexdigit())), "{one}");
        assert!(
            one.get(23..24) == Some("4") && one.get(28..29).is_some_and(|sign| "89ab".contains(sign)),
            "{one}"
        );
    }

    #[test]
    fn nothing_can_be_picked_from_nothing() {
        assert_eq!(Random::new(1, 1).pick::<u8>(&[]), None);
    }
}
