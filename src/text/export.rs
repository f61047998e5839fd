//! Words of what somebody saves as a file.

/// How many columns there are.
pub const COLUMNS: usize = 13;

/// The words.
pub struct Text {
    /// Saves a table.
    pub save_csv: &'static str,
    /// Saves data.
    pub save_json: &'static str,
    /// What is said once a file has been saved.
    pub saved: &'static str,
    /// Before when it was made.
    pub made: &'static str,
    /// Before what was chosen.
    pub chosen: &'static str,
    /// Before the sentence on top.
    pub answer: &'static str,
    /// Before who is missing.
    pub missing: &'static str,
    /// The columns' names: day, time, kind, title, authority, others, amount, currency, whether it waits, by when, whom it
    /// concerns, what else is said, where the whole of it is.
    pub columns: [&'static str; COLUMNS],
    /// It waits.
    pub yes: &'static str,
    /// It does not.
    pub no: &'static str,
}

/// In Danish.
pub const DANISH: Text = Text {
    save_csv: "Gem som regneark (CSV)",
    save_json: "Gem som data (JSON)",
    saved: "Filen er gemt på din enhed. Andre, der bruger enheden, kan læse den.",
    made: "Lavet",
    chosen: "Valgt",
    answer: "Svar",
    missing: "Mangler svar fra",
    columns: [
        "Dato",
        "Tid",
        "Slags",
        "Titel",
        "Myndighed",
        "Også hos",
        "Beløb",
        "Valuta",
        "Venter på dig",
        "Senest",
        "Hvem",
        "Mere",
        "Link",
    ],
    yes: "ja",
    no: "nej",
};

/// In English.
pub const ENGLISH: Text = Text {
    save_csv: "Save as a spreadsheet (CSV)",
    save_json: "Save as data (JSON)",
    saved: "The file is saved on your device. Others who use the device can read it.",
    made: "Made",
    chosen: "Chosen",
    answer: "Answer",
    missing: "Lacks an answer from",
    columns: [
        "Date",
        "Time",
        "Kind",
        "Title",
        "Authority",
        "Also at",
        "Amount",
        "Currency",
        "Waits for you",
        "By",
        "Whom",
        "More",
        "Link",
    ],
    yes: "yes",
    no: "no",
};
