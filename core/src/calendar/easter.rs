//! Easter Sunday, which half of the holidays are counted from.

use crate::model::Day;

/// Easter Sunday of a year by the Gregorian computus (Meeus, Jones, Butcher), whose letters it keeps.
#[expect(clippy::many_single_char_names, reason = "the published method's own letters")]
pub fn easter(year: i32) -> Option<Day> {
    let (a, b, c) = (year.rem_euclid(19), year.div_euclid(100), year.rem_euclid(100));
    let (d, e) = (b / 4, b % 4);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let day = h + l - 7 * m + 114;
    Day::new(year, u32::try_from(day / 31).ok()?, u32::try_from(day % 31 + 1).ok()?)
}
