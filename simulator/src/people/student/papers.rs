//! The student's papers, his tax, and what is registered about him.

use chrono::Datelike;

use super::{FORMER_HOME, HOME, kr, moved};
use crate::authorities::{CPR, FAERDSEL, FJORDBY, MINLOG, POLITI, SKAT, SOGN, SU};
use crate::bank_days;
use crate::item::{AccessKind, Area, CaseStatus, CredentialKind, ItemRef, RegistrationCode};
use crate::people::story::Story;

/// Everything that proves, permits or is registered; gives the case about a new passport.
pub fn tell(story: &mut Story, income: ItemRef) -> ItemRef {
    civil_register(story);
    parish(story);
    tax(story, income);
    health(story);
    driving(story);
    passport(story)
}

fn civil_register(story: &mut Story) {
    let today = story.today;
    let area = Area::PersonOgKontaktoplysninger;
    let born = today.years(-22, -70);
    story
        .at(&CPR)
        .registration("Navn", area, "Storm Prøvesen", born)
        .code(RegistrationCode::Name)
        .field("Fornavn", "Storm")
        .field("Efternavn", "Prøvesen")
        .put();
    story
        .at(&CPR)
        .registration("Adresse", area, HOME, moved(today))
        .code(RegistrationCode::Address)
        .field("Flyttet fra", FORMER_HOME)
        .correctable()
        .put();
    story.at(&CPR).registration("Civilstand", Area::Familieforhold, "Ugift", born).put();
    story
        .at(&CPR)
        .look_up("Ny adresse", area, AccessKind::Mass, "Adressetjeneste", today.clock(-98, 2, 20))
        .organisation("Sparekassen Fjord")
        .purpose("Breve til kunder", "CPR-loven")
        .data(&["Navn", "Adresse"])
        .put();
}

fn parish(story: &mut Story) {
    let today = story.today;
    let area = Area::KulturKirkeOgFritid;
    let born = today.years(-22, -70);
    story
        .at(&SOGN)
        .registration("Medlem af folkekirken", area, "Ja", today.years(-22, 21))
        .sensitive()
        .correctable()
        .put();
    story
        .at(&SOGN)
        .registration("Navn i kirkebogen", Area::PersonOgKontaktoplysninger, "Storm Prøvesen", born)
        .field("Indført i", "Engholm Sogn")
        .put();
}

fn tax(story: &mut Story, income: ItemRef) {
    let today = story.today;
    let area = Area::OekonomiOgSkat;
    let changed = today.day(-96);
    let year = changed.year();
    story
        .at(&SKAT)
        .case(format!("Forskudsopgørelse {year}: mere i SU"), area, today.clock(-96, 20, 12))
        .status(CaseStatus::Decided)
        .updated(today.clock(-95, 6, 30))
        .decided(today.day(-95))
        .rests_on("SU: 7.426 kr. om måneden", SU.name.da, changed)
        .rests_on("Løn: 9.800 kr. om måneden", "Dig selv", changed)
        .document(format!("Forskudsopgørelse {year}, nr. 2"), today.day(-95))
        .put();
    story
        .at(&SKAT)
        .registration("Skattekort", area, "37 procent, fradrag 4.508 kr. om måneden", today.day(-95))
        .field("Hovedkort hos", "SU")
        .field("Bikort hos", "Café Ankeret")
        .correctable()
        .put();
    let correctable_until = today.next(12, 15);
    let next_year = correctable_until.year() + 1;
    story
        .at(&SKAT)
        .deadline(format!("Tjek din forskudsopgørelse for {next_year}"), area, correctable_until)
        .put();
    let refunded = bank_days::on_or_after(today.last(4, 10));
    let income_year = refunded.year() - 1;
    story
        .at(&SKAT)
        .pays(format!("Penge tilbage i skat for {income_year}"), area, kr(1_386), refunded)
        .account("2290")
        .put();
    story
        .at(&SKAT)
        .look_up("Løn fra Café Ankeret", area, AccessKind::Disclosed, "Indkomstregister", today.at(-6, 5, 38))
        .of(income)
        .organisation(SU.name.da)
        .purpose("Kontrol af fribeløb", "Lov om et indkomstregister")
        .data(&["Indkomst"])
        .put();
}

fn health(story: &mut Story) {
    let today = story.today;
    story
        .at(&MINLOG)
        .look_up(
            "Dine vaccinationer",
            Area::SundhedOgAeldre,
            AccessKind::Opened,
            "Det Danske Vaccinationsregister",
            today.at(-57, 15, 33),
        )
        .sensitive()
        .organisation("Havnens Apotek")
        .role("Farmaceut")
        .purpose("Vaccination mod influenza", "Sundhedsloven")
        .data(&["Vaccinationer"])
        .put();
}

fn driving(story: &mut Story) {
    let today = story.today;
    story
        .at(&FAERDSEL)
        .credential("Kørekort", Area::Transport, CredentialKind::DrivingLicence, today.years(-3, -17))
        .expires(today.years(12, -17))
        .number("571")
        .category("B: personbil")
        .put();
}

fn passport(story: &mut Story) -> ItemRef {
    let today = story.today;
    let area = Area::PersonOgKontaktoplysninger;
    story
        .at(&POLITI)
        .credential("Pas", area, CredentialKind::Passport, today.years(-5, 33))
        .expires(today.day(33))
        .number("064")
        .put();
    let case = story
        .at(&FJORDBY)
        .case("Nyt pas", area, today.at(-9, 19, 12))
        .status_text("Du har en tid til foto")
        .updated(today.at(-9, 19, 16))
        .done("Tid bestilt og betalt", today.at(-9, 19, 16))
        .now("Foto og fingeraftryk", today.working_day(-9))
        .next("Passet laves")
        .next("Hent passet")
        .document("Kvittering for betaling", today.working_day(-9))
        .unit("Borgerservice")
        .put();
    story
        .at(&FJORDBY)
        .appointment("Foto og fingeraftryk til pas", area, today.at(6, 10, 20))
        .of(case)
        .published(today.at(-9, 19, 16))
        .minutes(15)
        .place("Borgerservice, Rådhuspladsen 1")
        .instructions("Tag dit gamle pas med. Vi tager billedet.")
        .put();
    story
        .at(&FJORDBY)
        .charges("Gebyr for nyt pas", area, kr(893), today.working_day(-9))
        .of(case)
        .account("2290")
        .put();
    case
}
