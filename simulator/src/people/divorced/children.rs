//! The children's new school, daycare and free place, and what the hospital does for them.

use super::{ELDEST, YOUNGEST, kr};
use crate::authorities::{ENGHOLM, FJORDBY, MINLOG, POLITI, REGION, SKAT};
use crate::danish;
use crate::item::{AccessKind, Area, CaseStatus, CredentialKind, ItemRef, PaymentStatus};
use crate::people::story::Story;

/// Everything about the children but their money from the state; gives the case about a place in daycare.
pub fn tell(story: &mut Story, custody: ItemRef) -> ItemRef {
    school(story, custody);
    let place = daycare(story);
    let subsidy = free_place(story);
    bills(story, subsidy);
    last_bill_from_engholm(story);
    hospital(story);
    passport(story);
    place
}

fn school(story: &mut Story, custody: ItemRef) {
    let today = story.today;
    let area = Area::SkoleOgUddannelse;
    let case = story
        .at(&FJORDBY)
        .case("Sofus skifter til Fjordby Skole", area, today.clock(-68, 19, 20))
        .child(ELDEST)
        .address_protected()
        .status(CaseStatus::Decided)
        .updated(today.at(-59, 13, 2))
        .decided(today.working_day(-59))
        .done("Modtaget", today.clock(-68, 19, 20))
        .done("Samtale med skolen", today.working_day(-61))
        .done("Plads i 3. klasse", today.working_day(-59))
        .document("Bekræftelse på plads", today.working_day(-59))
        .put();
    story
        .at(&FJORDBY)
        .appointment("Skole og hjem: samtale om Sofus", area, today.at(8, 8, 15))
        .child(ELDEST)
        .of(case)
        .address_protected()
        .minutes(30)
        .place("Fjordby Skole, fløj C")
        .instructions("Kun du er indkaldt. Skolen taler med Sofus' far for sig.")
        .put();
    story
        .at(&FJORDBY)
        .consent(
            "Skolen og Familieretshuset må tale om Sofus",
            area,
            "Familieretshuset",
            "Sagen om, hvor børnene skal bo",
            today.day(-25),
        )
        .of(custody)
        .child(ELDEST)
        .sensitive()
        .data(&["Trivsel", "Fravær"])
        .expires(today.day(155))
        .put();
}

fn daycare(story: &mut Story) -> ItemRef {
    let today = story.today;
    let area = Area::Dagtilbud;
    let case = story
        .at(&FJORDBY)
        .case("Plads i Tusindben til Ida", area, today.clock(-68, 19, 44))
        .child(YOUNGEST)
        .address_protected()
        .status_text("Vi har en plads til Ida")
        .updated(today.at(-4, 9, 15))
        .changed_times(2)
        .done("Modtaget", today.clock(-68, 19, 44))
        .done("Midlertidig plads i Vandpytten", today.first(-1))
        .now("Vi venter på dit ja", today.working_day(-4))
        .next_at("Ida begynder i Tusindben", today.first(2))
        .rests_on("I er flyttet hertil", "CPR-registeret", today.day(-68))
        .document("Tilbud om plads", today.working_day(-4))
        .unit("Pladsanvisningen")
        .put();
    story
        .at(&FJORDBY)
        .deadline("Sig ja til pladsen i Tusindben", area, today.clock(3, 12, 0))
        .child(YOUNGEST)
        .of(case)
        .address_protected()
        .published(today.at(-4, 9, 15))
        .consequence("Pladsen går til et andet barn.")
        .put();
    story
        .at(&FJORDBY)
        .service("Midlertidig plads i Vandpytten", area, today.first(-1))
        .child(YOUNGEST)
        .of(case)
        .address_protected()
        .to(today.month(1).1)
        .conditions("Pladsen slutter, når Ida begynder i Tusindben.")
        .put();
    story
        .at(&FJORDBY)
        .look_up("Adresse og søskende", area, AccessKind::Opened, "Pladsanvisning", today.at(-4, 8, 52))
        .child(YOUNGEST)
        .of(case)
        .address_protected()
        .role("Sagsbehandler")
        .purpose("Anvisning af plads i dagtilbud", "Dagtilbudsloven")
        .data(&["Adresse", "Husstand"])
        .put();
    case
}

