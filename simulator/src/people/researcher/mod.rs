//! Priya Samplewala: a researcher from India, some months in the country, whose contract has been extended.
//!
//! What the municipality does for a newcomer is told here; residence, money and letters in their own files.

mod letters;
mod money;
mod residence;

use super::story::Story;
use super::{Profile, kr};
use crate::authorities::{AFFALD, CPR, FJORDBY, MINLOG, VARME, text};
use crate::item::{
    AccessKind, Area, CaseStatus, ContactKind, CredentialKind, ItemRef, RegistrationCode, Relation,
};
use crate::people::today::Today;
use chrono::NaiveDate;

/// The person.
pub static PROFILE: Profile = Profile {
    id: "researcher",
    name: "Priya Samplewala",
    about: text(
        "Forsker fra Indien, nyankommet på fast-track.",
        "A researcher from India, newly arrived on the fast track.",
    ),
    tell,
};

const EMPLOYER: &str = "Fjord Universitet";
const SPOUSE: &str = "Arjun";
const HOME: &str = "Havnegade 21, 2. th., Fjordby";

/// The day she came.
fn arrived(today: Today) -> NaiveDate {
    today.working_day(-204)
}

fn tell(story: &mut Story) {
    let stay = residence::tell(story);
    civil_register(story);
    let arrival = arrival(story, stay.first);
    health(story, arrival);
    let exchange = driving_licence(story);
    danish_lessons(story);
    money::tell(story, &stay);
    letters::tell(story, &stay, exchange);
}

fn civil_register(story: &mut Story) {
    let today = story.today;
    for authority in [&AFFALD, &VARME] {
        story.relates(authority, today.working_day(-171), None);
    }
    let (arrived, area) = (arrived(today), Area::PersonOgKontaktoplysninger);
    story
        .at(&CPR)
        .registration("Adresse", area, HOME, today.working_day(-171))
        .code(RegistrationCode::Address)
        .correctable()
        .put();
    story
        .at(&CPR)
        .registration("Navn", area, "Priya Samplewala", arrived)
        .code(RegistrationCode::Name)
        .field("Fornavn", "Priya")
        .field("Efternavn", "Samplewala")
        .correctable()
        .put();
    story
        .at(&CPR)
        .registration("Statsborgerskab", area, "Indien", arrived)
        .code(RegistrationCode::Citizenship)
        .put();
    story.at(&CPR).registration("Civilstand", Area::Familieforhold, "Gift", arrived).correctable().put();
    story
        .at(&CPR)
        .look_up("Navn og adresse", area, AccessKind::Disclosed, "CPR-registeret", today.at(-170, 5, 2))
        .organisation("Fjord Sparekasse")
        .purpose("Ny adresse på en kunde", "CPR-loven")
        .data(&["Navn", "Adresse"])
        .put();
}

fn arrival(story: &mut Story, permit: ItemRef) -> ItemRef {
    let today = story.today;
    let arrival = story
        .at(&FJORDBY)
        .case(
            "Registration of your move to Denmark",
            Area::PersonOgKontaktoplysninger,
            today.at(-203, 10, 20),
        )
        .lang("en")
        .status(CaseStatus::Closed)
        .updated(today.at(-196, 9, 15))
        .decided(today.working_day(-203))
        .done("You came to Citizen Service", today.at(-203, 10, 20))
        .done("CPR number given", today.working_day(-203))
        .done("Health card sent", today.working_day(-196))
        .rests_on("Residence permit", "SIRI", today.working_day(-203))
        .document("Certificate of registration", today.working_day(-203))
        .related(Relation::Other, permit)
        .unit("International Citizen Service")
        .put();
    story
        .at(&FJORDBY)
        .look_up(
            "Residence permit",
            Area::PersonOgKontaktoplysninger,
            AccessKind::Opened,
            "Folkeregister",
            today.at(-203, 10, 24),
        )
        .lang("en")
        .of(arrival)
        .role("Citizen service officer")
        .purpose("Registration of a move to Denmark", "CPR-loven")
        .data(&["Residence permit", "Passport"])
        .put();
    arrival
}

