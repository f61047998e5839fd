//! Words of a widget on another site's page. They are few, because its program has to be small, so they stand by themselves
//! and not in `Text`.

use super::{Language, dates, money};

/// What is said of one kind of widget.
#[derive(Debug)]
pub struct Kind {
    /// Its heading.
    pub heading: &'static str,
    /// What it will show.
    pub promise: &'static str,
    /// That there is nothing, when all have answered.
    pub nothing: &'static str,
    /// Three lines that are made up: a title and an authority.
    pub examples: [[&'static str; 2]; 3],
}

/// Why nobody is signed in.
#[derive(Debug)]
pub struct Out {
    /// The browser opened no window.
    pub blocked: &'static str,
    /// The window was closed first.
    pub closed: &'static str,
    /// The citizen stopped on the way.
    pub cancelled: &'static str,
    /// The login service could not be reached.
    pub unavailable: &'static str,
    /// What came back was no answer to what was asked.
    pub mismatch: &'static str,
    /// The level of assurance is too low.
    pub too_low: &'static str,
    /// What is needed to finish has been lost.
    pub unfinished: &'static str,
    /// The login service refuses, or is not known.
    pub refused: &'static str,
    /// Logged off, here or in another tab or widget.
    pub logged_off: &'static str,
    /// Logged off here, and perhaps not at the login service.
    pub not_ended: &'static str,
    /// The time is up.
    pub over: &'static str,
    /// The widget that asked for this one too is gone.
    pub gone: &'static str,
    /// The worker has died, or never spoke.
    pub stopped: &'static str,
}

/// The words.
pub struct WidgetText {
    /// Which language.
    pub language: Language,
    /// Deadlines, appointments, cases and payments.
    pub kinds: [Kind; 4],
    /// Who can't see what stands here.
    pub private: fn(municipality: &str) -> String,
    /// The municipality when it is not known.
    pub municipality: &'static str,
    /// Before its telephone number.
    pub phone: &'static str,
    /// Before its opening hours.
    pub hours: &'static str,
    /// When the children's benefits come next.
    pub benefits: fn(quarter: &str, month: &str) -> String,
    /// The law that says so.
    pub benefits_law: &'static str,
    /// When pension comes next, and the rule that says so.
    pub pension: fn(day: &str) -> String,
    /// Opens the window for signing in.
    pub sign_in: &'static str,
    /// While it is open.
    pub leaving: &'static str,
    /// Shows again what was there.
    pub again: &'static str,
    /// Why nobody is signed in.
    pub out: Out,
    /// Leads to the portal, in a tab of its own.
    pub portal: &'static str,
    /// Leads to all of it in the portal.
    pub whole: &'static str,
    /// How many more there are.
    pub more: fn(count: u32) -> String,
    /// That this is a part, because the host has chosen so.
    pub part: &'static str,
    /// Ends it everywhere.
    pub log_off: &'static str,
    /// While the first answers are waited for.
    pub fetching: &'static str,
    /// When the oldest of it was fetched.
    pub fetched: fn(time: &str) -> String,
    /// What is said aloud when all that can come has come.
    pub ready: fn(count: u32) -> String,
    /// Who is still waited for.
    pub waiting: fn(whom: &str) -> String,
    /// That not all of an authority's answer is here.
    pub missing: fn(whom: &str) -> String,
    /// Asks it again.
    pub retry: &'static str,
    /// There is nothing at those who have answered.
    pub nothing_yet: &'static str,
    /// The same of the part that the host has chosen.
    pub nothing_in_part: &'static str,
    /// Somebody who may have something could not be asked.
    pub others: &'static str,
    /// The list of authorities is not here.
    pub no_registry: &'static str,
    /// Everything is made up.
    pub simulated: &'static str,
    /// Marks what is an example.
    pub example: &'static str,
    /// A last day.
    pub by: fn(day: &str) -> String,
    /// So many days too late.
    pub late: fn(days: u32) -> String,
    /// An appointment that wants an answer.
    pub needs_me: &'static str,
    /// It asks something and names no day.
    pub no_day: &'static str,
    /// Money to the citizen.
    pub to_me: &'static str,
    /// Money from the citizen.
    pub from_me: &'static str,
    /// Whom a line concerns: a child, a spouse, a ward, another; before a name.
    pub concerns: [&'static str; 4],
    /// Another authority says another day.
    pub dates_differ: &'static str,
    /// A link opens a new tab; for screen readers.
    pub new_tab: &'static str,
    /// Between the last two of several.
    pub and: &'static str,
    /// How many minutes are left.
    pub expires: fn(minutes: u32) -> String,
    /// Stays signed in.
    pub stay: &'static str,
    /// Why staying is not possible.
    pub last: &'static str,
    /// A step more room.
    pub larger: &'static str,
    /// A step less.
    pub smaller: &'static str,
    /// Something lies over what was pressed, or it had only just come into sight.
    pub covered: &'static str,
    /// The page that shows it may not, or asks for what there is not.
    pub refused: &'static str,
    /// Days and times.
    pub dates: dates::Text,
    /// Amounts.
    pub money: money::Text,
}

impl Language {
    /// A widget's words.
    pub fn of_widget(self) -> &'static WidgetText {
        self.one_of(&DANISH, &ENGLISH)
    }
}

/// In Danish.
pub static DANISH: WidgetText = WidgetText {
    language: Language::Danish,
    kinds: [
        Kind {
            heading: "Dine frister",
            promise: "Log ind, og se, hvad du skal gøre hos det offentlige, og hvornår det senest skal ske.",
            nothing: "Der er ingen frister hos dem, vi har spurgt.",
            examples: [
                ["Send dit budget", "Udbetaling Danmark"],
                ["Skriv dit barn op til skole", "Kommunen"],
                ["Ret din forskudsopgørelse", "Skattestyrelsen"],
            ],
        },
        Kind {
            heading: "Dine aftaler",
            promise: "Log ind, og se dine næste aftaler med det offentlige.",
            nothing: "Der er ingen aftaler hos dem, vi har spurgt.",
            examples: [
                ["Samtale på jobcentret", "Kommunen"],
                ["Blodprøve", "Regionen"],
                ["Nyt pas", "Kommunen"],
            ],
        },
        Kind {
            heading: "Dine sager",
            promise: "Log ind, og se de sager, du har åbne hos det offentlige.",
            nothing: "Der er ingen åbne sager hos dem, vi har spurgt.",
            examples: [
                ["Byggetilladelse til carport", "Kommunen"],
                ["Boligstøtte", "Udbetaling Danmark"],
                ["Plads i vuggestue", "Kommunen"],
            ],
        },
        Kind {
            heading: "Dine betalinger",
            promise: "Log ind, og se de penge, du snart får fra det offentlige, og dem, du skal betale.",
            nothing: "Der er ingen betalinger på vej hos dem, vi har spurgt.",
            examples: [
                ["Boligstøtte", "Udbetaling Danmark"],
                ["Betaling for vuggestue", "Kommunen"],
                ["Restskat", "Skattestyrelsen"],
            ],
        },
    ],
    private: |municipality| {
        [municipality, " kan ikke se, hvad der står her. Din egen browser henter det."].concat()
    },
    municipality: "Kommunen",
    phone: "Telefon",
    hours: "Åbent",
    benefits: |quarter, month| {
        [
            "Næste børneydelse kommer senest ",
            quarter,
            " (kvartalsvis), og næste ungeydelse senest ",
            month,
            " (hver måned).",
        ]
        .concat()
    },
    benefits_law: "Det siger lov om børne- og ungeydelse § 5.",
    pension: |day| {
        [
            "Næste folke-, førtids- og seniorpension kommer senest ",
            day,
            ". Det siger bekendtgørelse 379 af 2023 § 38.",
        ]
        .concat()
    },
    sign_in: "Log ind med MitID",
    leaving: "Log ind i det nye vindue.",
    again: "Vis igen",
    out: Out {
        blocked: "Din browser åbnede ikke det vindue, man logger ind i. Sig ja til vinduer fra denne side, og prøv igen.",
        closed: "Vinduet blev lukket, før du var logget ind. Prøv igen.",
        cancelled: "Du stoppede undervejs, så du er ikke logget ind.",
        unavailable: "Vi kan ikke få fat i den tjeneste, man logger ind med. Prøv igen senere.",
        mismatch: "Det svar, vi fik, hører ikke til dit forsøg på at logge ind. For din sikkerhed er du ikke logget ind.",
        too_low: "Du loggede ind på et for lavt niveau. Brug for eksempel MitID-appen.",
        unfinished: "Du blev ikke logget ind. Prøv igen.",
        refused: "Den tjeneste, man logger ind med, sagde nej til os. Det er ikke noget, du har gjort.",
        logged_off: "Du er logget af.",
        not_ended: "Du er logget af her, men måske ikke hos MitID. Luk hele din browser, hvis andre bruger den.",
        over: "Tiden er gået, så vi viser ikke mere. Er det ikke kun dig, der bruger enheden, så luk browseren.",
        gone: "Vi viser ikke mere her. Tryk for at se det igen.",
        stopped: "Feltet er gået i stå. Prøv igen, eller hent siden på ny.",
    },
    portal: "Åbn Overblik",
    whole: "Se det hele i Overblik",
    more: |count| [&count.to_string(), " mere i Overblik"].concat(),
    part: "Her er kun et udsnit.",
    log_off: "Log af",
    fetching: "Vi henter …",
    fetched: |time| ["Hentet ", time].concat(),
    ready: |count| match count {
        1 => "1 linje er hentet.".to_owned(),
        count => [&count.to_string(), " linjer er hentet."].concat(),
    },
    waiting: |whom| ["Vi venter på svar fra ", whom, "."].concat(),
    missing: |whom| ["Vi har ikke fået alt fra ", whom, ", så her kan mangle noget."].concat(),
    retry: "Prøv igen",
    nothing_yet: "Der er intet fra dem, der har svaret.",
    nothing_in_part: "Der er intet i dette udsnit fra dem, der har svaret.",
    others: "Vi kunne ikke spørge alle myndigheder, så her kan mangle noget.",
    no_registry: "Vi kan ikke få fat i listen over myndigheder, så vi har ikke spurgt nogen.",
    simulated: "Alt her er opdigtet.",
    example: "Eksempel",
    by: |day| ["Senest ", day].concat(),
    late: |days| match days {
        1 => "1 dag for sent".to_owned(),
        days => [&days.to_string(), " dage for sent"].concat(),
    },
    needs_me: "Venter på dig",
    no_day: "Ingen sidste dag",
    to_me: "Til dig",
    from_me: "Fra dig",
    concerns: ["Om dit barn", "Om din ægtefælle", "Om den, du er værge for", "Om en anden end dig"],
    dates_differ: "To myndigheder siger hver sin dag",
    new_tab: " (åbner ny side)",
    and: "og",
    expires: |minutes| match minutes {
        0 | 1 => "Vi logger dig af om højst 1 minut.".to_owned(),
        minutes => ["Vi logger dig af om ", &minutes.to_string(), " minutter."].concat(),
    },
    stay: "Bliv logget ind",
    last: "Du har været logget ind, så længe man må ad gangen.",
    larger: "Gør feltet større",
    smaller: "Gør feltet mindre",
    covered: "Noget dækkede det, du trykkede på, eller det var lige kommet frem. Derfor skete der ikke noget. Prøv igen, eller brug Overblik selv.",
    refused: "Overblik kan ikke vises på denne side.",
    dates: dates::DANISH,
    money: money::DANISH,
};

/// In English.
pub static ENGLISH: WidgetText = WidgetText {
    language: Language::English,
    kinds: [
        Kind {
            heading: "Your deadlines",
            promise: "Log in to see what you have to do at public authorities, and by when.",
            nothing: "There are no deadlines at those we asked.",
            examples: [
                ["Send your budget", "Udbetaling Danmark"],
                ["Enrol your child in school", "The municipality"],
                ["Correct your preliminary tax", "The tax agency"],
            ],
        },
        Kind {
            heading: "Your appointments",
            promise: "Log in to see your next appointments with public authorities.",
            nothing: "There are no appointments at those we asked.",
            examples: [
                ["Meeting at the job centre", "The municipality"],
                ["Blood test", "The region"],
                ["New passport", "The municipality"],
            ],
        },
        Kind {
            heading: "Your cases",
            promise: "Log in to see your open cases at public authorities.",
            nothing: "There are no open cases at those we asked.",
            examples: [
                ["Permit for a carport", "The municipality"],
                ["Housing benefit", "Udbetaling Danmark"],
                ["A place in a nursery", "The municipality"],
            ],
        },
        Kind {
            heading: "Your payments",
            promise: "Log in to see the money that you soon get from public authorities, and what you have to pay.",
            nothing: "There are no payments to come at those we asked.",
            examples: [
                ["Housing benefit", "Udbetaling Danmark"],
                ["Payment for the nursery", "The municipality"],
                ["Tax that is still due", "The tax agency"],
            ],
        },
    ],
    private: |municipality| {
        [municipality, " can’t see what stands here. Your own browser fetches it."].concat()
    },
    municipality: "The municipality",
    phone: "Phone",
    hours: "Open",
    benefits: |quarter, month| {
        [
            "The next child benefit comes by ",
            quarter,
            " (every quarter), and the next youth benefit by ",
            month,
            " (every month).",
        ]
        .concat()
    },
    benefits_law: "The Act on child and youth benefit, section 5, says so.",
    pension: |day| {
        [
            "The next state, disability and senior pension comes by ",
            day,
            ". Order 379 of 2023, section 38, says so.",
        ]
        .concat()
    },
    sign_in: "Log in with MitID",
    leaving: "Log in in the new window.",
    again: "Show it again",
    out: Out {
        blocked: "Your browser did not open the window that one logs in in. Allow windows from this page and try again.",
        closed: "The window was closed before you were logged in. Try again.",
        cancelled: "You stopped on the way, so you are not logged in.",
        unavailable: "We can’t reach the service that one logs in with. Try again later.",
        mismatch: "The answer that came back does not belong to your attempt to log in. For your safety you are not logged in.",
        too_low: "You logged in at too low a level. Use the MitID app, for example.",
        unfinished: "You were not logged in. Try again.",
        refused: "The service that one logs in with said no to us. It is nothing that you have done.",
        logged_off: "You are logged off.",
        not_ended: "You are logged off here, but perhaps not at MitID. Close the whole browser if others use it.",
        over: "The time is up, so we show nothing more. If others use this device too, close the browser.",
        gone: "We show nothing more here. Press to see it again.",
        stopped: "This part of the page has stopped. Try again, or load the page anew.",
    },
    portal: "Open Overblik",
    whole: "See all of it in Overblik",
    more: |count| [&count.to_string(), " more in Overblik"].concat(),
    part: "This is only a part.",
    log_off: "Log off",
    fetching: "Fetching …",
    fetched: |time| ["Fetched at ", time].concat(),
    ready: |count| match count {
        1 => "1 line is here.".to_owned(),
        count => [&count.to_string(), " lines are here."].concat(),
    },
    waiting: |whom| ["We are waiting for an answer from ", whom, "."].concat(),
    missing: |whom| {
        ["We have not got everything from ", whom, ", so something can be missing here."].concat()
    },
    retry: "Try again",
    nothing_yet: "There is nothing from those who have answered.",
    nothing_in_part: "There is nothing in this part from those who have answered.",
    others: "We could not ask all authorities, so something can be missing here.",
    no_registry: "We can’t get the list of authorities, so we have not asked anybody.",
    simulated: "Everything here is made up.",
    example: "Example",
    by: |day| ["By ", day].concat(),
    late: |days| match days {
        1 => "1 day too late".to_owned(),
        days => [&days.to_string(), " days too late"].concat(),
    },
    needs_me: "Waits for you",
    no_day: "No last day",
    to_me: "To you",
    from_me: "From you",
    concerns: [
        "About your child",
        "About your spouse",
        "About the person whose guardian you are",
        "About somebody other than you",
    ],
    dates_differ: "Two authorities say different days",
    new_tab: " (opens new page)",
    and: "and",
    expires: |minutes| match minutes {
        0 | 1 => "We log you off in 1 minute at most.".to_owned(),
        minutes => ["We log you off in ", &minutes.to_string(), " minutes."].concat(),
    },
    stay: "Stay logged in",
    last: "You have been logged in for as long as one may at a time.",
    larger: "Make this larger",
    smaller: "Make this smaller",
    covered: "Something covered what you pressed, or it had only just come into sight. So nothing happened. Try again, or use Overblik itself.",
    refused: "Overblik can’t be shown on this page.",
    dates: dates::ENGLISH,
    money: money::ENGLISH,
};

#[cfg(test)]
mod tests {
    use super::{DANISH, ENGLISH};

    #[test]
    fn one_is_said_otherwise_than_many() {
        assert_eq!([1, 2].map(DANISH.late), ["1 dag for sent", "2 dage for sent"]);
        assert_eq!([1, 4].map(ENGLISH.ready), ["1 line is here.", "4 lines are here."]);
        assert_eq!([0, 1].map(DANISH.expires), ["Vi logger dig af om højst 1 minut."; 2]);
        assert_eq!((DANISH.expires)(5), "Vi logger dig af om 5 minutter.");
    }

    #[test]
    fn examples_and_headings_stand_in_the_same_order_in_both_languages() {
        for (danish, english) in DANISH.kinds.iter().zip(&ENGLISH.kinds) {
            let names =
                |kind: &super::Kind| kind.examples.map(|[_, authority]| authority == "Udbetaling Danmark");
            assert_eq!(names(danish), names(english), "{} and {}", danish.heading, english.heading);
        }
    }
}
