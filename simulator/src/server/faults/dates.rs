//! Dates that are wrong without meaning harm: of a clock that is ahead, and of items that are always changed just now.

use chrono::{Days, NaiveDate, NaiveDateTime};
use serde_json::Value;

use crate::moment::Spelling;
use crate::server::hostile::is_date;

/// Every date and time in the answer, so many days later.
pub fn ahead(answer: &mut Value, days: u16) {
    match answer {
        Value::String(text) if is_date(text) => {
            if let Some(later) = later(text, days) {
                *text = later;
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| ahead(value, days)),
        Value::Object(fields) => fields.values_mut().for_each(|value| ahead(value, days)),
        _ => {}
    }
}

fn later(text: &str, days: u16) -> Option<String> {
    let (day, time) = text.split_at_checked(10)?;
    let day = day.parse::<NaiveDate>().ok()?.checked_add_days(Days::new(days.into()))?;
    Some(format!("{day}{time}"))
}

/// Every case and registration, in a list or alone, was changed now.
pub fn redated(answer: &mut Value, now: NaiveDateTime, spelling: Spelling) {
    if let Some(items) = answer.get_mut("items").and_then(Value::as_array_mut) {
        for item in items {
            redated(item, now, spelling);
        }
        return;
    }
    for (field, date) in [("updated", spelling.instant(now)), ("changed", now.date().to_string())] {
        if let Some(value @ Value::String(_)) = answer.get_mut(field) {
            *value = date.into();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_clock_that_is_ahead_moves_every_date_and_nothing_else() {
        let mut answer = json!({
            "as_of": "2026-12-31T00:05:00Z",
            "items": [{ "id": "SK-7", "due": "2028-02-28", "title": "2026", "revision": "3", "net": 20_261_122 }],
        });
        ahead(&mut answer, 1);
        let later = json!({
            "as_of": "2027-01-01T00:05:00Z",
            "items": [{ "id": "SK-7", "due": "2028-02-29", "title": "2026", "revision": "3", "net": 20_261_122 }],
        });
        assert_eq!(answer, later);
    }

    #[test]
    fn only_what_is_dated_by_its_last_change_is_redated() {
        let mut answer = json!({ "as_of": "2026-11-22T00:05:00", "items": [
            { "updated": "2026-01-02T08:00:00", "published": "2026-01-01T08:00:00", "revision": "3" },
            { "changed": "2026-01-02" },
            { "due": "2026-01-02" },
        ] });
        let now = NaiveDate::default().and_hms_opt(9, 0, 0).unwrap_or_default();
        redated(&mut answer, now, Spelling::Zoneless);
        let redated = json!({ "as_of": "2026-11-22T00:05:00", "items": [
            { "updated": "1970-01-01T09:00:00", "published": "2026-01-01T08:00:00", "revision": "3" },
            { "changed": "1970-01-01" },
            { "due": "2026-01-02" },
        ] });
        assert_eq!(answer, redated);
    }
}
