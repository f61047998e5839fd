//! The pensioner's Digital Post: letters, a text message, and the daughter who may read and act.

use super::DAUGHTER;
use crate::authorities::{DIGITALPOST, FJORDBY, REGION, SOGN, UDBETALING};
use crate::item::{ActionCode, Area, ItemRef, MandateKind, MandateRole, RegistrationCode};
use crate::people::reached;
use crate::people::story::Story;

/// The cases letters are about.
#[derive(Debug)]
pub struct Cases {
    /// The operation.
    pub eyes: ItemRef,
    /// The supplement for glasses.
    pub glasses: ItemRef,
    /// The driving licence.
    pub licence: ItemRef,
}

/// What has been written. A letter repeats no deadline that its sender's own list has.
pub fn tell(story: &mut Story, cases: &Cases) {
    about_cases(story, cases);
    about_other_things(story);
    mandates(story);
}

fn about_cases(story: &mut Story, cases: &Cases) {
    let today = story.today;
    story
        .at(&DIGITALPOST)
        .message("Vi mangler din lægeattest", Area::Transport, &FJORDBY, today.at(-8, 12, 5))
        .of(cases.licence)
        .action(ActionCode::Information, "Sådan får du en lægeattest")
        .document("Brev om lægeattest")
        .put();
    story
        .at(&DIGITALPOST)
        .message(
            "Vi mangler en pris på dine briller",
            Area::SundhedOgAeldre,
            &UDBETALING,
            today.at(-4, 9, 20),
        )
        .of(cases.glasses)
        .sensitive()
        .action(ActionCode::Information, "Det skal optikeren skrive")
        .document("Brev om helbredstillæg")
        .put();
    story
        .at(&DIGITALPOST)
        .message("Du skal opereres for grå stær", Area::SundhedOgAeldre, &REGION, today.at(-13, 14, 20))
        .of(cases.eyes)
        .sensitive()
        .action(ActionCode::Forberedelse, "Forbered dig til operationen")
        .document("Indkaldelse til operation")
        .document("Om kørsel til og fra sygehuset")
        .put();
}

fn about_other_things(story: &mut Story) {
    let today = story.today;
    story
        .at(&DIGITALPOST)
        .message("Ruths gravsted udløber ved nytår", Area::KulturKirkeOgFritid, &SOGN, today.at(-34, 9, 0))
        .action(ActionCode::Information, "Priser for fem og ti år")
        .document("Brev om gravsted")
        .put();
    story
        .at(&DIGITALPOST)
        .message(
            "Fridas fuldmagt udløber om lidt",
            Area::PersonOgKontaktoplysninger,
            &DIGITALPOST,
            today.at(-6, 7, 30),
        )
        .action(ActionCode::Information, "Om at forny en fuldmagt")
        .put();
    story
        .at(&DIGITALPOST)
        .message(
            "Husk at flytte bilen: der fældes træer på Lyngvej i morgen",
            Area::BoligOgEnergi,
            &FJORDBY,
            today.at(-9, 12, 0),
        )
        .text_message()
        .put();
}

fn mandates(story: &mut Story) {
    let today = story.today;
    let area = Area::PersonOgKontaktoplysninger;
    story
        .at(&DIGITALPOST)
        .mandate("Læse min Digital Post", area, MandateRole::Giver, DAUGHTER, today.day(-712))
        .kind(MandateKind::Read)
        .put();
    story
        .at(&DIGITALPOST)
        .mandate(
            "Ordne pension og boligydelse for mig",
            area,
            MandateRole::Giver,
            DAUGHTER,
            today.years(-2, 19),
        )
        .to(today.day(19))
        .due(today.day(19))
        .waits()
        .put();
    story
        .at(&DIGITALPOST)
        .registration("Besked om ny post", area, "Sms til dig og til din datter", today.day(-712))
        .code(RegistrationCode::Contact)
        .field("Mobil", "•• •• •• 62")
        .field("Din datters mobil", "•• •• •• 40")
        .correctable()
        .put();
    reached::by_letters(story, today.day(-712));
}
