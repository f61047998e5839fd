//! Reads what was typed: words, dates and amounts as they are written in Denmark, and the English words for them.

use super::fold::{Umlaut, fold};
use super::index::joined;
use super::{Fit, Needle};
use crate::model::Day;

/// What is looked for: all of it has to be in a line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query(Vec<Term>);

/// One word, date or amount: what it may look like in an index.
type Term = Vec<Needle>;

/// A month by its Danish and English name, and by the first three letters of either.
const MONTHS: [[&str; 2]; 12] = [
    ["januar", "january"],
    ["februar", "february"],
    ["marts", "march"],
    ["april", "april"],
    ["maj", "may"],
    ["juni", "june"],
    ["juli", "july"],
    ["august", "august"],
    ["september", "september"],
    ["oktober", "october"],
    ["november", "november"],
    ["december", "december"],
];

/// Words for a day, and how many days after today it is.
const NEAR_DAYS: [(&[&str], i64); 7] = [
    (&["i", "dag"], 0),
    (&["i", "morgen"], 1),
    (&["i", "overmorgen"], 2),
    (&["i", "gaar"], -1),
    (&["today"], 0),
    (&["tomorrow"], 1),
    (&["yesterday"], -1),
];

const CURRENCY: [&str; 3] = ["kr", "kroner", "dkk"];

/// What stands between two blanks: as it was typed, and its words in one spelling.
struct Piece<'a> {
    typed: &'a str,
    words: String,
}

impl Piece<'_> {
    /// Its words.
    fn words(&self) -> Vec<&str> {
        self.words.split(' ').skip(1).collect()
    }

    /// It, if it is one word.
    fn word(&self) -> Option<&str> {
        self.words.strip_prefix(' ').filter(|word| !word.contains(' '))
    }

    fn number(&self) -> Option<u32> {
        number(self.word()?)
    }

    fn is_currency(&self) -> bool {
        self.word().is_some_and(|word| CURRENCY.contains(&word))
    }
}

impl Query {
    /// What these words ask for on this day.
    pub fn new(typed: &str, today: Day) -> Self {
        let pieces = typed.split_whitespace().map(|typed| Piece { typed, words: fold(typed, Umlaut::U) });
        let pieces: Vec<Piece<'_>> = pieces.filter(|piece| !piece.words.is_empty()).collect();
        let mut rest = pieces.as_slice();
        let mut terms = Vec::new();
        while let Some(first) = rest.first() {
            let read = near_day(rest, today).or_else(|| date_in_words(rest)).or_else(|| money(rest));
            let (count, marks) = read.unwrap_or_else(|| (1, date_in_numbers(&first.words(), first.typed)));
            terms.push(term(rest.get(..count).unwrap_or_default(), marks));
            rest = rest.get(count..).unwrap_or_default();
        }
        Self(terms)
    }

    /// Whether nothing is asked for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How well this line of an index has all of it.
    pub(super) fn fit(&self, line: &[u8]) -> Option<Fit> {
        let mut worst = None;
        for term in &self.0 {
            let best = term.iter().filter_map(|needle| needle.fit(line)).min()?;
            worst = worst.max(Some(best));
        }
        worst
    }
}

