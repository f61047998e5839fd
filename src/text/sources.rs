//! Words of the strip of authorities: how each one is doing, and how to reach it.

/// The strip's words.
pub struct Text {
    /// Its heading.
    pub heading: &'static str,
    /// Not answered yet.
    pub waiting: &'static str,
    /// Not answered for so long that it is said.
    pub slow: &'static str,
    /// Answered with so many things at this time.
    pub loaded: fn(items: u32, time: &str) -> String,
    /// Answered at this time that there is nothing.
    pub empty: fn(time: &str) -> String,
    /// Something came, something did not.
    pub partial: &'static str,
    /// No answer.
    pub silent: &'static str,
    /// An answer that makes no sense.
    pub unreadable: &'static str,
    /// A refusal.
    pub refused: &'static str,
    /// Switched off by the operator.
    pub off: &'static str,
    /// Nobody has named it, so it is not asked.
    pub not_concerned: &'static str,
    /// What that means.
    pub not_concerned_why: &'static str,
    /// What is shown is from this moment, and some is missing.
    pub partial_age: fn(moment: &str) -> String,
    /// It was last tried at this moment.
    pub failed_age: fn(moment: &str) -> String,
    /// How current the source's data is, at this moment.
    pub as_of: fn(moment: &str) -> String,
    /// Asks the source again.
    pub retry: &'static str,
    /// Says whom to screen readers, after the button's word.
    pub retry_whom: fn(name: &str) -> String,
    /// Before the telephone number.
    pub phone: &'static str,
    /// The way to the authority's own site.
    pub visit: fn(name: &str) -> String,
    /// The registry could not be fetched.
    pub no_registry: &'static str,
    /// So many entries of the registry could not be understood.
    pub unknown_sources: fn(count: u32) -> String,
}

/// In Danish.
pub const DANISH: Text = Text {
    heading: "Myndighederne",
    waiting: "Henter …",
    slow: "Vi venter på svar …",
    loaded: |items, time| format!("{items} ting · hentet {time}"),
    empty: |time| format!("Ingen ting · hentet {time}"),
    partial: "Noget mangler",
    silent: "Svarer ikke lige nu",
    unreadable: "Svaret kan ikke læses",
    refused: "Vil ikke svare os",
    off: "Slået fra lige nu",
    not_concerned: "Ikke spurgt",
    not_concerned_why: "Ingen myndighed har nævnt, at den har noget om dig. Derfor har vi ikke spurgt den.",
    partial_age: |moment| format!("Noget mangler. Det, du ser, er hentet {moment}."),
    failed_age: |moment| format!("Vi prøvede sidst {moment}."),
    as_of: |moment| format!("Oplysningerne er fra {moment}."),
    retry: "Prøv igen",
    retry_whom: |name| format!(" hos {name}"),
    phone: "Telefon",
    visit: |name| format!("Gå til {name}"),
    no_registry: "Vi kunne ikke hente listen over myndigheder, så vi har ikke spurgt nogen. Det siger ikke noget om dine sager og frister.",
    unknown_sources: |count| match count {
        1 => "1 myndighed kan denne udgave af Overblik ikke spørge.".to_owned(),
        count => format!("{count} myndigheder kan denne udgave af Overblik ikke spørge."),
    },
};

/// In English.
pub const ENGLISH: Text = Text {
    heading: "The authorities",
    waiting: "Fetching …",
    slow: "Waiting for an answer …",
    loaded: |items, time| format!("{items} {} · fetched {time}", if items == 1 { "thing" } else { "things" }),
    empty: |time| format!("Nothing · fetched {time}"),
    partial: "Something is missing",
    silent: "Not answering now",
    unreadable: "Answer can’t be read",
    refused: "Refuses to answer us",
    off: "Switched off now",
    not_concerned: "Not asked",
    not_concerned_why: "No authority has said that it holds anything about you. So we have not asked it.",
    partial_age: |moment| format!("Something is missing. What you see was fetched on {moment}."),
    failed_age: |moment| format!("We last tried on {moment}."),
    as_of: |moment| format!("The information is from {moment}."),
    retry: "Try again",
    retry_whom: |name| format!(" at {name}"),
    phone: "Phone",
    visit: |name| format!("Go to {name}"),
    no_registry: "We could not fetch the list of authorities, so nobody has been asked. This says nothing about your cases and deadlines.",
    unknown_sources: |count| match count {
        1 => "1 authority can’t be asked by this version of Overblik.".to_owned(),
        count => format!("{count} authorities can’t be asked by this version of Overblik."),
    },
};
