//! The personal contents that the first wave of Mit Overblik is to have ("Digital service i verdensklasse", 2018), each
//! with where it belongs and the codes that sources send for it. So what no source sends is known by its name.

use super::{Area, Resource};

/// A content that the wave plan names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// Name and address.
    NameAndAddress,
    /// Telephone and e-mail, where news of letters goes.
    Contact,
    /// Registration for Digital Post.
    DigitalPost,
    /// Registration for `NemSMS`.
    NemSms,
    /// The account that public money goes to.
    NemKonto,
    /// Passport (pas).
    Passport,
    /// Driving licence (kørekort).
    DrivingLicence,
    /// Weapons permit (våbentilladelse).
    WeaponPermit,
    /// How much unemployment benefit is left (dagpengetæller).
    UnemploymentCounter,
    /// Student grant (SU).
    StudentGrant,
    /// ATP Livslang Pension.
    LifelongPension,
    /// Housing benefit (boligstøtte).
    HousingBenefit,
    /// Parental leave benefit (barselsdagpenge).
    MaternityPay,
    /// Child benefit and child allowances (familieydelser).
    FamilyBenefits,
    /// Sickness benefit (sygedagpenge).
    SicknessBenefit,
    /// Kontanthjælp.
    CashBenefit,
    /// Uddannelseshjælp.
    EducationBenefit,
    /// Revalideringsydelse.
    Rehabilitation,
    /// Ressourceforløbsydelse.
    ResourceProgramme,
    /// Ledighedsydelse.
    FlexUnemployment,
    /// Fleksjob.
    FlexJob,
    /// Fleksløntilskud.
    FlexWageSupplement,
    /// Enkeltydelser.
    SinglePayment,
    /// Digital mandates given.
    MandatesGiven,
    /// Digital mandates received.
    MandatesHeld,
}

/// Where a content belongs, and what it is known by.
#[derive(Debug)]
pub struct Planned {
    /// The content.
    pub content: Content,
    /// The area of the plan; `None` for mandates, which go across them.
    pub area: Option<Area>,
    /// The list that it comes in.
    pub resource: Resource,
    /// What sources call it there: the `code` of a benefit or a registration, a credential's `kind`, a mandate's `role`.
    pub codes: &'static [&'static str],
}

/// The plan's personal contents, in the order of its first three areas, then what goes across.
pub const WAVE_PLAN: [Planned; 25] = {
    use Content::{
        CashBenefit, Contact, DigitalPost, DrivingLicence, EducationBenefit, FamilyBenefits, FlexJob,
        FlexUnemployment, FlexWageSupplement, HousingBenefit, LifelongPension, MandatesGiven, MandatesHeld,
        MaternityPay, NameAndAddress, NemKonto, NemSms, Passport, Rehabilitation, ResourceProgramme,
        SicknessBenefit, SinglePayment, StudentGrant, UnemploymentCounter, WeaponPermit,
    };
    use Resource::{Benefits, Credentials, Mandates, Registrations};
    const PERSON: Option<Area> = Some(Area::PersonAndContact);
    const WORK: Option<Area> = Some(Area::Employment);
    const MONEY: Option<Area> = Some(Area::Benefits);
    [
        planned(NameAndAddress, PERSON, Registrations, &["name", "address", "address_protection"]),
        planned(Contact, PERSON, Registrations, &["contact"]),
        planned(DigitalPost, PERSON, Registrations, &["digital_post"]),
        planned(NemSms, PERSON, Registrations, &["nemsms"]),
        planned(NemKonto, PERSON, Registrations, &["nemkonto"]),
        planned(Passport, PERSON, Credentials, &["passport"]),
        planned(DrivingLicence, PERSON, Credentials, &["driving_licence"]),
        planned(WeaponPermit, PERSON, Credentials, &["weapon_permit"]),
        planned(UnemploymentCounter, WORK, Registrations, &["unemployment_counter"]),
        planned(StudentGrant, MONEY, Benefits, &["student_grant"]),
        planned(LifelongPension, MONEY, Benefits, &["lifelong_pension"]),
        planned(HousingBenefit, MONEY, Benefits, &["housing_benefit"]),
        planned(MaternityPay, MONEY, Benefits, &["maternity_pay"]),
        planned(FamilyBenefits, MONEY, Benefits, &["child_benefit", "child_allowance"]),
        planned(SicknessBenefit, MONEY, Benefits, &["sickness_benefit"]),
        planned(CashBenefit, MONEY, Benefits, &["cash_benefit"]),
        planned(EducationBenefit, MONEY, Benefits, &["education_benefit"]),
        planned(Rehabilitation, MONEY, Benefits, &["rehabilitation"]),
        planned(ResourceProgramme, MONEY, Benefits, &["resource_programme"]),
        planned(FlexUnemployment, MONEY, Benefits, &["flex_unemployment"]),
        planned(FlexJob, MONEY, Benefits, &["flex_job"]),
        planned(FlexWageSupplement, MONEY, Benefits, &["flex_wage_supplement"]),
        planned(SinglePayment, MONEY, Benefits, &["single_payment"]),
        planned(MandatesGiven, None, Mandates, &["giver"]),
        planned(MandatesHeld, None, Mandates, &["holder"]),
    ]
};

const fn planned(
    content: Content,
    area: Option<Area>,
    resource: Resource,
    codes: &'static [&'static str],
) -> Planned {
    Planned { content, area, resource, codes }
}

impl Content {
    /// What a code of a list stands for; `None` for what the plan does not name.
    pub fn of(resource: Resource, code: &str) -> Option<Self> {
        let is_it = |planned: &&Planned| planned.resource == resource && planned.codes.contains(&code);
        WAVE_PLAN.iter().find(is_it).map(|planned| planned.content)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_plan_stands_in_the_order_of_its_names_and_no_code_of_a_list_means_two_things() {
        for (place, planned) in WAVE_PLAN.iter().enumerate() {
            assert_eq!(planned.content as usize, place);
            for code in planned.codes {
                assert_eq!(Content::of(planned.resource, code), Some(planned.content), "{code}");
            }
        }
        assert_eq!(Content::of(Resource::Benefits, "passport"), None, "a code is its list's alone");
    }
}
