//! Owns `bench`: the figures of the portal as it is served, and those of the core beside JavaScript on the same bytes. What
//! is measured, and how, is in `tests/bench/`.

use std::path::PathBuf;

use super::look::look;
use crate::cli::{Measured, Part};
use crate::place::Place;
use crate::problem::{Outcome, Problem};
use crate::progress::say;
use crate::run;
use crate::setup::{self, Needs};
use crate::toolbox::{bench_build, in_browser};

/// What the core is measured beside lies with the project, not in it.
const JSREF: &str = "../shared/reference/jsref";

/// One line a figure. Where the JavaScript is not there, the core is measured only when it is asked for by name.
pub fn bench(place: &Place, measured: &Measured) -> Outcome {
    if matches!(measured.only, None | Some(Part::Page)) {
        look(place, "tests/bench/bench.mjs")?;
    }
    if matches!(measured.only, None | Some(Part::Month)) {
        look(place, "tests/bench/month.mjs")?;
    }
    if matches!(measured.only, None | Some(Part::Widget)) {
        look(place, "tests/bench/widget.mjs")?;
    }
    match measured.only {
        Some(Part::Page | Part::Month | Part::Widget) => Ok(()),
        Some(Part::Ics) => beside(place, "tests/bench/ics.mjs", &jsref(place, measured)?),
        None if measured.jsref.is_none() && !place.root().join(JSREF).is_dir() => {
            say(&format!("core: not measured, there is no {JSREF}"));
            Ok(())
        }
        Some(Part::Core) => beside(place, "tests/bench/core.mjs", &jsref(place, measured)?),
        None => {
            let jsref = jsref(place, measured)?;
            beside(place, "tests/bench/core.mjs", &jsref)?;
            beside(place, "tests/bench/ics.mjs", &jsref)
        }
    }
}

fn jsref(place: &Place, measured: &Measured) -> Outcome<PathBuf> {
    let folder = measured.jsref.clone().unwrap_or_else(|| place.root().join(JSREF));
    if folder.join("core.mjs").is_file() {
        return Ok(folder);
    }
    let what = format!("The JavaScript to measure the core beside is not in {}.", folder.display());
    Err(Problem::new(what, "Say where it is: --jsref DIR."))
}

/// The core beside JavaScript.
fn beside(place: &Place, script: &'static str, jsref: &PathBuf) -> Outcome {
    setup::ensure(place, Needs::BuildAndBrowser)?;
    let wasm = bench_build(place)?;
    let mut node = in_browser(place, "node")?;
    run::shown(script, node.arg(script).env("OVERBLIK_JSREF", jsref).env("OVERBLIK_BENCH_WASM", wasm))
}
