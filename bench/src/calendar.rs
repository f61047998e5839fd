//! A calendar file read and expanded, and its door to JavaScript.

use overblik_core::calendar::ical;
use overblik_core::model::{Day, When};
use wasm_bindgen::prelude::wasm_bindgen;

/// When what a file holds begins from one day on and before another, both in days after 1970-01-01: in order, in seconds
/// after that day began; a whole day by its own midnight in UTC, as ical.js counts it. Nothing when the file cannot be read
/// or holds more than is asked for at most.
#[wasm_bindgen]
pub fn expand_calendar(bytes: &[u8], from: i32, to: i32, most: usize) -> Vec<f64> {
    let Ok(calendar) = ical::read(bytes) else { return Vec::new() };
    let found = calendar.occurrences(Day::from_epoch(from.into()), Day::from_epoch(to.into()), most);
    if found.cut {
        return Vec::new();
    }
    let seconds = |when: When| match when {
        When::Day(day) => day.epoch_days() * 86_400,
        When::At(at) => at.millis() / 1_000,
    };
    let begins_within = |second: &i64| i64::from(from) * 86_400 <= *second;
    let mut begins: Vec<i64> =
        found.shown.iter().map(|found| seconds(found.start)).filter(begins_within).collect();
    begins.sort_unstable();
    begins.into_iter().filter_map(|second| i32::try_from(second).ok()).map(f64::from).collect()
}
