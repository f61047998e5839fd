//! The fifteen-year-old's Digital Post: the first letters, and the mother who may read along.

use super::{MOTHER, birthday};
use crate::authorities::{DIGITALPOST, FJORDBY, MINLOG, SKAT, UDBETALING};
use crate::item::{ActionCode, Area, MandateKind, MandateRole, RegistrationCode};
use crate::moment::at_minute;
use crate::people::reached;
use crate::people::story::Story;

/// What has been written. A letter repeats no deadline that its sender's own list has.
pub fn tell(story: &mut Story) {
    welcome(story);
    from_authorities(story);
    reading(story);
}

fn welcome(story: &mut Story) {
    let today = story.today;
    story
        .at(&DIGITALPOST)
        .message(
            "Velkommen: nu får du din egen Digital Post",
            Area::PersonOgKontaktoplysninger,
            &DIGITALPOST,
            at_minute(birthday(today), 6 * 60),
        )
        .mandatory()
        .action(ActionCode::Information, "Sådan læser du din post")
        .document("Det skal du vide, når du er fyldt 15")
        .put();
    story
        .at(&DIGITALPOST)
        .message("Nu er dine sundhedsdata dine egne", Area::SundhedOgAeldre, &MINLOG, today.clock(-11, 6, 10))
        .action(ActionCode::Information, "Det kan dine forældre ikke længere se")
        .put();
}

fn from_authorities(story: &mut Story) {
    let today = story.today;
    story
        .at(&DIGITALPOST)
        .message("Dit frikort er klar", Area::OekonomiOgSkat, &SKAT, today.clock(-10, 6, 45))
        .action(ActionCode::Information, "Om frikort og fritidsjob")
        .put();
    story
        .at(&DIGITALPOST)
        .message(
            "Penge, mens du er 15 til 17: ungeydelse og SU",
            Area::OekonomiskeYdelser,
            &UDBETALING,
            today.clock(-9, 9, 5),
        )
        .action(ActionCode::Information, "Ungeydelsen går til dine forældre")
        .put();
    story
        .at(&DIGITALPOST)
        .message(
            "Ja eller nej: må tandplejen sende sms til dig?",
            Area::SundhedOgAeldre,
            &FJORDBY,
            today.at(-4, 13, 0),
        )
        .waits()
        .reply_by(today.clock(17, 23, 59))
        .action_by(ActionCode::Bekraeft, "Sig ja eller nej", today.clock(17, 23, 59))
        .put();
}

fn reading(story: &mut Story) {
    let today = story.today;
    let area = Area::PersonOgKontaktoplysninger;
    story
        .at(&DIGITALPOST)
        .mandate("Læse min Digital Post", area, MandateRole::Giver, MOTHER, today.day(-11))
        .kind(MandateKind::Read)
        .to(today.years(3, -12))
        .put();
    story
        .at(&DIGITALPOST)
        .registration("Besked om ny post", area, "Sms til dig", today.day(-11))
        .code(RegistrationCode::Contact)
        .field("Mobil", "•• •• •• 83")
        .correctable()
        .put();
    reached::by_letters(story, today.day(-11));
}
