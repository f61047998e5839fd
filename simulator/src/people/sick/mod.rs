//! Ellen Udkast: on sick leave after a treatment that went wrong, with a hospital, two authorities and a fund at work.
//!
//! What happened: an operation, an infection, an antibiotic, and a tendon that did not bear it.

mod hospital;
mod injury;
mod letters;
mod looked_at;
mod papers;
mod sick_leave;

use super::story::Story;
use super::{Profile, kr};
use crate::authorities::text;
use crate::item::Area;

/// The person.
pub static PROFILE: Profile = Profile {
    id: "sick",
    name: "Ellen Udkast",
    about: text(
        "Sygemeldt efter en behandling, der gik galt.",
        "On sick leave after a treatment that went wrong.",
    ),
    tell,
};

const HOME: &str = "Toften 27, Fjordby";
const HEALTH: Area = Area::SundhedOgAeldre;

/// Days from today: the operation, coming into hospital again and going home, and the end of her job.
const OPERATED: i64 = -104;
const ADMITTED: i64 = -97;
const DISCHARGED: i64 = -92;
const JOB_ENDED: i64 = -44;

fn tell(story: &mut Story) {
    let courses = hospital::tell(story);
    let injury = injury::tell(story, courses.tendon);
    let leave = sick_leave::tell(story, courses.tendon);
    looked_at::tell(story, &courses);
    papers::tell(story, leave);
    letters::tell(story, &letters::Cases { tendon: courses.tendon, leave, injury });
}