fn health(story: &mut Story, arrival: ItemRef) {
    let today = story.today;
    story
        .at(&FJORDBY)
        .credential(
            "Sundhedskort",
            Area::SundhedOgAeldre,
            CredentialKind::HealthCard,
            today.working_day(-196),
        )
        .of(arrival)
        .category("Læge: Lægerne ved Havnen, Fjordby")
        .put();
    for (offset, what, organisation, role) in [
        (-118, "Dine vaccinationer", "Lægerne ved Havnen", "Sygeplejerske"),
        (-47, "Dit medicinkort", "Lægerne ved Havnen", "Læge"),
    ] {
        story
            .at(&MINLOG)
            .look_up(
                what,
                Area::SundhedOgAeldre,
                AccessKind::Opened,
                "Fælles Medicinkort",
                today.at(offset, 8, 55),
            )
            .sensitive()
            .organisation(organisation)
            .role(role)
            .purpose("Patientbehandling", "Sundhedsloven")
            .data(&["Medicin", "Vaccinationer"])
            .put();
    }
}

fn driving_licence(story: &mut Story) -> ItemRef {
    let today = story.today;
    let exchange = story
        .at(&FJORDBY)
        .case("Ombytning af indisk kørekort", Area::Transport, today.at(-122, 11, 35))
        .status_text("Du mangler den praktiske prøve")
        .updated(today.at(-18, 14, 50))
        .changed_times(3)
        .done("Ansøgning i Borgerservice", today.at(-122, 11, 35))
        .done("Kørekortet er kontrolleret", today.working_day(-81))
        .done("Teoriprøve bestået", today.working_day(-18))
        .now("Venter på praktisk prøve", today.working_day(-18))
        .next_at("Praktisk prøve", today.working_day(17))
        .next("Dansk kørekort")
        .rests_on("Indisk kørekort til bil", "Dig selv", today.working_day(-122))
        .document("Ansøgning om ombytning", today.working_day(-122))
        .document("Lægeattest", today.working_day(-122))
        .unit("Borgerservice")
        .contact(ContactKind::DigitalPost, "Fjordby Kommune, Borgerservice")
        .put();
    story
        .at(&FJORDBY)
        .appointment("Praktisk køreprøve", Area::Transport, today.at(17, 9, 45))
        .of(exchange)
        .minutes(60)
        .place("Prøvestedet, Industrivej 9, Fjordby")
        .instructions("Tag pas og dit indiske kørekort med. Du kører i din kørelærers bil.")
        .put();
    story
        .at(&FJORDBY)
        .charges("Ombytning af kørekort med prøve", Area::Transport, kr(1_170), today.working_day(-122))
        .of(exchange)
        .put();
    exchange
}

fn danish_lessons(story: &mut Story) {
    let today = story.today;
    story
        .at(&FJORDBY)
        .service("Danish lessons: Danskuddannelse 3", Area::SkoleOgUddannelse, today.first(-5))
        .lang("en")
        .to(today.month(36).1)
        .conditions("Lessons are free for up to 3½ years. You must pass a module before you begin the next.")
        .put();
    story
        .at(&FJORDBY)
        .appointment("Danish lessons: test after module 2", Area::SkoleOgUddannelse, today.at(20, 16, 30))
        .lang("en")
        .minutes(120)
        .place("Sprogskolen, Havnegade 2, room 14")
        .instructions("Bring your health card.")
        .put();
    story
        .at(&FJORDBY)
        .consent(
            "The language school may tell your employer how often you attend",
            Area::SkoleOgUddannelse,
            EMPLOYER,
            "Lessons in working hours",
            today.working_day(-140),
        )
        .lang("en")
        .data(&["Attendance"])
        .expires(today.years(1, -140))
        .put();
}
