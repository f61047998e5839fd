//! Words of the page of what authorities hold about the citizen.

use super::overview::Part;

/// The page's words.
pub struct Text {
    /// Its heading and title.
    pub heading: &'static str,
    /// What stands here, and who corrects it.
    pub intro: &'static str,
    /// The part that goes across the areas.
    pub mandates: &'static str,
    /// What belongs to an area that this version does not know.
    pub elsewhere: &'static str,
    /// What every part says of itself.
    pub part: Part,
    /// Nobody who takes part has anything to do with a part.
    pub not_covered: &'static str,
    /// Before the contents that could not be fetched.
    pub unfetched: &'static str,
    /// Before those that there is none of.
    pub none: &'static str,
    /// Before those that nobody sends yet.
    pub not_yet: &'static str,
    /// What counts no more.
    pub ended: &'static str,
    /// The wave plan's personal contents, in the order of the view value.
    pub contents: [&'static str; 25],
}

/// In Danish.
pub const DANISH: Text = Text {
    heading: "Mine oplysninger",
    intro: "Her ser du, hvad myndighederne har skrevet ned om dig. Er noget forkert, retter du det hos den myndighed, der har det.",
    mandates: "Fuldmagter og samtykker",
    elsewhere: "Andre oplysninger",
    part: Part {
        what: "oplysninger",
        nothing: |_| "De myndigheder, vi har spurgt, har ikke noget om dig her.".to_owned(),
    },
    not_covered: "Området er ikke med endnu.",
    unfetched: "Vi kunne ikke hente",
    none: "Ikke fundet om dig",
    not_yet: "Ikke med endnu",
    ended: "Gælder ikke mere",
    contents: [
        "Navn og adresse",
        "Telefon og e-mail",
        "Digital Post",
        "NemSMS",
        "NemKonto",
        "Pas",
        "Kørekort",
        "Våbentilladelse",
        "Dagpengetæller",
        "SU",
        "ATP Livslang Pension",
        "Boligstøtte",
        "Barselsdagpenge",
        "Familieydelser",
        "Sygedagpenge",
        "Kontanthjælp",
        "Uddannelseshjælp",
        "Revalidering",
        "Ressourceforløb",
        "Ledighedsydelse",
        "Fleksjob",
        "Fleksløntilskud",
        "Enkeltydelser",
        "Fuldmagter, du har givet",
        "Fuldmagter, du har fået",
    ],
};

/// In English.
pub const ENGLISH: Text = Text {
    heading: "My information",
    intro: "Here you see what the authorities have written down about you. If something is wrong, you have it corrected by the authority that holds it.",
    mandates: "Mandates and consents",
    elsewhere: "Other information",
    part: Part {
        what: "information",
        nothing: |_| "The authorities that we asked hold nothing about you here.".to_owned(),
    },
    not_covered: "The area is not included yet.",
    unfetched: "We could not fetch",
    none: "Not found about you",
    not_yet: "Not included yet",
    ended: "Counts no more",
    contents: [
        "Name and address",
        "Telephone and e-mail",
        "Digital Post",
        "NemSMS",
        "NemKonto",
        "Passport",
        "Driving licence",
        "Weapons permit",
        "Unemployment benefit counter",
        "Student grant (SU)",
        "ATP lifelong pension",
        "Housing benefit",
        "Parental leave benefit",
        "Family benefits",
        "Sickness benefit",
        "Cash benefit (kontanthjælp)",
        "Education benefit (uddannelseshjælp)",
        "Rehabilitation (revalidering)",
        "Resource programme (ressourceforløb)",
        "Flex job unemployment benefit (ledighedsydelse)",
        "Flex job (fleksjob)",
        "Flex job wage supplement (fleksløntilskud)",
        "Single payments (enkeltydelser)",
        "Mandates you have given",
        "Mandates you have been given",
    ],
};
