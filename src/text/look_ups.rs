//! Words of the page of who has seen the citizen's data, and of the text with which one can ask about it.

use super::overview::Part;

/// What can be chosen of the look-ups.
pub struct Choices {
    /// Which kinds.
    pub kinds: &'static str,
    /// Who looked.
    pub organisation: &'static str,
    /// All of them.
    pub all_organisations: &'static str,
    /// One that is in the address and not among those that looked.
    pub other_organisation: &'static str,
    /// So many are an organisation's.
    pub counted: fn(name: &str, count: u32) -> String,
    /// Which authority tells of it.
    pub authority: &'static str,
    /// That this one tells of it.
    pub told_by: fn(name: &str) -> String,
    /// Whether it is told why.
    pub purpose: &'static str,
    /// All, whether it is told or not; then that it is, and that it is not.
    pub purposes: [&'static str; 3],
    /// Whether it is told what it belongs to.
    pub case: &'static str,
    /// All, whether it is told or not; then that it is, and that it is not.
    pub cases: [&'static str; 3],
    /// Only those in an emergency.
    pub emergency: &'static str,
    /// How they stand together.
    pub together: &'static str,
    /// By day; by who looked.
    pub togethers: [&'static str; 2],
    /// So many of all are shown.
    pub shown: fn(count: u32, all: u32) -> String,
    /// All are shown again.
    pub all_again: fn(all: u32) -> String,
    /// None is of what is chosen.
    pub none: &'static str,
    /// None so far is, and somebody has not answered.
    pub none_yet: &'static str,
}

/// Who tells of look-ups.
pub struct Tellers {
    /// So many tell of them, and so many do not.
    pub count: fn(telling: usize, silent: usize) -> String,
    /// What no list ever holds.
    pub covert: &'static str,
    /// Unfolds what each says.
    pub see: &'static str,
    /// From this day on.
    pub since: fn(name: &str, day: &str) -> String,
    /// From which day on is not told.
    pub since_untold: fn(name: &str) -> String,
    /// That is being asked.
    pub waiting: fn(name: &str) -> String,
    /// That could not be had.
    pub failed: fn(name: &str) -> String,
    /// It takes no part yet.
    pub not_connected: fn(name: &str) -> String,
    /// The operator has switched it off.
    pub off: fn(name: &str) -> String,
    /// The citizen has left it out.
    pub left_out: fn(name: &str) -> String,
    /// These tell of no look-ups.
    pub silent: fn(names: &str) -> String,
    /// Before what its list leaves out.
    pub without: &'static str,
}

/// How one asks about a look-up.
pub struct Ask {
    /// Unfolds it.
    pub open: &'static str,
    /// That nothing is sent or kept.
    pub intro: &'static str,
    /// The first step, the second, the third.
    pub steps: [&'static str; 3],
    /// Whom to ask first: the one who told.
    pub first: fn(authority: &str) -> String,
    /// The same where another one looked.
    pub first_other: fn(organisation: &str, authority: &str) -> String,
    /// What an officer is for.
    pub officer: fn(authority: &str) -> String,
    /// How to reach one is not told.
    pub no_officer: fn(authority: &str) -> String,
    /// It is being asked for.
    pub officer_waiting: fn(authority: &str) -> String,
    /// It could not be had.
    pub officer_failed: fn(authority: &str) -> String,
    /// The page about the officer.
    pub officer_page: &'static str,
    /// A worry or a complaint.
    pub supervisor: &'static str,
    /// The supervisor's site.
    pub supervisor_site: &'static str,
    /// Before a telephone number.
    pub phone: &'static str,
    /// Before a mailbox.
    pub email: &'static str,
    /// The authority's own site.
    pub site: fn(authority: &str) -> String,
    /// What the text is.
    pub label: &'static str,
    /// Copies it.
    pub copy: &'static str,
    /// It has been copied.
    pub copied: &'static str,
    /// It is marked, and has to be copied by hand.
    pub by_hand: &'static str,
    /// How the text begins.
    pub to: fn(authority: &str) -> String,
    /// What it is about.
    pub about: &'static str,
    /// When it was.
    pub when: &'static str,
    /// What was seen.
    pub what: &'static str,
    /// What one wants to know, and how it ends.
    pub question: &'static str,
    /// In the place of a number that could be the citizen's.
    pub number: &'static str,
}

/// The page's words.
pub struct Text {
    /// Its heading and title.
    pub heading: &'static str,
    /// What it is about.
    pub intro: &'static str,
    /// Who tells of look-ups.
    pub tellers: Tellers,
    /// How many each month.
    pub per_month: &'static str,
    /// Over the months.
    pub month: &'static str,
    /// Over the counts.
    pub count: &'static str,
    /// Unfolds the table.
    pub numbers: &'static str,
    /// The look-ups.
    pub list: &'static str,
    /// What the part on them says.
    pub part: Part,
    /// What can be chosen.
    pub choices: Choices,
    /// So many of them in an emergency.
    pub emergencies: fn(count: u32) -> String,
    /// The day of the latest.
    pub latest: fn(day: &str) -> String,
    /// Before who told of it.
    pub told_by: &'static str,
    /// It belongs to the citizen's case, benefit, appointment, or something else of this title.
    pub belongs: [&'static str; 4],
    /// It belongs to something that is not here.
    pub elsewhere: &'static str,
    /// It is not told what it belongs to.
    pub untold: &'static str,
    /// How one asks about it.
    pub ask: Ask,
}

/// Datatilsynet's telephone number, mailbox and site (datatilsynet.dk, "Kontakt").
pub const SUPERVISOR: (&str, &str, &str) = ("33193200", "dt@datatilsynet.dk", "https://www.datatilsynet.dk/");

/// In Danish.
pub const DANISH: Text = Text {
    heading: "Opslag om mig",
    intro: "Her ser du, hvem der har set dine oplysninger, hvornår og hvorfor.",
    tellers: Tellers {
        count: |telling, silent| {
            let tell = match telling {
                0 => "Ingen af dem, vi spørger, fortæller om opslag.".to_owned(),
                1 => "1 myndighed fortæller om opslag.".to_owned(),
                telling => format!("{telling} myndigheder fortæller om opslag."),
            };
            match silent {
                0 => tell,
                1 => format!("{tell} 1 gør ikke."),
                silent => format!("{tell} {silent} gør ikke."),
            }
        },
        covert: "Hemmelige opslag vises aldrig.",
        see: "Se, hvem der fortæller om opslag",
        since: |name, day| format!("{name}: opslag siden {day}."),
        since_untold: |name| format!("{name}: opslag. Det er ikke oplyst, fra hvornår."),
        waiting: |name| format!("{name}: opslag. Vi spørger, fra hvornår …"),
        failed: |name| format!("{name}: opslag. Vi kunne ikke få at vide, fra hvornår."),
        not_connected: |name| format!("{name}: ikke tilsluttet endnu."),
        off: |name| format!("{name}: slået fra lige nu."),
        left_out: |name| format!("{name}: du har valgt ikke at spørge."),
        silent: |names| format!("Fortæller ikke om opslag: {names}."),
        without: "Ikke med:",
    },
    per_month: "Opslag pr. måned",
    month: "Måned",
    count: "Opslag",
    numbers: "Se tallene",
    list: "Hvem har set mine oplysninger?",
    part: Part {
        what: "opslag",
        nothing: |_| "Der er ingen opslag hos de myndigheder, der fortæller om dem.".to_owned(),
    },
    choices: Choices {
        kinds: "Hvad skete der?",
        organisation: "Hvem så det?",
        all_organisations: "Alle",
        other_organisation: "En, der ikke har set noget her",
        counted: |name, count| format!("{name} ({count})"),
        authority: "Hvem fortæller om det?",
        told_by: |name| format!("Fortalt af {name}"),
        purpose: "Er det oplyst hvorfor?",
        purposes: ["Alle", "Det er oplyst hvorfor", "Det er ikke oplyst hvorfor"],
        case: "Er det oplyst, hvad det hører til?",
        cases: ["Alle", "Hører til en sag eller andet", "Vi kan ikke se, hvad det hører til"],
        emergency: "Kun set i en nødsituation",
        together: "Saml dem efter",
        togethers: ["Dag", "Hvem der så det"],
        shown: |count, all| format!("Viser {count} af {all} opslag"),
        all_again: |all| format!("Du ser igen alle {all} opslag."),
        none: "Ingen opslag passer til det, du har valgt.",
        none_yet: "Ingen opslag passer endnu til det, du har valgt. Vi mangler svar.",
    },
    emergencies: |count| format!("{count} i en nødsituation"),
    latest: |day| format!("senest {day}"),
    told_by: "Fortalt af",
    belongs: ["Hører til din sag:", "Hører til din ydelse:", "Hører til din aftale:", "Hører til:"],
    elsewhere: "Hører til noget, som ikke er i overblikket lige nu.",
    untold: "Vi kan ikke se, hvilken sag opslaget hører til.",
    ask: Ask {
        open: "Spørg om dette opslag",
        intro: "Vi sender ikke noget for dig, og vi gemmer ikke din tekst.",
        steps: ["Spørg myndigheden", "Spørg databeskyttelsesrådgiveren", "Skriv til Datatilsynet"],
        first: |authority| format!("{authority} har fortalt om opslaget. Spørg der først."),
        first_other: |organisation, authority| {
            format!("{organisation} så dine oplysninger. {authority} har fortalt om det. Spørg der først.")
        },
        officer: |authority| {
            format!(
                "Får du ikke svar, så spørg databeskyttelsesrådgiveren hos {authority}. Det har du ret til."
            )
        },
        no_officer: |authority| {
            format!(
                "{authority} har ikke oplyst, hvordan du får fat i dens rådgiver. Ring, og spørg efter rådgiveren."
            )
        },
        officer_waiting: |authority| format!("Vi spørger {authority}, hvordan du får fat i dens rådgiver …"),
        officer_failed: |authority| {
            format!(
                "Vi kunne ikke få at vide, hvordan du får fat i rådgiveren hos {authority}. Ring, og spørg."
            )
        },
        officer_page: "Læs om rådgiveren",
        supervisor: "Er du bekymret, kan du fortælle det til Datatilsynet. Er du uenig i svaret, kan du klage der.",
        supervisor_site: "Gå til Datatilsynet",
        phone: "Ring:",
        email: "Skriv:",
        site: |authority| format!("Gå til {authority}"),
        label: "Din tekst. Ret den, som du vil. Skriv ikke dit CPR-nummer i en almindelig mail.",
        copy: "Kopiér teksten",
        copied: "Teksten er kopieret.",
        by_hand: "Teksten er markeret. Kopiér den selv.",
        to: |authority| format!("Til {authority}"),
        about: "Jeg vil gerne spørge om et opslag i mine oplysninger:",
        when: "Hvornår",
        what: "Hvad",
        question: "Hvem så mine oplysninger, og hvorfor var det nødvendigt?\n\nVenlig hilsen\n",
        number: "(nummer)",
    },
};

/// In English.
pub const ENGLISH: Text = Text {
    heading: "Look-ups about me",
    intro: "Here you see who has seen your information, when and why.",
    tellers: Tellers {
        count: |telling, silent| {
            let tell = match telling {
                0 => "None of those we ask tells of look-ups.".to_owned(),
                1 => "1 authority tells of look-ups.".to_owned(),
                telling => format!("{telling} authorities tell of look-ups."),
            };
            match silent {
                0 => tell,
                1 => format!("{tell} 1 does not."),
                silent => format!("{tell} {silent} do not."),
            }
        },
        covert: "Covert look-ups are never shown.",
        see: "See who tells of look-ups",
        since: |name, day| format!("{name}: look-ups since {day}."),
        since_untold: |name| format!("{name}: look-ups. It is not stated since when."),
        waiting: |name| format!("{name}: look-ups. We are asking since when …"),
        failed: |name| format!("{name}: look-ups. We could not get to know since when."),
        not_connected: |name| format!("{name}: not connected yet."),
        off: |name| format!("{name}: switched off for now."),
        left_out: |name| format!("{name}: you have chosen not to ask."),
        silent: |names| format!("Tell of no look-ups: {names}."),
        without: "Not included:",
    },
    per_month: "Look-ups each month",
    month: "Month",
    count: "Look-ups",
    numbers: "See the numbers",
    list: "Who has seen my information?",
    part: Part {
        what: "look-ups",
        nothing: |_| "There are no look-ups at the authorities that tell of them.".to_owned(),
    },
    choices: Choices {
        kinds: "What happened?",
        organisation: "Who saw it?",
        all_organisations: "All",
        other_organisation: "Somebody who has seen nothing here",
        counted: |name, count| format!("{name} ({count})"),
        authority: "Who tells of it?",
        told_by: |name| format!("Told by {name}"),
        purpose: "Is it stated why?",
        purposes: ["All", "It is stated why", "It is not stated why"],
        case: "Is it stated what it belongs to?",
        cases: ["All", "Belongs to a case or something else", "We can’t see what it belongs to"],
        emergency: "Only seen in an emergency",
        together: "Put together by",
        togethers: ["Day", "Who saw it"],
        shown: |count, all| format!("Showing {count} of {all} look-ups"),
        all_again: |all| format!("You see all {all} look-ups again."),
        none: "No look-ups match what you have chosen.",
        none_yet: "No look-ups match what you have chosen yet. We lack an answer.",
    },
    emergencies: |count| format!("{count} in an emergency"),
    latest: |day| format!("last on {day}"),
    told_by: "Told by",
    belongs: [
        "Belongs to your case:",
        "Belongs to your benefit:",
        "Belongs to your appointment:",
        "Belongs to:",
    ],
    elsewhere: "Belongs to something that is not in the overview now.",
    untold: "We can’t see which case the look-up belongs to.",
    ask: Ask {
        open: "Ask about this look-up",
        intro: "We send nothing for you, and we do not keep your text.",
        steps: ["Ask the authority", "Ask the data protection officer", "Write to Datatilsynet"],
        first: |authority| format!("{authority} has told of the look-up. Ask there first."),
        first_other: |organisation, authority| {
            format!("{organisation} saw your information. {authority} has told of it. Ask there first.")
        },
        officer: |authority| {
            format!(
                "If you get no answer, ask the data protection officer of {authority}. You have the right to."
            )
        },
        no_officer: |authority| {
            format!("{authority} has not stated how to reach its officer. Call, and ask for the officer.")
        },
        officer_waiting: |authority| format!("We are asking {authority} how to reach its officer …"),
        officer_failed: |authority| {
            format!("We could not get to know how to reach the officer of {authority}. Call, and ask.")
        },
        officer_page: "Read about the officer",
        supervisor: "If you are worried, you can tell Datatilsynet, which supervises data protection. If you don’t agree with the answer, you can complain there.",
        supervisor_site: "Go to Datatilsynet",
        phone: "Call:",
        email: "Write:",
        site: |authority| format!("Go to {authority}"),
        label: "Your text. Change it as you like. Do not write your CPR number in an ordinary mail.",
        copy: "Copy the text",
        copied: "The text is copied.",
        by_hand: "The text is marked. Copy it yourself.",
        to: |authority| format!("To {authority}"),
        about: "I would like to ask about a look-up in my information:",
        when: "When",
        what: "What",
        question: "Who saw my information, and why was it necessary?\n\nKind regards\n",
        number: "(number)",
    },
};
