//! Words of the front page: its parts, and what each says about the answers it lacks.

/// What one part of the page says.
#[derive(Debug, Clone, Copy)]
pub struct Part {
    /// What it would show, as it stands in a sentence about answers that are missing.
    pub what: &'static str,
    /// There is nothing: so many authorities have been asked, and all have answered.
    pub nothing: fn(asked: usize) -> String,
}

/// The page's words.
pub struct Text {
    /// Its heading.
    pub heading: &'static str,
    /// What the citizen has to do.
    pub todo: &'static str,
    /// What comes within so many days.
    pub upcoming: fn(days: u32) -> String,
    /// The same as long as only the shell stands.
    #[allow(dead_code, reason = "the build fills it into index.html; the app never says it")]
    pub upcoming_shell: &'static str,
    /// Money both ways.
    pub money: &'static str,
    /// Who looked.
    pub looks: &'static str,
    /// All that waits: so many.
    pub todo_all: fn(count: u32) -> String,
    /// The way to everything with a last day.
    pub deadlines_all: &'static str,
    /// The way to the calendar.
    pub calendar: &'static str,
    /// The way to the page of money.
    pub payments_all: &'static str,
    /// The way to all look-ups.
    pub looks_all: &'static str,
    /// The way to what the overview covers.
    pub coverage: &'static str,
    /// So many days too late.
    pub late: fn(days: u32) -> String,
    /// What is asked names no last day.
    pub no_day: &'static str,
    /// Money to the citizen.
    pub to_me: &'static str,
    /// Money from the citizen.
    pub from_me: &'static str,
    /// The sum within so many days.
    pub sum: fn(sum: &str, days: u32) -> String,
    /// The same when an answer is missing.
    pub sum_at_least: fn(sum: &str, days: u32) -> String,
    /// Payments are to come, none within so many days.
    pub no_sum: fn(days: u32) -> String,
    /// No payment is to come in this direction.
    pub no_payment: &'static str,
    /// None has been found, and an answer is missing.
    pub no_payment_yet: &'static str,
    /// So many look-ups in so many days by so many.
    pub looked: fn(count: u32, days: u32, organisations: u32) -> String,
    /// The same when an answer is missing.
    pub looked_at_least: fn(count: u32, days: u32, organisations: u32) -> String,
    /// So many of them name no case.
    pub without_case: fn(count: u32) -> String,
    /// What the part on what to do says.
    pub todo_part: Part,
    /// What the part on the next days says.
    pub upcoming_part: Part,
    /// What the part on money says.
    pub money_part: Part,
    /// What the part on look-ups says.
    pub looks_part: Part,
    /// Nothing has been found, and an answer is missing.
    pub nothing_yet: &'static str,
    /// These have not answered in full, so that something can be missing.
    pub lacks: fn(whom: &str, what: &str) -> String,
    /// The citizen has left these out, so that something can be missing.
    pub lacks_left_out: fn(whom: &str, what: &str) -> String,
    /// These, so many, take no part yet, so that something can be missing.
    pub lacks_not_connected: fn(whom: &str, count: usize, what: &str) -> String,
    /// All who were asked have answered, and have nothing.
    pub nothing_asked: &'static str,
    /// Authorities that are not asked can have something too.
    pub others: fn(what: &str) -> String,
    /// Nobody could be asked.
    pub nobody_asked: &'static str,
}

/// In Danish.
pub const DANISH: Text = Text {
    heading: "Overblik",
    todo: "Hvad skal jeg gøre?",
    upcoming: |days| format!("De næste {days} dage"),
    upcoming_shell: "De næste 30 dage",
    money: "Penge",
    looks: "Hvem har set mine oplysninger?",
    todo_all: |count| format!("Se alle {count} ting, der venter på dig"),
    deadlines_all: "Se alle frister",
    calendar: "Se kalenderen",
    payments_all: "Se ydelser og betalinger",
    looks_all: "Se opslag om mig",
    coverage: "Se, hvad der er med",
    late: |days| format!("{days} {} for sent", if days == 1 { "dag" } else { "dage" }),
    no_day: "Uden sidste dag",
    to_me: "Til dig",
    from_me: "Fra dig",
    sum: |sum, days| format!("I alt {sum} de næste {days} dage"),
    sum_at_least: |sum, days| format!("Mindst {sum} de næste {days} dage"),
    no_sum: |days| format!("Ingen de næste {days} dage"),
    no_payment: "Ingen kommende betalinger.",
    no_payment_yet: "Ingen fundet endnu.",
    looked: |count, days, organisations| {
        let authorities = if organisations == 1 { "myndighed" } else { "myndigheder" };
        format!("{count} opslag de seneste {days} dage fra {organisations} {authorities}.")
    },
    looked_at_least: |count, days, organisations| {
        let authorities = if organisations == 1 { "myndighed" } else { "myndigheder" };
        format!("Mindst {count} opslag de seneste {days} dage fra {organisations} {authorities}.")
    },
    without_case: |count| match count {
        1 => "For 1 kan vi ikke se, hvilken sag det hører til.".to_owned(),
        count => format!("For {count} kan vi ikke se, hvilken sag de hører til."),
    },
    todo_part: Part {
        what: "noget, du skal gøre",
        nothing: |asked| format!("Du skal ikke gøre noget lige nu. Det siger {}.", asked_authorities(asked)),
    },
    upcoming_part: Part {
        what: "aftaler og frister",
        nothing: |asked| {
            format!("Du har ingen aftaler eller frister her. Det siger {}.", asked_authorities(asked))
        },
    },
    money_part: Part {
        what: "betalinger",
        nothing: |asked| format!("Det siger {}.", asked_authorities(asked)),
    },
    looks_part: Part {
        what: "opslag",
        nothing: |_| "Der er ingen nye opslag hos de myndigheder, der fortæller om opslag.".to_owned(),
    },
    nothing_yet: "Vi har ikke fundet noget her endnu.",
    lacks: |whom, what| format!("Vi mangler svar fra {whom}, så her kan mangle {what}."),
    lacks_left_out: |whom, what| format!("Du har udeladt {whom}, så her kan mangle {what}."),
    lacks_not_connected: |whom, _, what| {
        format!("{whom} er ikke tilsluttet endnu, så her kan mangle {what}.")
    },
    nothing_asked: "Hos dem, vi spurgte, er der ikke noget.",
    others: |what| format!("Myndigheder, vi ikke har spurgt, kan også have {what}."),
    nobody_asked: "Vi har ikke spurgt nogen myndighed.",
};

