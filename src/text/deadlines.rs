//! Words of the page of everything with a last day.

use super::overview::{Part, asked_authorities, authorities_say};

/// The page's words.
pub struct Text {
    /// Its heading and title.
    pub heading: &'static str,
    /// What the citizen has to do.
    pub mine: &'static str,
    /// What the authorities have to do.
    pub theirs: &'static str,
    /// What that part says.
    pub theirs_part: Part,
    /// The last day has passed.
    pub overdue: &'static str,
    /// It is today or tomorrow.
    pub near: &'static str,
    /// It is within so many days that count as this week.
    pub week: &'static str,
    /// It is further ahead.
    pub later: &'static str,
    /// The way to the deadlines that have passed and ask nothing more.
    pub past: &'static str,
}

/// In Danish.
pub const DANISH: Text = Text {
    heading: "Frister",
    mine: "Det skal du gøre",
    theirs: "Det skal myndighederne gøre",
    theirs_part: Part {
        what: "myndighedernes frister",
        nothing: |asked| {
            format!(
                "Ingen myndighed har en frist over for dig lige nu. Det siger {}.",
                asked_authorities(asked)
            )
        },
    },
    overdue: "Fristen er gået",
    near: "I dag og i morgen",
    week: "Inden for 7 dage",
    later: "Senere",
    past: "Se gamle frister på tidslinjen",
};

/// In English.
pub const ENGLISH: Text = Text {
    heading: "Deadlines",
    mine: "What you have to do",
    theirs: "What the authorities have to do",
    theirs_part: Part {
        what: "the authorities’ deadlines",
        nothing: |asked| format!("No authority has a deadline towards you now. {}.", authorities_say(asked)),
    },
    overdue: "The deadline has passed",
    near: "Today and tomorrow",
    week: "Within 7 days",
    later: "Later",
    past: "See old deadlines on the timeline",
};
