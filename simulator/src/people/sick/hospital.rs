//! The hospital: an operation that is over, and the tendon that is being treated, with an appointment of every sort.

use chrono::TimeDelta;

use super::{ADMITTED, DISCHARGED, HEALTH, OPERATED};
use crate::authorities::{DIGITALPOST, MINLOG, NORDFJORD, REGION};
use crate::item::{AccessKind, AppointmentStatus, CaseStatus, ItemRef, Relation};
use crate::ledger::Resource;
use crate::moment::at_minute;
use crate::people::story::Story;

const TALK: &str = "Samtale med kirurgen";

/// What she has been treated for.
#[derive(Debug)]
pub struct Courses {
    /// The operation, and what followed at once.
    pub operation: ItemRef,
    /// The tendon.
    pub tendon: ItemRef,
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
    before_the_region_changed(story);
    Courses { operation, tendon }
}

fn operation(story: &mut Story) -> ItemRef {
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

fn tendon(story: &mut Story, operation: ItemRef) -> ItemRef {
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

fn examinations(story: &mut Story, tendon: ItemRef) {
    let today = story.today;
    let samples = story
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
        .look_up(
            "Din henvisning til blodprøver",
            HEALTH,
            AccessKind::Opened,
            "Laboratorium",
            today.at(-3, 10, 26),
        )
        .sensitive()
        .about(Resource::Agenda, samples)
        .organisation("Fjordby Sygehus, Laboratoriet")
        .role("Bioanalytiker")
        .purpose("Patientbehandling", "Sundhedsloven")
        .data(&["Henvisning"])
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

fn operation_ahead(story: &mut Story, tendon: ItemRef) {
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
    let arrives = today.at(37, 10, 0);
    story
        .at(&REGION)
        .appointment("Ophold på Smerteklinikken", HEALTH, arrives)
        .of(tendon)
        .sensitive()
        .published(today.at(-7, 14, 49))
        .until(arrives + TimeDelta::hours(52))
        .place("Smerteklinikken, Fjordby Sygehus, indgang 9")
        .instructions("Tag din medicin og tøj til tre dage med.")
        .put();
}

/// One moved, one that does not take place.
fn changed(story: &mut Story, tendon: ItemRef) {
    let today = story.today;
    let talk = story.thing();
    story
        .at(&REGION)
        .appointment(TALK, HEALTH, today.at(8, 13, 10))
        .of(tendon)
        .same_as(&talk)
        .sensitive()
        .changed_times(2)
        .status(AppointmentStatus::Moved)
        .minutes(20)
        .place("Ortopædkirurgisk Afdeling, Fjordby Sygehus, indgang 6")
        .put();
    // The letter about it has not heard that it was moved.
    story
        .at(&DIGITALPOST)
        .appointment(TALK, HEALTH, today.at(7, 9, 0))
        .same_as(&talk)
        .sensitive()
        .minutes(20)
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

/// A case that the region has taken over with its number, while its predecessor still answers with it as it was.
fn before_the_region_changed(story: &mut Story) {
    let today = story.today;
    let began = at_minute(today.years(-2, -30), 10 * 60 + 5);
    let title = "Behandling af dit knæ";
    story.relates(&NORDFJORD, today.years(-9, 0), Some(today.years(-1, 0)));
    let case = story
        .at(&REGION)
        .case(title, HEALTH, began)
        .sensitive()
        .status(CaseStatus::Closed)
        .updated(at_minute(today.years(-1, 12), 9 * 60 + 40))
        .changed_times(3)
        .put();
    let before = story
        .at(&NORDFJORD)
        .case(title, HEALTH, began)
        .numbered(case.number)
        .sensitive()
        .status(CaseStatus::Decided)
        .updated(at_minute(today.years(-2, 41), 13 * 60))
        .changed_times(2)
        .put();
    story
        .at(&MINLOG)
        .look_up("Røntgen af knæet", HEALTH, AccessKind::Opened, "Sundhedsjournalen", today.at(-410, 8, 52))
        .of(before)
        .sensitive()
        .organisation(NORDFJORD.name.da)
        .role("Læge")
        .purpose("Patientbehandling", "Sundhedsloven")
        .put();
}
