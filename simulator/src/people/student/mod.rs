//! Storm Prøvesen: a student with a grant, a job on the side and a room in a hall, moved from another municipality.
//!
//! The move is told here; study, home, papers and letters in their own files.

mod home;
mod letters;
mod papers;
mod study;

use chrono::{NaiveDate, TimeDelta};

use super::story::Story;
use super::today::Today;
use super::{Profile, kr};
use crate::authorities::{ENGHOLM, FJORDBY, UDBETALING, text};
use crate::bank_days;
use crate::item::{AccessKind, Area, CaseStatus, ItemRef, Relation};
use crate::moment::at_minute;

/// The person.
pub static PROFILE: Profile = Profile {
    id: "student",
    name: "Storm Prøvesen",
    about: text(
        "Studerende med SU, fritidsjob og kollegieværelse.",
        "A student with a grant, a job on the side and a room in a hall.",
    ),
    tell,
};

const HOME: &str = "Havnegade 8, værelse 214, Fjordby";
const FORMER_HOME: &str = "Lindevej 3, Engholm";

fn tell(story: &mut Story) {
    move_to_fjordby(story);
    let income = study::tell(story);
    let housing = home::tell(story);
    former_home(story, housing);
    let passport = papers::tell(story, income);
    letters::tell(story, &letters::Cases { income, housing, passport });
}

/// The day he moved, in the month before the first he has a grant for living on his own.
fn moved(today: Today) -> NaiveDate {
    today.in_month(-4, 15)
}

fn days_after_moving(today: Today, days: i64) -> NaiveDate {
    moved(today) + TimeDelta::days(days)
}

fn move_to_fjordby(story: &mut Story) {
    let today = story.today;
    let area = Area::PersonOgKontaktoplysninger;
    let told = at_minute(days_after_moving(today, -6), 20 * 60 + 3);
    let out = story
        .at(&ENGHOLM)
        .case("Flytning fra Engholm", area, told)
        .status(CaseStatus::Closed)
        .updated(at_minute(moved(today), 9 * 60))
        .decided(moved(today))
        .put();
    story
        .at(&FJORDBY)
        .case("Flytning til Fjordby", area, told)
        .status(CaseStatus::Closed)
        .updated(at_minute(days_after_moving(today, 2), 10 * 60 + 40))
        .decided(days_after_moving(today, 2))
        .related(Relation::Other, out)
        .done("Flytning meldt", told)
        .done("Ny adresse i CPR", moved(today))
        .done("Sundhedskort sendt", days_after_moving(today, 2))
        .document("Kvittering for flytning", days_after_moving(today, -6))
        .unit("Borgerservice")
        .put();
    story.relates(&ENGHOLM, today.years(-22, -70), Some(moved(today)));
    story.relates(&FJORDBY, moved(today), None);
}

/// What Engholm still has of his school days, and who still asks it about him.
fn former_home(story: &mut Story, housing: ItemRef) {
    let today = story.today;
    story
        .at(&ENGHOLM)
        .case("Computer til ordblinde", Area::SkoleOgUddannelse, at_minute(today.years(-4, 22), 9 * 60))
        .confidential()
        .status(CaseStatus::Closed)
        .updated(at_minute(today.years(-4, 61), 12 * 60 + 15))
        .decided(today.years(-4, 61))
        .document("Ja til lån af computer", today.years(-4, 61))
        .put();
    let refunded = bank_days::on_or_after(days_after_moving(today, 12));
    story
        .at(&ENGHOLM)
        .pays("Busbillet til skole, penge tilbage", Area::Transport, kr(412), refunded)
        .account("2290")
        .put();
    story
        .at(&ENGHOLM)
        .look_up(
            "Tidligere adresse",
            Area::BoligOgEnergi,
            AccessKind::Disclosed,
            "Folkeregister",
            today.at(-11, 9, 51),
        )
        .of(housing)
        .organisation(UDBETALING.name.da)
        .purpose("Beregning af boligstøtte", "Lov om Udbetaling Danmark")
        .data(&["Adresse"])
        .put();
    story
        .at(&ENGHOLM)
        .look_up(
            "Navn og ny adresse",
            Area::PersonOgKontaktoplysninger,
            AccessKind::Search,
            "Folkeregister",
            today.at(-41, 13, 17),
        )
        .put();
}
