//! Owns programs that look at the release build in the browser: `shots`, which looks at the gallery too, and those of
//! `bench`. What they look at is theirs.

use crate::place::Place;
use crate::problem::Outcome;
use crate::run;
use crate::setup::{self, Needs};
use crate::toolbox::{gallery_build, in_browser, release_build};

/// Screenshots of every page and every component.
pub fn shots(place: &Place) -> Outcome {
    setup::ensure(place, Needs::BuildAndBrowser)?;
    gallery_build(place)?;
    look(place, "tests/e2e/shots.mjs")
}

/// Builds for release, and lets this program look.
pub fn look(place: &Place, script: &str) -> Outcome {
    setup::ensure(place, Needs::BuildAndBrowser)?;
    release_build(place)?;
    run::shown(script, in_browser(place, "node")?.arg(script))
}
