//! Money after the divorce: child benefit, support and housing benefit; and tax for one instead of two.

use chrono::Datelike;

use super::family_law::Cases;
use super::{DIVORCED, FORMER_HOME, kr};
use crate::authorities::{SKAT, UDBETALING};
use crate::danish;
use crate::item::{
    AccessKind, Area, BenefitCode, CaseStatus, Frequency, ItemRef, RegistrationCode, Relation,
};
use crate::people::story::Story;
use crate::people::today::Today;

/// Everything about money but what the children's places cost; gives the case about being a single parent.
pub fn tell(story: &mut Story, law: &Cases) -> ItemRef {
    child_benefit(story);
    let single = single_parent(story, law.divorce);
    child_support(story, law.child_support);
    housing_benefit(story);
    tax_for_one(story, law.divorce);
    deductions(story);
    single
}

fn child_benefit(story: &mut Story) {
    let today = story.today;
    let area = Area::Familieforhold;
    story
        .at(&UDBETALING)
        .benefit("Børne- og ungeydelse, din halvdel", area, today.first(-8))
        .code(BenefitCode::ChildBenefit)
        .amount(kr(3_764), Frequency::Quarter)
        .next_payment(today.child_benefit(0))
        .conditions("Børnenes far får den anden halvdel, så længe I har fælles forældremyndighed.")
        .put();
    for place in -1..=0 {
        let day = today.child_benefit(place);
        let title = format!("Børne- og ungeydelse, halv, {}", danish::quarter(day));
        story
            .at(&UDBETALING)
            .pays(title, area, kr(3_764), day)
            .period(Today::quarter_of(day))
            .account("7730")
            .put();
    }
}

fn single_parent(story: &mut Story, divorce: ItemRef) -> ItemRef {
    let today = story.today;
    let area = Area::Familieforhold;
    let case = story
        .at(&UDBETALING)
        .case("Børnetilskud til enlige", area, today.clock(-31, 22, 2))
        .status(CaseStatus::Decided)
        .status_text("Vi mangler, at du bekræfter, at du er enlig")
        .updated(today.at(-13, 9, 40))
        .decided(today.working_day(-13))
        .related(Relation::Other, divorce)
        .done("Modtaget", today.clock(-31, 22, 2))
        .done("Ja, hvis du bekræfter", today.working_day(-13))
        .next_at("Første udbetaling", today.child_benefit(0))
        .rests_on("Du er skilt", "CPR-registeret", today.day(-30))
        .rests_on("Børnene bor hos dig", "CPR-registeret", today.day(-30))
        .document("Afgørelse om børnetilskud", today.working_day(-13))
        .put();
    let day = today.child_benefit(0);
    story
        .at(&UDBETALING)
        .benefit("Børnetilskud til enlige", area, Today::quarter_of(day).0)
        .code(BenefitCode::ChildAllowance)
        .of(case)
        .published(today.at(-13, 9, 40))
        .amount(kr(5_205), Frequency::Quarter)
        .next_payment(day)
        .conditions("Du bor ikke sammen med en kæreste. Du bekræfter det en gang om året.")
        .repayable()
        .put();
    story
        .at(&UDBETALING)
        .pays(format!("Børnetilskud, {}", danish::quarter(day)), area, kr(5_205), day)
        .of(case)
        .published(today.at(-13, 9, 40))
        .period(Today::quarter_of(day))
        .account("7730")
        .put();
    story
        .at(&UDBETALING)
        .look_up(
            "Hvem der bor på din adresse",
            area,
            AccessKind::Mass,
            "Familieydelser",
            today.clock(-19, 3, 55),
        )
        .address_protected()
        .purpose("Kontrol af enlige", "Børnetilskudsloven")
        .data(&["Adresse", "Husstand"])
        .put();
    case
}

fn child_support(story: &mut Story, support: ItemRef) {
    let today = story.today;
    for month in 0..=1 {
        let title = format!("Børnebidrag, {}", danish::month(today.first(month)));
        story
            .at(&UDBETALING)
            .pays(title, Area::Familieforhold, kr(3_216), today.first_bank_day(month))
            .of(support)
            .period(today.month(month))
            .account("7730")
            .put();
    }
}

