//! His flat: housing benefit with a bit taken off for what he once got too much, and heating he is behind with.

use super::{HOUSING, OLD_HOUSING, kr};
use crate::authorities::{UDBETALING, VARME};
use crate::danish;
use crate::item::{
    Area, BenefitCode, CaseStatus, Frequency, ItemRef, PaymentStatus, RegistrationCode, Relation,
};
use crate::people::story::Story;
use crate::people::today::Today;

/// What is taken off each month, in whole kroner.
const TAKEN_OFF: i64 = 310;

/// Everything about the flat but the rent.
pub fn tell(story: &mut Story) {
    let too_much = too_much_housing_benefit(story);
    housing_benefit(story, too_much);
    heating(story);
}

fn too_much_housing_benefit(story: &mut Story) -> ItemRef {
    let today = story.today;
    let area = Area::OekonomiskeYdelser;
    let case = story
        .at(&UDBETALING)
        .case("For meget i boligstøtte", area, today.at(-141, 8, 20))
        .confidential()
        .status(CaseStatus::Decided)
        .status_text("Du betaler af, når du får boligstøtte")
        .updated(today.at(-113, 13, 30))
        .decided(today.working_day(-113))
        .done("Brev til dig om beløbet", today.working_day(-141))
        .done("Afgørelse sendt", today.working_day(-113))
        .rests_on("Din indkomst sidste år", "Skatteforvaltningen", today.working_day(-141))
        .document("Afgørelse om tilbagebetaling", today.working_day(-113))
        .put();
    let left = HOUSING.left + OLD_HOUSING.left;
    story
        .at(&UDBETALING)
        .charges("For meget i boligstøtte, i alt", area, kr(left), today.working_day(-20))
        .of(case)
        .confidential()
        .status(PaymentStatus::PartlySentToCollection)
        .balance(&[OLD_HOUSING.number, HOUSING.number], kr(left))
        .put();
    case
}

fn housing_benefit(story: &mut Story, too_much: ItemRef) {
    let today = story.today;
    let area = Area::OekonomiskeYdelser;
    let case = story
        .at(&UDBETALING)
        .case("Boligstøtte til Kajen 9", area, today.at(-700, 19, 33))
        .status(CaseStatus::Decided)
        .updated(today.at(-113, 13, 31))
        .decided(today.working_day(-676))
        .related(Relation::Other, too_much)
        .rests_on("Husleje: 4.970 kr. om måneden", "Din lejekontrakt", today.working_day(-690))
        .document("Ja til boligstøtte", today.working_day(-676))
        .put();
    story
        .at(&UDBETALING)
        .benefit("Boligstøtte", area, today.first(-22))
        .code(BenefitCode::HousingBenefit)
        .of(case)
        .amount(kr(1_286), Frequency::Month)
        .next_payment(today.coming(Today::first_bank_day))
        .conditions("Sig til, hvis din indkomst eller husleje ændrer sig.")
        .repayable()
        .put();
    for month in 0..=1 {
        let title = format!("Boligstøtte for {}", danish::month(today.first(month)));
        story
            .at(&UDBETALING)
            .pays(title, area, kr(1_286), today.first_bank_day(month))
            .of(case)
            .deduction_for("Du fik for meget før", kr(TAKEN_OFF), HOUSING.number)
            .period(today.month(month))
            .account("3356")
            .put();
    }
    story
        .at(&UDBETALING)
        .registration("Konto til offentlige penge (NemKonto)", area, "•••• •••• 3356", today.years(-11, 5))
        .code(RegistrationCode::NemKonto)
        .confidential()
        .correctable()
        .put();
}

/// One bill is overdue and one comes, so the whole is partly overdue.
fn heating(story: &mut Story) {
    let today = story.today;
    let area = Area::BoligOgEnergi;
    let (behind, coming) = (today.first_bank_day(-2), today.first_bank_day(1));
    story
        .at(&VARME)
        .charges(format!("Fjernvarme, {}", danish::quarter(behind)), area, kr(1_985), behind)
        .status(PaymentStatus::Overdue)
        .period(Today::quarter_of(behind))
        .claim("FV-9-17", kr(1_985), kr(1_985))
        .slip(90_170_026, "89000023")
        .put();
    story
        .at(&VARME)
        .charges(format!("Fjernvarme, {}", danish::quarter(coming)), area, kr(2_140), coming)
        .period(Today::quarter_of(coming))
        .claim("FV-9-18", kr(2_140), kr(2_140))
        .slip(90_180_025, "89000023")
        .put();
    story
        .at(&VARME)
        .charges("Fjernvarme, i alt", area, kr(4_125), today.working_day(-4))
        .status(PaymentStatus::PartlyOverdue)
        .balance(&["FV-9-17", "FV-9-18"], kr(4_125))
        .put();
    let closes = today.working_day(12);
    story
        .at(&VARME)
        .deadline("Betal for varmen, eller aftal en dag", area, today.day(5))
        .published(today.at(-10, 10, 0))
        .consequence(format!("Vi lukker for varmen den {}.", danish::day(closes)))
        .put();
}