/// In English.
pub const ENGLISH: Text = Text {
    heading: "Overview",
    todo: "What do I have to do?",
    upcoming: |days| format!("The next {days} days"),
    upcoming_shell: "The next 30 days",
    money: "Money",
    looks: "Who has seen my information?",
    todo_all: |count| format!("See all {count} things that wait for you"),
    deadlines_all: "See all deadlines",
    calendar: "See the calendar",
    payments_all: "See benefits and payments",
    looks_all: "See look-ups about me",
    coverage: "See what is covered",
    late: |days| format!("{days} {} too late", if days == 1 { "day" } else { "days" }),
    no_day: "No last day",
    to_me: "To you",
    from_me: "From you",
    sum: |sum, days| format!("{sum} in all in the next {days} days"),
    sum_at_least: |sum, days| format!("At least {sum} in the next {days} days"),
    no_sum: |days| format!("None in the next {days} days"),
    no_payment: "No payments to come.",
    no_payment_yet: "None found yet.",
    looked: |count, days, organisations| {
        format!("{} in the last {days} days.", look_ups(count, organisations))
    },
    looked_at_least: |count, days, organisations| {
        format!("At least {} in the last {days} days.", look_ups(count, organisations))
    },
    without_case: |count| match count {
        1 => "For 1 we can’t see which case it belongs to.".to_owned(),
        count => format!("For {count} we can’t see which case they belong to."),
    },
    todo_part: Part {
        what: "something you have to do",
        nothing: |asked| format!("You have nothing to do now. {}.", authorities_say(asked)),
    },
    upcoming_part: Part {
        what: "appointments and deadlines",
        nothing: |asked| format!("You have no appointments or deadlines here. {}.", authorities_say(asked)),
    },
    money_part: Part { what: "payments", nothing: |asked| format!("{}.", authorities_say(asked)) },
    looks_part: Part {
        what: "look-ups",
        nothing: |_| "There are no new look-ups at the authorities that tell about them.".to_owned(),
    },
    nothing_yet: "We have not found anything here yet.",
    lacks: |whom, what| format!("We lack an answer from {whom}, so {what} can be missing here."),
    lacks_left_out: |whom, what| format!("You have left out {whom}, so {what} can be missing here."),
    lacks_not_connected: |whom, count, what| {
        let are = if count == 1 { "is" } else { "are" };
        format!("{whom} {are} not connected yet, so {what} can be missing here.")
    },
    nothing_asked: "There is nothing at those we asked.",
    others: |what| format!("Authorities that we have not asked can also have {what}."),
    nobody_asked: "We have not asked any authority.",
};

/// Those who have been asked, inside a Danish sentence.
pub fn asked_authorities(asked: usize) -> String {
    match asked {
        1 => "den myndighed, vi har spurgt".to_owned(),
        asked => format!("de {asked} myndigheder, vi har spurgt"),
    }
}

/// That those who have been asked say so, in English.
pub fn authorities_say(asked: usize) -> String {
    match asked {
        1 => "The authority that we asked says so".to_owned(),
        asked => format!("The {asked} authorities that we asked say so"),
    }
}

fn look_ups(count: u32, organisations: u32) -> String {
    let look_ups = if count == 1 { "look-up" } else { "look-ups" };
    let authorities = if organisations == 1 { "authority" } else { "authorities" };
    format!("{count} {look_ups} by {organisations} {authorities}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_said_otherwise_than_many() {
        assert_eq!([1, 2].map(DANISH.late), ["1 dag for sent", "2 dage for sent"]);
        assert_eq!((DANISH.looked)(14, 14, 3), "14 opslag de seneste 14 dage fra 3 myndigheder.");
        assert_eq!(
            (ENGLISH.looked_at_least)(1, 14, 1),
            "At least 1 look-up by 1 authority in the last 14 days."
        );
    }
}
