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
        let weekday = self.weekdays.get(usize::from(day.weekday)).copied().unwrap_or_default();
        let date = if day.year == today.year { self.short(day) } else { self.long(day) };
        let words = format!("{weekday} {date}");
        near.map_or(words.clone(), |near| format!("{near}, {words}"))
    }

    /// "4. december 2026".
    pub fn long(&self, day: Day) -> String {
        format!("{} {}", self.short(day), day.year)
    }

    /// "4. december".
    pub fn short(&self, day: Day) -> String {
        let month = usize::from(day.month).checked_sub(1).and_then(|month| self.months.get(month));
        (self.date)(day.day, month.copied().unwrap_or_default())
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
    }
}
