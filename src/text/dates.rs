//! Days and times in words: `fredag 4. december`, `kl. 9.15`. Own words rather than the browser's
//! `Intl`: nineteen of them a language, the same in every browser, and no call out of the wasm for
//! each line.

/// A day, as far as its words need it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::struct_field_names, reason = "a day of the month is called a day")]
pub struct Day {
    /// The year.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
    /// 0 for Monday to 6 for Sunday.
    pub weekday: u8,
}

/// A language's words for days and times.
pub struct Text {
    weekdays: [&'static str; 7],
    months: [&'static str; 12],
    date: fn(day: u8, month: &str) -> String,
    /// A time of the day.
    pub time: fn(hour: u8, minute: u8) -> String,
    /// A time of the day that is only indicative.
    pub about: fn(time: &str) -> String,
    /// A day and a time.
    pub moment: fn(day: &str, time: &str) -> String,
    /// A span of days.
    pub span: fn(from: &str, to: &str) -> String,
    /// A span of days without an end.
    pub since: fn(from: &str) -> String,
    /// How far a day is from today: "om 3 dage", "for 3 dage siden".
    pub distance: fn(days_ahead: i32) -> String,
    /// "I dag".
    pub today: &'static str,
    tomorrow: &'static str,
    yesterday: &'static str,
}

impl Text {
    /// "fredag 4. december", with the year when it is not `today`'s, and with "I dag", "I morgen"
    /// or "I går" before it where `days_ahead` of today says so.
    pub fn heading(&self, day: Day, today: Day, days_ahead: i32) -> String {
        let near = match days_ahead {
            0 => Some(self.today),
            1 => Some(self.tomorrow),
            -1 => Some(self.yesterday),
            _ => None,
        };
        let date = if day.year == today.year { self.short(day) } else { self.long(day) };
        let words = format!("{} {date}", self.weekday(day.weekday));
        near.map_or(words.clone(), |near| format!("{near}, {words}"))
    }

    /// "fredag 4. december", with the year when the day is so far from today that it could be meant
    /// otherwise.
    pub fn named(&self, day: Day, days_ahead: i32) -> String {
        let date = if days_ahead.unsigned_abs() < 180 { self.short(day) } else { self.long(day) };
        format!("{} {date}", self.weekday(day.weekday))
    }

    /// "december 2026".
    pub fn month(&self, year: i32, month: u8) -> String {
        format!("{} {year}", self.month_name(month))
    }

    /// "4. december 2026".
    pub fn long(&self, day: Day) -> String {
        format!("{} {}", self.short(day), day.year)
    }

    /// "4. december".
    pub fn short(&self, day: Day) -> String {
        (self.date)(day.day, self.month_name(day.month))
    }

    /// "fredag", of 0 for Monday to 6 for Sunday.
    pub fn weekday(&self, weekday: u8) -> &'static str {
        self.weekdays.get(usize::from(weekday)).copied().unwrap_or_default()
    }

    fn month_name(&self, month: u8) -> &'static str {
        let month = usize::from(month).checked_sub(1).and_then(|month| self.months.get(month));
        month.copied().unwrap_or_default()
    }
}

/// In Danish.
pub const DANISH: Text = Text {
    weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
    months: [
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
    ],
    date: |day, month| format!("{day}. {month}"),
    time: |hour, minute| format!("kl. {hour}.{minute:02}"),
    about: |time| format!("ca. {time}"),
    moment: |day, time| format!("{day} {time}"),
    span: |from, to| format!("{from} til {to}"),
    since: |from| format!("fra {from}"),
    distance: |days| match days {
        0 => "i dag".to_owned(),
        1 => "i morgen".to_owned(),
        -1 => "i går".to_owned(),
        days if days > 0 => format!("om {days} dage"),
        days => format!("for {} dage siden", days.unsigned_abs()),
    },
    today: "I dag",
    tomorrow: "I morgen",
    yesterday: "I går",
};

/// In English.
pub const ENGLISH: Text = Text {
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    date: |day, month| format!("{day} {month}"),
    time: |hour, minute| format!("{hour}:{minute:02}"),
    about: |time| format!("about {time}"),
    moment: |day, time| format!("{day} at {time}"),
    span: |from, to| format!("{from} to {to}"),
    since: |from| format!("from {from}"),
    distance: |days| match days {
        0 => "today".to_owned(),
        1 => "tomorrow".to_owned(),
        -1 => "yesterday".to_owned(),
        days if days > 0 => format!("in {days} days"),
        days => format!("{} days ago", days.unsigned_abs()),
    },
    today: "Today",
    tomorrow: "Tomorrow",
    yesterday: "Yesterday",
};

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Day = Day { year: 2026, month: 11, day: 22, weekday: 6 };

    #[test]
    fn a_day_is_said_as_people_say_it() {
        let friday = Day { year: 2026, month: 12, day: 4, weekday: 4 };
        assert_eq!(DANISH.heading(friday, TODAY, 12), "fredag 4. december");
        assert_eq!(DANISH.heading(Day { year: 2025, ..friday }, TODAY, -353), "fredag 4. december 2025");
        assert_eq!(DANISH.heading(TODAY, TODAY, 0), "I dag, søndag 22. november");
        assert_eq!(ENGLISH.heading(TODAY, TODAY, 0), "Today, Sunday 22 November");
        assert_eq!((DANISH.time)(9, 5), "kl. 9.05");
        assert_eq!(DANISH.named(friday, 12), "fredag 4. december");
        assert_eq!(DANISH.named(Day { year: 2027, weekday: 5, ..friday }, 377), "lørdag 4. december 2027");
        assert_eq!(
            (DANISH.month(2026, 12), ENGLISH.month(2026, 3)),
            ("december 2026".into(), "March 2026".into())
        );
    }

    #[test]
    fn how_far_a_day_is_is_said_in_words() {
        let said = |days| (DANISH.distance)(days);
        assert_eq!(
            [-3, -1, 0, 1, 3].map(said),
            ["for 3 dage siden", "i går", "i dag", "i morgen", "om 3 dage"]
        );
        assert_eq!((DANISH.distance)(i32::MIN), "for 2147483648 dage siden");
    }
}
