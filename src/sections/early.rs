//! The warning that a last day is one on which banks or offices are closed, with the rule that says so.

use super::words::day;
use crate::text::Text;
use overblik_core::portal::view::{Early, Holiday};

/// "Bankerne holder lukket fredag 15. maj, dagen efter Kristi himmelfartsdag. Betal senest onsdag 13. maj."
pub fn sentence(text: &Text, early: &Early) -> String {
    let words = &text.payments.early;
    let named = |date, days| text.dates.named(day(date), days);
    let holiday = early.holiday.map(|holiday| format!(", {}", holiday_name(text, holiday)));
    let closed = if early.banks { words.banks } else { words.offices };
    let closed = closed(&named(early.last, early.from_today), &holiday.unwrap_or_default());
    let then = match (early.by, early.banks) {
        (Some((date, days)), true) => (words.pay_by)(&named(date, days)),
        (None, true) => words.pay_now.to_owned(),
        (Some((date, days)), false) => (words.do_by)(&named(date, days)),
        (None, false) => words.do_now.to_owned(),
    };
    let rule = early.law.as_deref().map(words.rule);
    [Some(closed), Some(then), rule].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// What a holiday is called.
pub fn holiday_name(text: &Text, holiday: Holiday) -> &'static str {
    let names = &text.payments.early.holidays;
    match holiday {
        Holiday::NewYearsDay => names.new_years_day,
        Holiday::MaundyThursday => names.maundy_thursday,
        Holiday::GoodFriday => names.good_friday,
        Holiday::EasterSunday => names.easter_sunday,
        Holiday::EasterMonday => names.easter_monday,
        Holiday::PrayerDay => names.prayer_day,
        Holiday::Ascension => names.ascension,
        Holiday::AfterAscension => names.after_ascension,
        Holiday::WhitSunday => names.whit_sunday,
        Holiday::WhitMonday => names.whit_monday,
        Holiday::ConstitutionDay => names.constitution_day,
        Holiday::ChristmasEve => names.christmas_eve,
        Holiday::ChristmasDay => names.christmas_day,
        Holiday::SecondChristmasDay => names.second_christmas_day,
        Holiday::NewYearsEve => names.new_years_eve,
    }
}
