//! The hospital: an operation that is over, and the tendon that is being treated, with an appointment of every sort.

use super::{ADMITTED, DISCHARGED, HEALTH, OPERATED};
use crate::authorities::REGION;
use crate::item::{AccessKind, AppointmentStatus, CaseRef, CaseStatus, Relation};
use crate::moment::at_minute;
use crate::people::story::Story;

/// What she has been treated for.
#[derive(Debug)]
pub struct Courses {
    /// The operation, and what followed at once.
    pub operation: CaseRef,
    /// The tendon.
    pub tendon: CaseRef,
}

/// Everything at the hospital but who has looked there.
pub fn tell(story: &mut Story) -> Courses {
    let operation = operation(story);
    let tendon = tendon(story, operation);
    been(story, &Courses { operation, tendon });
    examinations(story, tendon);
    operation_ahead(story, tendon);
    changed(story, tendon);
    research(story);
    Courses { operation, tendon }
}

fn operation(story: &mut Story) -> CaseRef {
    let today = story.today;
    story
        .at(&REGION)
        .case("Operation for galdesten", HEALTH, today.at(-118, 11, 35))
        .sensitive()
        .status(CaseStatus::Closed)
        .updated(at_minute(today.day(DISCHARGED), 13 * 60 + 20))
        .decided(today.day(DISCHARGED))
        .done("Henvist af egen læge", today.at(-118, 11, 35))
        .done("Opereret", today.working_day(OPERATED))
        .done("Indlagt med betændelse", today.day(ADMITTED))
        .done("Udskrevet", today.day(DISCHARGED))
        .document("Udskrivningsbrev", today.day(DISCHARGED))
        .unit("Kirurgisk Afdeling, Fjordby Sygehus")
        .put()
}

fn tendon(story: &mut Story, operation: CaseRef) -> CaseRef {
    let today = story.today;
    story
        .at(&REGION)
        .case("Behandling af din akillessene", HEALTH, today.at(-76, 9, 12))
        .sensitive()
        .status_text("Du skal scannes, før du bliver opereret")
        .updated(today.at(-7, 14, 48))
        .changed_times(4)
        .goal("udredning")
        .related(Relation::Precedent, operation)
        .done("Henvist af egen læge", today.at(-76, 9, 12))
        .done("Første samtale", today.working_day(-61))
        .done("Diagnose: sprængt akillessene", today.working_day(-50))
        .now("Undersøgelser før operation", today.working_day(-7))
        .next_at("Operation", today.working_day(16))
        .next("Genoptræning i kommunen")
        .document("Indkaldelse til operation", today.working_day(-7))
        .document("Om operation i akillessenen", today.working_day(-7))
        .unit("Ortopædkirurgisk Afdeling, Fjordby Sygehus")
        .put()
}

/// A whole day, several days, and an hour: all of it past.
fn been(story: &mut Story, courses: &Courses) {
    let today = story.today;
    story
        .at(&REGION)
        .appointment("Operation for galdesten", HEALTH, today.working_day(OPERATED))
        .of(courses.operation)
        .sensitive()
        .place("Kirurgisk Afdeling, Fjordby Sygehus, indgang 1")
        .put();
    story
        .at(&REGION)
        .appointment("Indlagt", HEALTH, today.day(ADMITTED))
        .of(courses.operation)
        .sensitive()
        .until(today.day(DISCHARGED))
        .place("Kirurgisk Afdeling, Fjordby Sygehus, indgang 1")
        .put();
    story
        .at(&REGION)
        .appointment("Samtale om smerter i hælen", HEALTH, today.at(-61, 9, 40))
        .of(courses.tendon)
        .sensitive()
        .minutes(30)
        .place("Ortopædkirurgisk Afdeling, Fjordby Sygehus, indgang 6")
        .put();
}

fn examinations(story: &mut Story, tendon: CaseRef) {
    let today = story.today;
    story
        .at(&REGION)
        .appointment("Blodprøver før operation", HEALTH, today.at(2, 7, 30))
        .of(tendon)
        .sensitive()
        .approximate()
        .place("Blodprøver, Fjordby Sygehus, indgang 2")
        .instructions("Træk et nummer. Du må gerne spise først.")
        .put();
    story
        .at(&REGION)
        .appointment("Scanning af hælen (MR)", HEALTH, today.at(4, 8, 40))
        .of(tendon)
        .sensitive()
        .minutes(35)
        .place("Røntgen og scanning, Fjordby Sygehus, indgang 3")
        .instructions("Tag ur og smykker af. Sig til, hvis du har metal i kroppen.")
        .put();
}

fn operation_ahead(story: &mut Story, tendon: CaseRef) {
    let today = story.today;
    story
        .at(&REGION)
        .appointment("Operation i akillessenen", HEALTH, today.working_day(16))
        .of(tendon)
        .sensitive()
        .published(today.at(-7, 14, 48))
        .place("Ortopædkirurgisk Afdeling, Fjordby Sygehus, indgang 6")
        .instructions(
            "Spis ikke efter midnat. Drik kun vand, og kun til kl. 6. En voksen skal følge dig hjem.",
        )
        .put();
    story
        .at(&REGION)
        .appointment("Ophold på Smerteklinikken", HEALTH, today.working_day(37))
        .of(tendon)
        .sensitive()
        .published(today.at(-7, 14, 49))
        .until(today.working_day(39))
        .place("Smerteklinikken, Fjordby Sygehus, indgang 9")
        .instructions("Tag din medicin og tøj til tre dage med.")
        .put();
}

/// One moved, one that does not take place.
fn changed(story: &mut Story, tendon: CaseRef) {
    let today = story.today;
    story
        .at(&REGION)
        .appointment("Samtale med kirurgen", HEALTH, today.at(8, 13, 10))
        .of(tendon)
        .sensitive()
        .changed_times(2)
        .status(AppointmentStatus::Moved)
        .minutes(20)
        .place("Ortopædkirurgisk Afdeling, Fjordby Sygehus, indgang 6")
        .put();
    story
        .at(&REGION)
        .appointment("Fysioterapi på sygehuset", HEALTH, today.at(6, 10, 30))
        .of(tendon)
        .sensitive()
        .changed_times(1)
        .status(AppointmentStatus::Cancelled)
        .minutes(45)
        .instructions("Aflyst, fordi du skal opereres først.")
        .put();
}

fn research(story: &mut Story) {
    let today = story.today;
    story
        .at(&REGION)
        .consent(
            "Forskning i bivirkninger af antibiotika",
            HEALTH,
            "Fjordregionen, Klinisk Forskning",
            "Undersøgelse af sener og antibiotika",
            today.day(-48),
        )
        .sensitive()
        .data(&["Journal", "Medicin", "Scanninger"])
        .expires(today.years(5, -48))
        .put();
    story
        .at(&REGION)
        .look_up("Journaler om galdesten", HEALTH, AccessKind::Mass, "Kvalitet", today.clock(-33, 1, 10))
        .sensitive()
        .purpose("Kontrol af kvalitet", "Sundhedsloven")
        .data(&["Operation", "Infektion"])
        .put();
}
