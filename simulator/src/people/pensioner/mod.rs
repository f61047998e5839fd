//! Villads Eksempelsen: a widower of 82 in his own house, with home care, a bad eye and a daughter who helps.
//!
//! Hospital and care are told here; pension, house, papers and letters in their own files.

mod home;
mod letters;
mod papers;
mod pension;

use super::story::Story;
use super::{Profile, kr};
use crate::authorities::{FJORDBY, MINLOG, REGION, text};
use crate::danish;
use crate::item::{AccessKind, AppointmentStatus, Area, CaseStatus, ContactKind, ItemRef, Relation};

/// The person.
pub static PROFILE: Profile = Profile {
    id: "pensioner",
    name: "Villads Eksempelsen",
    about: text(
        "Folkepensionist med hjemmehjælp og en datter, der hjælper.",
        "A pensioner with home care and a daughter who helps.",
    ),
    tell,
};

const DAUGHTER: &str = "Frida Eksempelsen";
const HOME: &str = "Lyngvej 7, Fjordby";
const ACCOUNT: &str = "2208";

fn tell(story: &mut Story) {
    let eyes = eyes(story);
    let hearing = hearing(story);
    health_look_ups(story, eyes);
    care(story);
    amplifier(story, hearing);
    let glasses = pension::tell(story);
    home::tell(story, glasses);
    let licence = papers::tell(story);
    letters::tell(story, &letters::Cases { eyes, glasses, licence });
}

fn eyes(story: &mut Story) -> ItemRef {
    let today = story.today;
    let eyes = story
        .at(&REGION)
        .case("Operation for grå stær", Area::SundhedOgAeldre, today.at(-76, 10, 5))
        .sensitive()
        .status_text("Du har fået tid til operation")
        .updated(today.at(-13, 14, 20))
        .changed_times(3)
        .goal("udredning")
        .done("Henvist af øjenlæge", today.at(-76, 10, 5))
        .done("Forundersøgelse", today.working_day(-34))
        .now("Venter på operation", today.working_day(-34))
        .next_at("Operation", today.working_day(11))
        .next_at("Kontrol", today.working_day(33))
        .rests_on("Henvisning", "Din øjenlæge", today.working_day(-76))
        .document("Svar på forundersøgelse", today.working_day(-33))
        .document("Indkaldelse til operation", today.working_day(-13))
        .unit("Øjenklinikken, Fjordby Sygehus")
        .put();
    operation(story, eyes);
    transport(story, eyes);
    eyes
}

fn operation(story: &mut Story, eyes: ItemRef) {
    let today = story.today;
    let place = "Øjenklinikken, Fjordby Sygehus, indgang 7";
    story
        .at(&REGION)
        .appointment("Operation for grå stær, højre øje", Area::SundhedOgAeldre, today.at(11, 10, 30))
        .of(eyes)
        .sensitive()
        .minutes(90)
        .place(place)
        .instructions("Spis og drik som du plejer. Du må ikke selv køre bil hjem.")
        .put();
    story
        .at(&REGION)
        .appointment("Kontrol af øjet efter operation", Area::SundhedOgAeldre, today.at(33, 13, 15))
        .of(eyes)
        .sensitive()
        .status(AppointmentStatus::Moved)
        .changed_times(1)
        .minutes(30)
        .place(place)
        .put();
}

fn transport(story: &mut Story, eyes: ItemRef) {
    let today = story.today;
    for (title, from, to, place) in [
        ("Kørsel til Øjenklinikken", 9, 10, HOME),
        ("Kørsel hjem fra Øjenklinikken", 12, 14, "Øjenklinikken, indgang 7"),
    ] {
        story
            .at(&REGION)
            .appointment(title, Area::SundhedOgAeldre, today.at(11, from, 0))
            .of(eyes)
            .sensitive()
            .until(today.at(11, to, 0))
            .approximate()
            .place(place)
            .instructions("Vær klar i hele tidsrummet. Chaufføren hjælper dig og din rollator ind og ud.")
            .put();
    }
}

fn hearing(story: &mut Story) -> ItemRef {
    let today = story.today;
    story
        .at(&REGION)
        .case("Høreapparater: prøve og tilpasning", Area::SundhedOgAeldre, today.at(-164, 9, 30))
        .sensitive()
        .status(CaseStatus::Closed)
        .updated(today.at(-88, 11, 10))
        .decided(today.working_day(-123))
        .done("Henvist af ørelæge", today.working_day(-164))
        .done("Høreprøve", today.working_day(-123))
        .done("Høreapparater udleveret", today.working_day(-88))
        .document("Høreprøve", today.working_day(-123))
        .unit("Høreklinikken, Fjordby Sygehus")
        .put()
}

fn health_look_ups(story: &mut Story, eyes: ItemRef) {
    let today = story.today;
    story
        .at(&MINLOG)
        .look_up(
            "Dit medicinkort",
            Area::SundhedOgAeldre,
            AccessKind::Opened,
            "Fælles Medicinkort",
            today.clock(-3, 8, 12),
        )
        .sensitive()
        .organisation("Fjordby Kommune, hjemmeplejen")
        .role("Social- og sundhedshjælper")
        .on_behalf_of("Sygeplejersken i hjemmeplejen")
        .purpose("Hjælp med medicin i hjemmet", "Sundhedsloven")
        .data(&["Medicin"])
        .put();
    story
        .at(&MINLOG)
        .look_up(
            "Dine recepter",
            Area::SundhedOgAeldre,
            AccessKind::Search,
            "Receptserveren",
            today.at(-16, 15, 37),
        )
        .sensitive()
        .organisation("Fjordby Apotek")
        .role("Farmakonom")
        .purpose("Udlevering af medicin", "Sundhedsloven")
        .data(&["Recepter"])
        .put();
    story
        .at(&MINLOG)
        .look_up(
            "Din journal",
            Area::SundhedOgAeldre,
            AccessKind::Opened,
            "Sundhedsjournalen",
            today.at(-34, 9, 50),
        )
        .of(eyes)
        .sensitive()
        .organisation("Fjordby Sygehus, Øjenklinikken")
        .role("Læge")
        .purpose("Patientbehandling", "Sundhedsloven")
        .data(&["Journal", "Medicin", "Allergier"])
        .put();
}

