//! Sick leave: the benefit from the municipality, what it asks, training, and what fund and Jobnet know of it.

use super::{HEALTH, JOB_ENDED, OPERATED, kr};
use crate::authorities::{AKASSE, FJORDBY, JOBNET};
use crate::danish;
use crate::item::{
    AccessKind, AppointmentStatus, Area, BenefitCode, CaseStatus, ContactKind, Frequency, ItemRef,
    PaymentStatus, RegistrationCode, Relation,
};
use crate::people::story::Story;
use crate::people::today::Today;

const AREA: Area = Area::OekonomiskeYdelser;
const WORK: Area = Area::Beskaeftigelse;

/// The benefit a month, and three days of it, in whole kroner.
const MONTH: i64 = 22_035;
const THREE_DAYS: i64 = 3_051;

/// Everything about the sick leave; gives its case.
pub fn tell(story: &mut Story, tendon: ItemRef) -> ItemRef {
    let leave = leave(story);
    what_is_asked(story, leave);
    benefit(story, leave);
    shared(story, leave);
    training(story, tendon);
    fund(story, leave);
    leave
}

fn leave(story: &mut Story) -> ItemRef {
    let today = story.today;
    story
        .at(&FJORDBY)
        .case("Sygedagpenge", AREA, today.at(-73, 8, 30))
        .sensitive()
        .status_text("Vi mangler svar på et skema")
        .updated(today.at(-5, 9, 4))
        .changed_times(6)
        .goal("sygedagpenge")
        .done("Besked fra din arbejdsgiver", today.at(-73, 8, 30))
        .done("Første samtale", today.working_day(-52))
        .done("Jobbet slut: pengene går til dig", today.day(JOB_ENDED))
        .now("Vi venter på dit svar", today.working_day(-5))
        .next_at("Næste samtale", today.working_day(9))
        .next_at("Vi ser på, om du stadig kan få pengene", today.working_day(50))
        .rests_on("Du er sygemeldt på fuld tid", "Din læge", today.working_day(-50))
        .rests_on("Løn før du blev syg: 34.200 kr.", "Indkomstregistret", today.working_day(-52))
        .document("Ja til sygedagpenge", today.day(JOB_ENDED + 4))
        .document("Skema om din sygdom", today.working_day(-5))
        .unit("Sygedagpenge, Jobcenter Fjordby")
        .contact(ContactKind::DigitalPost, "Fjordby Kommune, Sygedagpenge")
        .put()
}

fn what_is_asked(story: &mut Story, leave: ItemRef) {
    let today = story.today;
    story
        .at(&FJORDBY)
        .deadline("Svar på skema om din sygdom", AREA, today.clock(3, 23, 59))
        .of(leave)
        .sensitive()
        .published(today.at(-5, 9, 4))
        .consequence("Vi stopper sygedagpengene, indtil du har svaret.")
        .put();
    story
        .at(&FJORDBY)
        .promise("Kommunen ser på, om du stadig kan få sygedagpenge", AREA, today.working_day(50))
        .of(leave)
        .sensitive()
        .published(today.at(-50, 9, 0))
        .put();
    for (offset, title, place) in [
        (-52, "Første samtale om din sygemelding", "På telefonen"),
        (9, "Samtale om din sygemelding", "Jobcenter Fjordby, Værftsvej 2"),
    ] {
        story
            .at(&FJORDBY)
            .appointment(title, WORK, today.at(offset, 10, 0))
            .of(leave)
            .sensitive()
            .minutes(40)
            .place(place)
            .instructions("Ring, hvis du er for syg til at komme. Så finder vi en anden måde.")
            .put();
    }
}

/// In arrears, and less the first time, for three days of holiday.
fn benefit(story: &mut Story, leave: ItemRef) {
    let today = story.today;
    story
        .at(&FJORDBY)
        .benefit("Sygedagpenge", AREA, today.day(JOB_ENDED))
        .code(BenefitCode::SicknessBenefit)
        .of(leave)
        .sensitive()
        .amount(kr(5_085), Frequency::Week)
        .next_payment(today.coming(Today::last_bank_day))
        .conditions("Du svarer på skemaer, kommer til samtaler og siger til, når du bliver rask.")
        .reason("Du kan ikke arbejde, fordi du er syg.")
        .put();
    for month in -1..=1 {
        let title = format!("Sygedagpenge for {}", danish::month(today.first(month)));
        let draft = story
            .at(&FJORDBY)
            .pays(title, AREA, kr(MONTH), today.last_bank_day(month))
            .of(leave)
            .sensitive()
            .deduction("ATP", kr(131))
            .period(today.month(month))
            .account("6604");
        if month == -1 {
            draft.tax(kr(5_310)).deduction("Ferie: 3 dage uden sygedagpenge", kr(THREE_DAYS)).put();
        } else {
            draft.tax(kr(6_437)).put();
        }
    }
}

