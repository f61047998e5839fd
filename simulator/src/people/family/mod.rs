//! Signe Prøvesen: a house that is being extended, a husband, two children and a dog, three years after moving.
//!
//! The model of a story. Building, children and health are told here; money, papers and letters in their own files.

mod letters;
mod money;
mod papers;
mod shared;

use super::story::Story;
use super::{Profile, kr};
use crate::authorities::{AFFALD, ENGHOLM, FJORDBY, MINLOG, REGION, SOGN, VARME, text};
use crate::item::{AccessKind, Area, CaseStatus, ContactKind, ItemRef};
use crate::moment::at_minute;
use shared::Things;

/// The person.
pub static PROFILE: Profile = Profile {
    id: "family",
    name: "Signe Prøvesen",
    about: text(
        "Bygger til, har to børn, hund og jagttegn, og er flyttet fra en anden kommune.",
        "Extending the house, with two children, a dog and a hunting licence; moved from another municipality.",
    ),
    tell,
};

const ELDEST: &str = "Vilma";
const YOUNGEST: &str = "Elliot";
const HOME: &str = "Bakkevej 14, Fjordby";
const ALLERGY_TEST: &str = "Undersøgelse af Vilma: allergitest";
const FREE_PLACE: &str = "Økonomisk friplads i Solstrålen";
const PAYSLIPS: &str = "Send lønsedler til friplads";

fn tell(story: &mut Story) {
    let things = Things::new(story);
    former_home(story);
    let extension = building(story);
    let subsidy = daycare(story, &things);
    health(story, &things);
    leisure(story);
    money::tell(story, subsidy);
    papers::tell(story);
    letters::tell(story, extension, &things);
    shared::tell(story, &things);
}

fn former_home(story: &mut Story) {
    let today = story.today;
    let moved = today.years(-3, -20);
    let move_case = story
        .at(&ENGHOLM)
        .case("Flytning til Fjordby", Area::PersonOgKontaktoplysninger, at_minute(moved, 10 * 60))
        .status(CaseStatus::Closed)
        .updated(at_minute(today.years(-3, -9), 9 * 60 + 12))
        .decided(today.years(-3, -9))
        .put();
    story
        .at(&ENGHOLM)
        .pays("Forudbetalt SFO retur", Area::SkoleOgUddannelse, kr(1_312), today.years(-3, 12))
        .of(move_case)
        .put();
    story
        .at(&ENGHOLM)
        .look_up(
            "Tidligere adresse",
            Area::PersonOgKontaktoplysninger,
            AccessKind::Disclosed,
            "Folkeregister",
            today.at(-52, 9, 4),
        )
        .organisation("Fjordby Kommune")
        .purpose("Kontrol af ejer i byggesag", "Byggeloven")
        .data(&["Adresse"])
        .put();
    story.relates(&ENGHOLM, today.years(-9, 0), Some(moved));
    for authority in [&FJORDBY, &AFFALD, &VARME] {
        story.relates(authority, moved, None);
    }
}

