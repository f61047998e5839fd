//! The student's room: housing benefit that is being reckoned anew, a loan for the deposit, and a share of the waste.

use chrono::NaiveDate;

use super::{HOME, days_after_moving, kr};
use crate::authorities::{AFFALD, Authority, FJORDBY, SKAT, SU, UDBETALING};
use crate::danish;
use crate::item::money::Payment;
use crate::item::{
    AccessKind, Area, BenefitCode, BenefitStatus, CaseStatus, ContactKind, Frequency, ItemRef, PaymentStatus,
    RegistrationCode, Relation,
};
use crate::ledger::Resource;
use crate::moment::at_minute;
use crate::people::draft::Draft;
use crate::people::story::Story;
use crate::people::today::Today;

/// Everything about the room; gives the case about housing benefit that waits for him.
pub fn tell(story: &mut Story) -> ItemRef {
    let granted = housing_benefit(story);
    let again = reckoned_anew(story, granted);
    shared_with_the_office(story, again);
    deposit(story);
    waste(story);
    again
}

fn housing_benefit(story: &mut Story) -> ItemRef {
    let today = story.today;
    let area = Area::OekonomiskeYdelser;
    let applied = at_minute(days_after_moving(today, 3), 21 * 60 + 9);
    let case = story
        .at(&UDBETALING)
        .case("Boligstøtte til Havnegade 8", area, applied)
        .status(CaseStatus::Decided)
        .updated(at_minute(days_after_moving(today, 15), 12 * 60 + 30))
        .decided(days_after_moving(today, 15))
        .goal("boligstoette")
        .done("Modtaget", applied)
        .done("Husleje og indkomst set efter", days_after_moving(today, 12))
        .done("Afgørelse sendt", days_after_moving(today, 15))
        .rests_on("Husleje: 3.480 kr. om måneden", "Din lejekontrakt", days_after_moving(today, 3))
        .rests_on("Du bor alene på værelset", "CPR-registeret", days_after_moving(today, 12))
        .document("Ansøgning om boligstøtte", days_after_moving(today, 3))
        .document("Ja til boligstøtte", days_after_moving(today, 15))
        .put();
    let benefit = story
        .at(&UDBETALING)
        .benefit("Boligstøtte", area, today.first(-3))
        .code(BenefitCode::HousingBenefit)
        .of(case)
        .amount(kr(1_043), Frequency::Month)
        .next_payment(today.coming(Today::first_bank_day))
        .conditions("Sig til, hvis din indkomst eller husleje ændrer sig.")
        .reason("Din husleje er høj i forhold til din indkomst.")
        .repayable()
        .put();
    story
        .at(&UDBETALING)
        .look_up("Boligstøtte og indkomst", area, AccessKind::Mass, "Boligstøtte", today.clock(-20, 4, 10))
        .about(Resource::Benefits, benefit)
        .purpose("Kontrol af boligstøtte", "Lov om Udbetaling Danmark")
        .data(&["Indkomst", "Boligstøtte"])
        .put();
    for month in -1..=1 {
        let title = format!("Boligstøtte for {}", danish::month(today.first(month)));
        story
            .at(&UDBETALING)
            .pays(title, area, kr(1_043), today.first_bank_day(month))
            .of(case)
            .period(today.month(month))
            .account("2290")
            .put();
    }
    story
        .at(&UDBETALING)
        .registration("Konto til offentlige penge (NemKonto)", area, "•••• •••• 2290", today.years(-4, -12))
        .code(RegistrationCode::NemKonto)
        .confidential()
        .correctable()
        .put();
    case
}

fn reckoned_anew(story: &mut Story, granted: ItemRef) -> ItemRef {
    let today = story.today;
    let area = Area::OekonomiskeYdelser;
    let case = story
        .at(&UDBETALING)
        .case("Boligstøtte: ny beregning", area, today.at(-12, 6, 15))
        .status_text("Vi mangler din lønseddel")
        .updated(today.at(-8, 11, 2))
        .changed_times(2)
        .related(Relation::Other, granted)
        .done("Ny indkomst opdaget", today.at(-12, 6, 15))
        .now("Vi venter på din lønseddel", today.working_day(-8))
        .next_at("Afgørelse", today.working_day(23))
        .rests_on("SU som udeboende: 7.426 kr. om måneden", SU.name.da, today.working_day(-11))
        .rests_on("Løn fra Café Ankeret", "Indkomstregistret", today.working_day(-11))
        .document("Brev: vi mangler en lønseddel", today.working_day(-8))
        .unit("Boligstøtte")
        .contact(ContactKind::DigitalPost, "Udbetaling Danmark, Boligstøtte")
        .put();
    story
        .at(&UDBETALING)
        .deadline("Send lønseddel til boligstøtte", area, today.clock(4, 23, 59))
        .of(case)
        .published(today.at(-8, 11, 2))
        .consequence("Din boligstøtte stopper, indtil vi har lønsedlen.")
        .put();
    story
        .at(&UDBETALING)
        .promise("Udbetaling Danmark svarer om boligstøtte", area, today.working_day(23))
        .of(case)
        .published(today.at(-8, 11, 2))
        .put();
    story
        .at(&UDBETALING)
        .look_up("Indkomst og husstand", area, AccessKind::Opened, "Boligstøtte", today.at(-8, 10, 48))
        .of(case)
        .role("Sagsbehandler")
        .purpose("Beregning af boligstøtte", "Boligstøtteloven")
        .data(&["Indkomst", "Husstand", "Husleje"])
        .put();
    case
}

