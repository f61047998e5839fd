//! Words of why an authority's answer can't be used: Mit Overblik's nine types of error, and what a client sees besides.

/// One reason.
pub struct Fault {
    /// In one to four words.
    pub short: &'static str,
    /// What it means and what the citizen can do.
    pub long: &'static str,
}

/// Every reason.
pub struct Text {
    /// No answer at all.
    pub unreachable: Fault,
    /// More than one answer may be.
    pub too_large: Fault,
    /// The authority has not agreed to send it.
    pub agreement: Fault,
    /// What is behind the authority's interface failed.
    pub data_source: Fault,
    /// No whole answer in time.
    pub timeout: Fault,
    /// The authority's interface failed.
    pub internal: Fault,
    /// Who asked was not accepted.
    pub security: Fault,
    /// Who asked is known, and may not have it here.
    pub forbidden: Fault,
    /// The login service gave nothing to show to it.
    pub no_token: Fault,
    /// Not in the agreed form.
    pub format: Fault,
    /// Our question could not be used.
    pub input: Fault,
    /// It is resting after many failures.
    pub circuit_breaker: Fault,
    /// The answer contradicts itself.
    pub validation: Fault,
}

/// In Danish.
pub const DANISH: Text = Text {
    unreachable: Fault {
        short: "Svarer ikke lige nu",
        long: "Vi kan slet ikke nå den. Se, om du selv er på nettet, og prøv igen om lidt.",
    },
    too_large: Fault {
        short: "Svaret er for stort",
        long: "Svaret kan ikke læses, for det fylder for meget. Fejlen ligger ikke hos dig. Se det hos myndigheden, eller ring.",
    },
    agreement: Fault {
        short: "Ingen aftale med os",
        long: "Myndigheden har ikke aftalt at sende os dette. Det hjælper ikke at prøve igen. Se det hos myndigheden.",
    },
    data_source: Fault {
        short: "Svarer ikke lige nu",
        long: "Der er fejl dér, hvor myndigheden selv henter fra. Prøv igen om lidt.",
    },
    timeout: Fault { short: "Svarer for langsomt", long: "Svaret kom ikke i tide. Prøv igen om lidt." },
    internal: Fault {
        short: "Har en fejl nu",
        long: "Fejlen er hos myndigheden, ikke hos dig. Prøv igen om lidt.",
    },
    security: Fault {
        short: "Godtog ikke dit login",
        long: "Log af, og log så ind igen. Hjælper det ikke, så ring til myndigheden.",
    },
    forbidden: Fault {
        short: "Du har ikke adgang",
        long: "Du har ikke adgang til dine oplysninger her gennem Overblik. Det hjælper sjældent at prøve igen. Ring, hvis det er en fejl.",
    },
    no_token: Fault {
        short: "Login gav ikke adgang",
        long: "Dit login gav os ikke adgang, så vi har ikke spurgt. Log af, og log så ind igen.",
    },
    format: Fault {
        short: "Svaret kan ikke læses",
        long: "Svaret er ikke skrevet, som vi har aftalt. Fejlen ligger ikke hos dig. Se det hos myndigheden, eller ring.",
    },
    input: Fault {
        short: "Forstod ikke vores spørgsmål",
        long: "Fejlen ligger hos os, ikke hos dig. Se det hos myndigheden, eller ring.",
    },
    circuit_breaker: Fault {
        short: "Holder pause lige nu",
        long: "Det er gået galt så mange gange, at myndigheden holder pause. Prøv igen om lidt.",
    },
    validation: Fault {
        short: "Svaret passer ikke sammen",
        long: "Svaret siger sig selv imod, så vi viser det ikke. Fejlen ligger ikke hos dig. Se det hos myndigheden, eller ring.",
    },
};

/// In English.
pub const ENGLISH: Text = Text {
    unreachable: Fault {
        short: "Not answering now",
        long: "We can’t reach it at all. See whether you are online, and try again in a little while.",
    },
    too_large: Fault {
        short: "Answer too large",
        long: "The answer can’t be read, because there is too much of it. The error is not yours. See the authority’s own site, or call.",
    },
    agreement: Fault {
        short: "No agreement with us",
        long: "The authority has not agreed to send us this. Trying again does not help. See the authority’s own site.",
    },
    data_source: Fault {
        short: "Not answering now",
        long: "Something is wrong where the authority fetches it from. Try again in a little while.",
    },
    timeout: Fault {
        short: "Answers too slowly",
        long: "The answer did not come in time. Try again in a little while.",
    },
    internal: Fault {
        short: "Has an error now",
        long: "The error is the authority’s, not yours. Try again in a little while.",
    },
    security: Fault {
        short: "Refused your login",
        long: "Log off and log in again. If that does not help, call the authority.",
    },
    forbidden: Fault {
        short: "You have no access",
        long: "You have no access to your information here through Overblik. Trying again seldom helps. Call if that is a mistake.",
    },
    no_token: Fault {
        short: "Login gave no access",
        long: "Your login gave us no access, so we have not asked. Log off and log in again.",
    },
    format: Fault {
        short: "Answer can’t be read",
        long: "The answer is not written as agreed. The error is not yours. See the authority’s own site, or call.",
    },
    input: Fault {
        short: "Misunderstood our question",
        long: "The error is ours, not yours. See the authority’s own site, or call.",
    },
    circuit_breaker: Fault {
        short: "Is taking a break",
        long: "So much went wrong that the authority is taking a break. Try again in a little while.",
    },
    validation: Fault {
        short: "Answer contradicts itself",
        long: "The answer contradicts itself, so we don’t show it. The error is not yours. See the authority’s own site, or call.",
    },
};