fn housing_benefit(story: &mut Story) {
    let today = story.today;
    let area = Area::OekonomiskeYdelser;
    let case = story
        .at(&UDBETALING)
        .case("Boligstøtte til ny lejlighed", area, today.clock(-67, 20, 31))
        .address_protected()
        .status(CaseStatus::Decided)
        .updated(today.at(-45, 12, 12))
        .decided(today.working_day(-45))
        .goal("boligstoette")
        .done("Modtaget", today.clock(-67, 20, 31))
        .done("Husleje og indkomst set efter", today.working_day(-49))
        .done("Afgørelse sendt", today.working_day(-45))
        .rests_on("Husleje: 8.950 kr. om måneden", "Din lejekontrakt", today.day(-67))
        .rests_on("En voksen og to børn", "CPR-registeret", today.working_day(-49))
        .document("Ansøgning om boligstøtte", today.day(-67))
        .document("Ja til boligstøtte", today.working_day(-45))
        .put();
    story
        .at(&UDBETALING)
        .benefit("Boligstøtte", area, today.first(-1))
        .code(BenefitCode::HousingBenefit)
        .of(case)
        .address_protected()
        .amount(kr(2_418), Frequency::Month)
        .next_payment(today.coming(Today::first_bank_day))
        .conditions("Sig til, hvis din husleje, indkomst eller husstand ændrer sig.")
        .repayable()
        .put();
    for month in 0..=1 {
        let title = format!("Boligstøtte for {}", danish::month(today.first(month)));
        story
            .at(&UDBETALING)
            .pays(title, area, kr(2_418), today.first_bank_day(month))
            .of(case)
            .period(today.month(month))
            .account("7730")
            .put();
    }
    story
        .at(&UDBETALING)
        .registration("Konto til offentlige penge (NemKonto)", area, "•••• •••• 7730", today.day(-255))
        .code(RegistrationCode::NemKonto)
        .confidential()
        .correctable()
        .put();
}

fn tax_for_one(story: &mut Story, divorce: ItemRef) {
    let today = story.today;
    let area = Area::OekonomiOgSkat;
    let year = today.day(-28).year();
    story
        .at(&SKAT)
        .case(format!("Forskudsopgørelse {year}: ikke længere gift"), area, today.clock(-29, 5, 15))
        .status(CaseStatus::Decided)
        .status_text("I bliver ikke beskattet sammen mere")
        .updated(today.clock(-28, 6, 30))
        .decided(today.day(-28))
        .related(Relation::Other, divorce)
        .rests_on("Du er skilt", "CPR-registeret", today.day(-29))
        .rests_on("Renter på jeres fælles lån: halvdelen hver", "Banken", today.day(-29))
        .document(format!("Forskudsopgørelse {year}, nr. 3"), today.day(-28))
        .put();
    story
        .at(&SKAT)
        .registration("Skattekort", area, "37 procent, fradrag 5.960 kr. om måneden", today.day(-28))
        .field("Uden din tidligere mands fradrag fra", danish::month(today.first(0)))
        .correctable()
        .put();
    story
        .at(&SKAT)
        .registration("Ejendom, du ejer halvdelen af", Area::BoligOgEnergi, FORMER_HOME, today.years(-7, 33))
        .field("Din del", "50 procent")
        .correctable()
        .put();
}

fn deductions(story: &mut Story) {
    let today = story.today;
    let area = Area::OekonomiOgSkat;
    let case = story
        .at(&SKAT)
        .case("Fradrag for renter og længere vej til arbejde", area, today.clock(DIVORCED + 11, 21, 19))
        .status_text("Vi ser på dit fradrag")
        .updated(today.at(-14, 10, 5))
        .done("Modtaget", today.clock(DIVORCED + 11, 21, 19))
        .now("Oplysninger kontrolleres", today.working_day(-14))
        .next_at("Svar", today.working_day(21))
        .rests_on("Renter på jeres fælles lån", "Banken", today.working_day(-14))
        .rests_on("44 km om dagen til arbejde", "Dig selv", today.day(DIVORCED + 11))
        .document("Dine oplysninger om fradrag", today.day(DIVORCED + 11))
        .put();
    story
        .at(&SKAT)
        .promise("Skatteforvaltningen svarer om fradrag", area, today.working_day(21))
        .of(case)
        .published(today.at(-14, 10, 5))
        .put();
}