/// What others handed over to the office for it.
fn shared_with_the_office(story: &mut Story, case: ItemRef) {
    let today = story.today;
    let handed: [(&'static Authority, _, _, _, &'static [&'static str]); 3] = [
        (&SKAT, "Løn og SU", Area::OekonomiOgSkat, "Indkomstregister", &["Indkomst"]),
        (&SU, "Din SU måned for måned", Area::OekonomiskeYdelser, "SU-system", &["SU", "Lån"]),
        (
            &FJORDBY,
            "Hvem der bor på Havnegade 8",
            Area::BoligOgEnergi,
            "Folkeregister",
            &["Adresse", "Husstand"],
        ),
    ];
    for (minute, (holder, title, area, system, data)) in (31..).zip(handed) {
        story
            .at(holder)
            .look_up(title, area, AccessKind::Disclosed, system, today.at(-11, 9, minute))
            .of(case)
            .organisation(UDBETALING.name.da)
            .purpose("Beregning af boligstøtte", "Lov om Udbetaling Danmark")
            .data(data)
            .put();
    }
}

fn deposit(story: &mut Story) {
    let today = story.today;
    let applied = at_minute(days_after_moving(today, -20), 16 * 60 + 44);
    let looked = at_minute(days_after_moving(today, -12), 10 * 60 + 8);
    let decided = days_after_moving(today, -9);
    let case = story
        .at(&FJORDBY)
        .case("Lån til indskud på kollegiet", Area::BoligOgEnergi, applied)
        .status(CaseStatus::Decided)
        .updated(at_minute(decided, 13 * 60 + 5))
        .decided(decided)
        .done("Modtaget", applied)
        .done("Indkomst kontrolleret", days_after_moving(today, -12))
        .done("Lån sendt til kollegiet", decided)
        .rests_on("Indkomst sidste år: 61.300 kr.", "Indkomstregistret", days_after_moving(today, -12))
        .document("Ja til lån", decided)
        .document("Gældsbrev, underskrevet", decided)
        .unit("Borgerservice")
        .put();
    story
        .at(&FJORDBY)
        .benefit("Lån til indskud", Area::BoligOgEnergi, decided)
        .of(case)
        .status(BenefitStatus::Passive)
        .amount(kr(11_400), Frequency::Once)
        .conditions("Du betaler ikke af på lånet de første fem år. Flytter du, går indskuddet til lånet.")
        .repayable()
        .put();
    story
        .at(&FJORDBY)
        .look_up("Din indkomst", Area::BoligOgEnergi, AccessKind::Search, "Boliglån", looked)
        .of(case)
        .role("Sagsbehandler")
        .purpose("Vurdering af lån til indskud", "Almenboligloven")
        .data(&["Indkomst", "Formue"])
        .put();
}

/// The hall's fee is shared by those who live there; his latest share has not been paid.
fn waste(story: &mut Story) {
    let today = story.today;
    for (offset, number) in [(-79, 30_214_002), (-44, 30_214_003)] {
        share_of_waste(story, today.working_day(offset), number).put();
    }
    share_of_waste(story, today.working_day(-9), 30_214_004)
        .waits()
        .status(PaymentStatus::Overdue)
        .claim("REN-214-4", kr(62), kr(62))
        .put();
    story
        .at(&AFFALD)
        .appointment("Storskrald hentes ved kollegiet", Area::BoligOgEnergi, today.working_day(10))
        .place(HOME)
        .approximate()
        .instructions("Stil det i gården senest kl. 6.")
        .put();
}

fn share_of_waste(story: &mut Story, date: NaiveDate, number: u64) -> Draft<'_, Payment> {
    let title = format!("Din del af renovation, {}", danish::month(date));
    story.at(&AFFALD).charges(title, Area::BoligOgEnergi, kr(62), date).slip(number, "89000022")
}
