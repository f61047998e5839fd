//! What is registered about him and his dog, and who has seen his health data.

use super::{CHILD, HOME, kr};
use crate::authorities::{CPR, FAERDSEL, FJORDBY, HUND, MINLOG};
use crate::item::{AccessKind, Area, CredentialKind, MandateBasis, MandateRole, RegistrationCode};
use crate::people::story::Story;

/// Everything that proves, permits or is registered.
pub fn tell(story: &mut Story) {
    civil_register(story);
    dog(story);
    driving(story);
    looked_at(story);
}

fn civil_register(story: &mut Story) {
    let today = story.today;
    let area = Area::PersonOgKontaktoplysninger;
    story
        .at(&CPR)
        .registration("Navn", area, "Malthe Kladdesen", today.years(-34, 88))
        .code(RegistrationCode::Name)
        .put();
    story
        .at(&CPR)
        .registration("Adresse", area, HOME, today.day(-705))
        .code(RegistrationCode::Address)
        .correctable()
        .put();
    story
        .at(&CPR)
        .mandate(
            "Fælles forældremyndighed",
            Area::Familieforhold,
            MandateRole::Holder,
            CHILD,
            today.years(-5, 41),
        )
        .basis(MandateBasis::Custody)
        .child(CHILD)
        .put();
}

fn dog(story: &mut Story) {
    let today = story.today;
    story
        .at(&HUND)
        .credential("Futte, blandingshund", Area::Dyrehold, CredentialKind::DogRegistration, today.day(-46))
        .number("2093")
        .category("Chip")
        .category("Ansvarsforsikring mangler")
        .put();
    story
        .at(&HUND)
        .charges("Gebyr for at registrere Futte", Area::Dyrehold, kr(185), today.working_day(-40))
        .slip(20_930_011, "89000018")
        .put();
}

fn driving(story: &mut Story) {
    let today = story.today;
    story
        .at(&FAERDSEL)
        .credential("Kørekort", Area::Transport, CredentialKind::DrivingLicence, today.years(-12, -6))
        .sensitive()
        .expires(today.years(3, -6))
        .revoked()
        .number("780")
        .category("B: personbil")
        .put();
}

fn looked_at(story: &mut Story) {
    let today = story.today;
    story
        .at(&MINLOG)
        .look_up(
            "Dit medicinkort",
            Area::SundhedOgAeldre,
            AccessKind::Opened,
            "Fælles Medicinkort",
            today.at(-66, 10, 12),
        )
        .sensitive()
        .organisation("Lægerne på Kajen")
        .role("Læge")
        .purpose("Patientbehandling", "Sundhedsloven")
        .data(&["Medicin"])
        .put();
    story
        .at(&FJORDBY)
        .look_up(
            "Navn og adresse",
            Area::PersonOgKontaktoplysninger,
            AccessKind::Search,
            "Borgeropslag",
            today.at(-34, 14, 20),
        )
        .put();
}
