//! The family's Digital Post: letters, a text message, and who may read.

use super::ELDEST;
use super::shared::Things;
use crate::authorities::{DIGITALPOST, FJORDBY, REGION, SKAT};
use crate::item::{ActionCode, Area, ItemRef, MandateKind, MandateRole, RegistrationCode};
use crate::people::reached;
use crate::people::story::Story;

/// What has been written. A letter repeats no deadline that its sender's own list has.
pub fn tell(story: &mut Story, extension: ItemRef, things: &Things) {
    letters(story, extension, things);
    reading(story);
}

fn letters(story: &mut Story, extension: ItemRef, things: &Things) {
    let today = story.today;
    story
        .at(&DIGITALPOST)
        .message("Vi mangler tegninger til din byggesag", Area::Byggeri, &FJORDBY, today.at(-4, 13, 26))
        .of(extension)
        .action(ActionCode::Information, "Sådan skal tegninger se ud")
        .document("Anmodning om flere tegninger")
        .put();
    story
        .at(&DIGITALPOST)
        .message("Før allergitesten", Area::SundhedOgAeldre, &REGION, today.at(-6, 8, 14))
        .child(ELDEST)
        .same_as(&things.allergy_test)
        .sensitive()
        .action(ActionCode::Forberedelse, "Forbered dit barn til allergitest")
        .document("Om allergitest hos børn")
        .put();
    story
        .at(&DIGITALPOST)
        .message("Ny årsopgørelse", Area::OekonomiOgSkat, &SKAT, today.at(-15, 6, 45))
        .legal_notification()
        .mandatory()
        .document("Årsopgørelse")
        .document("Vejledning i at klage")
        .put();
    story
        .at(&DIGITALPOST)
        .message(
            "Tilmeld Vilma svømning efter skole",
            Area::KulturKirkeOgFritid,
            &FJORDBY,
            today.at(-7, 9, 0),
        )
        .child(ELDEST)
        .waits()
        .reply_by(today.clock(13, 23, 59))
        .action_by(ActionCode::Tilmelding, "Tilmeld svømning", today.clock(13, 23, 59))
        .put();
    story
        .at(&DIGITALPOST)
        .message(
            "Husk: intet vand på Bakkevej i morgen kl. 9 til 11",
            Area::BoligOgEnergi,
            &FJORDBY,
            today.at(-2, 16, 0),
        )
        .text_message()
        .put();
}

fn reading(story: &mut Story) {
    let today = story.today;
    let area = Area::PersonOgKontaktoplysninger;
    story
        .at(&DIGITALPOST)
        .mandate("Læseadgang til Digital Post", area, MandateRole::Giver, "Rasmus Prøvesen", today.day(-512))
        .kind(MandateKind::Read)
        .put();
    story
        .at(&DIGITALPOST)
        .mandate("Ordne folkepension", area, MandateRole::Holder, "Karen Kladdesen", today.day(-160))
        .to(today.years(1, -160))
        .put();
    story
        .at(&DIGITALPOST)
        .registration("Besked om ny post", area, "E-mail og sms", today.day(-512))
        .code(RegistrationCode::Contact)
        .field("E-mail", "signe@proevesen.example")
        .field("Mobil", "•• •• •• 17")
        .correctable()
        .put();
    reached::by_letters(story, today.day(-512));
    reached::by_text_messages(story, today.day(-512), "17");
}
