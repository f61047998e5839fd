//! Words of the page of money, and of what is owed.

use super::overview::{Part, asked_authorities, authorities_say};

/// The page's words.
pub struct Text {
    /// Its heading and title.
    pub heading: &'static str,
    /// That nothing is paid here.
    pub intro: &'static str,
    /// Money to the citizen, and what that part says.
    pub to_me: &'static str,
    pub to_me_part: Part,
    /// Money from the citizen, and what that part says.
    pub from_me: &'static str,
    pub from_me_part: Part,
    /// What is granted, and what that part says.
    pub benefits: &'static str,
    pub benefits_part: Part,
    /// The way to all of it on the timeline.
    pub all: &'static str,
    /// What moves next.
    pub next: &'static str,
    /// What has been.
    pub earlier: &'static str,
    /// What is owed.
    pub debt: Debt,
    /// Years and months.
    pub years: Years,
    /// The payment line.
    pub line: Line,
    /// Why to be earlier than the last day.
    pub early: Early,
}

/// Words about what is owed.
pub struct Debt {
    /// The part's heading, and what it says.
    pub heading: &'static str,
    pub part: Part,
    /// Claims that are sent to collection.
    pub collection: &'static str,
    /// What each authority says.
    pub at: &'static str,
    /// One authority's claims: so many, the sum, where they stand.
    pub at_one: fn(authority: &str, claims: u32, sum: &str, status: &str) -> String,
    /// That one claim can stand at two authorities.
    pub twice: &'static str,
    /// The authorities' own balances.
    pub balances: &'static str,
    /// What the citizen can do, and each thing.
    pub todo: &'static str,
    pub steps: [&'static str; 3],
}

/// Words about years and months.
pub struct Years {
    /// The part's heading.
    pub heading: &'static str,
    /// What is counted.
    pub counted: &'static str,
    /// What the numbers lack while answers are missing.
    pub missing: &'static str,
    /// Nothing moves in any year.
    pub none: &'static str,
    /// The names of a year's sums.
    pub gross: &'static str,
    pub tax: &'static str,
    pub deducted: &'static str,
    pub unexplained: &'static str,
    pub to_me: &'static str,
    pub from_me: &'static str,
    /// What the table of months shows, and what unfolds it.
    pub caption: fn(year: &str) -> String,
    pub summary: fn(year: &str) -> String,
    /// The head of its first column.
    pub month: &'static str,
    /// That some of a month is still to come.
    pub coming: &'static str,
    /// Where older years are.
    pub older: &'static str,
}

/// Words about the payment line.
pub struct Line {
    /// Its name.
    pub name: &'static str,
    /// The button that copies it.
    pub copy: &'static str,
    /// It has been copied.
    pub copied: &'static str,
    /// The browser does not copy.
    pub not_copied: &'static str,
    /// It cannot be right.
    pub wrong: &'static str,
}

/// Words that warn of a closed day.
pub struct Early {
    /// The warning's name.
    pub name: &'static str,
    /// Banks are closed on that day, which is a holiday or not.
    pub banks: fn(day: &str, holiday: &str) -> String,
    /// Offices are.
    pub offices: fn(day: &str, holiday: &str) -> String,
    /// Pay by this day, or as soon as possible when it has passed.
    pub pay_by: fn(day: &str) -> String,
    pub pay_now: &'static str,
    /// Do it by this day, or as soon as possible.
    pub do_by: fn(day: &str) -> String,
    pub do_now: &'static str,
    /// The law that the day is named in.
    pub rule: fn(law: &str) -> String,
    /// The holidays.
    pub holidays: Holidays,
}

/// The names of the holidays.
pub struct Holidays {
    pub new_years_day: &'static str,
    pub maundy_thursday: &'static str,
    pub good_friday: &'static str,
    pub easter_sunday: &'static str,
    pub easter_monday: &'static str,
    pub prayer_day: &'static str,
    pub ascension: &'static str,
    pub after_ascension: &'static str,
    pub whit_sunday: &'static str,
    pub whit_monday: &'static str,
    pub constitution_day: &'static str,
    pub christmas_eve: &'static str,
    pub christmas_day: &'static str,
    pub second_christmas_day: &'static str,
    pub new_years_eve: &'static str,
}

/// In Danish.
pub const DANISH: Text = Text {
    heading: "Ydelser og betalinger",
    intro: "Her ser du penge til dig og penge fra dig. Du betaler i din bank, ikke her.",
    to_me: "Penge til dig",
    to_me_part: Part {
        what: "penge til dig",
        nothing: |asked| format!("Der er ingen penge til dig her. Det siger {}.", asked_authorities(asked)),
    },
    from_me: "Penge fra dig",
    from_me_part: Part {
        what: "noget, du skal betale",
        nothing: |asked| {
            format!("Der er ingen regninger til dig her. Det siger {}.", asked_authorities(asked))
        },
    },
    benefits: "Det har du fået ja til",
    benefits_part: Part {
        what: "ydelser",
        nothing: |asked| format!("Du har ingen ydelser her. Det siger {}.", asked_authorities(asked)),
    },
    all: "Se alle ydelser og betalinger på tidslinjen",
    next: "Det næste",
    earlier: "Tidligere, de nyeste først",
    debt: Debt {
        heading: "Gæld",
        part: Part {
            what: "gæld",
            nothing: |asked| {
                format!(
                    "Du skylder ikke noget, der skulle være betalt. Det siger {}.",
                    asked_authorities(asked)
                )
            },
        },
        collection: "Sendt til Gældsstyrelsen",
        at: "Så meget siger hver myndighed",
        at_one: |authority, claims, sum, status| format!("{authority}: {sum} i {claims} krav. {status}."),
        twice: "Det samme krav kan stå hos to myndigheder. Læg derfor ikke tallene sammen.",
        balances: "Myndighedernes egne opgørelser",
        todo: "Det kan du gøre",
        steps: [
            "Åbn kravet ovenfor, og betal det, eller aftal afdrag med den myndighed, det står hos.",
            "Er du uenig i et krav? Skriv til den myndighed, det kommer fra.",
            "Du kan få gratis råd om gæld hos frivillige. Spørg din kommune, eller søg på gældsrådgivning på borger.dk.",
        ],
    },
    years: Years {
        heading: "År og måneder",
        counted: "Vi tæller det, der er betalt, og det, der kommer. Vi tæller ikke gæld, der venter.",
        missing: "Vi mangler svar fra nogle myndigheder. Derfor kan tallene være for små.",
        none: "Der er ingen betalinger at tælle.",
        gross: "Til dig før skat og træk",
        tax: "Skat",
        deducted: "Træk",
        unexplained: "Uden forklaring fra myndigheden",
        to_me: "Til dig",
        from_me: "Fra dig",
        caption: |year| format!("Måned for måned i {year}"),
        summary: |year| format!("Se {year} måned for måned"),
        month: "Måned",
        coming: "noget kommer",
        older: "Ældre år finder du på tidslinjen.",
    },
    line: Line {
        name: "Betalingslinje",
        copy: "Kopiér betalingslinjen",
        copied: "Linjen er kopieret. Sæt den ind i din bank.",
        not_copied: "Vi kan ikke kopiere her. Markér linjen, og kopiér den selv.",
        wrong: "Linjen fra myndigheden kan ikke være rigtig. Spørg dem, før du betaler.",
    },
    early: Early {
        name: "Husk",
        banks: |day, holiday| format!("Bankerne holder lukket {day}{holiday}."),
        offices: |day, holiday| format!("Myndigheden har tit lukket {day}{holiday}."),
        pay_by: |day| format!("Betal senest {day}."),
        pay_now: "Betal nu.",
        do_by: |day| format!("Gør det senest {day}."),
        do_now: "Gør det nu.",
        rule: |law| format!("Det står i: {law}."),
        holidays: Holidays {
            new_years_day: "nytårsdag",
            maundy_thursday: "skærtorsdag",
            good_friday: "langfredag",
            easter_sunday: "påskedag",
            easter_monday: "2. påskedag",
            prayer_day: "store bededag",
            ascension: "Kristi himmelfartsdag",
            after_ascension: "dagen efter Kristi himmelfartsdag",
            whit_sunday: "pinsedag",
            whit_monday: "2. pinsedag",
            constitution_day: "grundlovsdag",
            christmas_eve: "juleaftensdag",
            christmas_day: "juledag",
            second_christmas_day: "2. juledag",
            new_years_eve: "nytårsaftensdag",
        },
    },
};

/// In English.
pub const ENGLISH: Text = Text {
    heading: "Benefits and payments",
    intro: "Here you see money to you and money from you. You pay in your bank, not here.",
    to_me: "Money to you",
    to_me_part: Part {
        what: "money to you",
        nothing: |asked| format!("There is no money to you here. {}.", authorities_say(asked)),
    },
    from_me: "Money from you",
    from_me_part: Part {
        what: "something you have to pay",
        nothing: |asked| format!("There are no bills to you here. {}.", authorities_say(asked)),
    },
    benefits: "What you have been granted",
    benefits_part: Part {
        what: "benefits",
        nothing: |asked| format!("You have no benefits here. {}.", authorities_say(asked)),
    },
    all: "See all benefits and payments on the timeline",
    next: "Next",
    earlier: "Earlier, the newest first",
    debt: Debt {
        heading: "Debt",
        part: Part {
            what: "debt",
            nothing: |asked| {
                format!("You owe nothing that should have been paid. {}.", authorities_say(asked))
            },
        },
        collection: "Sent to the Danish Debt Collection Agency",
        at: "What each authority says",
        at_one: |authority, claims, sum, status| {
            let claims = if claims == 1 { "1 claim".to_owned() } else { format!("{claims} claims") };
            format!("{authority}: {sum} in {claims}. {status}.")
        },
        twice: "The same claim can stand at two authorities. So do not add the numbers up.",
        balances: "The authorities’ own balances",
        todo: "What you can do",
        steps: [
            "Open the claim above and pay it, or agree on instalments with the authority that has it.",
            "Do you disagree with a claim? Write to the authority that it comes from.",
            "You can get free advice about debt from volunteers. Ask your municipality, or search for “gældsrådgivning” on borger.dk.",
        ],
    },
    years: Years {
        heading: "Years and months",
        counted: "We count what has been paid and what is to come. We do not count debt that waits.",
        missing: "We lack answers from some authorities. So the numbers may be too small.",
        none: "There are no payments to count.",
        gross: "To you before tax and deductions",
        tax: "Tax",
        deducted: "Deducted",
        unexplained: "Not explained by the authority",
        to_me: "To you",
        from_me: "From you",
        caption: |year| format!("Month by month in {year}"),
        summary: |year| format!("See {year} month by month"),
        month: "Month",
        coming: "some to come",
        older: "Older years are on the timeline.",
    },
    line: Line {
        name: "Payment line",
        copy: "Copy the payment line",
        copied: "The line has been copied. Paste it in your bank.",
        not_copied: "We cannot copy here. Select the line and copy it yourself.",
        wrong: "The line from the authority cannot be right. Ask them before you pay.",
    },
    early: Early {
        name: "Note",
        banks: |day, holiday| format!("Banks are closed on {day}{holiday}."),
        offices: |day, holiday| format!("The authority is often closed on {day}{holiday}."),
        pay_by: |day| format!("Pay by {day}."),
        pay_now: "Pay now.",
        do_by: |day| format!("Do it by {day}."),
        do_now: "Do it now.",
        rule: |law| format!("It says so in: {law}."),
        holidays: Holidays {
            new_years_day: "New Year’s Day",
            maundy_thursday: "Maundy Thursday",
            good_friday: "Good Friday",
            easter_sunday: "Easter Sunday",
            easter_monday: "Easter Monday",
            prayer_day: "Great Prayer Day",
            ascension: "Ascension Day",
            after_ascension: "the day after Ascension Day",
            whit_sunday: "Whit Sunday",
            whit_monday: "Whit Monday",
            constitution_day: "Constitution Day",
            christmas_eve: "Christmas Eve",
            christmas_day: "Christmas Day",
            second_christmas_day: "the day after Christmas Day",
            new_years_eve: "New Year’s Eve",
        },
    },
};
