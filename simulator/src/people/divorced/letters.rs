//! Her Digital Post: letters served by law, one that she must confirm, a text message, and who may read no more.

use super::family_law;
use super::{DIVORCED, YOUNGEST};
use crate::authorities::{DIGITALPOST, FAMILIERET, FJORDBY, UDBETALING};
use crate::item::{ActionCode, Area, ItemRef, MandateKind, MandateRole, RegistrationCode};
use crate::people::reached;
use crate::people::story::Story;

/// What the letters are about.
#[derive(Debug)]
pub struct Cases {
    /// Those at Familieretshuset.
    pub law: family_law::Cases,
    /// The youngest's place in daycare.
    pub place: ItemRef,
    /// Benefits for a single parent.
    pub single_parent: ItemRef,
}

/// What has been written. A letter repeats no deadline that its sender's own list has.
pub fn tell(story: &mut Story, cases: &Cases) {
    served(story, &cases.law);
    others(story, cases);
    reading(story);
}

fn served(story: &mut Story, law: &family_law::Cases) {
    let today = story.today;
    let area = Area::Familieforhold;
    story
        .at(&DIGITALPOST)
        .message("Du er skilt", area, &FAMILIERET, today.at(DIVORCED, 13, 24))
        .of(law.divorce)
        .confidential()
        .legal_notification()
        .mandatory()
        .document("Bevilling til skilsmisse")
        .document("Sådan klager du")
        .put();
    story
        .at(&DIGITALPOST)
        .message("Ny tid til mægling om børnene", area, &FAMILIERET, today.at(-6, 14, 11))
        .of(law.custody)
        .sensitive()
        .address_protected()
        .legal_notification()
        .mandatory()
        .action(ActionCode::Forberedelse, "Forbered dig til mæglingen")
        .document("Ny indkaldelse til mægling")
        .put();
}

fn others(story: &mut Story, cases: &Cases) {
    let today = story.today;
    story
        .at(&DIGITALPOST)
        .message("Tilbud om plads til Ida", Area::Dagtilbud, &FJORDBY, today.at(-4, 9, 18))
        .of(cases.place)
        .child(YOUNGEST)
        .address_protected()
        .action(ActionCode::Information, "Se Tusindben")
        .document("Tilbud om plads")
        .put();
    let last = today.clock(18, 23, 59);
    story
        .at(&DIGITALPOST)
        .message("Bekræft, at du er enlig", Area::Familieforhold, &UDBETALING, today.at(-13, 9, 44))
        .of(cases.single_parent)
        .waits()
        .reply_by(last)
        .action_by(ActionCode::Bekraeft, "Bekræft, at du er enlig", last)
        .document("Afgørelse om børnetilskud")
        .put();
    story
        .at(&DIGITALPOST)
        .message(
            "Husk: samtale på skolen i næste uge",
            Area::SkoleOgUddannelse,
            &FJORDBY,
            today.at(-1, 16, 30),
        )
        .text_message()
        .put();
}

fn reading(story: &mut Story) {
    let today = story.today;
    let area = Area::PersonOgKontaktoplysninger;
    story
        .at(&DIGITALPOST)
        .mandate(
            "Læseadgang, du har trukket tilbage",
            area,
            MandateRole::Giver,
            "Din tidligere mand",
            today.years(-4, 0),
        )
        .kind(MandateKind::Read)
        .to(today.day(-255))
        .put();
    story
        .at(&DIGITALPOST)
        .registration("Besked om ny post", area, "Sms", today.day(-255))
        .code(RegistrationCode::Contact)
        .address_protected()
        .field("Mobil", "•• •• •• 95")
        .correctable()
        .put();
    reached::by_letters(story, today.day(-255));
    reached::by_text_messages(story, today.day(-255), "95");
}
