//! What he lives on, and what he could not pay: cash benefit, help with the rent, the dentist, daycare and parking.

use chrono::TimeDelta;

use super::collection::WITHHELD;
use super::{CHILD, DAYCARE, PARKING, TAX, kr};
use crate::authorities::FJORDBY;
use crate::bank_days;
use crate::danish;
use crate::item::{
    AccessKind, Area, BenefitCode, CaseStatus, Frequency, ItemRef, PaymentStatus, Relation, Words,
};
use crate::moment::at_minute;
use crate::people::story::Story;
use crate::people::today::Today;

/// Cases that letters are about.
#[derive(Debug)]
pub struct Cases {
    /// Help with the rent.
    pub rent: ItemRef,
    /// Help with the dentist, refused.
    pub dentist: ItemRef,
}

/// Everything at the municipality but the cash benefit and the job centre.
pub fn tell(story: &mut Story, parked: &Words) -> Cases {
    daycare(story);
    parking(story, parked);
    Cases { rent: rent(story), dentist: dentist(story) }
}

/// The cash benefit: paid in arrears, and less than granted.
pub fn cash_benefit(story: &mut Story, withheld: ItemRef) -> ItemRef {
    let today = story.today;
    let area = Area::OekonomiskeYdelser;
    let case = story
        .at(&FJORDBY)
        .case("Kontanthjælp", area, at_minute(today.first(-14), 11 * 60 + 20))
        .confidential()
        .status(CaseStatus::Decided)
        .updated(today.at(-88, 14, 9))
        .decided(today.first(-13))
        .related(Relation::Other, withheld)
        .done("Modtaget", today.first(-14))
        .done("Ja til kontanthjælp", today.first(-13))
        .done("Årligt tjek", today.working_day(-88))
        .rests_on("Ingen formue over 10.000 kr.", "Dig selv", today.working_day(-88))
        .rests_on("Du er meldt ud af a-kassen", "A-kassen Fjord", today.first(-14))
        .document("Ja til kontanthjælp", today.first(-13))
        .unit("Ydelsescentret")
        .put();
    story
        .at(&FJORDBY)
        .benefit("Kontanthjælp", area, today.first(-13))
        .code(BenefitCode::CashBenefit)
        .of(case)
        .confidential()
        .amount(kr(13_086), Frequency::Month)
        .next_payment(today.coming(Today::last_bank_day))
        .conditions("Du søger job og kommer til samtaler i jobcentret.")
        .reason("Du har ingen indkomst, du kan leve af.")
        .put();
    for month in -1..=1 {
        let title = format!("Kontanthjælp for {}", danish::month(today.first(month)));
        story
            .at(&FJORDBY)
            .pays(title, area, kr(13_086), today.last_bank_day(month))
            .of(case)
            .confidential()
            .tax(kr(3_170))
            .deduction("ATP", kr(100))
            .deduction_for("Træk til Gældsstyrelsen", kr(WITHHELD), TAX.number)
            .period(today.month(month))
            .account("3356")
            .put();
    }
    story
        .at(&FJORDBY)
        .look_up("Konto og formue", area, AccessKind::Opened, "Ydelser", today.at(-88, 13, 50))
        .of(case)
        .role("Sagsbehandler")
        .purpose("Årligt tjek af kontanthjælp", "Aktivloven")
        .data(&["Formue", "Indkomst"])
        .put();
    case
}

