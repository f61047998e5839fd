//! Words of the timeline page: its answer in one sentence, its two directions, and what is missing.

/// What can be missing of a list.
#[derive(Debug, Clone, Copy)]
pub struct Lists {
    /// Cases.
    pub cases: &'static str,
    /// Payments.
    pub payments: &'static str,
    /// Deadlines and appointments.
    pub agenda: &'static str,
    /// Look-ups.
    pub access_log: &'static str,
}

/// The page's words.
pub struct Text {
    /// Its heading and title.
    pub heading: &'static str,
    /// While everyone is asked.
    pub fetching: &'static str,
    /// While only slow ones are missing.
    pub waiting_for: fn(names: &str) -> String,
    /// These have not answered in full.
    pub lacking: fn(names: &str) -> String,
    /// So many authorities that cannot even be asked, among the names in a sentence.
    pub unknown_authorities: fn(count: u32) -> String,
    /// Nobody could be asked.
    pub nobody_asked: &'static str,
    /// So many things ask something, and everyone has answered.
    pub needs_me: fn(count: u32) -> String,
    /// At least so many do, and these have not answered in full.
    pub needs_me_at_least: fn(count: u32, names: &str) -> String,
    /// Between the names in a sentence.
    pub and: &'static str,
    /// From today on.
    pub ahead: &'static str,
    /// Before today.
    pub past: &'static str,
    /// Nothing today.
    pub nothing_today: &'static str,
    /// Nothing at all in a direction, and everyone has answered.
    pub nothing: &'static str,
    /// Nothing so far in a direction, and somebody has not answered.
    pub nothing_yet: &'static str,
    /// Shows more rows; so many are left.
    pub more: fn(left: u32) -> String,
    /// After the last "show more".
    pub all_shown: &'static str,
    /// Nothing came from this authority.
    pub gap_failed: fn(name: &str) -> String,
    /// This authority is switched off.
    pub gap_off: fn(name: &str) -> String,
    /// From this authority, this is missing.
    pub gap_partial: fn(name: &str, missing: &str) -> String,
    /// So many lines of a list could not be read.
    pub lines_of: fn(count: u32, list: &str) -> String,
    /// So many lists that this version does not know.
    pub unknown_lists: fn(count: u32) -> String,
    /// The lists' names inside a sentence.
    pub lists: Lists,
}

/// In Danish.
pub const DANISH: Text = Text {
    heading: "Tidslinje",
    fetching: "Vi henter dit overblik fra myndighederne …",
    waiting_for: |names| format!("Vi venter på svar fra {names}."),
    lacking: |names| format!("Vi mangler svar fra {names}."),
    unknown_authorities: |count| match count {
        1 => "1 myndighed, vi ikke kan spørge".to_owned(),
        count => format!("{count} myndigheder, vi ikke kan spørge"),
    },
    nobody_asked: "Vi har ikke kunnet spørge nogen myndighed. Derfor ved vi ikke, om noget venter på dig.",
    needs_me: |count| match count {
        0 => "Vi har ikke fundet noget, der venter på dig.".to_owned(),
        count => format!("{count} ting venter på dig."),
    },
    needs_me_at_least: |count, names| match count {
        0 => format!("Vi mangler svar fra {names}. Derfor ved vi ikke, om noget venter på dig."),
        count => format!("Mindst {count} ting venter på dig. Vi mangler svar fra {names}."),
    },
    and: "og",
    ahead: "I dag og frem",
    past: "Tidligere",
    nothing_today: "Der står ikke noget på dagen i dag.",
    nothing: "Vi har ikke fundet noget her.",
    nothing_yet: "Vi har ikke fundet noget her endnu. Vi mangler svar.",
    more: |left| format!("Vis flere ({left})"),
    all_shown: "Der er ikke flere linjer her.",
    gap_failed: |name| format!("Vi kunne ikke hente noget fra {name}. Der kan være noget, du ikke ser her."),
    gap_off: |name| format!("{name} er slået fra lige nu. Der kan være noget, du ikke ser her."),
    gap_partial: |name, missing| format!("Fra {name} mangler {missing}. Resten ser du her."),
    lines_of: |count, list| format!("{count} {} af {list}", if count == 1 { "linje" } else { "linjer" }),
    unknown_lists: |count| format!("{count} slags oplysninger, som denne udgave ikke kender"),
    lists: Lists {
        cases: "sager",
        payments: "betalinger",
        agenda: "frister og aftaler",
        access_log: "opslag om dig",
    },
};

/// In English.
pub const ENGLISH: Text = Text {
    heading: "Timeline",
    fetching: "We are fetching your overview from the authorities …",
    waiting_for: |names| format!("We are waiting for {names}."),
    lacking: |names| format!("We lack an answer from {names}."),
    unknown_authorities: |count| match count {
        1 => "1 authority that we can’t ask".to_owned(),
        count => format!("{count} authorities that we can’t ask"),
    },
    nobody_asked: "We could not ask any authority. So we don’t know whether anything waits for you.",
    needs_me: |count| match count {
        0 => "We have not found anything that waits for you.".to_owned(),
        1 => "1 thing waits for you.".to_owned(),
        count => format!("{count} things wait for you."),
    },
    needs_me_at_least: |count, names| match count {
        0 => format!("We lack an answer from {names}. So we don’t know whether anything waits for you."),
        1 => format!("At least 1 thing waits for you. We lack an answer from {names}."),
        count => format!("At least {count} things wait for you. We lack an answer from {names}."),
    },
    and: "and",
    ahead: "Today and ahead",
    past: "Earlier",
    nothing_today: "Nothing is on today’s date.",
    nothing: "We have not found anything here.",
    nothing_yet: "We have not found anything here yet. We lack an answer.",
    more: |left| format!("Show more ({left})"),
    all_shown: "There are no more lines here.",
    gap_failed: |name| {
        format!("We could not fetch anything from {name}. There may be something you don’t see here.")
    },
    gap_off: |name| format!("{name} is switched off now. There may be something you don’t see here."),
    gap_partial: |name, missing| format!("From {name} we lack {missing}. The rest is here."),
    lines_of: |count, list| format!("{count} {} of {list}", if count == 1 { "line" } else { "lines" }),
    unknown_lists: |count| match count {
        1 => "1 kind of information that this version does not know".to_owned(),
        count => format!("{count} kinds of information that this version does not know"),
    },
    lists: Lists {
        cases: "cases",
        payments: "payments",
        agenda: "deadlines and appointments",
        access_log: "look-ups about you",
    },
};
