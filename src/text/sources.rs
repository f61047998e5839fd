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
    /// Does not concern the person, so not asked.
    pub not_concerned: &'static str,
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
    empty: |time| format!("Intet om dig · hentet {time}"),
    partial: "Noget mangler",
    silent: "Svarer ikke lige nu",
    unreadable: "Svaret kan ikke læses",
    refused: "Vil ikke svare os",
    off: "Slået fra lige nu",
    not_concerned: "Ikke spurgt: har intet om dig",
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
    empty: |time| format!("Nothing about you · fetched {time}"),
    partial: "Something is missing",
    silent: "Not answering now",
    unreadable: "Answer can’t be read",
    refused: "Refuses to answer us",
    off: "Switched off now",
    not_concerned: "Not asked: has nothing on you",
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
