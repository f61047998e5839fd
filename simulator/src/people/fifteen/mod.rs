//! Alfred Prøvesen: fifteen since the other day, so that post, health data and an account are his own now.
//!
//! School, teeth, work and papers are told here; letters and who may read them in their own file.

mod letters;

use super::Profile;
use super::story::Story;
use crate::authorities::{CPR, FJORDBY, MINLOG, POLITI, SKAT, UDBETALING, text};
use crate::item::{AccessKind, Area, CredentialKind, MandateBasis, MandateRole, RegistrationCode};
use crate::people::today::Today;
use chrono::NaiveDate;

/// The person.
pub static PROFILE: Profile = Profile {
    id: "fifteen",
    name: "Alfred Prøvesen",
    about: text(
        "Fylder 15 og får sine egne aftaler med det offentlige.",
        "Turning 15, with dealings of his own.",
    ),
    tell,
};

const MOTHER: &str = "Tove Prøvesen";
const FATHER: &str = "Hjalte Prøvesen";
const SCHOOL: &str = "Fjordby Skole";
const JOB: &str = "Bageren på Torvet";

/// The day he turned fifteen.
fn birthday(today: Today) -> NaiveDate {
    today.day(-12)
}

fn tell(story: &mut Story) {
    civil_register(story);
    school(story);
    teeth(story);
    health_data(story);
    work(story);
    passport(story);
    letters::tell(story);
}

fn civil_register(story: &mut Story) {
    let today = story.today;
    let (area, born) = (Area::PersonOgKontaktoplysninger, today.years(-15, -12));
    story.relates(&FJORDBY, born, None);
    story
        .at(&CPR)
        .registration("Adresse", area, "Skolevej 30, Fjordby", today.years(-8, -97))
        .code(RegistrationCode::Address)
        .put();
    story
        .at(&CPR)
        .registration("Navn", area, "Alfred Prøvesen", Today(born).day(41))
        .code(RegistrationCode::Name)
        .field("Fornavn", "Alfred")
        .field("Efternavn", "Prøvesen")
        .put();
    for (title, parent) in [("Din mors forældremyndighed", MOTHER), ("Din fars forældremyndighed", FATHER)]
    {
        story
            .at(&CPR)
            .mandate(title, Area::Familieforhold, MandateRole::Giver, parent, born)
            .basis(MandateBasis::Custody)
            .to(Today(birthday(today)).years(3, 0))
            .put();
    }
}

fn school(story: &mut Story) {
    let today = story.today;
    let area = Area::SkoleOgUddannelse;
    story
        .at(&FJORDBY)
        .appointment("Samtale om valg af uddannelse", area, today.at(16, 10, 15))
        .minutes(30)
        .place(SCHOOL)
        .instructions("Tænk over, hvad du gerne vil prøve. Din mor eller far må være med.")
        .put();
    story
        .at(&FJORDBY)
        .deadline("Vælg to uddannelser, du vil besøge", area, today.clock(9, 23, 59))
        .published(today.at(-8, 12, 30))
        .consequence("Skolen vælger for dig.")
        .put();
    story
        .at(&FJORDBY)
        .appointment("Besøg på Fjordby Gymnasium", area, today.at(44, 8, 30))
        .minutes(330)
        .place("Fjordby Gymnasium, Gymnasievej 1")
        .instructions("Tag madpakke med. Du møder direkte på gymnasiet.")
        .put();
    story
        .at(&FJORDBY)
        .consent(
            "Skolen må vise billeder af dig",
            area,
            SCHOOL,
            "Billeder på skolens hjemmeside",
            today.day(-10),
        )
        .data(&["Billeder fra skolen"])
        .expires(today.years(2, -10))
        .put();
    story
        .at(&FJORDBY)
        .look_up(
            "Karakterer og fravær",
            area,
            AccessKind::Opened,
            "Uddannelsesvejledning",
            today.at(-8, 11, 52),
        )
        .role("Uddannelsesvejleder")
        .purpose("Vejledning om valg af uddannelse", "Lov om kommunal indsats for unge")
        .data(&["Karakterer", "Fravær"])
        .put();
}

fn teeth(story: &mut Story) {
    let today = story.today;
    for offset in [-187, 23] {
        story
            .at(&FJORDBY)
            .appointment("Tandpleje: kontrol", Area::SundhedOgAeldre, today.at(offset, 8, 40))
            .minutes(20)
            .place("Tandklinikken, Fjordby Skole")
            .put();
    }
}

fn health_data(story: &mut Story) {
    let today = story.today;
    story
        .at(&MINLOG)
        .look_up(
            "Dine vaccinationer",
            Area::SundhedOgAeldre,
            AccessKind::Opened,
            "Vaccinationsregistret",
            today.at(-64, 14, 18),
        )
        .sensitive()
        .organisation("Lægerne på Skolevej")
        .role("Sygeplejerske")
        .purpose("Vaccination", "Sundhedsloven")
        .data(&["Vaccinationer"])
        .put();
    story
        .at(&MINLOG)
        .look_up(
            "Din journal",
            Area::SundhedOgAeldre,
            AccessKind::Opened,
            "Sundhedsjournalen",
            today.clock(-31, 19, 6),
        )
        .sensitive()
        .organisation("Fjordby Sygehus, Skadestuen")
        .role("Læge")
        .purpose("Behandling af forstuvet hånd", "Sundhedsloven")
        .data(&["Journal"])
        .put();
}

fn work(story: &mut Story) {
    let today = story.today;
    story
        .at(&SKAT)
        .registration("Skattekort", Area::OekonomiOgSkat, "Frikort", today.day(-11))
        .field("Bruges af", JOB)
        .field("Du betaler af lønnen", "8 % i arbejdsmarkedsbidrag")
        .correctable()
        .put();
    story
        .at(&SKAT)
        .look_up(
            "Dit skattekort",
            Area::OekonomiOgSkat,
            AccessKind::Disclosed,
            "Skattekort",
            today.at(-5, 5, 40),
        )
        .organisation(JOB)
        .purpose("Løn for fritidsjob", "Kildeskatteloven")
        .data(&["Frikort"])
        .put();
    story
        .at(&UDBETALING)
        .registration(
            "Konto til offentlige penge (NemKonto)",
            Area::OekonomiskeYdelser,
            "•••• •••• 7751",
            today.day(-9),
        )
        .code(RegistrationCode::NemKonto)
        .confidential()
        .correctable()
        .put();
}

fn passport(story: &mut Story) {
    let today = story.today;
    story
        .at(&POLITI)
        .credential("Pas", Area::PersonOgKontaktoplysninger, CredentialKind::Passport, today.years(-5, 52))
        .expires(today.day(52))
        .number("173")
        .put();
}
