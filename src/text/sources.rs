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
    /// The login service gave nothing to show to it.
    pub no_token: &'static str,
    /// Switched off by the operator.
    pub off: &'static str,
    /// Everyone is about to be asked.
    pub asking_all: &'static str,
    /// So many of so many have answered, and others are waited for.
    pub asking: fn(answered: usize, all: usize) -> String,
    /// The last of so many that have answered, of all, did so at this time.
    pub fetched: fn(time: &str, answered: usize, all: usize) -> String,
    /// So many have nothing, so they are not asked.
    pub not_asked: fn(count: u32) -> String,
    /// The way to what this one covers.
    pub covers: fn(name: &str) -> String,
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
    no_token: "Dit login gav os ikke adgang",
    off: "Slået fra lige nu",
    asking_all: "Vi spørger myndighederne …",
    asking: |answered, all| format!("Vi henter fra {}. {answered} har svaret.", authorities(all)),
    fetched: |time, answered, all| match all {
        all if answered == all => format!("Hentet {time} fra {}", authorities(all)),
        all => format!("Hentet {time} fra {answered} af {}", authorities(all)),
    },
    not_asked: |count| match count {
        1 => "1 myndighed er ikke spurgt, fordi den ikke har noget om dig.".to_owned(),
        count => format!("{count} myndigheder er ikke spurgt, fordi de ikke har noget om dig."),
    },
    covers: |name| format!("Se, hvad der er med fra {name}"),
    partial_age: |moment| format!("Noget mangler. Det, du ser, er hentet {moment}."),
    failed_age: |moment| format!("Vi prøvede sidst {moment}."),
    as_of: |moment| format!("Oplysningerne er fra {moment}."),
    retry: "Prøv igen",
    retry_whom: |name| format!(" hos {name}"),
    phone: "Telefon",
    visit: |name| format!("Gå til {name}"),
    no_registry: "Vi kunne ikke hente listen over myndigheder, så vi har ikke spurgt nogen. Det siger ikke noget om dine sager og frister.",
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
    no_token: "Your login gave us no access",
    off: "Switched off now",
    asking_all: "We are asking the authorities …",
    asking: |answered, all| format!("Fetching from {}. {answered} have answered.", authorities_of(all)),
    fetched: |time, answered, all| match all {
        all if answered == all => format!("Fetched {time} from {}", authorities_of(all)),
        all => format!("Fetched {time} from {answered} of {}", authorities_of(all)),
    },
    not_asked: |count| match count {
        1 => "1 authority is not asked, because it has nothing about you.".to_owned(),
        count => format!("{count} authorities are not asked, because they have nothing about you."),
    },
    covers: |name| format!("See what is covered of {name}"),
    partial_age: |moment| format!("Something is missing. What you see was fetched on {moment}."),
    failed_age: |moment| format!("We last tried on {moment}."),
    as_of: |moment| format!("The information is from {moment}."),
    retry: "Try again",
    retry_whom: |name| format!(" at {name}"),
    phone: "Phone",
    visit: |name| format!("Go to {name}"),
    no_registry: "We could not fetch the list of authorities, so nobody has been asked. This says nothing about your cases and deadlines.",
};

fn authorities(count: usize) -> String {
    format!("{count} {}", if count == 1 { "myndighed" } else { "myndigheder" })
}

fn authorities_of(count: usize) -> String {
    format!("{count} {}", if count == 1 { "authority" } else { "authorities" })
}