fn building(story: &mut Story) -> ItemRef {
    let today = story.today;
    let extension = story
        .at(&FJORDBY)
        .case("Byggetilladelse: tilbygning, Bakkevej 14", Area::Byggeri, today.at(-63, 20, 41))
        .status_text("Vi mangler tegninger fra dig")
        .updated(today.at(-4, 13, 26))
        .changed_times(5)
        .kle("02.34.02", "Byggetilladelser")
        .goal("byggesag")
        .done("Modtaget", today.at(-63, 20, 41))
        .done("Fordelt til sagsbehandler", today.working_day(-55))
        .now("Oplysninger indhentes", today.working_day(-41))
        .next("Faglig vurdering")
        .next_at("Afgørelse", today.working_day(47))
        .rests_on("Grundens areal: 812 m²", "Bygnings- og Boligregistret", today.working_day(-55))
        .rests_on("Du ejer Bakkevej 14", "Tinglysningen", today.working_day(-55))
        .document("Ansøgning om byggetilladelse", today.day(-63))
        .document("Situationsplan", today.day(-63))
        .document("Anmodning om flere tegninger", today.working_day(-4))
        .unit("Byg og Miljø")
        .contact(ContactKind::DigitalPost, "Fjordby Kommune, Byg og Miljø")
        .put();
    story
        .at(&FJORDBY)
        .deadline("Send snittegninger af tilbygningen", Area::Byggeri, today.at(9, 12, 0))
        .of(extension)
        .published(today.at(-4, 13, 26))
        .consequence("Sagen bliver lukket, og du skal søge igen.")
        .put();
    story
        .at(&FJORDBY)
        .promise("Kommunen afgør byggesagen", Area::Byggeri, today.working_day(47))
        .of(extension)
        .published(today.at(-41, 10, 0))
        .put();
    story
        .at(&FJORDBY)
        .charges("Gebyr for byggesagen, 1. del", Area::Byggeri, kr(4_860), today.working_day(16))
        .of(extension)
        .waits()
        .claim("BYG-1487-1", kr(4_860), kr(4_860))
        .slip(148_712_004, "89000014")
        .put();
    story
        .at(&FJORDBY)
        .look_up(
            "Tegninger af tilbygningen",
            Area::Byggeri,
            AccessKind::Opened,
            "Byggesag",
            today.at(-4, 13, 2),
        )
        .of(extension)
        .role("Byggesagsbehandler")
        .purpose("Behandling af byggesag", "Byggeloven")
        .data(&["Bygning", "Ejer"])
        .put();
    extension
}

fn daycare(story: &mut Story, things: &Things) -> ItemRef {
    let today = story.today;
    let since = today.first(-14);
    let place = story
        .at(&FJORDBY)
        .case("Plads i Solstrålen til Elliot", Area::Dagtilbud, at_minute(today.first(-22), 9 * 60 + 30))
        .child(YOUNGEST)
        .status(CaseStatus::Closed)
        .updated(at_minute(since, 8 * 60))
        .decided(today.first(-16))
        .kle("28.09.20", "Optagelse i dagtilbud")
        .put();
    story
        .at(&FJORDBY)
        .service("Plads i Solstrålen", Area::Dagtilbud, since)
        .child(YOUNGEST)
        .of(place)
        .conditions("Pladsen opsiges med en måneds varsel til den første i en måned.")
        .put();
    for month in -5..=1 {
        let title = format!("Solstrålen, {}", crate::danish::month(today.first(month)));
        story
            .at(&FJORDBY)
            .charges(title, Area::Dagtilbud, kr(4_120), today.first_bank_day(month))
            .child(YOUNGEST)
            .of(place)
            .period(today.month(month))
            .account("4417")
            .put();
    }
    let subsidy = free_place(story, things);
    story
        .at(&FJORDBY)
        .appointment("Samtale om Elliot i Solstrålen", Area::Dagtilbud, today.at(22, 15, 0))
        .child(YOUNGEST)
        .minutes(45)
        .place("Solstrålen, Engvej 3")
        .instructions("Tænk over, hvad Elliot er glad for lige nu.")
        .put();
    subsidy
}

fn free_place(story: &mut Story, things: &Things) -> ItemRef {
    let today = story.today;
    let subsidy = story
        .at(&FJORDBY)
        .case(FREE_PLACE, Area::Dagtilbud, today.at(-12, 21, 17))
        .child(YOUNGEST)
        .same_as(&things.free_place)
        .confidential()
        .status_text("Vi venter på jeres lønsedler")
        .updated(today.at(-3, 10, 48))
        .goal("friplads")
        .done("Modtaget", today.at(-12, 21, 17))
        .now("Indkomst kontrolleres", today.working_day(-6))
        .next_at("Afgørelse", today.working_day(9))
        .rests_on("Husstandens indkomst", "Indkomstregistret", today.working_day(-6))
        .rests_on("Antal hjemmeboende børn: 2", "CPR-registeret", today.working_day(-6))
        .document("Ansøgning om friplads", today.day(-12))
        .unit("Pladsanvisningen")
        .put();
    story
        .at(&FJORDBY)
        .deadline(PAYSLIPS, Area::Dagtilbud, today.clock(5, 23, 59))
        .of(subsidy)
        .same_as(&things.payslips)
        .published(today.at(-3, 10, 48))
        .consequence("Friplads beregnes af den indkomst, vi kender.")
        .put();
    story
        .at(&FJORDBY)
        .look_up("Husstandens indkomst", Area::Dagtilbud, AccessKind::Search, "Friplads", today.at(-6, 9, 33))
        .of(subsidy)
        .role("Sagsbehandler")
        .purpose("Beregning af økonomisk friplads", "Dagtilbudsloven")
        .data(&["Indkomst", "Husstand"])
        .put();
    subsidy
}