/// What the municipality may ask others, and what it has looked at.
fn shared(story: &mut Story, leave: ItemRef) {
    let today = story.today;
    story
        .at(&FJORDBY)
        .consent(
            "Kommunen må hente oplysninger hos din læge",
            HEALTH,
            "Fjordby Kommune, Sygedagpenge",
            "Opfølgning i sygedagpengesagen",
            today.working_day(-52),
        )
        .of(leave)
        .sensitive()
        .data(&["Attest", "Sygdom", "Udsigt til at blive rask"])
        .expires(today.years(1, -52))
        .put();
    story
        .at(&FJORDBY)
        .look_up("Løn og arbejde", AREA, AccessKind::Opened, "Sygedagpenge", today.at(-52, 9, 41))
        .of(leave)
        .role("Sagsbehandler")
        .purpose("Beregning af sygedagpenge", "Sygedagpengeloven")
        .data(&["Indkomst", "Ansættelse"])
        .put();
    story
        .at(&FJORDBY)
        .look_up("Attest fra din læge", HEALTH, AccessKind::Opened, "Sygedagpenge", today.at(-5, 8, 55))
        .of(leave)
        .sensitive()
        .role("Sagsbehandler")
        .purpose("Opfølgning", "Sygedagpengeloven")
        .data(&["Attest"])
        .put();
}

/// Training, of which she may choose the first time herself.
fn training(story: &mut Story, tendon: ItemRef) {
    let today = story.today;
    let case = story
        .at(&FJORDBY)
        .case("Genoptræning efter sygehus", HEALTH, today.at(-25, 12, 0))
        .sensitive()
        .status(CaseStatus::Decided)
        .updated(today.at(-14, 12, 18))
        .decided(today.working_day(-14))
        .related(Relation::Other, tendon)
        .done("Plan modtaget fra sygehuset", today.at(-25, 12, 0))
        .done("Ja til genoptræning", today.working_day(-14))
        .document("Plan for genoptræning", today.working_day(-25))
        .put();
    story
        .at(&FJORDBY)
        .service("Genoptræning på hold", HEALTH, today.day(-14))
        .of(case)
        .sensitive()
        .conditions("To gange om ugen i tolv uger. Det begynder, før du bliver opereret.")
        .put();
    story
        .at(&FJORDBY)
        .appointment("Genoptræning: sig ja til første gang", HEALTH, today.at(5, 11, 0))
        .of(case)
        .sensitive()
        .waits()
        .published(today.at(-14, 12, 18))
        .status(AppointmentStatus::Offered)
        .minutes(60)
        .place("Sundhedshuset, Torvet 11")
        .instructions("Passer tiden ikke, kan du vælge en anden.")
        .put();
}

fn fund(story: &mut Story, leave: ItemRef) {
    let today = story.today;
    story
        .at(&AKASSE)
        .case("Dagpenge, når du er rask", WORK, today.clock(JOB_ENDED + 2, 10, 20))
        .confidential()
        .status(CaseStatus::Created)
        .status_text("Hviler, mens du er syg")
        .related(Relation::Other, leave)
        .done("Modtaget", today.clock(JOB_ENDED + 2, 10, 20))
        .next("Meld dig rask på Jobnet")
        .next("Afgørelse om dagpenge")
        .put();
    story
        .at(&AKASSE)
        .service("Medlem af a-kassen", WORK, today.years(-14, 9))
        .conditions("Betal kontingent til tiden, også mens du er syg.")
        .put();
    for (month, number) in [(-2, 51_900_031), (-1, 51_900_032), (1, 51_900_034)] {
        let title = format!("Kontingent til a-kassen, {}", danish::month(today.first(month)));
        let draft = story
            .at(&AKASSE)
            .charges(title, WORK, kr(519), today.last_bank_day(month))
            .period(today.month(month))
            .slip(number, "89000016");
        if month == -1 {
            draft.waits().status(PaymentStatus::Overdue).claim("KON-519-32", kr(519), kr(519)).put();
        } else {
            draft.put();
        }
    }
    story
        .at(&JOBNET)
        .registration("Din status", WORK, "Sygemeldt", today.day(JOB_ENDED + 2))
        .of(leave)
        .field("Søge job", "Fritaget, mens du er syg")
        .field("Syg siden", danish::day(today.day(OPERATED)))
        .put();
    story
        .at(&JOBNET)
        .registration("Dagpengetæller", WORK, "3.848 timer tilbage", today.day(JOB_ENDED + 2))
        .code(RegistrationCode::UnemploymentCounter)
        .field("Skal bruges inden for", "3 år")
        .put();
}
