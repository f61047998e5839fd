//! Words of the page of what has happened that matters, and of what one is reminded of next.

use super::overview::{Part, asked_authorities, authorities_say};

/// What has happened with a case, by where it stands.
pub struct Cases {
    /// Sagsstatus 1.
    pub created: &'static str,
    /// Sagsstatus 2.
    pub in_progress: &'static str,
    /// Sagsstatus 3.
    pub decided: &'static str,
    /// Sagsstatus 4.
    pub closed: &'static str,
    /// Sagsstatus 5.
    pub rejected: &'static str,
    /// Any other.
    pub other: &'static str,
}

/// What has happened, each a sentence; `far` is how far its day is from today.
pub struct Changes {
    /// In a case.
    pub cases: Cases,
    /// A last day of the citizen's is near.
    pub deadline_near: fn(far: &str) -> String,
    /// It has passed.
    pub deadline_passed: fn(far: &str) -> String,
    /// An authority's own has passed.
    pub their_deadline_passed: fn(far: &str) -> String,
    /// An appointment is at another time.
    pub moved: fn(when: &str) -> String,
    /// It has been called off.
    pub cancelled: fn(when: &str) -> String,
    /// Money comes to the citizen.
    pub to_me: fn(far: &str) -> String,
    /// Money is to be paid.
    pub from_me: fn(far: &str) -> String,
    /// Money that should have come has not.
    pub not_come: fn(far: &str) -> String,
    /// A bill's last timely day has passed.
    pub not_paid: fn(far: &str) -> String,
    /// A bill has been sent to be collected.
    pub collected: &'static str,
    /// A proof soon counts no more.
    pub expiring: fn(far: &str) -> String,
    /// It counts no more.
    pub expired: fn(far: &str) -> String,
    /// It has been taken back.
    pub revoked: &'static str,
    /// Somebody has looked so many times.
    pub look_ups: fn(count: u32) -> String,
    /// The citizen has given a mandate.
    pub mandate_given: &'static str,
    /// They have been given one.
    pub mandate_held: &'static str,
    /// A mandate soon ends.
    pub mandate_ending: fn(far: &str) -> String,
    /// It has ended.
    pub mandate_ended: fn(far: &str) -> String,
    /// A letter has come.
    pub letter: &'static str,
    /// A source answers again.
    pub back: &'static str,
}

/// The page's words.
pub struct Text {
    /// Its heading and title.
    pub heading: &'static str,
    /// What it covers.
    pub intro: &'static str,
    /// Before what is not seen.
    pub new: &'static str,
    /// Marks everything as seen.
    pub all_seen: &'static str,
    /// So many are new; none.
    pub unseen: fn(count: u32) -> String,
    /// What needs the citizen.
    pub needs_me: &'static str,
    /// What that part says.
    pub needs_me_part: Part,
    /// What is good to know.
    pub good_to_know: &'static str,
    /// What that part says.
    pub good_to_know_part: Part,
    /// What has happened.
    pub changes: Changes,
    /// The next reminders.
    pub reminders: &'static str,
    /// What that part says.
    pub reminders_part: Part,
    /// They are put on pause.
    pub paused: &'static str,
    /// When somebody is told.
    pub told: fn(when: &str) -> String,
    /// The way to how one is reminded.
    pub settings: &'static str,
}

