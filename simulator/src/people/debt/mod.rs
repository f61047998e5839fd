//! Malthe Kladdesen: on cash benefit, in debt to the public, on the way out of it.
//!
//! A claim has one number wherever it turns up: where it arose, at the collector, and where money is held back for it.

mod collection;
mod home;
mod letters;
mod living;
mod papers;
mod work;

use super::story::Story;
use super::{Profile, kr};
use crate::authorities::text;

/// The person.
pub static PROFILE: Profile = Profile {
    id: "debt",
    name: "Malthe Kladdesen",
    about: text(
        "I gæld til det offentlige, på vej ud af den.",
        "In debt to the public, on the way out of it.",
    ),
    tell,
};

const CHILD: &str = "Silje";
const HOME: &str = "Kajen 9, 1. tv., Fjordby";

/// A claim: its number, and in whole kroner how large it was and what is left.
#[derive(Debug, Clone, Copy)]
struct Owed {
    number: &'static str,
    original: i64,
    left: i64,
}

const TAX: Owed = Owed { number: "RS-40117-1", original: 8_640, left: 5_500 };
const FINE: Owed = Owed { number: "BOE-22817", original: 3_000, left: 2_250 };
const LICENCE: Owed = Owed { number: "LIC-4471-20", original: 2_527, left: 1_113 };
const PARKING: Owed = Owed { number: "PAR-60881", original: 795, left: 795 };
const DAYCARE: Owed = Owed { number: "DAG-3308", original: 5_610, left: 5_610 };
const UNEMPLOYMENT: Owed = Owed { number: "AK-70155", original: 4_118, left: 4_118 };
const OLD_HOUSING: Owed = Owed { number: "BS-1190-1", original: 1_260, left: 1_260 };
const HOUSING: Owed = Owed { number: "BS-1190-2", original: 3_720, left: 2_790 };

fn tell(story: &mut Story) {
    let withheld = collection::withholding(story);
    let benefit = living::cash_benefit(story, withheld);
    // The municipality and the collector have this one both.
    let parking = story.thing();
    let living = living::tell(story, &parking);
    let budget = collection::tell(story, withheld, &parking);
    home::tell(story);
    work::tell(story, benefit);
    papers::tell(story);
    letters::tell(story, &letters::Cases { withheld, budget, rent: living.rent, dentist: living.dentist });
}
