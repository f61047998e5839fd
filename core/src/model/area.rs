//! The fifteen areas of public life that the state's wave plan for Mit Overblik names
//! ("Digital service i verdensklasse", 2018).

/// An area of public life, by the code that sources send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Area {
    /// Person- og kontaktoplysninger.
    PersonAndContact,
    /// Beskæftigelse.
    Employment,
    /// Økonomiske ydelser.
    Benefits,
    /// Sundhed og ældre.
    HealthAndElderly,
    /// Skole og uddannelse.
    SchoolAndEducation,
    /// Bolig og energi.
    HousingAndEnergy,
    /// Ophold i Danmark.
    Residence,
    /// Økonomi og skat.
    EconomyAndTax,
    /// Familieforhold.
    Family,
    /// Dagtilbud.
    Daycare,
    /// Kultur, kirke og fritid.
    CultureChurchLeisure,
    /// Byggeri.
    Building,
    /// Transport.
    Transport,
    /// Dyrehold.
    Animals,
    /// Fiskeri, jagt og natur.
    FishingHuntingNature,
    /// An area this version does not know: shown without one.
    Other,
}

impl Area {
    /// The area with this code; an unknown one is [`Area::Other`].
    pub fn from_code(code: &str) -> Self {
        match code {
            "person-og-kontaktoplysninger" => Self::PersonAndContact,
            "beskaeftigelse" => Self::Employment,
            "oekonomiske-ydelser" => Self::Benefits,
            "sundhed-og-aeldre" => Self::HealthAndElderly,
            "skole-og-uddannelse" => Self::SchoolAndEducation,
            "bolig-og-energi" => Self::HousingAndEnergy,
            "ophold-i-danmark" => Self::Residence,
            "oekonomi-og-skat" => Self::EconomyAndTax,
            "familieforhold" => Self::Family,
            "dagtilbud" => Self::Daycare,
            "kultur-kirke-og-fritid" => Self::CultureChurchLeisure,
            "byggeri" => Self::Building,
            "transport" => Self::Transport,
            "dyrehold" => Self::Animals,
            "fiskeri-jagt-og-natur" => Self::FishingHuntingNature,
            _ => Self::Other,
        }
    }
}