fn care(story: &mut Story) {
    let today = story.today;
    let care = story
        .at(&FJORDBY)
        .case("Hjælp i hjemmet", Area::SundhedOgAeldre, today.at(-398, 13, 5))
        .sensitive()
        .status(CaseStatus::Decided)
        .updated(today.at(-371, 11, 50))
        .decided(today.working_day(-371))
        .done("Ansøgning modtaget", today.at(-398, 13, 5))
        .done("Besøg hos dig", today.working_day(-381))
        .done("Afgørelse", today.working_day(-371))
        .document("Afgørelse om hjælp i hjemmet", today.working_day(-371))
        .unit("Hjælp i hjemmet")
        .put();
    story
        .at(&FJORDBY)
        .service("Hjælp i hjemmet", Area::SundhedOgAeldre, today.first(-12))
        .of(care)
        .sensitive()
        .conditions("Hjælp til bad og støttestrømper hver morgen. Rengøring hver anden uge.")
        .put();
    story
        .at(&FJORDBY)
        .appointment("Besøg om din hjælp i hjemmet", Area::SundhedOgAeldre, today.at(15, 10, 0))
        .of(care)
        .sensitive()
        .minutes(60)
        .place(HOME)
        .instructions("Tænk over, hvad der er blevet sværere. Din datter må gerne være med.")
        .put();
    cleaning(story, care);
    meals(story, care);
}

/// Every other week, at no certain time of the morning; once while he is at the hospital.
fn cleaning(story: &mut Story, care: ItemRef) {
    let today = story.today;
    for offset in [-3, 11, 25] {
        let begins = today.at(offset, 9, 0);
        story
            .at(&FJORDBY)
            .appointment("Rengøring hos dig, om formiddagen", Area::SundhedOgAeldre, begins)
            .of(care)
            .sensitive()
            .approximate()
            .minutes(180)
            .place(HOME)
            .instructions("Ring, hvis du ikke er hjemme, så finder vi en anden dag.")
            .put();
    }
}

fn meals(story: &mut Story, care: ItemRef) {
    let today = story.today;
    story
        .at(&FJORDBY)
        .service("Mad leveret til døren", Area::SundhedOgAeldre, today.first(-9))
        .of(care)
        .conditions("En varm ret hver hverdag. Sig til dagen før, hvis du ikke er hjemme.")
        .put();
    for month in -1..=0 {
        let title = format!("Mad leveret til døren, {}", danish::month(today.first(month)));
        story
            .at(&FJORDBY)
            .charges(title, Area::SundhedOgAeldre, kr(1_408), today.first_bank_day(month + 1))
            .of(care)
            .period(today.month(month))
            .account(ACCOUNT)
            .put();
    }
}

fn amplifier(story: &mut Story, hearing: ItemRef) {
    let today = story.today;
    let aid = story
        .at(&FJORDBY)
        .case("Forstærker til telefon og fjernsyn", Area::SundhedOgAeldre, today.at(-19, 14, 2))
        .sensitive()
        .updated(today.at(-11, 15, 15))
        .goal("hjaelpemidler")
        .done("Ansøgning modtaget", today.at(-19, 14, 2))
        .now("Vi finder det udstyr, der passer", today.working_day(-11))
        .next_at("Afgørelse", today.working_day(9))
        .next("Udstyret sættes op hos dig")
        .rests_on("Høreprøve", "Fjordregionen, Høreklinikken", today.working_day(-123))
        .document("Ansøgning om hjælpemiddel", today.working_day(-19))
        .related(Relation::Other, hearing)
        .unit("Hjælpemidler")
        .contact(ContactKind::DigitalPost, "Fjordby Kommune, Hjælpemidler")
        .put();
    story
        .at(&FJORDBY)
        .promise("Kommunen svarer om forstærkeren", Area::SundhedOgAeldre, today.working_day(9))
        .of(aid)
        .published(today.at(-11, 15, 15))
        .put();
    story
        .at(&FJORDBY)
        .look_up(
            "Din høreprøve",
            Area::SundhedOgAeldre,
            AccessKind::Opened,
            "Hjælpemidler",
            today.at(-11, 9, 24),
        )
        .of(aid)
        .sensitive()
        .role("Ergoterapeut")
        .purpose("Behandling af ansøgning om hjælpemiddel", "Serviceloven")
        .data(&["Høreprøve"])
        .put();
    story
        .at(&FJORDBY)
        .consent(
            "Kommunen må hente din høreprøve",
            Area::SundhedOgAeldre,
            "Fjordby Kommune, Hjælpemidler",
            "Valg af hjælpemiddel",
            today.working_day(-19),
        )
        .sensitive()
        .data(&["Høreprøve fra Høreklinikken"])
        .expires(today.years(1, -19))
        .put();
}
