//! Words of the page with all cases, and of the page of one case.

/// What a part of a case's page says of the lines that belong to it.
#[derive(Debug, Clone, Copy)]
pub struct Parts {
    /// Deadlines and appointments.
    pub agenda: &'static str,
    /// Payments.
    pub payments: &'static str,
    /// Letters.
    pub letters: &'static str,
    /// Look-ups.
    pub looks: &'static str,
    /// Anything else.
    pub other: &'static str,
}

/// What another case is to a case.
#[derive(Debug, Clone, Copy)]
pub struct Relations {
    /// The larger case it is part of.
    pub parent: &'static str,
    /// One decided before that it follows.
    pub precedent: &'static str,
    /// One treated together with it.
    pub joint: &'static str,
    /// Something near it.
    pub other: &'static str,
}

/// The words of one case's page.
pub struct Case {
    /// Its title, and its heading until the case is found.
    pub heading: &'static str,
    /// It is looked for.
    pub seeking: &'static str,
    /// It is not among what is here.
    pub not_found: &'static str,
    /// The way to all cases.
    pub all: &'static str,
    /// The way to where the authority shows it.
    pub see_whole: fn(authority: &str) -> String,
    /// What the authority tells of it alone is on its way.
    pub asking: fn(authority: &str) -> String,
    /// That did not come, and why.
    pub failed: fn(authority: &str, why: &str) -> String,
    /// The list still says what it says.
    pub failed_rest: &'static str,
    /// Something newer did not come, and why.
    pub not_newer: fn(authority: &str, why: &str) -> String,
    /// Asks again.
    pub retry: &'static str,
    /// Whose word it is, where another authority leads the line.
    pub told_by: fn(authority: &str) -> String,
    /// Where it stands.
    pub steps: &'static str,
    /// No step is told.
    pub no_steps: &'static str,
    /// A step that is behind.
    pub done: &'static str,
    /// The step that the case is in.
    pub now: &'static str,
    /// A step that is ahead.
    pub next: &'static str,
    /// In the authority's words.
    pub in_own_words: &'static str,
    /// The two clocks.
    pub clocks: &'static str,
    /// Before what the citizen has to do.
    pub mine: &'static str,
    /// By then, and how far that is from today.
    pub by: fn(day: &str) -> String,
    /// It waits, and no day is named.
    pub no_day: &'static str,
    /// It does not wait.
    pub not_mine: &'static str,
    /// Before what the authority aims at.
    pub theirs: &'static str,
    /// The authority names no day.
    pub no_date: &'static str,
    /// The case is at its end.
    pub ended: &'static str,
    /// A day of a step that is to come.
    pub expected: fn(step: &str, day: &str) -> String,
    /// The day that it is, within the goal.
    pub day: fn(day: u32, days: u16, share: u8) -> String,
    /// The day that it is, past the goal.
    pub day_past: fn(day: u32, days: u16, share: u8) -> String,
    /// A goal is no promise.
    pub no_promise: &'static str,
    /// Before the goal.
    pub goal: &'static str,
    /// So many of a hundred cases within so many days.
    pub goal_is: fn(share: u8, days: u16) -> String,
    /// Before which cases the goal is about.
    pub subject: &'static str,
    /// Before what starts the clock.
    pub starts: &'static str,
    /// The application is sent.
    pub submission: &'static str,
    /// The case has all it needs.
    pub complete: &'static str,
    /// Before the days on which the goal holds.
    pub holds: &'static str,
    /// Before which cases it is not about.
    pub excludes: &'static str,
    /// What it rests on.
    pub rests_on: &'static str,
    /// Nothing is told of that.
    pub rests_on_nothing: &'static str,
    /// Before where information came from.
    pub from: &'static str,
    /// Before from when it is.
    pub as_of: &'static str,
    /// Its documents.
    pub documents: &'static str,
    /// The authority names none.
    pub no_documents: &'static str,
    /// Whom to ask.
    pub contacts: &'static str,
    /// Before the office.
    pub unit: &'static str,
    /// Before the telephone of those who work on it.
    pub phone: &'static str,
    /// Before the authority's telephone.
    pub main_phone: &'static str,
    /// Before an e-mail address.
    pub email: &'static str,
    /// Before a page.
    pub website: &'static str,
    /// Before a name in Digital Post.
    pub digital_post: &'static str,
    /// Other cases.
    pub related: &'static str,
    /// What they are to it.
    pub relations: Relations,
    /// One that is not here, of this authority.
    pub elsewhere: fn(authority: &str) -> String,
    /// One of an authority that is not known here.
    pub unknown: &'static str,
    /// The lines that belong to it.
    pub lines: &'static str,
    /// None does, as far as is known.
    pub no_lines: &'static str,
    /// What the lines are, inside a sentence on what is missing.
    pub what: &'static str,
    /// What they are.
    pub parts: Parts,
}

