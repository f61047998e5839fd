//! Single values of the Source API: texts made harmless, names, codes and dates within bounds.

use crate::json::Value;
use crate::model::{Day, Instant, When, parse_day, parse_instant, parse_when};
use std::borrow::Cow;
use std::ops::RangeInclusive;

/// Characters of a source's text that are kept: a longer one would push everything else away.
pub const MAX_TEXT: usize = 400;
/// Bytes that an id or a cursor may have: a longer one would fill the memory that all sources share.
pub const MAX_NAME: usize = 256;
/// Years that a date about a living person can have; any other is a mistake of the source's.
const YEARS: RangeInclusive<i32> = 1900..=2199;

/// A date, in a year that can be.
pub fn day(wire: Value<'_>) -> Option<Day> {
    parse_day(&wire.text()?).filter(|day| YEARS.contains(&day.year()))
}

/// A time, in a year that can be.
pub fn instant(wire: Value<'_>) -> Option<Instant> {
    parse_instant(&wire.text()?).filter(|at| YEARS.contains(&When::At(*at).day().year()))
}

/// A date or a time, in a year that can be.
pub fn when(wire: Value<'_>) -> Option<When> {
    parse_when(&wire.text()?).filter(|when| YEARS.contains(&when.day().year()))
}

/// A source's name for something: not empty, and no longer than [`MAX_NAME`].
pub fn name(wire: Value<'_>) -> Option<Cow<'_, str>> {
    wire.text().filter(|name| !name.is_empty() && name.len() <= MAX_NAME)
}

/// A currency's ISO 4217 code.
pub fn currency(wire: Value<'_>) -> Option<Cow<'_, str>> {
    wire.text().filter(|code| code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase()))
}

/// The digits of a telephone number (ITU-T E.164).
pub fn phone(wire: Value<'_>) -> Option<Box<str>> {
    const MAX_DIGITS: usize = 15;
    let is_number =
        |text: &str| (1..=MAX_DIGITS).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    wire.text().filter(|text| is_number(text)).map(Into::into)
}

/// A mailbox that a `mailto:` can lead to as it stands, without saying anything else.
pub fn email(wire: Value<'_>) -> Option<Box<str>> {
    let is_part = |text: &str| {
        !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_+".contains(&byte))
    };
    let is_mailbox = |text: &str| {
        text.len() <= MAX_NAME
            && text.split_once('@').is_some_and(|(name, host)| is_part(name) && is_part(host))
    };
    wire.text().filter(|text| is_mailbox(text)).map(Into::into)
}

/// A language tag; empty, which HTML reads as unknown, for what cannot be one (BCP 47).
pub fn language(tag: &str) -> Box<str> {
    let can_be = tag.len() <= 35 && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if can_be { tag.into() } else { "".into() }
}

/// The source's text, cut at [`MAX_TEXT`] characters with a mark that it is, and without characters that steer a terminal
/// or turn the writing direction of the rest of the page.
pub fn text(wire: Value<'_>) -> Option<Box<str>> {
    let harmless =
        |c: &char| !c.is_control() && !matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let text = wire.text()?;
    if text.len() <= MAX_TEXT && text.is_ascii() && !text.contains(|c: char| c.is_control()) {
        return Some(text.into());
    }
    let mut harmless = text.chars().filter(harmless);
    let mut kept: String = harmless.by_ref().take(MAX_TEXT).collect();
    if harmless.next().is_some() {
        kept.push('…');
    }
    Some(kept.into())
}
