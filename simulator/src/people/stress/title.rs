//! Titles: a row's pattern, filled in with the date and the household.
//!
//! | fill-in | example |
//! |---|---|
//! | `{month}` `{last_month}` | november 2026 |
//! | `{quarter}` `{half}` | 4. kvartal 2026, 2. halvår 2026 |
//! | `{year}` `{last_year}` `{next_year}` | 2026 |
//! | `{rate}` | 2, the date's place among its year's |
//! | `{child}` `{institution}` `{home}` `{plot}` `{works}` `{plate}` | facts of the household |

use chrono::Datelike;

use crate::danish;
use crate::random::Random;
use crate::schedule::{Occurrence, first_of_month};

/// What the whole person's titles have in common.
#[derive(Debug, Clone, Copy)]
pub struct Household {
    child: &'static str,
    institution: &'static str,
    home: &'static str,
    plot: &'static str,
    works: &'static str,
    plate: &'static str,
}

impl Household {
    /// A household of this seed.
    pub fn new(random: &mut Random) -> Self {
        let mut pick = |choices: &[&'static str]| random.pick(choices).unwrap_or_default();
        Self {
            child: pick(&["Vilma", "Alfred", "Karla", "Storm", "Ellen", "Malthe", "Signe", "Villads"]),
            institution: pick(&["Solstrålen", "Mariehønen", "Skovbrynet", "Regnbuen", "Myretuen"]),
            home: pick(&[
                "Havnegade 12, 2. tv.",
                "Mølleparken 48",
                "Kirkestien 7, st.",
                "Bakkevej 103, 1. th.",
            ]),
            plot: pick(&["Klitvej 9", "Lyngstien 22", "Strandkanten 4", "Marehalmen 31"]),
            works: pick(&["tilbygning", "carport", "udestue", "anneks", "ny tagterrasse"]),
            plate: pick(&["XX 10 101", "XX 20 202", "XX 30 303"]),
        }
    }

    /// The title of what happens then.
    pub fn title(&self, pattern: &str, then: Occurrence) -> String {
        let mut title = String::with_capacity(pattern.len() + 16);
        let mut rest = pattern;
        while let Some((before, (fill_in, after))) =
            rest.split_once('{').and_then(|(before, from)| Some((before, from.split_once('}')?)))
        {
            title.push_str(before);
            title.push_str(&self.fill(fill_in, then));
            rest = after;
        }
        title.push_str(rest);
        title
    }

    fn fill(&self, fill_in: &str, Occurrence { date, rate }: Occurrence) -> String {
        let year = date.year();
        match fill_in {
            "month" => danish::month(date),
            "last_month" => danish::month(first_of_month(date, -1).unwrap_or(date)),
            "quarter" => danish::quarter(date),
            "half" => format!("{}. halvår {year}", date.month0() / 6 + 1),
            "year" => year.to_string(),
            "last_year" => (year - 1).to_string(),
            "next_year" => (year + 1).to_string(),
            "rate" => rate.to_string(),
            "child" => self.child.to_owned(),
            "institution" => self.institution.to_owned(),
            "home" => self.home.to_owned(),
            "plot" => self.plot.to_owned(),
            "works" => self.works.to_owned(),
            "plate" => self.plate.to_owned(),
            unknown => format!("{{{unknown}}}"),
        }
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use chrono::NaiveDate;

    use super::*;

    #[test]
    fn fill_ins_come_from_the_date() {
        let household = Household::new(&mut Random::new(1, 1));
        let then = Occurrence { date: NaiveDate::from_ymd_opt(2027, 1, 20).unwrap(), rate: 2 };
        let pattern = "{month}, {last_month}, {quarter}, {half}, {last_year}-{next_year}, {rate}. rate";
        let filled = "januar 2027, december 2026, 1. kvartal 2027, 1. halvår 2027, 2026-2028, 2. rate";
        assert_eq!(household.title(pattern, then), filled);
    }
}