/// In Danish.
pub const DANISH: Text = Text {
    heading: "Nyt og påmindelser",
    intro: "Her ser du, hvad der er sket de seneste 14 dage, og hvad der snart sker.",
    new: "Nyt",
    all_seen: "Jeg har set det hele",
    unseen: |count| match count {
        0 => "Du har set alt det nye.".to_owned(),
        1 => "1 ting er ny.".to_owned(),
        count => format!("{count} ting er nye."),
    },
    needs_me: "Det venter på dig",
    needs_me_part: Part {
        what: "noget, der venter på dig",
        nothing: |asked| {
            format!("Der er ikke noget nyt, der venter på dig. Det siger {}.", asked_authorities(asked))
        },
    },
    good_to_know: "Godt at vide",
    good_to_know_part: Part {
        what: "noget nyt",
        nothing: |asked| format!("Der er ikke sket noget nyt. Det siger {}.", asked_authorities(asked)),
    },
    changes: Changes {
        cases: Cases {
            created: "Sagen er oprettet.",
            in_progress: "Der er nyt i sagen. Den bliver behandlet.",
            decided: "Sagen er afgjort.",
            closed: "Sagen er afsluttet.",
            rejected: "Sagen er afvist.",
            other: "Der er nyt i sagen.",
        },
        deadline_near: |far| format!("Fristen er {far}."),
        deadline_passed: |far| format!("Fristen er gået. Den var {far}."),
        their_deadline_passed: |far| format!("Myndighedens egen frist er gået. Den var {far}."),
        moved: |when| format!("Aftalen er flyttet til {when}."),
        cancelled: |when| format!("Aftalen {when} er aflyst."),
        to_me: |far| format!("Du får penge {far}."),
        from_me: |far| format!("Du skal betale {far}."),
        not_come: |far| format!("Pengene skulle være kommet {far}. Vi kan ikke se, at de er det."),
        not_paid: |far| format!("Du skulle betale {far}. Vi kan ikke se, at du har gjort det."),
        collected: "Regningen er sendt til inddrivelse.",
        expiring: |far| format!("Beviset udløber {far}."),
        expired: |far| format!("Beviset udløb {far}."),
        revoked: "Beviset er trukket tilbage.",
        look_ups: |count| match count {
            1 => "1 opslag i dine oplysninger. Vi kan ikke se, hvilken sag det hører til.".to_owned(),
            count => format!("{count} opslag i dine oplysninger. Vi kan ikke se, hvilken sag de hører til."),
        },
        mandate_given: "Du har givet en fuldmagt.",
        mandate_held: "Du har fået en fuldmagt.",
        mandate_ending: |far| format!("Fuldmagten udløber {far}."),
        mandate_ended: |far| format!("Fuldmagten udløb {far}."),
        letter: "Der er kommet et brev.",
        back: "Myndigheden svarer igen.",
    },
    reminders: "Påmindelser, der kommer",
    reminders_part: Part {
        what: "noget, vi skal minde dig om",
        nothing: |_| "Der er ikke noget, vi skal minde dig om lige nu.".to_owned(),
    },
    paused: "Du har sat påmindelser på pause.",
    told: |when| format!("Vi minder dig om det {when}"),
    settings: "Vælg, hvordan du vil mindes om ting",
};

/// In English.
pub const ENGLISH: Text = Text {
    heading: "News and reminders",
    intro: "Here you see what has happened in the last 14 days, and what happens soon.",
    new: "New",
    all_seen: "I have seen it all",
    unseen: |count| match count {
        0 => "You have seen all that is new.".to_owned(),
        1 => "1 thing is new.".to_owned(),
        count => format!("{count} things are new."),
    },
    needs_me: "Waits for you",
    needs_me_part: Part {
        what: "something that waits for you",
        nothing: |asked| format!("Nothing new waits for you. {}.", authorities_say(asked)),
    },
    good_to_know: "Good to know",
    good_to_know_part: Part {
        what: "something new",
        nothing: |asked| format!("Nothing new has happened. {}.", authorities_say(asked)),
    },
    changes: Changes {
        cases: Cases {
            created: "The case has been created.",
            in_progress: "There is news in the case. It is in progress.",
            decided: "The case has been decided.",
            closed: "The case has been closed.",
            rejected: "The case has been rejected.",
            other: "There is news in the case.",
        },
        deadline_near: |far| format!("The deadline is {far}."),
        deadline_passed: |far| format!("The deadline has passed. It was {far}."),
        their_deadline_passed: |far| format!("The authority’s own deadline has passed. It was {far}."),
        moved: |when| format!("The appointment has been moved to {when}."),
        cancelled: |when| format!("The appointment on {when} has been cancelled."),
        to_me: |far| format!("You get money {far}."),
        from_me: |far| format!("You have to pay {far}."),
        not_come: |far| format!("The money should have come {far}. We cannot see that it has."),
        not_paid: |far| format!("You should have paid {far}. We cannot see that you have."),
        collected: "The bill has been sent to debt collection.",
        expiring: |far| format!("The proof runs out {far}."),
        expired: |far| format!("The proof ran out {far}."),
        revoked: "The proof has been withdrawn.",
        look_ups: |count| match count {
            1 => "1 look-up of your information. We cannot see which case it belongs to.".to_owned(),
            count => {
                format!("{count} look-ups of your information. We cannot see which case they belong to.")
            }
        },
        mandate_given: "You have given a mandate.",
        mandate_held: "You have been given a mandate.",
        mandate_ending: |far| format!("The mandate ends {far}."),
        mandate_ended: |far| format!("The mandate ended {far}."),
        letter: "A letter has come.",
        back: "The authority answers again.",
    },
    reminders: "Reminders to come",
    reminders_part: Part {
        what: "something to remind you of",
        nothing: |_| "There is nothing to remind you of now.".to_owned(),
    },
    paused: "You have paused reminders.",
    told: |when| format!("We remind you of it {when}"),
    settings: "Choose how to be reminded",
};
