//! Finds lines by what is written in them, and by their dates and amounts. What was typed is read in `query`; letters are
//! made alike in `fold`; what is said of a line is gathered in `index`.

mod find;
mod fold;
mod index;
mod query;

pub use find::find;
pub use fold::{Umlaut, fold, fold_onto};
pub use index::Index;
pub use query::Query;

use super::Key;
use crate::model::Instant;

/// How well a line answers, the best first: as well as the worst of the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It has the word, the date, the amount.
    Whole,
    /// It has a word that begins so.
    Begins,
    /// It has a word that is one slip of the finger away.
    Nearly,
}

/// Where a line stands among those that are found: the better fit first, then what waits for the citizen, then what is
/// nearest to today, so many days from it; of two as near the one to come.
pub fn key(fit: Fit, waits: bool, from_today: i64, lead: u32) -> Key {
    let class = match fit {
        Fit::Whole => 0,
        Fit::Begins => 2,
        Fit::Nearly => 4,
    };
    let away = from_today.saturating_abs().min(i64::from(u32::MAX)) * 2 + i64::from(from_today < 0);
    // Two numbers in one, so that it is sorted as everything else is.
    ((Instant::from_millis(((class + i64::from(!waits)) << 34) + away), false), 0, lead)
}

/// Letters that a word has to have before a slip in it is forgiven.
const FORGIVEN_FROM: usize = 4;

/// One word or several side by side, each with one blank before it, as they stand in an index. With a blank behind, the
/// last of them ends there too.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Needle(String);

impl Needle {
    /// How well this line has it.
    fn fit(&self, line: &[u8]) -> Option<Fit> {
        let needle = self.0.as_bytes();
        let mut ends = places(line, needle).map(|at| line.get(at + needle.len()));
        match ends.next() {
            Some(_) if needle.ends_with(b" ") || is_mark(needle) => Some(Fit::Whole),
            Some(first) if std::iter::once(first).chain(ends).any(|end| end == Some(&b' ')) => {
                Some(Fit::Whole)
            }
            Some(_) => Some(Fit::Begins),
            None => self.is_nearly_in(line).then_some(Fit::Nearly),
        }
    }

    /// Only one word of letters may have a slip in it, and not in its first: another number is another thing.
    fn is_nearly_in(&self, line: &[u8]) -> bool {
        let needle = self.0.as_bytes();
        let Some((begins, word)) = needle.first_chunk::<2>().zip(needle.get(1..)) else { return false };
        if word.len() < FORGIVEN_FROM || !word.iter().all(u8::is_ascii_lowercase) {
            return false;
        }
        let words =
            places(line, begins).filter_map(|at| line.get(at + 1..)?.split(|byte| *byte == b' ').next());
        words.into_iter().any(|other| is_one_slip(word, other))
    }
}

/// Every place where a needle stands in a line.
fn places<'a>(line: &'a [u8], needle: &'a [u8]) -> impl Iterator<Item = usize> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let found = find(line, needle, from)?;
        from = found + 1;
        Some(found)
    })
}

/// A date's or an amount's place in an index begins with what no folded word has.
fn is_mark(needle: &[u8]) -> bool {
    matches!(needle.get(1), Some(b'@' | b'='))
}

/// Whether one letter is missing, too much or another, or two neighbours have changed places.
fn is_one_slip(word: &[u8], other: &[u8]) -> bool {
    if word.len().abs_diff(other.len()) > 1 {
        return false;
    }
    let alike = word.iter().zip(other).take_while(|(one, two)| one == two).count();
    let (word, other) = (word.get(alike..).unwrap_or_default(), other.get(alike..).unwrap_or_default());
    let alike = word.iter().rev().zip(other.iter().rev()).take_while(|(one, two)| one == two).count();
    let rest = |word: &[u8]| word.len() - alike;
    match (rest(word), rest(other)) {
        (0, 1) | (1, 0 | 1) => true,
        (2, 2) => word.first() == other.get(1) && word.get(1) == other.first(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_is_one_letter_or_one_exchange() {
        for other in ["bolig", "blig", "boligg", "bollig", "bolug", "boilg", "xbolig", "olig", "boli"] {
            assert_eq!(is_one_slip(b"bolig", other.as_bytes()), other != "bolig", "{other}");
        }
        for other in ["bol", "gilob", "boligst", "bilog", "obilg", ""] {
            assert!(!is_one_slip(b"bolig", other.as_bytes()), "{other}");
        }
    }

    #[test]
    fn a_word_fits_whole_before_it_fits_its_beginning() {
        let fit = |needle: &str| Needle(needle.to_owned()).fit(b" boliger  bolig i byen  @0512 =124050=dkk ");
        assert_eq!(fit(" bolig"), Some(Fit::Whole));
        assert_eq!(fit(" bol"), Some(Fit::Begins));
        assert_eq!(fit(" bollig"), Some(Fit::Nearly));
        assert_eq!(fit(" boliger bolig"), None, "two texts are not one");
        assert_eq!(fit(" bolig i "), Some(Fit::Whole));
        assert_eq!(fit(" bol "), None);
        assert_eq!(fit(" =124050="), Some(Fit::Whole));
        assert_eq!(fit(" byn"), None, "three letters are too few for a slip");
        assert_eq!(fit(" yben"), None, "the first letter has to be right");
    }
}
