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

/// Every area that has a name, with its code, in the wave plan's order.
pub const AREAS: [(Area, &str); 15] = [
    (Area::PersonAndContact, "person-og-kontaktoplysninger"),
    (Area::Employment, "beskaeftigelse"),
    (Area::Benefits, "oekonomiske-ydelser"),
    (Area::HealthAndElderly, "sundhed-og-aeldre"),
    (Area::SchoolAndEducation, "skole-og-uddannelse"),
    (Area::HousingAndEnergy, "bolig-og-energi"),
    (Area::Residence, "ophold-i-danmark"),
    (Area::EconomyAndTax, "oekonomi-og-skat"),
    (Area::Family, "familieforhold"),
    (Area::Daycare, "dagtilbud"),
    (Area::CultureChurchLeisure, "kultur-kirke-og-fritid"),
    (Area::Building, "byggeri"),
    (Area::Transport, "transport"),
    (Area::Animals, "dyrehold"),
    (Area::FishingHuntingNature, "fiskeri-jagt-og-natur"),
];

impl Area {
    /// The area with this code; an unknown one is [`Area::Other`].
    pub fn from_code(code: &str) -> Self {
        AREAS.iter().find(|(_, known)| *known == code).map_or(Self::Other, |(area, _)| *area)
    }

    /// Its code; nothing for an area that this version does not know.
    pub fn code(self) -> &'static str {
        AREAS.iter().find(|(area, _)| *area == self).map_or("", |(_, code)| *code)
    }
}