/// The words.
pub struct Text {
    /// Its heading and title.
    pub heading: &'static str,
    /// Those that are open.
    pub open: &'static str,
    /// Those that are at their end.
    pub ended: &'static str,
    /// There is no open one, and all have answered: so many.
    pub nothing_open: fn(asked: usize) -> String,
    /// There is none at its end, and all have answered: so many.
    pub nothing_ended: fn(asked: usize) -> String,
    /// What they are, inside a sentence on what is missing.
    pub what: &'static str,
    /// When it last moved.
    pub moved: fn(day: &str) -> String,
    /// One case.
    pub case: Case,
}

/// In Danish.
pub const DANISH: Text = Text {
    heading: "Sager",
    open: "Åbne sager",
    ended: "Afgjorte og afsluttede sager",
    nothing_open: |asked| format!("Du har ingen åbne sager hos {}.", asked_authorities(asked)),
    nothing_ended: |asked| format!("Du har ingen afsluttede sager hos {}.", asked_authorities(asked)),
    what: "sager",
    moved: |day| format!("sidst ændret {day}"),
    case: Case {
        heading: "Sag",
        seeking: "Vi leder efter sagen …",
        not_found: "Vi kan ikke finde sagen.",
        all: "Se alle sager",
        see_whole: |authority| format!("Se hele sagen hos {authority}"),
        asking: |authority| format!("Vi henter resten af sagen fra {authority} …"),
        failed: |authority, why| format!("Vi kunne ikke hente resten af sagen. {authority}: {why}."),
        failed_rest: "Resten af siden er det, vi ved fra listen over dine sager.",
        not_newer: |authority, why| {
            format!("Vi kunne ikke hente nyt om sagen. {authority}: {why}. Du ser det, vi hentede før.")
        },
        retry: "Prøv igen",
        told_by: |authority| format!("Det siger {authority}:"),
        steps: "Hvor langt er sagen?",
        no_steps: "Myndigheden har ikke oplyst sagens trin.",
        done: "Færdigt",
        now: "I gang nu",
        next: "Kommer",
        in_own_words: "Myndigheden skriver",
        clocks: "Hvornår sker der noget?",
        mine: "Dig",
        by: |day| format!("Du skal gøre noget {day}."),
        no_day: "Sagen venter på dig. Myndigheden har ikke oplyst en sidste dag.",
        not_mine: "Sagen venter ikke på dig, så vidt vi kan se.",
        theirs: "Myndigheden",
        no_date: "Myndigheden har ikke oplyst en dato.",
        ended: "Sagen er ikke længere åben.",
        expected: |step, day| format!("{step}: {day}."),
        day: |day, days, share| format!("Dag {day} af {days}. Målet er for {share} % af sagerne."),
        day_past: |day, days, share| {
            format!("Dag {day}. Målet på {days} {} er for {share} % af sagerne.", dage(days))
        },
        no_promise: "Målet er myndighedens eget. Det er ikke et løfte om din sag.",
        goal: "Mål",
        goal_is: |share, days| format!("{share} % af sagerne inden {days} {}", dage(days)),
        subject: "Sager om",
        starts: "Tiden går fra",
        submission: "den dag, sagen blev sendt ind",
        complete: "den dag, sagen har alt, den skal bruge",
        holds: "Målet gælder",
        excludes: "Gælder ikke",
        rests_on: "Hvad bygger sagen på?",
        rests_on_nothing: "Myndigheden har ikke oplyst, hvad sagen bygger på.",
        from: "fra",
        as_of: "som det var",
        documents: "Dokumenter",
        no_documents: "Myndigheden nævner ingen dokumenter.",
        contacts: "Hvem kan jeg spørge?",
        unit: "Kontor",
        phone: "Telefon",
        main_phone: "Hovednummer",
        email: "E-mail",
        website: "Hjemmeside",
        digital_post: "Digital Post",
        related: "Andre sager",
        relations: Relations {
            parent: "Er en del af",
            precedent: "Følger",
            joint: "Behandles sammen med",
            other: "Har at gøre med",
        },
        elsewhere: |authority| format!("en sag hos {authority}, som ikke er her"),
        unknown: "en sag hos en myndighed, vi ikke kender",
        lines: "Det hører til sagen",
        no_lines: "Vi har ikke fundet andet, der hører til sagen.",
        what: "noget, der hører til sagen",
        parts: Parts {
            agenda: "Frister og aftaler",
            payments: "Betalinger",
            letters: "Breve",
            looks: "Opslag om dig",
            other: "Andet",
        },
    },
};

