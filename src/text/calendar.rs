//! Words of the calendar: its views and ways, what falls on a day, what is hidden, what it cannot say.

/// The words of the page.
pub struct Text {
    /// What the page is called.
    pub heading: &'static str,
    /// Name of the choice of a view.
    pub views: &'static str,
    /// The views, in the order of `routes::Span::ALL`.
    pub spans: [&'static str; 3],
    /// Name of the ways to another period.
    pub ways: &'static str,
    /// To the period before.
    pub back: &'static str,
    /// To the period after.
    pub ahead: &'static str,
    /// What a period is, by view, after those.
    pub periods: [&'static str; 3],
    /// Opens the browser's dialog for printing, by view.
    pub print: [&'static str; 3],
    /// A week by its number.
    pub week: fn(number: u8) -> String,
    /// Over the numbers of the weeks.
    pub weeks: &'static str,
    /// Days of one month: the first one's number, and the last one in full.
    pub days: fn(from: u8, to: &str) -> String,
    /// Days of more months.
    pub days_between: fn(from: &str, to: &str) -> String,
    /// The list from a day on.
    pub from: fn(day: &str) -> String,
    /// Name of the choice of kinds.
    pub only: &'static str,
    /// The kinds, in the order of `routes::EntryKind::ALL`.
    pub kinds: [&'static str; 6],
    /// What a proof of a right does on its last day.
    pub expires: &'static str,
    /// Shows all of each day.
    pub all: &'static str,
    /// So many are hidden by what is chosen.
    pub hidden: fn(count: u32) -> String,
    /// Takes all choices away.
    pub show_all: &'static str,
    /// A time of the day, where there is little room.
    pub clock: fn(hour: u8, minute: u8) -> String,
    /// From one time to another.
    pub times: fn(from: &str, to: &str) -> String,
    /// Until a time, of what began on an earlier day.
    pub until: fn(to: &str) -> String,
    /// What has no time.
    pub whole_day: &'static str,
    /// Which of how many days this is.
    pub day_of: fn(number: u16, of: u16) -> String,
    /// What is better done that day than on its last day.
    pub by_then: &'static str,
    /// Before that last day.
    pub last_day: &'static str,
    /// Before what takes the same time.
    pub overlaps: &'static str,
    /// So many things.
    pub things: fn(count: usize) -> String,
    /// So many more.
    pub more: fn(count: usize) -> String,
    /// Today, inside a sentence.
    pub today: &'static str,
    /// A public holiday, inside a sentence.
    pub holiday: fn(name: &str) -> String,
    /// Banks are closed, in few words.
    pub banks_closed: &'static str,
    /// The day is a public holiday.
    pub is_holiday: &'static str,
    /// Banks are closed on the day.
    pub banks: &'static str,
    /// No legal deadline ends on the day.
    pub deadlines: &'static str,
    /// What the calendar would show, as it stands in a sentence about answers that are missing.
    pub what: &'static str,
    /// Nothing falls in this period, and everyone has answered.
    pub nothing: fn(period: &str) -> String,
    /// A month or a week, as it stands in that sentence.
    pub within: fn(period: &str) -> String,
    /// A day and those after it, as they stand in that sentence.
    pub onward: fn(day: &str) -> String,
    /// Nothing falls on the day, and everyone has answered.
    pub nothing_that_day: &'static str,
    /// Everything on the day is hidden by what is chosen.
    pub chosen_nothing: &'static str,
    /// Over what is opened.
    pub opened: &'static str,
    /// Closes it.
    pub close: &'static str,
    /// What was opened is nowhere, and everyone has answered.
    pub gone: &'static str,
    /// What was opened has not been found, and somebody has not answered.
    pub not_found: &'static str,
    /// What waits and names no day.
    pub undated: &'static str,
}

/// Danish.
pub const DANISH: Text = Text {
    heading: "Aftaler og kalender",
    views: "Vis som",
    spans: ["Måned", "Uge", "Liste"],
    ways: "Gå til en anden tid",
    back: "Forrige",
    ahead: "Næste",
    periods: ["måned", "uge", "måned"],
    print: ["Skriv måneden ud", "Skriv ugen ud", "Skriv listen ud"],
    week: |number| format!("Uge {number}"),
    weeks: "Uge",
    days: |from, to| format!("{from}.–{to}"),
    days_between: |from, to| format!("{from} – {to}"),
    from: |day| format!("Fra {day}"),
    only: "Vis kun",
    kinds: ["Dine frister", "Myndigheders frister", "Aftaler", "Penge til dig", "Penge fra dig", "Udløber"],
    expires: "Udløber",
    all: "Vis alt på hver dag",
    hidden: |count| match count {
        1 => "1 ting er skjult af dit valg.".to_owned(),
        count => format!("{count} ting er skjult af dit valg."),
    },
    show_all: "Vis alle",
    clock: |hour, minute| format!("{hour}.{minute:02}"),
    times: |from, to| format!("{from}–{to}"),
    until: |to| format!("til {to}"),
    whole_day: "hele dagen",
    day_of: |number, of| format!("dag {number} af {of}"),
    by_then: "Senest denne dag",
    last_day: "Sidste dag",
    overlaps: "Overlapper",
    things: |count| format!("{count} ting"),
    more: |count| format!("{count} mere"),
    today: "i dag",
    holiday: |name| format!("helligdag: {name}"),
    banks_closed: "banker lukket",
    is_holiday: "Dagen er en helligdag.",
    banks: "Bankerne holder lukket.",
    deadlines: "En frist i en lov slutter først næste hverdag. Følg altid den dag, som myndigheden skriver.",
    what: "aftaler, frister og betalinger",
    nothing: |period| {
        format!("Der er ingen aftaler, frister eller betalinger {period} hos de myndigheder, vi spurgte.")
    },
    within: |period| format!("i {period}"),
    onward: |day| format!("fra {day}"),
    nothing_that_day: "Der er ikke noget den dag hos de myndigheder, vi spurgte.",
    chosen_nothing: "Der er ikke noget den dag af det, du har valgt.",
    opened: "Det har du åbnet",
    close: "Luk",
    gone: "Det, du åbnede, findes ikke mere.",
    not_found: "Vi har ikke fundet det, du åbnede. Vi mangler svar.",
    undated: "Uden dato",
};

/// English.
pub const ENGLISH: Text = Text {
    heading: "Appointments and calendar",
    views: "Show as",
    spans: ["Month", "Week", "List"],
    ways: "Go to another time",
    back: "Previous",
    ahead: "Next",
    periods: ["month", "week", "month"],
    print: ["Print the month", "Print the week", "Print the list"],
    week: |number| format!("Week {number}"),
    weeks: "Week",
    days: |from, to| format!("{from}–{to}"),
    days_between: |from, to| format!("{from} – {to}"),
    from: |day| format!("From {day}"),
    only: "Show only",
    kinds: [
        "Your deadlines",
        "Authorities’ deadlines",
        "Appointments",
        "Money to you",
        "Money from you",
        "Expires",
    ],
    expires: "Expires",
    all: "Show all of each day",
    hidden: |count| match count {
        1 => "1 thing is hidden by your choice.".to_owned(),
        count => format!("{count} things are hidden by your choice."),
    },
    show_all: "Show all",
    clock: |hour, minute| format!("{hour}:{minute:02}"),
    times: |from, to| format!("{from}–{to}"),
    until: |to| format!("until {to}"),
    whole_day: "all day",
    day_of: |number, of| format!("day {number} of {of}"),
    by_then: "No later than this day",
    last_day: "Last day",
    overlaps: "Overlaps",
    things: |count| match count {
        1 => "1 thing".to_owned(),
        count => format!("{count} things"),
    },
    more: |count| format!("{count} more"),
    today: "today",
    holiday: |name| format!("public holiday: {name}"),
    banks_closed: "banks closed",
    is_holiday: "The day is a public holiday.",
    banks: "Banks are closed.",
    deadlines: "A deadline in a law ends on the next working day only. Always keep to the day that the authority writes.",
    what: "appointments, deadlines and payments",
    nothing: |period| {
        format!("There are no appointments, deadlines or payments {period} at the authorities that we asked.")
    },
    within: |period| format!("in {period}"),
    onward: |day| format!("from {day}"),
    nothing_that_day: "There is nothing that day at the authorities that we asked.",
    chosen_nothing: "There is nothing that day of what you have chosen.",
    opened: "You have opened",
    close: "Close",
    gone: "What you opened is no longer there.",
    not_found: "We have not found what you opened. We lack an answer.",
    undated: "Without a date",
};
