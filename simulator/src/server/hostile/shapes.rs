//! Harm by shape: size, depth, types, names that come twice, and years.

use serde_json::{Map, Value, json};

use super::texts::is_date;

/// More than twenty million bytes, shared by the parts of an answer.
const HUGE_BYTES: usize = 21 << 20;

/// Deeper than any reader's stack should be trusted with.
const DEPTH: usize = 20_000;

/// Stands for what is deep or long until the answer is text: no writer of JSON should have to nest so deep either, nor
/// keep every other authority's answer waiting for as long as it takes to look at each letter.
const MARK: &str = "\u{1}mark\u{1}";

/// A field that no version of the agreement has.
const UNKNOWN_FIELD: &str = "fyld";

/// A field that some items have and the agreement has not.
const AHEAD: &str = "journal_page";

/// The one list an answer is made of, if it is made of one.
fn list(answer: &mut Value) -> Option<&mut Vec<Value>> {
    let name = ["items", "domains"].into_iter().find(|name| answer.get(name).is_some_and(Value::is_array))?;
    answer.get_mut(name)?.as_array_mut()
}

/// The objects that an answer is made of: its items, a descriptor's lists, or itself.
fn parts(answer: &mut Value) -> Vec<&mut Map<String, Value>> {
    if list(answer).is_some_and(|list| !list.is_empty()) {
        return list(answer).into_iter().flatten().filter_map(Value::as_object_mut).collect();
    }
    answer.as_object_mut().into_iter().collect()
}

/// Every part gets its share of a field that nobody knows: the answer stays as good as it was.
pub fn huge(answer: &mut Value) -> Option<String> {
    let mut parts = parts(answer);
    let share = HUGE_BYTES / parts.len().max(1) + 1;
    for part in &mut parts {
        part.insert(UNKNOWN_FIELD.to_owned(), MARK.into());
    }
    with_for_marks(answer, &format!("\"{}\"", "x".repeat(share)))
}

/// The first part gets a deep field that nobody knows, the last one a deep one that everybody knows.
pub fn deep(answer: &mut Value) -> Option<String> {
    let mut parts = parts(answer);
    parts.first_mut()?.insert(UNKNOWN_FIELD.to_owned(), MARK.into());
    let last = parts.last_mut()?;
    let known =
        ["title", "declaration", "source", "as_of"].into_iter().find(|name| last.contains_key(*name))?;
    last.insert(known.to_owned(), MARK.into());
    with_for_marks(answer, &("[".repeat(DEPTH) + &"]".repeat(DEPTH)))
}

/// The answer as text, with this JSON in the place of every mark.
fn with_for_marks(answer: &Value, json: &str) -> Option<String> {
    let mark = serde_json::to_string(MARK).ok()?;
    Some(serde_json::to_string(answer).ok()?.replace(&mark, json))
}

/// Every other part has one field of the wrong type: the first part its first field, the third its second.
pub fn types(answer: &mut Value) {
    let mut parts = parts(answer);
    // A detail is alone, so which field it is follows from its id.
    let alone = parts.len() == 1;
    let seed = parts.first().filter(|_| alone).and_then(|part| part.get("id")?.as_str()).unwrap_or_default();
    let seed = seed.bytes().map(usize::from).sum::<usize>();
    for (turn, part) in parts.iter_mut().step_by(2).enumerate() {
        let mut known: Vec<_> = part.iter_mut().filter(|(name, _)| *name != AHEAD).collect();
        let place = (turn + seed) % known.len().max(1);
        if let Some((_, value)) = known.get_mut(place) {
            **value = of_another_type(value);
        }
    }
}

fn of_another_type(value: &Value) -> Value {
    match value {
        Value::String(_) => json!(42),
        Value::Number(_) => json!("42"),
        Value::Bool(_) => json!("ja"),
        Value::Array(_) => json!({ "0": "nul" }),
        Value::Object(_) => json!(["objekt"]),
        Value::Null => json!({ "intet": true }),
    }
}

/// The first part comes once more, under the same name and with another title.
pub fn duplicates(answer: &mut Value) {
    let Some(list) = list(answer) else { return };
    let Some(mut again) = list.first().cloned() else { return };
    if let Some(Value::String(title)) = again.get_mut("title") {
        title.push_str(" (igen)");
    }
    list.push(again);
}

/// Every other part's dates lie in the year 0, 99999 or -1.
pub fn years(answer: &mut Value) {
    let years = ["0000", "99999", "-0001"].into_iter().cycle();
    for (part, year) in parts(answer).into_iter().step_by(2).zip(years) {
        part.values_mut().for_each(|value| move_dates(value, year));
    }
}

fn move_dates(value: &mut Value, year: &str) {
    match value {
        Value::String(text) if is_date(text) => {
            *text = format!("{year}{}", text.get(4..).unwrap_or_default());
        }
        Value::Array(values) => values.iter_mut().for_each(|value| move_dates(value, year)),
        Value::Object(fields) => fields.values_mut().for_each(|value| move_dates(value, year)),
        _ => {}
    }
}
