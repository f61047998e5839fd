//! The rules themselves: which day of the year, of which law, and until when.

use super::easter::easter;
use crate::model::Day;
use serde::{Deserialize, Serialize};

/// One day of the year that a law names.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Which day.
    pub holiday: Holiday,
    /// The law's or the list's own name, in Danish.
    pub law: &'static str,
    falls: Falls,
    /// The last year that it holds in.
    last_year: Option<i32>,
}

/// A day with a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Holiday {
    /// Nytårsdag.
    NewYearsDay,
    /// Skærtorsdag.
    MaundyThursday,
    /// Langfredag.
    GoodFriday,
    /// Påskedag.
    EasterSunday,
    /// 2. påskedag.
    EasterMonday,
    /// Store bededag, abolished from 2024.
    PrayerDay,
    /// Kristi himmelfartsdag.
    Ascension,
    /// The Friday after it.
    AfterAscension,
    /// Pinsedag.
    WhitSunday,
    /// 2. pinsedag.
    WhitMonday,
    /// Grundlovsdag.
    ConstitutionDay,
    /// Juleaftensdag.
    ChristmasEve,
    /// Juledag.
    ChristmasDay,
    /// 2. juledag.
    SecondChristmasDay,
    /// Nytårsaftensdag.
    NewYearsEve,
}

/// No Easter brings a day of these rules into another month; which Easter it is costs more than to see that.
const EASTER_MONTHS: std::ops::RangeInclusive<u32> = 3..=6;

/// Where in the year.
#[derive(Debug, PartialEq, Eq)]
enum Falls {
    /// Each year in this month, on this day of it.
    On(u32, u32),
    /// So many days after Easter Sunday.
    Easter(i64),
}

impl Rule {
    const fn new(holiday: Holiday, falls: Falls, law: &'static str) -> Self {
        Self { holiday, law, falls, last_year: None }
    }

    /// Whether the day is this one.
    pub fn holds(&self, day: Day) -> bool {
        let falls = match self.falls {
            Falls::On(month, of_month) => (day.month(), day.day()) == (month, of_month),
            Falls::Easter(after) => {
                EASTER_MONTHS.contains(&day.month())
                    && easter(day.year()).is_some_and(|easter| easter.after(after) == day)
            }
        };
        falls && self.last_year.is_none_or(|last| day.year() <= last)
    }
}

const DANISH_LAW: &str = "Danske Lov 2-4-5";
const LIMITATION_ACT: &str = "Forældelsesloven § 27, stk. 2";
const CENTRAL_BANK: &str = "Nationalbankens liste over bankfridage";

/// Helligdage.
pub const PUBLIC_HOLIDAYS: &[Rule] = &[
    Rule::new(Holiday::NewYearsDay, Falls::On(1, 1), DANISH_LAW),
    Rule::new(Holiday::MaundyThursday, Falls::Easter(-3), DANISH_LAW),
    Rule::new(Holiday::GoodFriday, Falls::Easter(-2), DANISH_LAW),
    Rule::new(Holiday::EasterSunday, Falls::Easter(0), DANISH_LAW),
    Rule::new(Holiday::EasterMonday, Falls::Easter(1), DANISH_LAW),
    Rule {
        last_year: Some(2023),
        ..Rule::new(Holiday::PrayerDay, Falls::Easter(26), "Forordning af 27. marts 1686")
    },
    Rule::new(Holiday::Ascension, Falls::Easter(39), DANISH_LAW),
    Rule::new(Holiday::WhitSunday, Falls::Easter(49), DANISH_LAW),
    Rule::new(Holiday::WhitMonday, Falls::Easter(50), DANISH_LAW),
    Rule::new(Holiday::ChristmasDay, Falls::On(12, 25), DANISH_LAW),
    Rule::new(Holiday::SecondChristmasDay, Falls::On(12, 26), DANISH_LAW),
];

/// What a legal deadline does not end on besides.
pub const LEGAL_DEADLINE: &[Rule] = &[
    Rule::new(Holiday::ConstitutionDay, Falls::On(6, 5), LIMITATION_ACT),
    Rule::new(Holiday::ChristmasEve, Falls::On(12, 24), LIMITATION_ACT),
    Rule::new(Holiday::NewYearsEve, Falls::On(12, 31), LIMITATION_ACT),
];

/// When banks are closed besides.
pub const BANK: &[Rule] = &[
    Rule::new(Holiday::AfterAscension, Falls::Easter(40), CENTRAL_BANK),
    Rule::new(Holiday::ConstitutionDay, Falls::On(6, 5), CENTRAL_BANK),
    Rule::new(Holiday::ChristmasEve, Falls::On(12, 24), CENTRAL_BANK),
    Rule::new(Holiday::NewYearsEve, Falls::On(12, 31), CENTRAL_BANK),
];
