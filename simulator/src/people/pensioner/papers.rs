//! The pensioner's papers: driving licence, an old passport, the dog, his wife's grave, and what is registered.

use chrono::Datelike;

use super::HOME;
use crate::authorities::{CPR, FAERDSEL, FJORDBY, HUND, POLITI, SOGN};
use crate::item::{AccessKind, Area, CredentialKind, ItemRef, RegistrationCode};
use crate::people::story::Story;
use crate::people::today::Today;

/// Everything that proves, permits or is registered. Gives the case about the licence.
pub fn tell(story: &mut Story) -> ItemRef {
    let today = story.today;
    story
        .at(&POLITI)
        .credential("Pas", Area::PersonOgKontaktoplysninger, CredentialKind::Passport, today.years(-11, -200))
        .expires(today.years(-1, -200))
        .number("281")
        .put();
    story
        .at(&HUND)
        .credential(
            "Trille, lille puddel",
            Area::Dyrehold,
            CredentialKind::DogRegistration,
            today.years(-9, 104),
        )
        .number("3350")
        .category("Chip")
        .category("Ansvarsforsikring oplyst")
        .put();
    grave(story);
    licence(story)
}

fn licence(story: &mut Story) -> ItemRef {
    let today = story.today;
    story
        .at(&FAERDSEL)
        .credential("Kørekort", Area::Transport, CredentialKind::DrivingLicence, today.years(-2, 31))
        .expires(today.day(31))
        .number("507")
        .category("B: personbil")
        .category("Kun med briller")
        .put();
    let licence = story
        .at(&FJORDBY)
        .case("Fornyelse af kørekort", Area::Transport, today.at(-16, 10, 40))
        .status_text("Vi mangler din lægeattest")
        .updated(today.at(-8, 12, 5))
        .done("Ansøgning i Borgerservice", today.at(-16, 10, 40))
        .now("Vi venter på lægeattest", today.working_day(-8))
        .next("Helbredet vurderes")
        .next("Kørekortet sendes til dig")
        .rests_on(
            "Dit kørekort gælder to år ad gangen på grund af synet",
            "Kørekortregistret",
            today.years(-2, 31),
        )
        .document("Ansøgning om kørekort", today.working_day(-16))
        .unit("Borgerservice")
        .put();
    story
        .at(&FJORDBY)
        .deadline("Få lægeattest til kørekortet hos din læge", Area::Transport, today.working_day(24))
        .of(licence)
        .published(today.at(-8, 12, 5))
        .consequence("Du må ikke køre bil, når kørekortet er udløbet.")
        .put();
    story
        .at(&FJORDBY)
        .look_up(
            "Dit kørekort",
            Area::Transport,
            AccessKind::Opened,
            "Kørekortregister",
            today.at(-16, 10, 46),
        )
        .of(licence)
        .role("Medarbejder i Borgerservice")
        .purpose("Fornyelse af kørekort", "Færdselsloven")
        .data(&["Kørekort", "Vilkår"])
        .put();
    licence
}

/// A lease of a grave runs for ten years, to the end of the last.
fn grave(story: &mut Story) {
    let today = story.today;
    let lease_ends = today.next(12, 31);
    let buried = Today(lease_ends).years(-10, -76);
    let area = Area::KulturKirkeOgFritid;
    story
        .at(&SOGN)
        .registration(
            "Gravsted på Fjordby Kirkegård",
            area,
            format!("Til og med 31. december {}", lease_ends.year()),
            buried,
        )
        .field("Plads", "Afdeling C, nr. 41")
        .field("Her hviler", "Ruth Eksempelsen")
        .put();
    story
        .at(&SOGN)
        .deadline("Forny Ruths gravsted, eller sig det op", area, lease_ends)
        .published(today.at(-34, 9, 0))
        .consequence("Gravstedet bliver nedlagt.")
        .put();
    civil_register(story, Today(buried).day(-8));
}

fn civil_register(story: &mut Story, widowed: chrono::NaiveDate) {
    let today = story.today;
    let area = Area::PersonOgKontaktoplysninger;
    story
        .at(&CPR)
        .registration("Adresse", area, HOME, today.years(-41, 9))
        .code(RegistrationCode::Address)
        .correctable()
        .put();
    story
        .at(&CPR)
        .registration("Navn", area, "Villads Eksempelsen", today.years(-57, 71))
        .code(RegistrationCode::Name)
        .field("Fornavn", "Villads")
        .field("Efternavn", "Eksempelsen")
        .put();
    story.at(&CPR).registration("Civilstand", Area::Familieforhold, "Enkemand", widowed).put();
}
