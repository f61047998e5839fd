//! Her Digital Post: what stands elsewhere, one thing to sign, and a husband who may act for her.

use super::HEALTH;
use super::injury;
use crate::authorities::{DIGITALPOST, FJORDBY, LAEGEMIDDEL, PATIENT, REGION};
use crate::item::{ActionCode, Area, ItemRef, MandateRole, RegistrationCode};
use crate::people::reached;
use crate::people::story::Story;

/// What the letters are about.
#[derive(Debug)]
pub struct Cases {
    /// The tendon.
    pub tendon: ItemRef,
    /// The sick leave.
    pub leave: ItemRef,
    /// The side effect, at both authorities.
    pub injury: injury::Cases,
}

/// What has been written. A letter repeats no deadline that its sender's own list has.
pub fn tell(story: &mut Story, cases: &Cases) {
    about_the_side_effect(story, &cases.injury);
    about_the_leave(story, cases.leave);
    from_the_hospital(story, cases.tendon);
    acting(story);
}

fn about_the_side_effect(story: &mut Story, cases: &injury::Cases) {
    let today = story.today;
    story
        .at(&DIGITALPOST)
        .message("Din sag er sendt til Lægemiddelstyrelsen", HEALTH, &PATIENT, today.at(-55, 14, 30))
        .of(cases.compensation)
        .sensitive()
        .document("Kopi af indberetning")
        .put();
    story
        .at(&DIGITALPOST)
        .message("Din bivirkning er registreret", HEALTH, &LAEGEMIDDEL, today.at(-41, 9, 32))
        .of(cases.side_effect)
        .sensitive()
        .document("Vurdering")
        .put();
    let last = today.clock(10, 23, 59);
    story
        .at(&DIGITALPOST)
        .message("Underskriv, at vi må hente røntgenbilleder", HEALTH, &PATIENT, today.at(-8, 10, 20))
        .of(cases.compensation)
        .sensitive()
        .waits()
        .reply_by(last)
        .action_by(ActionCode::Underskriv, "Underskriv samtykke", last)
        .document("Samtykke til røntgenbilleder")
        .put();
}

fn about_the_leave(story: &mut Story, leave: ItemRef) {
    let today = story.today;
    story
        .at(&DIGITALPOST)
        .message("Nyt skema om din sygdom", Area::OekonomiskeYdelser, &FJORDBY, today.at(-5, 9, 6))
        .of(leave)
        .sensitive()
        .mandatory()
        .action(ActionCode::Information, "Få hjælp til skemaet")
        .document("Skema om din sygdom")
        .put();
}

fn from_the_hospital(story: &mut Story, tendon: ItemRef) {
    let today = story.today;
    story
        .at(&DIGITALPOST)
        .message("Før din operation", HEALTH, &REGION, today.at(-7, 14, 52))
        .of(tendon)
        .sensitive()
        .action(ActionCode::Forberedelse, "Forbered dig til operationen")
        .document("Indkaldelse til operation")
        .document("Om operation i akillessenen")
        .put();
    story
        .at(&DIGITALPOST)
        .message("Husk din tid på sygehuset", HEALTH, &REGION, today.at(-1, 12, 0))
        .text_message()
        .sensitive()
        .put();
}

fn acting(story: &mut Story) {
    let today = story.today;
    let area = Area::PersonOgKontaktoplysninger;
    story
        .at(&DIGITALPOST)
        .mandate("Sag hos Patienterstatningen", area, MandateRole::Giver, "Aksel Udkast", today.day(-60))
        .sensitive()
        .to(today.years(1, -60))
        .put();
    story
        .at(&DIGITALPOST)
        .registration("Besked om ny post", area, "E-mail og sms", today.day(-1_240))
        .code(RegistrationCode::Contact)
        .field("E-mail", "ellen@udkast.example")
        .field("Mobil", "•• •• •• 71")
        .correctable()
        .put();
    reached::by_letters(story, today.day(-1_240));
    reached::by_text_messages(story, today.day(-1_240), "71");
}