fn free_place(story: &mut Story) -> ItemRef {
    let today = story.today;
    let area = Area::Dagtilbud;
    let case = story
        .at(&FJORDBY)
        .case("Friplads til Sofus og Ida", area, today.clock(-64, 21, 3))
        .confidential()
        .status(CaseStatus::Decided)
        .updated(today.at(-47, 10, 10))
        .decided(today.working_day(-47))
        .goal("friplads")
        .done("Modtaget", today.clock(-64, 21, 3))
        .done("Indkomst kontrolleret", today.working_day(-52))
        .done("Afgørelse sendt", today.working_day(-47))
        .rests_on("Kun din indkomst tæller med", "CPR-registeret", today.working_day(-52))
        .rests_on("Din løn: 21.480 kr. om måneden", "Indkomstregistret", today.working_day(-52))
        .document("Ja til friplads", today.working_day(-47))
        .put();
    story
        .at(&FJORDBY)
        .service("Friplads: du betaler en femtedel", area, today.first(-1))
        .of(case)
        .confidential()
        .conditions("Sig til, hvis din indkomst ændrer sig, eller hvis du flytter sammen med nogen.")
        .reason("Du er enlig med to børn.")
        .put();
    story
        .at(&SKAT)
        .look_up(
            "Løn fra din arbejdsgiver",
            Area::OekonomiOgSkat,
            AccessKind::Disclosed,
            "Indkomstregister",
            today.at(-52, 9, 21),
        )
        .of(case)
        .organisation(FJORDBY.name.da)
        .purpose("Beregning af økonomisk friplads", "Lov om et indkomstregister")
        .data(&["Indkomst"])
        .put();
    case
}

fn bills(story: &mut Story, subsidy: ItemRef) {
    let today = story.today;
    let each = [("Vandpytten", YOUNGEST, 2_386, 1_909), ("Sfo", ELDEST, 1_845, 1_476)];
    for (place, child, full, subsidised) in each {
        for month in 0..=1 {
            let title = format!("{place}, {}", danish::month(today.first(month)));
            story
                .at(&FJORDBY)
                .charges(title, Area::Dagtilbud, kr(full), today.first_bank_day(month))
                .child(child)
                .of(subsidy)
                .address_protected()
                .deduction("Friplads", kr(subsidised))
                .period(today.month(month))
                .account("7730")
                .put();
        }
    }
}

fn last_bill_from_engholm(story: &mut Story) {
    let today = story.today;
    story
        .at(&ENGHOLM)
        .charges("Sidste regning for Idas børnehave", Area::Dagtilbud, kr(1_204), today.working_day(-18))
        .child(YOUNGEST)
        .waits()
        .status(PaymentStatus::Overdue)
        .claim("DAG-7714-9", kr(1_204), kr(1_204))
        .slip(771_400_912, "89000030")
        .put();
}

fn hospital(story: &mut Story) {
    let today = story.today;
    let area = Area::SundhedOgAeldre;
    let case = story
        .at(&REGION)
        .case("Undersøgelse: Sofus har ondt i maven", area, today.at(-29, 15, 6))
        .child(ELDEST)
        .sensitive()
        .address_protected()
        .updated(today.at(-11, 16, 20))
        .goal("udredning")
        .done("Henvist af egen læge", today.at(-29, 15, 6))
        .done("Første samtale", today.working_day(-11))
        .now("Prøver og scanning", today.working_day(-11))
        .next("Svar og plan")
        .unit("Børneafdelingen, Fjordby Sygehus")
        .put();
    let visits = [
        (-11, "Første samtale om Sofus", "Skriv ned, hvornår Sofus har ondt."),
        (10, "Ultralyd af Sofus' mave", "Sofus må ikke spise i seks timer før. Han må drikke vand."),
    ];
    for (offset, title, instructions) in visits {
        story
            .at(&REGION)
            .appointment(title, area, today.at(offset, 8, 45))
            .child(ELDEST)
            .of(case)
            .sensitive()
            .minutes(40)
            .place("Børneafdelingen, Fjordby Sygehus, indgang 4")
            .instructions(instructions)
            .put();
    }
    story
        .at(&REGION)
        .appointment("Høreprøve: Ida", area, today.at(27, 10, 0))
        .child(YOUNGEST)
        .sensitive()
        .approximate()
        .place("Høreklinikken, Fjordby Sygehus, indgang 2")
        .put();
    story
        .at(&MINLOG)
        .look_up("Sofus' journal", area, AccessKind::Opened, "Sundhedsjournalen", today.at(-11, 8, 31))
        .child(ELDEST)
        .of(case)
        .sensitive()
        .organisation("Fjordby Sygehus, Børneafdelingen")
        .role("Læge")
        .purpose("Patientbehandling", "Sundhedsloven")
        .data(&["Journal", "Prøvesvar"])
        .put();
}

fn passport(story: &mut Story) {
    let today = story.today;
    story
        .at(&POLITI)
        .credential(
            "Idas pas",
            Area::PersonOgKontaktoplysninger,
            CredentialKind::Passport,
            today.years(-5, 112),
        )
        .child(YOUNGEST)
        .expires(today.day(112))
        .number("553")
        .put();
}