fn health(story: &mut Story, things: &Things) {
    let today = story.today;
    let referral = story
        .at(&REGION)
        .case("Henvisning til Børneafdelingen", Area::SundhedOgAeldre, today.at(-34, 11, 20))
        .child(ELDEST)
        .sensitive()
        .updated(today.at(-20, 12, 5))
        .goal("udredning")
        .done("Henvist af egen læge", today.at(-34, 11, 20))
        .done("Første undersøgelse", today.working_day(-20))
        .now("Udredning", today.working_day(-20))
        .next("Plan for behandling")
        .unit("Børneafdelingen, Fjordby Sygehus")
        .put();
    for (offset, title, thing) in
        [(-20, "Første undersøgelse af Vilma", None), (8, ALLERGY_TEST, Some(&things.allergy_test))]
    {
        story
            .at(&REGION)
            .appointment(title, Area::SundhedOgAeldre, today.at(offset, 9, 15))
            .child(ELDEST)
            .of(referral)
            .same_as(thing)
            .sensitive()
            .minutes(60)
            .place("Børneafdelingen, Fjordby Sygehus, indgang 4")
            .instructions("Giv ikke allergimedicin de sidste tre døgn før. Tag noget at lege med.")
            .put();
    }
    for (offset, hour, kind, system, role) in [
        (-34, 11, AccessKind::Opened, "Henvisningshotellet", "Læge"),
        (-20, 9, AccessKind::Opened, "Sundhedsjournalen", "Læge"),
        (-19, 14, AccessKind::Search, "Fælles Medicinkort", "Sygeplejerske"),
    ] {
        story
            .at(&MINLOG)
            .look_up("Vilmas sundhedsdata", Area::SundhedOgAeldre, kind, system, today.at(offset, hour, 41))
            .child(ELDEST)
            .of(referral)
            .sensitive()
            .organisation("Fjordby Sygehus, Børneafdelingen")
            .role(role)
            .purpose("Patientbehandling", "Sundhedsloven")
            .data(&["Journal", "Medicin"])
            .put();
    }
    story
        .at(&MINLOG)
        .look_up(
            "Dit medicinkort",
            Area::SundhedOgAeldre,
            AccessKind::Opened,
            "Fælles Medicinkort",
            today.clock(-97, 23, 8),
        )
        .sensitive()
        .organisation("Fjordby Sygehus, Akutmodtagelsen")
        .role("Sygeplejerske")
        .on_behalf_of("Overlægen i Akutmodtagelsen")
        .purpose("Akut behandling", "Sundhedsloven")
        .data(&["Medicin", "Allergier"])
        .emergency()
        .put();
    story
        .at(&FJORDBY)
        .appointment("Tandpleje: kontrol af Vilma", Area::SundhedOgAeldre, today.at(31, 8, 20))
        .child(ELDEST)
        .minutes(20)
        .place("Tandklinikken, Fjordby Skole")
        .put();
    story
        .at(&FJORDBY)
        .consent(
            "Sundhedsplejerske og Solstrålen må tale sammen",
            Area::Dagtilbud,
            "Solstrålen",
            "Fælles plan for sprog og trivsel",
            today.day(-210),
        )
        .child(YOUNGEST)
        .data(&["Udvikling", "Trivsel"])
        .expires(today.years(1, -210))
        .put();
}

fn leisure(story: &mut Story) {
    let today = story.today;
    story
        .at(&SOGN)
        .appointment("Minikonfirmand: første gang", Area::KulturKirkeOgFritid, today.at(40, 14, 30))
        .child(ELDEST)
        .minutes(90)
        .place("Fjordby Sognegård")
        .put();
    story
        .at(&SOGN)
        .registration("Medlem af folkekirken", Area::KulturKirkeOgFritid, "Ja", today.years(-36, 61))
        .sensitive()
        .correctable()
        .put();
}
