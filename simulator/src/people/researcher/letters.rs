//! The researcher's Digital Post: letters in English and Danish, and who may act for her.

use super::residence::Stay;
use super::{EMPLOYER, SPOUSE, arrived};
use crate::authorities::{DIGITALPOST, FJORDBY, SIRI, SKAT};
use crate::item::{ActionCode, Area, ItemRef, MandateRole, RegistrationCode, RelationTo};
use crate::people::reached;
use crate::people::story::Story;

/// What has been written. A letter repeats no deadline that its sender's own list has.
pub fn tell(story: &mut Story, stay: &Stay, exchange: ItemRef) {
    about_residence(story, stay);
    from_others(story, exchange);
    acting(story);
}

fn about_residence(story: &mut Story, stay: &Stay) {
    let today = story.today;
    let area = Area::OpholdIDanmark;
    story
        .at(&DIGITALPOST)
        .message("Your permit ends soon: apply before it does", area, &SIRI, today.at(-14, 8, 5))
        .lang("en")
        .of(stay.first)
        .action(ActionCode::Information, "How to extend a permit")
        .put();
    story
        .at(&DIGITALPOST)
        .message("We have received your application", area, &SIRI, today.at(-9, 15, 12))
        .lang("en")
        .of(stay.extension)
        .action(ActionCode::Information, "You may stay and work while we decide")
        .document("Receipt for your application")
        .document("About fingerprints and photo")
        .put();
    story
        .at(&DIGITALPOST)
        .message("We need a document for Arjun's application", area, &SIRI, today.at(-6, 11, 0))
        .lang("en")
        .concerns(RelationTo::Spouse, SPOUSE)
        .of(stay.spouse)
        .action(ActionCode::Information, "Which translations we accept")
        .document("Request for a marriage certificate")
        .put();
}

fn from_others(story: &mut Story, exchange: ItemRef) {
    let today = story.today;
    story
        .at(&DIGITALPOST)
        .message("Du har bestået teoriprøven", Area::Transport, &FJORDBY, today.at(-18, 14, 50))
        .of(exchange)
        .action(ActionCode::Forberedelse, "Forbered dig til den praktiske prøve")
        .put();
    story
        .at(&DIGITALPOST)
        .message("Forskerordningen er godkendt", Area::OekonomiOgSkat, &SKAT, today.at(-168, 13, 5))
        .legal_notification()
        .document("Afgørelse om forskerordningen")
        .document("Vejledning i at klage")
        .put();
    story
        .at(&DIGITALPOST)
        .message(
            "Sign up for Danish lessons in module 3",
            Area::SkoleOgUddannelse,
            &FJORDBY,
            today.at(-7, 9, 45),
        )
        .lang("en")
        .waits()
        .reply_by(today.clock(26, 23, 59))
        .action_by(ActionCode::Tilmelding, "Sign up for module 3", today.clock(26, 23, 59))
        .put();
    story
        .at(&DIGITALPOST)
        .message(
            "Reminder: theory test tomorrow at 10.00. Bring your passport.",
            Area::Transport,
            &FJORDBY,
            today.at(-20, 9, 0),
        )
        .lang("en")
        .text_message()
        .put();
}

fn acting(story: &mut Story) {
    let today = story.today;
    let area = Area::PersonOgKontaktoplysninger;
    story
        .at(&DIGITALPOST)
        .mandate("Apply to SIRI on my behalf", area, MandateRole::Giver, EMPLOYER, today.working_day(-12))
        .lang("en")
        .to(today.years(1, -12))
        .put();
    story
        .at(&DIGITALPOST)
        .registration("Besked om ny post", area, "E-mail og sms", arrived(today))
        .code(RegistrationCode::Contact)
        .field("E-mail", "priya@samplewala.example")
        .field("Mobil", "•• •• •• 58")
        .correctable()
        .put();
    reached::by_letters(story, arrived(today));
}
