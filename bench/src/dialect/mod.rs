//! The three dialects of the reference's payloads, a file each. A dialect says which field means what; it reads with the
//! core's reader and makes no item.

mod dutch;
mod english;
mod hal;

use overblik_core::json::{Reader, Value};
use overblik_core::model::{Clock, Instant, copenhagen_instant, parse_day, parse_instant};
use std::borrow::Cow;

/// What a thing is, in the order of the reference's ranks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// A case, rank 0.
    Case,
    /// A deadline, rank 1.
    Deadline,
    /// A payment, rank 2.
    Payment,
    /// A look-up, rank 3.
    Access,
}

/// A thing as every dialect tells of it.
#[derive(Debug)]
pub struct Wire<'a> {
    /// What it is.
    pub sort: Sort,
    /// Its name, the same at every source.
    pub id: Cow<'a, str>,
    /// What it is called.
    pub title: Cow<'a, str>,
    /// What is said of it.
    pub text: Cow<'a, str>,
    /// Where it stands in time.
    pub at: Instant,
    /// When it last changed.
    pub updated: Instant,
    /// Where it stands, in the dialect's own word; empty where it has none.
    pub status: Cow<'a, str>,
    /// Cents; 0 of what is no payment.
    pub cents: i64,
    /// Who looked; empty of what is no look-up.
    pub actor: Cow<'a, str>,
    /// The name of its case; empty where it has none.
    pub case: Cow<'a, str>,
}

impl<'a> Wire<'a> {
    /// A thing of which no more is known than that.
    fn new(sort: Sort, said: [Value<'a>; 3], at: Instant, updated: Instant) -> Option<Self> {
        let [id, title, text] = said.map(Value::text);
        let (id, title, text) = (id?, title?, text?);
        let [status, actor, case] = [const { Cow::Borrowed("") }; 3];
        Some(Self { sort, id, title, text, at, updated, status, cents: 0, actor, case })
    }
}

/// Who is told of each thing, in the payload's order.
pub type Put<'p, 'a> = &'p mut dyn FnMut(Wire<'a>) -> Option<()>;

/// Reads a payload of the source with this number; what comes back is the source's name. The dialects take turns.
pub fn read<'a>(number: usize, payload: &'a str, put: Put<'_, 'a>) -> Option<Cow<'a, str>> {
    let mut reader = Reader::new(payload);
    match number % 3 {
        0 => dutch::read(&mut reader, put),
        1 => english::read(&mut reader, put),
        _ => hal::read(&mut reader, put),
    }
}

/// The fields of the object that comes next.
fn fields<'a, const N: usize>(reader: &mut Reader<'a>, names: [&str; N]) -> Option<[Value<'a>; N]> {
    let mut values = [Value::default(); N];
    reader.fields(&mut [(&names, &mut values)])?;
    Some(values)
}

/// Goes through the list that comes next.
fn each<'a>(reader: &mut Reader<'a>, mut read: impl FnMut(&mut Reader<'a>) -> Option<()>) -> Option<()> {
    reader.enter(b'[')?;
    while reader.more(b']')? {
        read(reader)?;
    }
    Some(())
}

/// Goes through the object that comes next.
fn members<'a>(
    reader: &mut Reader<'a>,
    mut read: impl FnMut(&str, &mut Reader<'a>) -> Option<()>,
) -> Option<()> {
    reader.enter(b'{')?;
    while reader.more(b'}')? {
        let name = reader.name()?.read()?;
        read(&name, reader)?;
    }
    Some(())
}

fn instant(wire: Value<'_>) -> Option<Instant> {
    parse_instant(&wire.text()?)
}

/// A last day ends with its last second in Amsterdam, which has Copenhagen's time.
fn due(wire: Value<'_>) -> Option<Instant> {
    const LAST_SECOND: i64 = 86_399_000;
    let text = wire.text()?;
    match parse_day(&text) {
        Some(day) => Some(copenhagen_instant(Clock { day, millis: LAST_SECOND })),
        None => parse_instant(&text),
    }
}

/// An amount in cents, of a decimal number of at most two places.
fn cents(decimal: &str) -> Option<i64> {
    let (whole, places) = decimal.split_once('.').unwrap_or((decimal, "00"));
    let scale = if places.len() == 1 { 10 } else { 1 };
    let places = places.parse::<i64>().ok().filter(|_| places.len() <= 2)? * scale;
    let whole = whole.parse::<i64>().ok()?.checked_mul(100)?;
    Some(if decimal.starts_with('-') { whole - places } else { whole + places })
}

/// A text that may be missing or `null`, as an empty one.
fn or_empty(wire: Value<'_>) -> Option<Cow<'_, str>> {
    Some(wire.optional(Value::text)?.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::cents;

    #[test]
    fn an_amount_is_read_to_the_cent() {
        let read = |decimal: &str| cents(decimal).unwrap_or(i64::MAX);
        assert_eq!(["12.34", "-0.05", "12.5", "-7", "0.1"].map(read), [1234, -5, 1250, -700, 10]);
        assert_eq!(["", "1.234", "x"].map(cents), [None; 3]);
    }
}
