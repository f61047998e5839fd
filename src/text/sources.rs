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
    /// What is shown is from this time, and nothing newer came.
    pub stale: fn(time: &str) -> String,
    /// It has announced that it is closed until this time.
    pub outage: fn(until: &str) -> String,
    /// Switched off by the operator.
    pub off: &'static str,
    /// Left out by the citizen.
    pub left_out: &'static str,
    /// It takes no part yet.
    pub not_connected: &'static str,
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
    /// This is missing, and what is shown is from this moment.
    pub partial_long: fn(missing: &str, moment: &str) -> String,
    /// What is shown is from this time.
    pub stale_long: fn(time: &str) -> String,
    /// What an announced outage means.
    pub outage_long: &'static str,
    /// What being switched off means.
    pub off_long: &'static str,
    /// What being left out means.
    pub left_out_long: &'static str,
    /// It is expected to take part in this month.
    pub expected: fn(month: &str) -> String,
    /// It is not known when it will.
    pub not_expected: &'static str,
    /// When it is asked again by itself.
    pub next_try: fn(time: &str) -> String,
    /// It was last tried at this moment.
    pub failed_age: fn(moment: &str) -> String,
    /// How current the source's data is, at this moment.
    pub as_of: fn(moment: &str) -> String,
    /// Asks the source again.
    pub retry: &'static str,
    /// Says whom to screen readers, after the button's word.
    pub retry_whom: fn(name: &str) -> String,
    /// Leaves this one out.
    pub leave_out: fn(name: &str) -> String,
    /// Takes it in again.
    pub take_in: &'static str,
    /// Has the browser remember that it is left out.
    pub keep_out: &'static str,
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
    stale: |time| format!("Ældre svar, fra {time}"),
    outage: |until| format!("Lukket efter planen til {until}"),
    off: "Slået fra lige nu",
    left_out: "Udeladt af dig",
    not_connected: "Ikke tilsluttet endnu",
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
    partial_long: |missing, moment| format!("Vi mangler {missing}. Det, du ser, er hentet {moment}."),
    stale_long: |time| format!("Vi fik ikke noget nyt. Du ser det, vi hentede {time}."),
    outage_long: "Det har myndigheden selv meldt. Vi prøver igen bagefter.",
    off_long: "Det har Overblik gjort, så vi spørger den ikke. Se det hos myndigheden.",
    left_out_long: "Vi spørger den ikke, og du ser intet fra den her.",
    expected: |month| format!("Ventes i {month}."),
    not_expected: "Vi ved ikke hvornår.",
    next_try: |time| format!("Vi prøver selv igen {time}."),
    failed_age: |moment| format!("Vi prøvede sidst {moment}."),
    as_of: |moment| format!("Oplysningerne er fra {moment}."),
    retry: "Prøv igen",
    retry_whom: |name| format!(" hos {name}"),
    leave_out: |name| format!("Udelad {name}"),
    take_in: "Tag med igen",
    keep_out: "Husk det på denne enhed",
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
    stale: |time| format!("Older answer, from {time}"),
    outage: |until| format!("Closed as planned until {until}"),
    off: "Switched off now",
    left_out: "Left out by you",
    not_connected: "Not connected yet",
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
    partial_long: |missing, moment| format!("We lack {missing}. What you see was fetched on {moment}."),
    stale_long: |time| format!("Nothing newer came. You see what we fetched at {time}."),
    outage_long: "The authority has said so itself. We try again afterwards.",
    off_long: "Overblik did that, so we don’t ask it. See the authority’s own site.",
    left_out_long: "We don’t ask it, and nothing from it is shown here.",
    expected: |month| format!("Expected in {month}."),
    not_expected: "We don’t know when.",
    next_try: |time| format!("We try again by ourselves at {time}."),
    failed_age: |moment| format!("We last tried on {moment}."),
    as_of: |moment| format!("The information is from {moment}."),
    retry: "Try again",
    retry_whom: |name| format!(" at {name}"),
    leave_out: |name| format!("Leave out {name}"),
    take_in: "Take in again",
    keep_out: "Remember this on this device",
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
