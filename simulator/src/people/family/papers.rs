//! The family's papers and what is registered about them.

use super::{ELDEST, HOME, YOUNGEST};
use crate::authorities::{CPR, FAERDSEL, HUND, JAGT, POLITI};
use crate::item::{Area, CredentialKind, MandateBasis, MandateRole, RegistrationCode};
use crate::people::story::Story;

/// Everything that proves, permits or is registered, but what belongs to money.
pub fn tell(story: &mut Story) {
    travel(story);
    animals_and_hunting(story);
    civil_register(story);
}

fn travel(story: &mut Story) {
    let today = story.today;
    story
        .at(&POLITI)
        .credential("Pas", Area::PersonOgKontaktoplysninger, CredentialKind::Passport, today.years(-10, 75))
        .expires(today.day(75))
        .number("418")
        .put();
    story
        .at(&POLITI)
        .credential(
            "Elliots pas",
            Area::PersonOgKontaktoplysninger,
            CredentialKind::Passport,
            today.day(-400),
        )
        .child(YOUNGEST)
        .expires(today.years(5, -400))
        .number("902")
        .put();
    story
        .at(&FAERDSEL)
        .credential("Kørekort", Area::Transport, CredentialKind::DrivingLicence, today.years(-15, 39))
        .expires(today.day(39))
        .renewable()
        .number("336")
        .category("B: personbil")
        .category("BE: personbil med stort påhæng")
        .put();
    story
        .at(&FAERDSEL)
        .registration("Syn af XX 10 101", Area::Transport, "Godkendt", today.working_day(-130))
        .field("Næste syn senest", crate::danish::month(today.first(20)))
        .put();
}

fn animals_and_hunting(story: &mut Story) {
    let today = story.today;
    story
        .at(&HUND)
        .credential(
            "Balder, ruhåret gravhund",
            Area::Dyrehold,
            CredentialKind::DogRegistration,
            today.years(-4, 12),
        )
        .number("7719")
        .category("Chip")
        .category("Ansvarsforsikring oplyst")
        .put();
    story
        .at(&JAGT)
        .credential("Jagttegn", Area::FiskeriJagtOgNatur, CredentialKind::HuntingLicence, today.last(4, 1))
        .expires(today.next(3, 31))
        .renewable()
        .category("Haglgevær")
        .put();
    story
        .at(&POLITI)
        .credential(
            "Våbentilladelse, haglgevær",
            Area::FiskeriJagtOgNatur,
            CredentialKind::WeaponPermit,
            today.years(-2, 40),
        )
        .confidential()
        .expires(today.years(3, 40))
        .renewable()
        .put();
    story
        .at(&JAGT)
        .deadline("Indberet vildtudbytte, også hvis det er nul", Area::FiskeriJagtOgNatur, today.next(4, 1))
        .consequence("Du kan ikke få nyt jagttegn, før det er gjort.")
        .put();
}

fn civil_register(story: &mut Story) {
    let today = story.today;
    let area = Area::PersonOgKontaktoplysninger;
    story
        .at(&CPR)
        .registration("Adresse", area, HOME, today.years(-3, -20))
        .code(RegistrationCode::Address)
        .correctable()
        .put();
    story
        .at(&CPR)
        .registration("Navn", area, "Signe Prøvesen", today.years(-9, 140))
        .code(RegistrationCode::Name)
        .field("Fornavn", "Signe")
        .field("Efternavn", "Prøvesen")
        .put();
    story.at(&CPR).registration("Civilstand", Area::Familieforhold, "Gift", today.years(-9, 140)).put();
    for (child, born) in [(ELDEST, today.years(-9, -33)), (YOUNGEST, today.years(-2, 75))] {
        story
            .at(&CPR)
            .mandate("Forældremyndighed", Area::Familieforhold, MandateRole::Holder, child, born)
            .basis(MandateBasis::Custody)
            .child(child)
            .put();
    }
}
