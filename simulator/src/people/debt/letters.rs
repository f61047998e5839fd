//! His Digital Post: reminders, decisions and who may speak for him.

use crate::authorities::{DIGITALPOST, FJORDBY, GAELD, VARME};
use crate::item::{ActionCode, Area, ItemRef, MandateKind, MandateRole, RegistrationCode};
use crate::people::reached;
use crate::people::story::Story;

/// What the letters are about.
#[derive(Debug)]
pub struct Cases {
    /// What is held back of the cash benefit.
    pub withheld: ItemRef,
    /// Instalments by budget.
    pub budget: ItemRef,
    /// Help with the rent.
    pub rent: ItemRef,
    /// Help with the dentist, refused.
    pub dentist: ItemRef,
}

/// What has been written. A letter repeats no deadline that its sender's own list has.
pub fn tell(story: &mut Story, cases: &Cases) {
    from_the_collector(story, cases);
    from_the_municipality(story, cases);
    reminder(story);
    speaking(story);
}

fn from_the_collector(story: &mut Story, cases: &Cases) {
    let today = story.today;
    story
        .at(&DIGITALPOST)
        .message("Vi trækker i din kontanthjælp", Area::OekonomiOgSkat, &GAELD, today.at(-160, 12, 5))
        .of(cases.withheld)
        .confidential()
        .legal_notification()
        .mandatory()
        .document("Afgørelse om træk")
        .document("Sådan klager du")
        .put();
    story
        .at(&DIGITALPOST)
        .message("Vi mangler dit budget", Area::OekonomiOgSkat, &GAELD, today.at(-5, 12, 35))
        .of(cases.budget)
        .confidential()
        .action(ActionCode::Information, "Få hjælp til budgettet")
        .document("Skema til budget")
        .put();
}

fn from_the_municipality(story: &mut Story, cases: &Cases) {
    let today = story.today;
    story
        .at(&DIGITALPOST)
        .message("Ring til os om din bolig", Area::BoligOgEnergi, &FJORDBY, today.at(-6, 15, 25))
        .of(cases.rent)
        .confidential()
        .mandatory()
        .document("Så kan kommunen hjælpe")
        .put();
    story
        .at(&DIGITALPOST)
        .message("Nej til hjælp til tandlæge", Area::OekonomiskeYdelser, &FJORDBY, today.at(-9, 11, 2))
        .of(cases.dentist)
        .sensitive()
        .legal_notification()
        .document("Nej til hjælp til tandlæge")
        .document("Sådan klager du")
        .put();
    story
        .at(&DIGITALPOST)
        .message("Husk: samtale i jobcentret", Area::Beskaeftigelse, &FJORDBY, today.at(-1, 8, 0))
        .text_message()
        .put();
}

fn reminder(story: &mut Story) {
    let today = story.today;
    story
        .at(&DIGITALPOST)
        .message("Anden rykker for fjernvarme", Area::BoligOgEnergi, &VARME, today.at(-10, 10, 2))
        .action(ActionCode::Information, "Aftal en dag, du kan betale")
        .document("Rykker")
        .put();
}

fn speaking(story: &mut Story) {
    let today = story.today;
    let area = Area::PersonOgKontaktoplysninger;
    story
        .at(&DIGITALPOST)
        .mandate(
            "Gældsrådgiver må tale med Gældsstyrelsen",
            area,
            MandateRole::Giver,
            "Fjordby Gældsrådgivning",
            today.day(-14),
        )
        .kind(MandateKind::Contact)
        .to(today.years(1, -14))
        .put();
    story
        .at(&DIGITALPOST)
        .registration("Besked om ny post", area, "Sms", today.day(-700))
        .code(RegistrationCode::Contact)
        .field("Mobil", "•• •• •• 08")
        .correctable()
        .put();
    reached::by_letters(story, today.day(-700));
    reached::by_text_messages(story, today.day(-700), "08");
}
