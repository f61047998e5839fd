//! Words of the search: its field, and what it has found.

/// The search's words.
pub struct Text {
    /// The page's heading and title.
    pub heading: &'static str,
    /// What the field is for.
    pub field: &'static str,
    /// The button beside it.
    pub button: &'static str,
    /// Nothing has been typed.
    pub nothing_typed: &'static str,
    /// The first answer is on its way.
    pub searching: &'static str,
    /// So many lines are found.
    pub found: fn(count: u32) -> String,
    /// None is, and everyone has answered: so many authorities.
    pub none: fn(asked: usize) -> String,
    /// None is so far, and somebody has not answered.
    pub none_yet: &'static str,
    /// These have not answered in full.
    pub not_searched: fn(whom: &str) -> String,
    /// Authorities that are not asked can have something too.
    pub others: &'static str,
}

/// In Danish.
pub const DANISH: Text = Text {
    heading: "Søg",
    field: "Søg i dit overblik",
    button: "Søg",
    nothing_typed: "Skriv et ord, en dato eller et beløb i feltet øverst på siden. Vi gemmer ikke det, du skriver. Derfor er feltet tomt, når du henter siden igen.",
    searching: "Vi søger …",
    found: |count| format!("Vi fandt {count} {}.", if count == 1 { "linje" } else { "linjer" }),
    none: |asked| match asked {
        1 => "Vi fandt ikke noget hos den myndighed, vi spurgte.".to_owned(),
        asked => format!("Vi fandt ikke noget hos de {asked} myndigheder, vi spurgte."),
    },
    none_yet: "Vi har ikke fundet noget endnu. Vi mangler svar.",
    not_searched: |whom| {
        format!("Vi har ikke kunnet søge i alt hos {whom}. Der kan være noget, du ikke ser her.")
    },
    others: "Myndigheder, vi ikke har spurgt, kan også have noget.",
};

/// In English.
pub const ENGLISH: Text = Text {
    heading: "Search",
    field: "Search your overview",
    button: "Search",
    nothing_typed: "Type a word, a date or an amount in the field at the top of the page. We do not keep what you type. So the field is empty when you load the page again.",
    searching: "We are searching …",
    found: |count| format!("We found {count} {}.", if count == 1 { "line" } else { "lines" }),
    none: |asked| match asked {
        1 => "We found nothing at the authority that we asked.".to_owned(),
        asked => format!("We found nothing at the {asked} authorities that we asked."),
    },
    none_yet: "We have not found anything yet. We lack an answer.",
    not_searched: |whom| {
        format!(
            "We have not been able to search everything at {whom}. There can be something that you don’t see here."
        )
    },
    others: "Authorities that we have not asked can also have something.",
};