/// In English.
pub const ENGLISH: Text = Text {
    heading: "Cases",
    open: "Open cases",
    ended: "Decided and closed cases",
    nothing_open: |asked| format!("You have no open cases at {}.", authorities_asked(asked)),
    nothing_ended: |asked| format!("You have no closed cases at {}.", authorities_asked(asked)),
    what: "cases",
    moved: |day| format!("last changed {day}"),
    case: Case {
        heading: "Case",
        seeking: "We are looking for the case …",
        not_found: "We can’t find the case.",
        all: "See all cases",
        see_whole: |authority| format!("See the whole case at {authority}"),
        asking: |authority| format!("We are fetching the rest of the case from {authority} …"),
        failed: |authority, why| format!("We could not fetch the rest of the case. {authority}: {why}."),
        failed_rest: "The rest of the page is what we know from the list of your cases.",
        not_newer: |authority, why| {
            format!(
                "We could not fetch what is new in the case. {authority}: {why}. You see what we fetched before."
            )
        },
        retry: "Try again",
        told_by: |authority| format!("{authority} says:"),
        steps: "How far is the case?",
        no_steps: "The authority has not stated the steps of the case.",
        done: "Done",
        now: "Going on now",
        next: "To come",
        in_own_words: "The authority writes",
        clocks: "When does something happen?",
        mine: "You",
        by: |day| format!("You have to do something {day}."),
        no_day: "The case waits for you. The authority has not stated a last day.",
        not_mine: "The case does not wait for you, as far as we can see.",
        theirs: "The authority",
        no_date: "The authority has not stated a date.",
        ended: "The case is no longer open.",
        expected: |step, day| format!("{step}: {day}."),
        day: |day, days, share| format!("Day {day} of {days}. The goal is for {share} % of the cases."),
        day_past: |day, days, share| {
            format!("Day {day}. The goal of {days} {} is for {share} % of the cases.", day_or_days(days))
        },
        no_promise: "The goal is the authority’s own. It is not a promise about your case.",
        goal: "Goal",
        goal_is: |share, days| format!("{share} % of the cases within {days} {}", day_or_days(days)),
        subject: "Cases about",
        starts: "Time runs from",
        submission: "the day the case was sent in",
        complete: "the day the case has all it needs",
        holds: "The goal holds",
        excludes: "Does not hold for",
        rests_on: "What does the case rest on?",
        rests_on_nothing: "The authority has not stated what the case rests on.",
        from: "from",
        as_of: "as it was",
        documents: "Documents",
        no_documents: "The authority names no documents.",
        contacts: "Whom can I ask?",
        unit: "Office",
        phone: "Telephone",
        main_phone: "Main number",
        email: "E-mail",
        website: "Website",
        digital_post: "Digital Post",
        related: "Other cases",
        relations: Relations {
            parent: "Is part of",
            precedent: "Follows",
            joint: "Treated together with",
            other: "Has to do with",
        },
        elsewhere: |authority| format!("a case at {authority} that is not here"),
        unknown: "a case at an authority that we don’t know",
        lines: "What belongs to the case",
        no_lines: "We have not found anything else that belongs to the case.",
        what: "something that belongs to the case",
        parts: Parts {
            agenda: "Deadlines and appointments",
            payments: "Payments",
            letters: "Letters",
            looks: "Look-ups about you",
            other: "Other",
        },
    },
};

fn dage(days: u16) -> &'static str {
    if days == 1 { "dag" } else { "dage" }
}

fn day_or_days(days: u16) -> &'static str {
    if days == 1 { "day" } else { "days" }
}

fn asked_authorities(asked: usize) -> String {
    match asked {
        1 => "den myndighed, vi spurgte".to_owned(),
        asked => format!("de {asked} myndigheder, vi spurgte"),
    }
}

fn authorities_asked(asked: usize) -> String {
    match asked {
        1 => "the authority that we asked".to_owned(),
        asked => format!("the {asked} authorities that we asked"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_is_said_as_a_share_and_never_as_a_promise() {
        let case = &DANISH.case;
        assert_eq!((case.day)(12, 31, 85), "Dag 12 af 31. Målet er for 85 % af sagerne.");
        assert_eq!((case.day_past)(3, 1, 70), "Dag 3. Målet på 1 dag er for 70 % af sagerne.");
        assert_eq!((case.goal_is)(85, 31), "85 % af sagerne inden 31 dage");
    }
}
