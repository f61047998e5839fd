//! Words of the timeline page: its two directions, what can be chosen of them, and what is
//! missing from a source.

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
    /// Benefits.
    pub benefits: &'static str,
    /// Proofs of a right.
    pub credentials: &'static str,
    /// Letters.
    pub messages: &'static str,
    /// What authorities have registered.
    pub registrations: &'static str,
    /// Mandates.
    pub mandates: &'static str,
    /// Consents.
    pub consents: &'static str,
}

/// How many topics there are.
pub const TOPICS: usize = 9;

/// What can be chosen of the timeline.
pub struct Choices {
    /// Unfolds the choices.
    pub heading: &'static str,
    /// Which topics.
    pub topics: &'static str,
    /// Each topic, in the order of `routes::Topic::ALL`.
    pub topic_names: [&'static str; TOPICS],
    /// Which authority.
    pub authority: &'static str,
    /// All of them.
    pub all_authorities: &'static str,
    /// One that is in the address and not among those asked.
    pub other_authority: &'static str,
    /// Which area of public life.
    pub area: &'static str,
    /// All of them.
    pub all_areas: &'static str,
    /// One that is in the address and of which there is nothing.
    pub other_area: &'static str,
    /// The first month.
    pub from: &'static str,
    /// The last month.
    pub to: &'static str,
    /// All of them.
    pub all_months: &'static str,
    /// From this month on.
    pub from_month: fn(month: &str) -> String,
    /// Up to this month.
    pub to_month: fn(month: &str) -> String,
    /// Only what asks something of the citizen.
    pub waiting: &'static str,
    /// Name of the list of what is chosen.
    pub chosen: &'static str,
    /// What a press on something chosen does, for screen readers.
    pub remove: &'static str,
    /// Takes all of it away.
    pub remove_all: &'static str,
    /// So many lines of all are shown.
    pub shown: fn(count: u32, all: u32) -> String,
    /// All lines are shown again.
    pub all_again: fn(all: u32) -> String,
    /// The lines for the latest choice are on their way.
    pub behind: &'static str,
    /// Somebody has not answered, so there may come more lines.
    pub not_settled: &'static str,
    /// No line is of what is chosen, and everyone has answered.
    pub none: &'static str,
    /// No line so far is, and somebody has not answered.
    pub none_yet: &'static str,
    /// None of what is chosen is on today's date.
    pub none_today: &'static str,
}

/// The way to another day.
pub struct Jump {
    /// Unfolds it.
    pub heading: &'static str,
    /// What can be written.
    pub hint: &'static str,
    /// The number of the day.
    pub day: &'static str,
    /// The number of the month.
    pub month: &'static str,
    /// The year.
    pub year: &'static str,
    /// Goes there.
    pub go: &'static str,
    /// What was written is no day.
    pub wrong: &'static str,
    /// Goes back to today.
    pub back: &'static str,
}

/// The timeline on paper, or in a file.
pub struct Paper {
    /// Its heading and title.
    pub heading: &'static str,
    /// Leads to it.
    pub link: &'static str,
    /// When it was made.
    pub made: fn(moment: &str) -> String,
    /// What was chosen for it.
    pub chosen: fn(choices: &str) -> String,
    /// Nothing was chosen, so that all is on it.
    pub all: &'static str,
    /// Opens the browser's dialog.
    pub print: &'static str,
    /// Leads back.
    pub back: &'static str,
}

/// The page's words.
pub struct Text {
    /// Its heading and title.
    pub heading: &'static str,
    /// Between the names in a sentence.
    pub and: &'static str,
    /// From today on.
    pub ahead: &'static str,
    /// Before today.
    pub past: &'static str,
    /// From this day on.
    pub ahead_of: fn(day: &str) -> String,
    /// Before this day.
    pub past_of: fn(day: &str) -> String,
    /// So many look-ups of one authority on one day.
    pub run: fn(count: u32, authority: &str) -> String,
    /// Nothing today.
    pub nothing_today: &'static str,
    /// Nothing at all in a direction, and everyone has answered: so many authorities.
    pub nothing: fn(asked: usize) -> String,
    /// Nothing so far in a direction, and somebody has not answered.
    pub nothing_yet: &'static str,
    /// Shows more rows; so many are left.
    pub more: fn(left: u32) -> String,
    /// After the last "show more".
    pub all_shown: &'static str,
    /// So many lines are left and not on the paper that is printed.
    pub not_printed: fn(left: u32) -> String,
    /// What can be chosen.
    pub choices: Choices,
    /// The way to another day.
    pub jump: Jump,
    /// The timeline on paper, or in a file.
    pub paper: Paper,
    /// So many lines of a list could not be read.
    pub lines_of: fn(count: u32, list: &str) -> String,
    /// What is new in a list.
    pub newer: fn(list: &str) -> String,
    /// So many lists that this version does not know.
    pub unknown_lists: fn(count: u32) -> String,
    /// Which authorities concern the citizen, as far as one knows, among what is missing of it.
    pub relations: &'static str,
    /// The lists' names inside a sentence.
    pub lists: Lists,
}

/// In Danish.
pub const DANISH: Text = Text {
    heading: "Tidslinje",
    and: "og",
    ahead: "I dag og frem",
    past: "Tidligere",
    ahead_of: |day| format!("Fra {day} og frem"),
    past_of: |day| format!("Før {day}"),
    run: |count, authority| format!("{count} opslag fra {authority}"),
    nothing_today: "Der står ikke noget på dagen i dag.",
    nothing: |asked| match asked {
        1 => "Den myndighed, vi har spurgt, har ikke noget her.".to_owned(),
        asked => format!("De {asked} myndigheder, vi har spurgt, har ikke noget her."),
    },
    nothing_yet: "Vi har ikke fundet noget her endnu. Vi mangler svar.",
    more: |left| format!("Vis flere ({left})"),
    all_shown: "Der er ikke flere linjer her.",
    not_printed: |left| match left {
        1 => "1 linje mere er ikke med på papiret. Du kan se den på skærmen.".to_owned(),
        left => format!("{left} linjer mere er ikke med på papiret. Du kan se dem på skærmen."),
    },
    choices: Choices {
        heading: "Vælg, hvad du vil se",
        topics: "Emne",
        topic_names: [
            "Frister",
            "Sager",
            "Aftaler",
            "Betalinger",
            "Ydelser",
            "Breve",
            "Opslag om dig",
            "Oplysninger og beviser",
            "Fuldmagter og samtykker",
        ],
        authority: "Myndighed",
        all_authorities: "Alle myndigheder",
        other_authority: "En myndighed, vi ikke kender her",
        area: "Område",
        all_areas: "Alle områder",
        other_area: "Et område, du ikke har noget i",
        from: "Fra måned",
        to: "Til måned",
        all_months: "Alle måneder",
        from_month: |month| format!("Fra {month}"),
        to_month: |month| format!("Til {month}"),
        waiting: "Kun det, der venter på mig",
        chosen: "Det har du valgt",
        remove: "fjern",
        remove_all: "Fjern alle",
        shown: |count, all| format!("Viser {count} af {all} {}", if all == 1 { "linje" } else { "linjer" }),
        all_again: |all| match all {
            1 => "Du ser igen alt: 1 linje.".to_owned(),
            all => format!("Du ser igen alt: {all} linjer."),
        },
        behind: "Et øjeblik. Vi finder linjerne frem …",
        not_settled: "Der kan komme flere linjer. Vi mangler svar.",
        none: "Ingen linjer passer til det, du har valgt.",
        none_yet: "Ingen linjer passer endnu til det, du har valgt. Vi mangler svar.",
        none_today: "Intet af det, du har valgt, er i dag.",
    },
    jump: Jump {
        heading: "Gå til en dag, en måned eller et år",
        hint: "Skriv en dato, fx 4 12 2026. Du kan også nøjes med måned og år, eller med et år.",
        day: "Dag",
        month: "Måned",
        year: "År",
        go: "Gå til",
        wrong: "Den dato findes ikke. Skriv et år med fire tal, og eventuelt en måned og en dag.",
        back: "Tilbage til i dag",
    },
    paper: Paper {
        heading: "Min tidslinje",
        link: "Skriv tidslinjen ud eller gem den",
        made: |moment| format!("Lavet {moment}."),
        chosen: |choices| format!("Du har valgt: {choices}."),
        all: "Alt, hvad vi har hentet, er med.",
        print: "Skriv ud",
        back: "Tilbage til tidslinjen",
    },
    lines_of: |count, list| format!("{count} {} af {list}", if count == 1 { "linje" } else { "linjer" }),
    newer: |list| {
        if list.ends_with(" om dig") { format!("nyt i {list}") } else { format!("nyt i dine {list}") }
    },
    unknown_lists: |count| format!("{count} slags oplysninger, som denne udgave ikke kender"),
    relations: "svar på, hvem der ellers har noget om dig",
    lists: Lists {
        cases: "sager",
        payments: "betalinger",
        agenda: "frister og aftaler",
        access_log: "opslag om dig",
        benefits: "ydelser",
        credentials: "beviser og tilladelser",
        messages: "breve",
        registrations: "oplysninger om dig",
        mandates: "fuldmagter",
        consents: "samtykker",
    },
};

/// In English.
pub const ENGLISH: Text = Text {
    heading: "Timeline",
    and: "and",
    ahead: "Today and ahead",
    past: "Earlier",
    ahead_of: |day| format!("From {day}"),
    past_of: |day| format!("Before {day}"),
    run: |count, authority| format!("{count} look-ups from {authority}"),
    nothing_today: "Nothing is on today’s date.",
    nothing: |asked| match asked {
        1 => "The authority that we asked has nothing here.".to_owned(),
        asked => format!("The {asked} authorities that we asked have nothing here."),
    },
    nothing_yet: "We have not found anything here yet. We lack an answer.",
    more: |left| format!("Show more ({left})"),
    all_shown: "There are no more lines here.",
    not_printed: |left| match left {
        1 => "1 more line is not on the paper. You can see it on the screen.".to_owned(),
        left => format!("{left} more lines are not on the paper. You can see them on the screen."),
    },
    choices: Choices {
        heading: "Choose what to see",
        topics: "Topic",
        topic_names: [
            "Deadlines",
            "Cases",
            "Appointments",
            "Payments",
            "Benefits",
            "Letters",
            "Look-ups about you",
            "Information and proofs",
            "Mandates and consents",
        ],
        authority: "Authority",
        all_authorities: "All authorities",
        other_authority: "An authority that we don’t know here",
        area: "Area",
        all_areas: "All areas",
        other_area: "An area where you have nothing",
        from: "From month",
        to: "To month",
        all_months: "All months",
        from_month: |month| format!("From {month}"),
        to_month: |month| format!("To {month}"),
        waiting: "Only what waits for me",
        chosen: "You have chosen",
        remove: "remove",
        remove_all: "Remove all",
        shown: |count, all| format!("Showing {count} of {all} {}", if all == 1 { "line" } else { "lines" }),
        all_again: |all| match all {
            1 => "You see everything again: 1 line.".to_owned(),
            all => format!("You see everything again: {all} lines."),
        },
        behind: "One moment. We are finding the lines …",
        not_settled: "There may come more lines. We lack an answer.",
        none: "No lines match what you have chosen.",
        none_yet: "No lines match what you have chosen yet. We lack an answer.",
        none_today: "Nothing of what you have chosen is today.",
    },
    jump: Jump {
        heading: "Go to a day, a month or a year",
        hint: "Write a date, such as 4 12 2026. A month and a year will do, or a year alone.",
        day: "Day",
        month: "Month",
        year: "Year",
        go: "Go",
        wrong: "There is no such date. Write a year of four digits, and if you like a month and a day.",
        back: "Back to today",
    },
    paper: Paper {
        heading: "My timeline",
        link: "Print or save the timeline",
        made: |moment| format!("Made {moment}."),
        chosen: |choices| format!("You have chosen: {choices}."),
        all: "Everything that we have fetched is here.",
        print: "Print",
        back: "Back to the timeline",
    },
    lines_of: |count, list| format!("{count} {} of {list}", if count == 1 { "line" } else { "lines" }),
    newer: |list| {
        let whose = if list.ends_with(" about you") { "" } else { "your " };
        format!("what is new in {whose}{list}")
    },
    unknown_lists: |count| match count {
        1 => "1 kind of information that this version does not know".to_owned(),
        count => format!("{count} kinds of information that this version does not know"),
    },
    relations: "an answer on who else holds anything about you",
    lists: Lists {
        cases: "cases",
        payments: "payments",
        agenda: "deadlines and appointments",
        access_log: "look-ups about you",
        benefits: "benefits",
        credentials: "proofs and permits",
        messages: "letters",
        registrations: "information about you",
        mandates: "mandates",
        consents: "consents",
    },
};
