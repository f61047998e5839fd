//! Words of the answer in one sentence, and of what is missing from it.

/// The words.
pub struct Text {
    /// While everyone is asked.
    pub fetching: &'static str,
    /// So many things ask something, and everyone has answered.
    pub needs_me: fn(count: u32) -> String,
    /// At least so many do: not none.
    pub at_least: fn(count: u32) -> String,
    /// These are waited for.
    pub waiting_for: fn(whom: &str) -> String,
    /// These have not answered in full.
    pub lacking: fn(whom: &str) -> String,
    /// These, so many, take no part yet.
    pub not_connected: fn(whom: &str, count: usize) -> String,
    /// The citizen has left these out.
    pub left_out: fn(whom: &str) -> String,
    /// All who were asked have answered, and nothing has been found.
    pub none_asked: &'static str,
    /// So many authorities, where they are too many to name.
    pub authorities: fn(count: usize) -> String,
    /// So many authorities that cannot even be asked, among the names in a sentence.
    pub unknown_authorities: fn(count: u32) -> String,
    /// So many more of which it is not known whether they concern the citizen.
    pub undecided: fn(count: u32) -> String,
    /// What follows from that when nothing has been found.
    pub not_known: &'static str,
    /// Nobody could be asked.
    pub nobody_asked: &'static str,
    /// Name of the list of what is missing.
    pub gaps: &'static str,
    /// Nothing came from this authority.
    pub gap_failed: fn(name: &str) -> String,
    /// This authority is switched off.
    pub gap_off: fn(name: &str) -> String,
    /// This authority does not answer, and what it said at this time is shown.
    pub gap_stale: fn(name: &str, time: &str) -> String,
    /// The same where it answers what can't be used.
    pub gap_stale_unusable: fn(name: &str, time: &str) -> String,
    /// This authority does not let the citizen have anything here.
    pub gap_not_entitled: fn(name: &str) -> String,
    /// This authority is closed until then, as it has said.
    pub gap_outage: fn(name: &str, until: &str) -> String,
    /// What follows for the citizen.
    pub gap_may_be: &'static str,
    /// From this authority, this is missing.
    pub gap_partial: fn(name: &str, missing: &str) -> String,
    /// So many authorities that this version cannot ask.
    pub gap_unknown: fn(count: u32) -> String,
    /// What asking those of [`Self::undecided`] means.
    pub gap_undecided: &'static str,
    /// Asks them.
    pub ask_everyone: &'static str,
}

/// In Danish.
pub const DANISH: Text = Text {
    fetching: "Vi henter dit overblik fra myndighederne …",
    needs_me: |count| match count {
        0 => "Vi har ikke fundet noget, der venter på dig.".to_owned(),
        count => format!("{count} ting venter på dig."),
    },
    at_least: |count| format!("Mindst {count} ting venter på dig."),
    waiting_for: |whom| format!("Vi venter på svar fra {whom}."),
    lacking: |whom| format!("Vi mangler svar fra {whom}."),
    not_connected: |whom, _| format!("{whom} er ikke tilsluttet endnu."),
    left_out: |whom| format!("Du har udeladt {whom}."),
    none_asked: "Hos dem, vi spurgte, har vi ikke fundet noget, der venter på dig.",
    authorities: |count| format!("{count} {}", if count == 1 { "myndighed" } else { "myndigheder" }),
    unknown_authorities: |count| match count {
        1 => "1 myndighed, vi ikke kan spørge".to_owned(),
        count => format!("{count} myndigheder, vi ikke kan spørge"),
    },
    undecided: |count| match count {
        1 => "Vi ved ikke, om 1 anden myndighed har noget om dig.".to_owned(),
        count => format!("Vi ved ikke, om {count} andre myndigheder har noget om dig."),
    },
    not_known: "Derfor ved vi ikke, om noget venter på dig.",
    nobody_asked: "Vi har ikke kunnet spørge nogen myndighed. Derfor ved vi ikke, om noget venter på dig.",
    gaps: "Det mangler",
    gap_failed: |name| format!("Vi kunne ikke hente noget fra {name}."),
    gap_off: |name| format!("{name} er slået fra lige nu."),
    gap_stale: |name, time| format!("{name} svarer ikke lige nu. Du ser det, vi hentede {time}."),
    gap_stale_unusable: |name, time| {
        format!("Vi kan ikke hente nyt fra {name} lige nu. Du ser det, vi hentede {time}.")
    },
    gap_not_entitled: |name| format!("Du har ikke adgang til dine oplysninger hos {name} her."),
    gap_outage: |name, until| format!("{name} har lukket efter planen til {until}."),
    gap_may_be: "Der kan være noget, du ikke ser her.",
    gap_partial: |name, missing| format!("Fra {name} mangler {missing}. Resten ser du her."),
    gap_unknown: |count| match count {
        1 => "1 myndighed kan denne udgave af Overblik ikke spørge.".to_owned(),
        count => format!("{count} myndigheder kan denne udgave af Overblik ikke spørge."),
    },
    gap_undecided: "Derfor har vi ikke spurgt dem. Spørger du en myndighed, får den at vide, at du bruger Overblik.",
    ask_everyone: "Spørg dem alle",
};

/// In English.
pub const ENGLISH: Text = Text {
    fetching: "We are fetching your overview from the authorities …",
    needs_me: |count| match count {
        0 => "We have not found anything that waits for you.".to_owned(),
        1 => "1 thing waits for you.".to_owned(),
        count => format!("{count} things wait for you."),
    },
    at_least: |count| match count {
        1 => "At least 1 thing waits for you.".to_owned(),
        count => format!("At least {count} things wait for you."),
    },
    waiting_for: |whom| format!("We are waiting for an answer from {whom}."),
    lacking: |whom| format!("We lack an answer from {whom}."),
    not_connected: |whom, count| {
        format!("{whom} {} not connected yet.", if count == 1 { "is" } else { "are" })
    },
    left_out: |whom| format!("You have left out {whom}."),
    none_asked: "At those we asked, we have not found anything that waits for you.",
    authorities: |count| format!("{count} {}", if count == 1 { "authority" } else { "authorities" }),
    unknown_authorities: |count| match count {
        1 => "1 authority that we can’t ask".to_owned(),
        count => format!("{count} authorities that we can’t ask"),
    },
    undecided: |count| match count {
        1 => "We don’t know whether 1 other authority has anything about you.".to_owned(),
        count => format!("We don’t know whether {count} other authorities have anything about you."),
    },
    not_known: "So we don’t know whether anything waits for you.",
    nobody_asked: "We could not ask any authority. So we don’t know whether anything waits for you.",
    gaps: "What is missing",
    gap_failed: |name| format!("We could not fetch anything from {name}."),
    gap_off: |name| format!("{name} is switched off now."),
    gap_stale: |name, time| format!("{name} is not answering now. You see what we fetched at {time}."),
    gap_stale_unusable: |name, time| {
        format!("We can’t fetch anything new from {name} now. You see what we fetched at {time}.")
    },
    gap_not_entitled: |name| format!("You have no access to your information at {name} here."),
    gap_outage: |name, until| format!("{name} is closed as planned until {until}."),
    gap_may_be: "There may be something you don’t see here.",
    gap_partial: |name, missing| format!("From {name} we lack {missing}. The rest is here."),
    gap_unknown: |count| match count {
        1 => "1 authority can’t be asked by this version of Overblik.".to_owned(),
        count => format!("{count} authorities can’t be asked by this version of Overblik."),
    },
    gap_undecided: "So we have not asked them. If you ask an authority, it learns that you use Overblik.",
    ask_everyone: "Ask them all",
};
