//! The fifteen areas of public life as the wave plan names them ("Digital service i
//! verdensklasse", 2018), in its order.

/// How many there are.
pub const COUNT: usize = 15;

/// Their names in the addresses of a page's parts, the same in every language.
pub const IDS: [&str; COUNT] = [
    "person-og-kontaktoplysninger",
    "beskaeftigelse",
    "oekonomiske-ydelser",
    "sundhed-og-aeldre",
    "skole-og-uddannelse",
    "bolig-og-energi",
    "ophold-i-danmark",
    "oekonomi-og-skat",
    "familieforhold",
    "dagtilbud",
    "kultur-kirke-og-fritid",
    "byggeri",
    "transport",
    "dyrehold",
    "fiskeri-jagt-og-natur",
];

/// The areas' names.
pub struct Text {
    /// In the wave plan's order.
    pub names: [&'static str; COUNT],
}

/// In Danish.
pub const DANISH: Text = Text {
    names: [
        "Person- og kontaktoplysninger",
        "Beskæftigelse",
        "Økonomiske ydelser",
        "Sundhed og ældre",
        "Skole og uddannelse",
        "Bolig og energi",
        "Ophold i Danmark",
        "Økonomi og skat",
        "Familieforhold",
        "Dagtilbud",
        "Kultur, kirke og fritid",
        "Byggeri",
        "Transport",
        "Dyrehold",
        "Fiskeri, jagt og natur",
    ],
};

/// In English.
pub const ENGLISH: Text = Text {
    names: [
        "Personal and contact information",
        "Employment",
        "Financial benefits",
        "Health and elderly people",
        "School and education",
        "Housing and energy",
        "Residence in Denmark",
        "Economy and tax",
        "Family",
        "Daycare",
        "Culture, church and leisure",
        "Building",
        "Transport",
        "Keeping animals",
        "Fishing, hunting and nature",
    ],
};
