//! Danish words for parts of the year, as titles use them.

use chrono::{Datelike, NaiveDate};

const MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
];

/// The date's month, as "november 2026".
pub fn month(date: NaiveDate) -> String {
    format!("{} {}", month_name(date), date.year())
}

/// The date's quarter, as "4. kvartal 2026".
pub fn quarter(date: NaiveDate) -> String {
    format!("{}. kvartal {}", date.month0() / 3 + 1, date.year())
}

/// The date's half of the year, as "2. halvår 2026".
pub fn half_year(date: NaiveDate) -> String {
    format!("{}. halvår {}", date.month0() / 6 + 1, date.year())
}

/// The date, as "22. november".
pub fn day(date: NaiveDate) -> String {
    format!("{}. {}", date.day(), month_name(date))
}

fn month_name(date: NaiveDate) -> &'static str {
    let place = usize::try_from(date.month0()).unwrap_or_default();
    MONTHS.get(place).copied().unwrap_or_default()
}