/// He is about to lose the flat; the municipality can help, if it knows in time.
fn rent(story: &mut Story) -> ItemRef {
    let today = story.today;
    let area = Area::BoligOgEnergi;
    let case = story
        .at(&FJORDBY)
        .case("Hjælp til husleje, så du kan blive boende", area, today.at(-6, 9, 10))
        .confidential()
        .status_text("Vi mangler brevet fra fogedretten")
        .updated(today.at(-6, 15, 22))
        .done("Boligselskabet har skrevet til os", today.at(-6, 9, 10))
        .now("Vi venter på brevet fra dig", today.working_day(-6))
        .next_at("Svar om hjælp", today.working_day(7))
        .next_at("Fogedretten kommer, hvis huslejen ikke er betalt", today.working_day(14))
        .rests_on("Husleje, der mangler: 9.940 kr.", "Boligselskabet", today.working_day(-6))
        .document("Brev fra boligselskabet", today.working_day(-6))
        .unit("Boligteamet")
        .put();
    story
        .at(&FJORDBY)
        .deadline("Send brevet fra fogedretten", area, today.clock(2, 23, 59))
        .of(case)
        .confidential()
        .published(today.at(-6, 15, 22))
        .consequence("Så kan vi ikke nå at hjælpe, før du skal flytte ud.")
        .put();
    story
        .at(&FJORDBY)
        .consent(
            "Kommunen og boligselskabet må tale sammen",
            area,
            "Fjordby Boligselskab",
            "Hjælp til at blive boende",
            today.working_day(-6),
        )
        .of(case)
        .confidential()
        .data(&["Husleje", "Indkomst"])
        .expires(today.day(174))
        .put();
    case
}

fn dentist(story: &mut Story) -> ItemRef {
    let today = story.today;
    let area = Area::OekonomiskeYdelser;
    let refused = today.working_day(-9);
    let last_day = bank_days::on_or_after(refused + TimeDelta::weeks(4));
    let case = story
        .at(&FJORDBY)
        .case("Hjælp til tandlæge", area, today.clock(-34, 16, 28))
        .sensitive()
        .status(CaseStatus::Decided)
        .status_text("Nej: behandlingen kan vente")
        .updated(today.at(-9, 11, 0))
        .decided(refused)
        .done("Modtaget", today.clock(-34, 16, 28))
        .done("Tandlægen spurgt", today.working_day(-20))
        .done("Nej til hjælp", refused)
        .next_at("Sidste dag, du kan klage", last_day)
        .rests_on("Overslag: 8.400 kr.", "Din tandlæge", today.working_day(-20))
        .document("Nej til hjælp til tandlæge", refused)
        .document("Sådan klager du", refused)
        .put();
    story
        .at(&FJORDBY)
        .deadline("Klag over nej til tandlæge, hvis du er uenig", area, last_day)
        .of(case)
        .sensitive()
        .published(today.at(-9, 11, 0))
        .consequence("Efter den dag står afgørelsen fast.")
        .put();
    case
}

/// Two bills have gone to the collector, the third has only passed its day.
fn daycare(story: &mut Story) {
    let today = story.today;
    let area = Area::Dagtilbud;
    let bill = kr(1_870);
    for (month, number) in (-5..=-3).zip(1..) {
        let title = format!("Børnehaven Kompasset, {}", danish::month(today.first(month)));
        let draft = story
            .at(&FJORDBY)
            .charges(title, area, bill, today.first_bank_day(month))
            .child(CHILD)
            .period(today.month(month))
            .claim(format!("{}-{number}", DAYCARE.number), bill, bill);
        if month == -3 {
            draft.status(PaymentStatus::Overdue).waits().slip(33_080_007, "89000014").put();
        } else {
            draft.status(PaymentStatus::SentToCollection).put();
        }
    }
    story
        .at(&FJORDBY)
        .charges("Børnehaven Kompasset, i alt", area, kr(DAYCARE.left), today.first_bank_day(-2))
        .child(CHILD)
        .status(PaymentStatus::PartlyOverdueAndSent)
        .balance(&["DAG-3308-1", "DAG-3308-2", "DAG-3308-3"], kr(DAYCARE.left))
        .put();
}

fn parking(story: &mut Story, thing: &Words) {
    let today = story.today;
    story
        .at(&FJORDBY)
        .charges("Parkeringsafgift, Havnepladsen", Area::Transport, kr(PARKING.left), today.day(-192))
        .same_as(thing)
        .status(PaymentStatus::SentToCollection)
        .claim(PARKING.number, kr(PARKING.original), kr(PARKING.left))
        .put();
}
