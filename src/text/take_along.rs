//! Words of taking the calendar along, of one's own calendar beside it, and of being reminded.

/// What is said of a file that was made.
pub struct File {
    /// The button.
    pub get: &'static str,
    /// The button at one thing.
    pub get_one: &'static str,
    /// It has so many things.
    pub saved: fn(events: u32) -> String,
    /// So many were changed, called off, and left because nobody knows, against the earlier file.
    pub put_right: fn(changed: u32, cancelled: u32, unsure: u32) -> String,
    /// The earlier file could not be read.
    pub no_calendar: &'static str,
    /// The name that the calendar gets there.
    pub name: &'static str,
    /// Each kind.
    pub kinds: [&'static str; 6],
    /// What a discreet file says of a thing of each kind.
    pub discreet: [&'static str; 6],
    /// The time is only indicative.
    pub approximate: &'static str,
    /// Before whom it concerns.
    pub concerns: &'static str,
}

/// What can be chosen of a file.
pub struct Choices {
    /// Which things.
    pub which: &'static str,
    /// Everything.
    pub all: &'static str,
    /// What is chosen on the page.
    pub chosen: &'static str,
    /// What is shown.
    pub period: &'static str,
    /// Reminders.
    pub reminders: &'static str,
    /// None.
    pub no_reminders: &'static str,
    /// Those that somebody wants.
    pub own_reminders: &'static str,
    /// Those, and the usual ones.
    pub usual_reminders: &'static str,
    /// Discreet.
    pub discreet: &'static str,
    /// What that is.
    pub discreet_hint: &'static str,
    /// The earlier file.
    pub earlier: &'static str,
    /// What becomes of it.
    pub earlier_hint: &'static str,
}

/// Of one's own calendar.
pub struct Own {
    /// What the part is called.
    pub heading: &'static str,
    /// What happens to the file.
    pub intro: &'static str,
    /// What the field is called.
    pub field: &'static str,
    /// It cannot be read.
    pub no_calendar: &'static str,
    /// It is read.
    pub read: fn(events: u32, unreadable: u32) -> String,
    /// Before what stands in it on a day.
    pub that_day: &'static str,
    /// Before what of it takes the same time as an appointment.
    pub busy: &'static str,
    /// So much of it is on a day.
    pub things: fn(count: usize) -> String,
    /// Takes it away.
    pub remove: &'static str,
    /// It is larger than is read.
    pub too_large: &'static str,
}

/// Of being reminded.
pub struct Remind {
    /// What the part is called.
    pub heading: &'static str,
    /// How it reaches somebody.
    pub intro: &'static str,
    /// The question.
    pub when: &'static str,
    /// So many minutes before.
    pub minutes: fn(minutes: u16) -> String,
    /// In the morning so many days before.
    pub days: fn(days: u16) -> String,
    /// Chooses what is usual.
    pub usual: &'static str,
    /// Chooses nothing.
    pub none: &'static str,
    /// So many hold.
    pub chosen: fn(count: usize) -> String,
    /// The way to how one is reminded of everything else.
    pub settings: &'static str,
}

/// The words.
pub struct Text {
    /// What the part is called.
    pub heading: &'static str,
    /// What it is for.
    pub intro: &'static str,
    /// What can be chosen.
    pub choices: Choices,
    /// The file.
    pub file: File,
    /// One's own calendar.
    pub own: Own,
    /// Reminders.
    pub remind: Remind,
}

/// In Danish.
pub const DANISH: Text = Text {
    heading: "Tag det med i din egen kalender",
    intro: "Du kan hente en fil, som kalenderen på din telefon eller computer kan læse. Filen følger ikke med, når noget bliver ændret. Så hent en ny, og vælg din gamle fil nedenfor.",
    choices: Choices {
        which: "Hvad vil du have med?",
        all: "Alt, der har en dato",
        chosen: "Det, du har valgt øverst på siden",
        period: "Det, du har valgt, i den periode, du ser nu",
        reminders: "Påmindelser i filen",
        no_reminders: "Ingen",
        own_reminders: "Dem, jeg selv har valgt",
        usual_reminders: "Dem, jeg har valgt, og de sædvanlige til resten",
        discreet: "Skriv kun, hvad slags det er",
        discreet_hint: "Så står der for eksempel »Aftale, se Overblik« i din kalender, og ikke hvor eller hos hvem.",
        earlier: "Har du hentet en fil her før? Vælg den her",
        earlier_hint: "Så retter den nye fil det, der er ændret, og aflyser det, der er væk.",
    },
    file: File {
        get: "Hent kalenderfil",
        get_one: "Hent til min egen kalender",
        saved: |events| match events {
            1 => "Filen er gemt på din enhed. Der er 1 ting i den.".to_owned(),
            events => format!("Filen er gemt på din enhed. Der er {events} ting i den."),
        },
        put_right: |changed, cancelled, unsure| {
            let left = format!(" {unsure} lod vi stå, fordi vi mangler svar fra den myndighed, der har dem.");
            let left = if unsure > 0 { left } else { String::new() };
            format!("{changed} er ændret siden sidst, og {cancelled} er aflyst.{left}")
        },
        no_calendar: "Den gamle fil kan vi ikke læse. Der blev ikke gemt noget.",
        name: "Overblik",
        kinds: ["Frist", "Myndighedens frist", "Aftale", "Til dig", "Betaling", "Udløber"],
        discreet: [
            "Frist, se Overblik",
            "Dato, se Overblik",
            "Aftale, se Overblik",
            "Betaling, se Overblik",
            "Betaling, se Overblik",
            "Dato, se Overblik",
        ],
        approximate: "Tiden er omtrentlig.",
        concerns: "Det gælder",
    },
    own: Own {
        heading: "Se din egen kalender ved siden af",
        intro: "Vælg en kalenderfil (.ics) fra din egen kalender. Så kan du se, hvornår du har tid. Filen bliver læst her i din browser og ikke sendt nogen steder. Den er glemt, når du logger af.",
        field: "Din kalenderfil",
        no_calendar: "Filen er ikke en kalender, vi kan læse. Vælg en fil, der ender på .ics.",
        read: |events, unreadable| {
            let things = if events == 1 { "aftale" } else { "aftaler" };
            let lost = format!(" {unreadable} kunne vi ikke læse.");
            let lost = if unreadable > 0 { lost } else { String::new() };
            format!("Vi har læst {events} {things} i din fil.{lost}")
        },
        that_day: "I din egen kalender",
        busy: "I din egen kalender samtidig",
        things: |count| format!("{count} i din egen kalender"),
        remove: "Fjern din kalender igen",
        too_large: "Filen er for stor. Den må højst fylde 5 MB.",
    },
    remind: Remind {
        heading: "Mind mig om det",
        intro: "Vi minder dig om det, mens Overblik er åben. Er siden lukket, kan din egen kalender gøre det, når du har hentet det dertil.",
        when: "Hvornår?",
        minutes: |minutes| match minutes {
            60 => "1 time før".to_owned(),
            minutes if minutes % 60 == 0 => format!("{} timer før", minutes / 60),
            minutes => format!("{minutes} minutter før"),
        },
        days: |days| match days {
            0 => "Samme dag kl. 9".to_owned(),
            1 => "Dagen før kl. 9".to_owned(),
            7 => "En uge før kl. 9".to_owned(),
            days => format!("{days} dage før kl. 9"),
        },
        usual: "Brug det sædvanlige",
        none: "Mind mig ikke om det",
        chosen: |count| match count {
            0 => "Du bliver ikke mindet om det.".to_owned(),
            1 => "Der er 1 påmindelse.".to_owned(),
            count => format!("Der er {count} påmindelser."),
        },
        settings: "Vælg, hvad der er sædvanligt for dig",
    },
};

/// In English.
pub const ENGLISH: Text = Text {
    heading: "Take it along in your own calendar",
    intro: "You can get a file that the calendar on your phone or computer can read. The file does not follow when something changes. Get a new one then, and choose your old file below.",
    choices: Choices {
        which: "What do you want in it?",
        all: "Everything that has a date",
        chosen: "What you have chosen at the top of the page",
        period: "What you have chosen, in the period you see now",
        reminders: "Reminders in the file",
        no_reminders: "None",
        own_reminders: "Those I have chosen myself",
        usual_reminders: "Those I have chosen, and the usual ones for the rest",
        discreet: "Write only what kind of thing it is",
        discreet_hint: "Your calendar then says for instance \"Appointment, see Overblik\", and not where or with whom.",
        earlier: "Have you got a file here before? Choose it here",
        earlier_hint: "The new file then corrects what has changed, and cancels what is gone.",
    },
    file: File {
        get: "Get the calendar file",
        get_one: "Get it for my own calendar",
        saved: |events| match events {
            1 => "The file is saved on your device. It holds 1 thing.".to_owned(),
            events => format!("The file is saved on your device. It holds {events} things."),
        },
        put_right: |changed, cancelled, unsure| {
            let left = format!(
                " We left {unsure} as they were, because the authority that holds them has not answered."
            );
            let left = if unsure > 0 { left } else { String::new() };
            format!("{changed} have changed since then, and {cancelled} are cancelled.{left}")
        },
        no_calendar: "We cannot read the old file. Nothing was saved.",
        name: "Overblik",
        kinds: ["Deadline", "The authority's deadline", "Appointment", "To you", "Payment", "Expires"],
        discreet: [
            "Deadline, see Overblik",
            "Date, see Overblik",
            "Appointment, see Overblik",
            "Payment, see Overblik",
            "Payment, see Overblik",
            "Date, see Overblik",
        ],
        approximate: "The time is approximate.",
        concerns: "It concerns",
    },
    own: Own {
        heading: "See your own calendar beside it",
        intro: "Choose a calendar file (.ics) from your own calendar. You can then see when you have time. The file is read here in your browser and sent nowhere. It is forgotten when you log off.",
        field: "Your calendar file",
        no_calendar: "The file is no calendar that we can read. Choose a file that ends in .ics.",
        read: |events, unreadable| {
            let things = if events == 1 { "appointment" } else { "appointments" };
            let lost = format!(" {unreadable} could not be read.");
            let lost = if unreadable > 0 { lost } else { String::new() };
            format!("We have read {events} {things} in your file.{lost}")
        },
        that_day: "In your own calendar",
        busy: "At the same time in your own calendar",
        things: |count| format!("{count} in your own calendar"),
        remove: "Remove your calendar again",
        too_large: "The file is too large. It may take at most 5 MB.",
    },
    remind: Remind {
        heading: "Remind me of it",
        intro: "We remind you of it as long as Overblik is open. When it is closed, your own calendar can do so once you have got it there.",
        when: "When?",
        minutes: |minutes| match minutes {
            60 => "1 hour before".to_owned(),
            minutes if minutes % 60 == 0 => format!("{} hours before", minutes / 60),
            minutes => format!("{minutes} minutes before"),
        },
        days: |days| match days {
            0 => "The same day at 9.00".to_owned(),
            1 => "The day before at 9.00".to_owned(),
            7 => "A week before at 9.00".to_owned(),
            days => format!("{days} days before at 9.00"),
        },
        usual: "Use what is usual",
        none: "Do not remind me of it",
        chosen: |count| match count {
            0 => "You are not reminded of it.".to_owned(),
            1 => "There is 1 reminder.".to_owned(),
            count => format!("There are {count} reminders."),
        },
        settings: "Choose what is usual for you",
    },
};
