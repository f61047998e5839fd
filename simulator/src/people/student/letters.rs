//! The student's Digital Post: letters, a text message, and who may read.

use crate::authorities::{DIGITALPOST, FJORDBY, SU, UDBETALING};
use crate::item::{ActionCode, Area, ItemRef, MandateKind, MandateRole, RegistrationCode};
use crate::people::reached;
use crate::people::story::Story;

/// What the letters are about.
#[derive(Debug)]
pub struct Cases {
    /// What he earns beside the grant.
    pub income: ItemRef,
    /// The housing benefit that is reckoned anew.
    pub housing: ItemRef,
    /// The new passport.
    pub passport: ItemRef,
}

/// What has been written. A letter repeats no deadline that its sender's own list has.
pub fn tell(story: &mut Story, cases: &Cases) {
    about_money(story, cases);
    from_the_municipality(story, cases);
    reading(story);
}

fn about_money(story: &mut Story, cases: &Cases) {
    let today = story.today;
    let area = Area::OekonomiskeYdelser;
    story
        .at(&DIGITALPOST)
        .message("Vi mangler en lønseddel", area, &UDBETALING, today.at(-8, 11, 2))
        .of(cases.housing)
        .action(ActionCode::Information, "Sådan finder du din lønseddel")
        .document("Brev: vi mangler en lønseddel")
        .put();
    story
        .at(&DIGITALPOST)
        .message("Du er tæt på at tjene for meget", area, &SU, today.at(-6, 5, 41))
        .of(cases.income)
        .document("Sådan ser din indkomst ud i år")
        .put();
}

fn from_the_municipality(story: &mut Story, cases: &Cases) {
    let today = story.today;
    let last = today.clock(17, 23, 59);
    story
        .at(&DIGITALPOST)
        .message("Din læge lukker: vælg en ny", Area::SundhedOgAeldre, &FJORDBY, today.at(-5, 12, 10))
        .waits()
        .action_by(ActionCode::Selvbetjening, "Vælg læge", last)
        .document("Læger i Fjordby med plads")
        .put();
    story
        .at(&DIGITALPOST)
        .message(
            "Husk: foto til pas i Borgerservice",
            Area::PersonOgKontaktoplysninger,
            &FJORDBY,
            today.at(-1, 9, 0),
        )
        .of(cases.passport)
        .text_message()
        .put();
}

fn reading(story: &mut Story) {
    let today = story.today;
    let area = Area::PersonOgKontaktoplysninger;
    story
        .at(&DIGITALPOST)
        .mandate("Læseadgang til Digital Post", area, MandateRole::Giver, "Jette Prøvesen", today.day(-160))
        .kind(MandateKind::Read)
        .to(today.years(1, -160))
        .put();
    story
        .at(&DIGITALPOST)
        .registration("Besked om ny post", area, "Sms", today.day(-900))
        .code(RegistrationCode::Contact)
        .field("Mobil", "•• •• •• 62")
        .correctable()
        .put();
    reached::by_letters(story, today.day(-900));
    reached::by_text_messages(story, today.day(-900), "62");
}
