//! Karla Testdatter: newly divorced with two children, moved to another municipality, her new address protected.
//!
//! Each part of it has a file. Whatever could tell where she and the children live is marked.

mod children;
mod family_law;
mod letters;
mod money;
mod protection;

use super::story::Story;
use super::{Profile, kr};
use crate::authorities::{ENGHOLM, FJORDBY, text};

/// The person.
pub static PROFILE: Profile = Profile {
    id: "divorced",
    name: "Karla Testdatter",
    about: text(
        "Nyskilt med to børn og halvdelen af det hele.",
        "Newly divorced with two children and half of everything.",
    ),
    tell,
};

const ELDEST: &str = "Sofus";
const YOUNGEST: &str = "Ida";
const HOME: &str = "Strandstien 5, 2. th., Fjordby";
const FORMER_HOME: &str = "Egevej 21, Engholm";

/// Days from today: when the separation and the divorce were granted, and when she moved.
const SEPARATED: i64 = -262;
const DIVORCED: i64 = -33;
const MOVED: i64 = -70;

fn tell(story: &mut Story) {
    let today = story.today;
    let law = family_law::tell(story);
    let place = children::tell(story, law.custody);
    let benefits = money::tell(story, &law);
    protection::tell(story);
    letters::tell(story, &letters::Cases { law, place, single_parent: benefits });
    story.relates(&ENGHOLM, today.years(-8, 0), Some(today.day(MOVED)));
    story.relates(&FJORDBY, today.day(MOVED), None);
}
