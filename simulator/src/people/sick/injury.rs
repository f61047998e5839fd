//! The side effect: reported as an injury, and passed on as a side effect. One matter, two authorities, each naming
//! the other's case.

use super::{DISCHARGED, HEALTH, kr};
use crate::authorities::{LAEGEMIDDEL, PATIENT, expected};
use crate::item::{CaseStatus, ContactKind, ItemRef, Relation};
use crate::people::story::Story;

/// The two cases.
#[derive(Debug, Clone, Copy)]
pub struct Cases {
    /// Compensation, at Patienterstatningen.
    pub compensation: ItemRef,
    /// The side effect, at Lægemiddelstyrelsen.
    pub side_effect: ItemRef,
}

/// Everything about the side effect.
pub fn tell(story: &mut Story, tendon: ItemRef) -> Cases {
    let compensation = compensation(story, tendon);
    let side_effect = side_effect(story, compensation);
    // Whether it was caused at work is looked at by one that takes no part yet.
    if let Some(insurance) = expected("aes") {
        story.relates(insurance, story.today.day(-30), None);
    }
    story.link(compensation, Relation::Joint, side_effect);
    what_follows(story, compensation);
    Cases { compensation, side_effect }
}

fn compensation(story: &mut Story, tendon: ItemRef) -> ItemRef {
    let today = story.today;
    story
        .at(&PATIENT)
        .case("Erstatning: sene skadet af antibiotika", HEALTH, today.clock(-64, 21, 27))
        .sensitive()
        .status_text("Vi har fået lægens udtalelse")
        .updated(today.at(-8, 10, 15))
        .changed_times(4)
        .goal("afgoerelse")
        .related(Relation::Other, tendon)
        .done("Anmeldt", today.clock(-64, 21, 27))
        .done("Sendt videre til Lægemiddelstyrelsen", today.working_day(-55))
        .done("Journal hentet", today.working_day(-36))
        .now("Du kan svare på lægens udtalelse", today.working_day(-8))
        .next("Beløb regnes ud")
        .next_at("Afgørelse", today.working_day(140))
        .rests_on("Udskrivningsbrev", "Fjordby Sygehus", today.working_day(-36))
        .rests_on("Antibiotika i ti dage", "Det Fælles Medicinkort", today.working_day(-36))
        .document("Din anmeldelse", today.day(-64))
        .document("Lægens udtalelse", today.working_day(-8))
        .unit("Medicinskader")
        .contact(ContactKind::DigitalPost, "Patienterstatningen")
        .put()
}

fn side_effect(story: &mut Story, compensation: ItemRef) -> ItemRef {
    let today = story.today;
    story
        .at(&LAEGEMIDDEL)
        .case("Bivirkning: sprængt sene efter antibiotika", HEALTH, today.at(-55, 14, 2))
        .sensitive()
        .status(CaseStatus::Decided)
        .status_text("Kendt bivirkning, nu registreret")
        .updated(today.at(-41, 9, 30))
        .decided(today.working_day(-41))
        .goal("bivirkning")
        .related(Relation::Joint, compensation)
        .done("Modtaget fra Patienterstatningen", today.at(-55, 14, 2))
        .done("Vurderet som alvorlig", today.working_day(-48))
        .done("Sendt til den fælles europæiske database", today.working_day(-41))
        .rests_on("Din anmeldelse", "Patienterstatningen", today.working_day(-55))
        .document("Indberetning", today.working_day(-55))
        .document("Vurdering", today.working_day(-41))
        .unit("Bivirkninger")
        .put()
}

fn what_follows(story: &mut Story, compensation: ItemRef) {
    let today = story.today;
    story
        .at(&PATIENT)
        .deadline("Svar på lægens udtalelse, hvis du er uenig", HEALTH, today.day(12))
        .of(compensation)
        .sensitive()
        .published(today.at(-8, 10, 15))
        .consequence("Vi afgør sagen uden dit svar.")
        .put();
    story
        .at(&PATIENT)
        .promise("Patienterstatningen afgør din sag", HEALTH, today.working_day(140))
        .of(compensation)
        .sensitive()
        .published(today.at(-36, 11, 0))
        .put();
    story
        .at(&PATIENT)
        .pays("Dine udgifter til medicin", HEALTH, kr(1_186), today.working_day(-16))
        .of(compensation)
        .sensitive()
        .period((today.day(DISCHARGED), today.day(-36)))
        .account("6604")
        .put();
}