/// What these pieces may look like: one of the marks, or their own words. Words that have been read as something else
/// have to stand in a text just so.
fn term(pieces: &[Piece<'_>], marks: Vec<String>) -> Term {
    let end = if pieces.len() > 1 || (!marks.is_empty() && pieces.iter().any(|piece| piece.word().is_none()))
    {
        " "
    } else {
        ""
    };
    let typed: Vec<&str> = pieces.iter().map(|piece| piece.typed).collect();
    let typed = typed.join(" ");
    let words = fold(&typed, Umlaut::U);
    let as_one = pieces.iter().all(|piece| piece.word().is_none()).then(|| joined(&words));
    let other = Some(fold(&typed, Umlaut::Y)).filter(|other| *other != words);
    let words = [Some(words), as_one, other].into_iter().flatten().map(|words| words + end);
    marks.into_iter().chain(words).map(Needle).collect()
}

/// How many pieces it took, and the marks of what they say.
type Read = Option<(usize, Vec<String>)>;

fn near_day(pieces: &[Piece<'_>], today: Day) -> Read {
    let says = |words: &[&str]| {
        words.len() <= pieces.len()
            && words.iter().zip(pieces).all(|(word, piece)| piece.word() == Some(word))
    };
    let (words, days) = NEAR_DAYS.iter().find(|(words, _)| says(words))?;
    let day = today.after(*days);
    Some((words.len(), vec![day_mark(Some(day.year()), day.month(), day.day())?]))
}

/// "12. maj", "12 May 2026", "May 12", "maj 2026".
fn date_in_words(pieces: &[Piece<'_>]) -> Read {
    let (one, two) = (pieces.first()?, pieces.get(1)?);
    let year_behind = || pieces.get(2).and_then(|piece| year(piece.word()?));
    let (day, month) = match (one.number(), month(one), two.number(), month(two)) {
        (Some(day), _, _, Some(month)) | (_, Some(month), Some(day), _) if day <= 31 => (day, month),
        (_, Some(month), Some(_), _) => return Some((2, vec![month_mark(year(two.word()?)?, month)?])),
        _ => return None,
    };
    let year = year_behind();
    Some((2 + usize::from(year.is_some()), vec![day_mark(year, month, day)?]))
}

/// "12/5", "12.5.2026", "2026-05-12", "5/2026".
fn date_in_numbers(words: &[&str], typed: &str) -> Vec<String> {
    let small = |word: &&str| number(word).filter(|_| word.len() <= 2);
    let mark = match (words, typed.contains(',')) {
        (_, true) => None,
        ([one, two, three], _) if one.len() == 4 => year(one)
            .zip(small(two))
            .zip(small(three))
            .and_then(|((year, month), day)| day_mark(Some(year), month, day)),
        ([one, two, three], _) => small(one)
            .zip(small(two))
            .zip(year(three).or_else(|| small(three).and_then(|year| i32::try_from(2000 + year).ok())))
            .and_then(|((day, month), year)| day_mark(Some(year), month, day)),
        ([one, two], _) => match (small(one), small(two), year(two)) {
            (Some(day), Some(month), _) => day_mark(None, month, day),
            (Some(month), _, Some(year)) => month_mark(year, month),
            _ => None,
        },
        _ => None,
    };
    mark.into_iter().chain(amount(typed).map(|minor| format!(" ={minor}="))).collect()
}

/// "1.240,50 kr.", "kr. 1240", "1240kr".
fn money(pieces: &[Piece<'_>]) -> Read {
    let (one, two) = (pieces.first()?, pieces.get(1));
    let (count, number) = match two {
        Some(two) if one.is_currency() => (2, two.typed),
        Some(two) if two.is_currency() => (2, one.typed),
        _ => (
            1,
            one.typed.trim_end_matches('.').strip_suffix("kr").or_else(|| one.typed.strip_suffix(",-"))?,
        ),
    };
    Some((count, vec![format!(" ={}=dkk ", amount(number)?)]))
}

/// An amount of money in its smallest unit: with one or two decimals or none, its thousands divided or not.
fn amount(typed: &str) -> Option<u64> {
    let typed = typed.trim_start_matches(['-', '−', '+']).trim_end_matches(['.', ',']);
    let typed = typed.strip_suffix(",-").unwrap_or(typed);
    let (whole, decimals) = match typed.rfind(['.', ',']).map(|at| (typed.get(..at), typed.get(at + 1..))) {
        Some((Some(whole), Some(decimals))) if decimals.len() <= 2 => (whole, decimals),
        _ => (typed, ""),
    };
    let groups: Vec<&str> = whole.split(['.', ',']).collect();
    let is_grouped = groups.len() == 1
        || (groups.first()?.len() <= 3 && groups.iter().skip(1).all(|group| group.len() == 3));
    let digits = groups.concat() + decimals;
    let is_number = is_grouped && !whole.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    let scale = 10_u64.pow(u32::try_from(2 - decimals.len()).ok()?);
    is_number.then(|| digits.parse::<u64>().ok()?.checked_mul(scale))?
}

fn month(piece: &Piece<'_>) -> Option<u32> {
    let word = piece.word()?;
    let names = |names: &[&str; 2]| names.iter().any(|name| *name == word || name.get(..3) == Some(word));
    (1..).zip(&MONTHS).find(|(_, month)| names(month)).map(|(number, _)| number)
}

/// A number of digits alone.
fn number(word: &str) -> Option<u32> {
    word.bytes().all(|byte| byte.is_ascii_digit()).then(|| word.parse().ok())?
}

/// A year that something here can be of. Other numbers of four digits are amounts.
fn year(word: &str) -> Option<i32> {
    i32::try_from(number(word)?).ok().filter(|year| (1900..2200).contains(year) && word.len() == 4)
}

/// The mark of a day, of any year when none is said; none of a day that no calendar has.
fn day_mark(year: Option<i32>, month: u32, day: u32) -> Option<String> {
    // A leap year has every day that some year has.
    let _exists = Day::new(year.unwrap_or(2024), month, day)?;
    Some(match year {
        Some(year) => format!(" @{year:04}{month:02}{day:02} "),
        None => format!(" @{month:02}{day:02} "),
    })
}

/// The mark of all days of a month.
fn month_mark(year: i32, month: u32) -> Option<String> {
    let first = Day::new(year, month, 1)?;
    Some(format!(" @{:04}{:02}", first.year(), first.month()))
}
