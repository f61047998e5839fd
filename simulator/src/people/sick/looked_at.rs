//! Who has looked in her health data: most in the course of treatment, one in an emergency, two that name no case.

use chrono::NaiveDateTime;

use super::hospital::Courses;
use super::{ADMITTED, DISCHARGED, HEALTH, OPERATED};
use crate::authorities::MINLOG;
use crate::item::access::Access;
use crate::item::{AccessKind, ItemRef};
use crate::people::draft::Draft;
use crate::people::story::Story;

const SURGERY: &str = "Fjordby Sygehus, Kirurgisk Afdeling";
const ORTHOPAEDICS: &str = "Fjordby Sygehus, Ortopædkirurgisk Afdeling";
const OWN_DOCTOR: &str = "Lægerne på Toften";
const RECORD: &str = "Sundhedsjournalen";
const MEDICINE: &str = "Fælles Medicinkort";

/// The look-ups, and who may look.
pub fn tell(story: &mut Story, courses: &Courses) {
    operation(story, courses.operation);
    emergency(story, courses.operation);
    tendon(story, courses.tendon);
    without_a_case(story);
    consents(story);
}

/// Somebody saw something to treat her.
fn seen<'a>(
    story: &'a mut Story,
    what: &'static str,
    kind: AccessKind,
    system: &'static str,
    at: NaiveDateTime,
) -> Draft<'a, Access> {
    let draft = story.at(&MINLOG).look_up(what, HEALTH, kind, system, at);
    draft.sensitive().purpose("Patientbehandling", "Sundhedsloven")
}

fn operation(story: &mut Story, case: ItemRef) {
    let today = story.today;
    seen(story, "Din henvisning", AccessKind::Opened, "Henvisningshotellet", today.at(-117, 15, 22))
        .of(case)
        .organisation(SURGERY)
        .role("Lægesekretær")
        .on_behalf_of("Overlægen på Kirurgisk Afdeling")
        .data(&["Henvisning"])
        .put();
    seen(story, "Din journal før operation", AccessKind::Opened, RECORD, today.at(OPERATED, 7, 5))
        .of(case)
        .organisation(SURGERY)
        .role("Læge")
        .data(&["Journal", "Prøvesvar"])
        .put();
}

fn emergency(story: &mut Story, case: ItemRef) {
    let today = story.today;
    seen(story, "Hele dit medicinkort", AccessKind::Opened, MEDICINE, today.clock(ADMITTED, 2, 47))
        .of(case)
        .organisation("Fjordby Sygehus, Akutmodtagelsen")
        .role("Sygeplejerske")
        .on_behalf_of("Vagtlægen i Akutmodtagelsen")
        .purpose("Akut behandling uden samtykke", "Sundhedsloven")
        .data(&["Medicin", "Allergier"])
        .emergency()
        .put();
    seen(story, "Dit udskrivningsbrev", AccessKind::Disclosed, RECORD, today.clock(DISCHARGED, 13, 25))
        .of(case)
        .organisation(OWN_DOCTOR)
        .role("Læge")
        .data(&["Udskrivningsbrev", "Medicin"])
        .put();
}

fn tendon(story: &mut Story, case: ItemRef) {
    let today = story.today;
    seen(story, "Antibiotika det sidste år", AccessKind::Search, MEDICINE, today.at(-61, 9, 38))
        .of(case)
        .organisation(ORTHOPAEDICS)
        .role("Læge")
        .data(&["Medicin"])
        .put();
    seen(story, "Din journal og dine scanninger", AccessKind::Opened, RECORD, today.at(-7, 14, 30))
        .of(case)
        .organisation(ORTHOPAEDICS)
        .role("Sygeplejerske")
        .on_behalf_of("Overlægen på Ortopædkirurgisk Afdeling")
        .data(&["Journal", "Scanninger"])
        .put();
}

fn without_a_case(story: &mut Story) {
    let today = story.today;
    seen(story, "Recepter", AccessKind::Search, MEDICINE, today.at(-27, 16, 11))
        .organisation("Toftens Apotek")
        .role("Farmakonom")
        .purpose("Udlevering af medicin", "Sundhedsloven")
        .data(&["Recepter"])
        .put();
    seen(story, "Alle med antibiotika i år", AccessKind::Mass, MEDICINE, today.clock(-20, 3, 5))
        .organisation("Sundhedsdatastyrelsen")
        .purpose("Statistik", "Sundhedsloven")
        .data(&["Medicin"])
        .put();
    story
        .at(&MINLOG)
        .look_up("Din journal", HEALTH, AccessKind::Opened, RECORD, today.clock(-13, 20, 34))
        .sensitive()
        .organisation("Privathospitalet Kysten")
        .role("Læge")
        .data(&["Journal"])
        .put();
}

fn consents(story: &mut Story) {
    let today = story.today;
    story
        .at(&MINLOG)
        .consent(
            "Din mand må se dit medicinkort",
            HEALTH,
            "Aksel Udkast",
            "Hjælp med medicin efter operation",
            today.day(DISCHARGED),
        )
        .sensitive()
        .data(&["Medicin"])
        .expires(today.years(1, DISCHARGED))
        .put();
    story
        .at(&MINLOG)
        .consent(
            "Spærret: samtaler hos psykolog",
            HEALTH,
            "Ingen uden dit samtykke",
            "Du har spærret for, at andre ser det",
            today.years(-2, 90),
        )
        .sensitive()
        .data(&["Journal fra psykolog"])
        .by_letter_only()
        .put();
}
