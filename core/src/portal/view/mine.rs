//! What authorities hold about the citizen, by area, and what of the wave plan's personal contents is not among it.

use super::Grouped;
use serde::{Deserialize, Serialize};

/// The page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mine {
    /// The fifteen areas in the wave plan's order, then mandates and consents, then what belongs to no area, if there is any.
    pub parts: Vec<MinePart>,
}

/// One part of it. Each of the wave plan's contents that belongs here has a row, or is named in one of the lists, or is
/// still waited for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MinePart {
    /// Whether anybody who takes part has anything to do with it.
    pub is_covered: bool,
    /// What is held: the wave plan's contents first, and what counts no more last.
    pub held: Grouped,
    /// The contents of which it could not be heard whether there is any.
    pub unfetched: Vec<Content>,
    /// Those that the sources who have them say there is none of.
    pub none: Vec<Content>,
    /// Those that no source sends yet.
    pub not_yet: Vec<Content>,
}

/// A personal content of the wave plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "documented at the model's type of the same name")]
pub enum Content {
    NameAndAddress,
    Contact,
    DigitalPost,
    NemSms,
    NemKonto,
    Passport,
    DrivingLicence,
    WeaponPermit,
    UnemploymentCounter,
    StudentGrant,
    LifelongPension,
    HousingBenefit,
    MaternityPay,
    FamilyBenefits,
    SicknessBenefit,
    CashBenefit,
    EducationBenefit,
    Rehabilitation,
    ResourceProgramme,
    FlexUnemployment,
    FlexJob,
    FlexWageSupplement,
    SinglePayment,
    MandatesGiven,
    MandatesHeld,
}
