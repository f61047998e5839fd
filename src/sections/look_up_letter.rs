//! The text with which one can ask about a look-up: when, who, what and why, as the source said it, and what one wants to
//! know. It holds no number that could be the citizen's.

use super::{facts, row_words, words};
use crate::text::Text;
use overblik_core::portal::view::{Fact, Row, Sources};

/// The text.
pub fn letter(text: &Text, sources: &Sources, row: &Row) -> String {
    let ask = &text.look_ups().ask;
    let is_said = |fact: &&Fact| !matches!(fact, Fact::BelongsTo(_) | Fact::NoCase | Fact::Emergency);
    let said: Vec<Fact> = row.facts.iter().filter(is_said).cloned().collect();
    let when = words::when(text, row.when);
    let mut lines = vec![
        (ask.to)(&row_words::source(text, sources, row.source).1),
        String::new(),
        ask.about.to_owned(),
        String::new(),
        [ask.when, ": ", &when].concat(),
        [ask.what, ": ", &row.title].concat(),
    ];
    let entries = facts::entries(text, sources, &said, &row.language).into_iter();
    lines.extend(entries.map(|entry| [entry.name, ": ".to_owned(), entry.value].concat()));
    lines.extend([String::new(), ask.question.to_owned()]);
    without_numbers(&lines.join("\n"), ask.number)
}

/// The text with `instead` for whatever is written like a CPR number: ten digits, or six, a hyphen or a space, and four.
fn without_numbers(text: &str, instead: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let is_digit = |place: usize| characters.get(place).is_some_and(char::is_ascii_digit);
    let digits = |from: usize, count: usize| (from..from + count).all(is_digit);
    let (mut clean, mut place) = (String::new(), 0);
    while let Some(character) = characters.get(place) {
        let begins = place == 0 || !is_digit(place - 1);
        let parted = matches!(characters.get(place + 6), Some('-' | ' ' | '–'));
        let length = if !begins || !digits(place, 6) {
            0
        } else if parted && digits(place + 7, 4) && !is_digit(place + 11) {
            11
        } else if digits(place, 10) && !is_digit(place + 10) {
            10
        } else {
            0
        };
        if length == 0 {
            clean.push(*character);
            place += 1;
        } else {
            clean.push_str(instead);
            place += length;
        }
    }
    clean
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_number_that_could_be_a_cpr_number_gets_into_it() {
        let clean = |text: &str| without_numbers(text, "*");
        assert_eq!(clean("010190-1234"), "*");
        assert_eq!(clean("Søgt på 0101901234, fundet"), "Søgt på *, fundet");
        assert_eq!(clean("a 010190 1234 b 010190–1234"), "a * b *");
        for other in
            ["20. november 2026 kl. 9.05", "70000001", "12345678901", "2026-11-20", "§ 42 a", "1234567-1234"]
        {
            assert_eq!(clean(other), other);
        }
    }
}
