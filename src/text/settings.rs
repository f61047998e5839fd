//! Words of the page of what this browser does and keeps for somebody.

/// Of reminders.
pub struct Reminders {
    /// What the part is called.
    pub heading: &'static str,
    /// When they come, and when they cannot.
    pub intro: &'static str,
    /// Puts them on pause.
    pub pause: &'static str,
    /// No reminders in some hours.
    pub quiet: &'static str,
    /// What becomes of those that fall in them.
    pub quiet_hint: &'static str,
    /// The first of the hours, and the first after them.
    pub from: &'static str,
    pub to: &'static str,
    /// How long before.
    pub leads: &'static str,
    /// Each kind, in the order of `ReminderKind::ALL`.
    pub kinds: [&'static str; 5],
    /// So many are chosen of a kind, after its name.
    pub chosen: fn(count: usize) -> String,
    /// Chooses what is usual.
    pub usual: &'static str,
    /// That is chosen.
    pub usual_chosen: &'static str,
}

/// Of reminders that reach somebody elsewhere than on the page.
pub struct Elsewhere {
    /// What the browser shows.
    pub heading: &'static str,
    /// Asks for that.
    pub ask: &'static str,
    /// What it is, before it is asked for.
    pub offer: &'static str,
    /// It is allowed.
    pub granted: &'static str,
    /// It is not.
    pub denied: &'static str,
    /// The browser cannot.
    pub absent: &'static str,
    /// Keeps the times.
    pub ahead: &'static str,
    /// What that means.
    pub ahead_hint: &'static str,
    /// When the page is closed.
    pub closed: &'static str,
    /// What can be done then.
    pub closed_intro: &'static str,
    /// The way to the calendar file.
    pub file: &'static str,
    /// To ask the authority itself, and the way to it.
    pub authority: &'static str,
    pub find_authority: &'static str,
}

/// Of what is kept.
pub struct Kept {
    /// What the part is called.
    pub heading: &'static str,
    /// What it lists.
    pub intro: &'static str,
    /// Nothing.
    pub nothing: &'static str,
    /// The language.
    pub language: &'static str,
    /// So many authorities that are left out.
    pub left_out: fn(count: usize) -> String,
    /// So many seen marks.
    pub seen: fn(count: usize) -> String,
    /// How somebody wants to be reminded.
    pub reminding: &'static str,
    /// The times of reminders.
    pub times: &'static str,
    /// Deletes one; what it is follows for screen readers.
    pub delete: &'static str,
    /// Deletes all.
    pub delete_all: &'static str,
    /// It has been deleted.
    pub deleted: &'static str,
    /// What is kept beside somebody's choices, and the way to more about it.
    pub more: &'static str,
    pub cookies: &'static str,
}

/// The page's words.
pub struct Text {
    /// Its heading and title.
    pub heading: &'static str,
    /// What it is about.
    pub intro: &'static str,
    /// The language.
    pub language: &'static str,
    /// Reminders.
    pub reminders: Reminders,
    /// Reminders elsewhere.
    pub elsewhere: Elsewhere,
    /// What is new.
    pub news: &'static str,
    /// Keeps what has been seen.
    pub seen: &'static str,
    /// What that means.
    pub seen_hint: &'static str,
    /// What is kept.
    pub kept: Kept,
}

/// In Danish.
pub const DANISH: Text = Text {
    heading: "Indstillinger",
    intro: "Her vælger du, hvad Overblik gør i denne browser. Dine valg bliver på enheden. De bliver ikke sendt til nogen.",
    language: "Sprog",
    reminders: Reminders {
        heading: "Påmindelser",
        intro: "Vi minder dig om ting på det tidspunkt, du vælger, mens Overblik er åben i en fane, og du er logget ind.",
        pause: "Hold pause med alle påmindelser",
        quiet: "Ingen påmindelser i bestemte timer",
        quiet_hint: "Det, der falder i de timer, kommer, når de er gået.",
        from: "Fra",
        to: "Til",
        leads: "Hvor lang tid før?",
        kinds: [
            "Dine frister",
            "Aftaler",
            "Betalinger fra dig",
            "Beviser, der udløber",
            "Andet, for eksempel penge til dig",
        ],
        chosen: |count| match count {
            0 => "ingen påmindelser".to_owned(),
            1 => "1 påmindelse".to_owned(),
            count => format!("{count} påmindelser"),
        },
        usual: "Brug det sædvanlige",
        usual_chosen: "Nu gælder det sædvanlige for alle slags.",
    },
    elsewhere: Elsewhere {
        heading: "Besked fra browseren",
        ask: "Vis også som besked fra browseren",
        offer: "Browseren kan også vise en besked på skærmen, når du ser på noget andet. Beskeden siger ikke, hvad det handler om.",
        granted: "Browseren viser også en besked på skærmen. Den siger ikke, hvad det handler om. Du kan slå det fra i browserens egne indstillinger.",
        denied: "Browseren må ikke vise beskeder fra Overblik. Det kan du lave om i browserens egne indstillinger.",
        absent: "Din browser kan ikke vise beskeder fra Overblik.",
        ahead: "Husk tidspunkterne på enheden, så browseren kan minde mig, når Overblik er lukket",
        ahead_hint: "Så bliver kun tidspunkterne gemt, og ikke hvad det handler om. Browseren bestemmer selv, hvornår den vågner. Beskeden kan komme sent eller slet ikke.",
        closed: "Når Overblik er lukket",
        closed_intro: "Så kan vi ikke minde dig om noget til tiden. Du kan gøre to ting:",
        file: "Hent en kalenderfil med alarmer til din egen kalender",
        authority: "Bed myndigheden selv om en sms, en mail eller Digital Post.",
        find_authority: "Find myndigheden",
    },
    news: "Nyt",
    seen: "Husk på denne enhed, hvad jeg har set",
    seen_hint: "Så gemmer browseren en kode for hver ting, du har set under Nyt, så den ikke er ny næste gang. Koden siger ikke, hvem du er, eller hvad du har set.",
    kept: Kept {
        heading: "Det gemmer browseren",
        intro: "Det her ligger på enheden nu. Det bliver der, også når du logger af.",
        nothing: "Browseren gemmer ikke nogen af dine valg.",
        language: "Dit sprog",
        left_out: |count| match count {
            1 => "1 myndighed, du har udeladt".to_owned(),
            count => format!("{count} myndigheder, du har udeladt"),
        },
        seen: |count| match count {
            1 => "At der skal huskes, hvad du har set: 1 kode".to_owned(),
            count => format!("At der skal huskes, hvad du har set: {count} koder"),
        },
        reminding: "Dine valg om påmindelser",
        times: "Tidspunkter for dine påmindelser",
        delete: "Slet",
        delete_all: "Slet det hele",
        deleted: "Det er slettet.",
        more: "Det, myndighederne svarer, bliver aldrig gemt.",
        cookies: "Læs mere om, hvad der bliver gemt",
    },
};

/// In English.
pub const ENGLISH: Text = Text {
    heading: "Settings",
    intro: "Here you choose what Overblik does in this browser. Your choices stay on the device. They are sent to nobody.",
    language: "Language",
    reminders: Reminders {
        heading: "Reminders",
        intro: "We remind you at the time that you choose, as long as Overblik is open in a tab and you are logged in.",
        pause: "Pause all reminders",
        quiet: "No reminders in certain hours",
        quiet_hint: "What falls in those hours comes when they are over.",
        from: "From",
        to: "To",
        leads: "How long before?",
        kinds: [
            "Your deadlines",
            "Appointments",
            "Payments from you",
            "Proofs that run out",
            "Other things, for instance money to you",
        ],
        chosen: |count| match count {
            0 => "no reminders".to_owned(),
            1 => "1 reminder".to_owned(),
            count => format!("{count} reminders"),
        },
        usual: "Use what is usual",
        usual_chosen: "What is usual now holds for all kinds.",
    },
    elsewhere: Elsewhere {
        heading: "Message from the browser",
        ask: "Show it as a message from the browser too",
        offer: "The browser can also show a message on the screen while you look at something else. The message does not say what it is about.",
        granted: "The browser also shows a message on the screen. It does not say what it is about. You can turn it off in the browser’s own settings.",
        denied: "The browser may not show messages from Overblik. You can change that in the browser’s own settings.",
        absent: "Your browser cannot show messages from Overblik.",
        ahead: "Remember the times on the device, so that the browser can remind me when Overblik is closed",
        ahead_hint: "Only the times are then kept, and not what it is about. The browser itself decides when it wakes. The message may come late or not at all.",
        closed: "When Overblik is closed",
        closed_intro: "Then we cannot remind you in time. You can do two things:",
        file: "Get a calendar file with alarms for your own calendar",
        authority: "Ask the authority itself for a text message, an e-mail or Digital Post.",
        find_authority: "Find the authority",
    },
    news: "News",
    seen: "Remember on this device what I have seen",
    seen_hint: "The browser then keeps a code for each thing that you have seen under News, so that it is not new the next time. The code does not say who you are or what you have seen.",
    kept: Kept {
        heading: "What the browser keeps",
        intro: "This is on the device now. It stays there also when you log off.",
        nothing: "The browser keeps none of your choices.",
        language: "Your language",
        left_out: |count| match count {
            1 => "1 authority that you have left out".to_owned(),
            count => format!("{count} authorities that you have left out"),
        },
        seen: |count| match count {
            1 => "That what you have seen is remembered: 1 code".to_owned(),
            count => format!("That what you have seen is remembered: {count} codes"),
        },
        reminding: "Your choices about reminders",
        times: "Times of your reminders",
        delete: "Delete",
        delete_all: "Delete it all",
        deleted: "It is deleted.",
        more: "What the authorities answer is never kept.",
        cookies: "Read more about what is kept",
    },
};
