//! Owns `check`: what can be said of the code without running it.

use crate::architecture;
use crate::place::Place;
use crate::problem::Outcome;
use crate::progress::say;
use crate::run;
use crate::setup::{self, Needs};
use crate::toolbox::{CUT, GALLERY, native_cargo, wasm_command};
use crate::versions::WASM_TARGET;

/// Everything, with its own set-up.
pub fn all(place: &Place) -> Outcome {
    native(place)?;
    setup::ensure(place, Needs::WasmTarget)?;
    browser(place)
}

/// What needs no tool beyond the machine's own compiler.
pub fn native(place: &Place) -> Outcome {
    say("check: architecture");
    architecture::check(place.root())?;
    say("check: rustfmt");
    run::shown("rustfmt", native_cargo(place).args(["fmt", "--all", "--check"]))?;
    say("check: clippy");
    let mut clippy = native_cargo(place);
    clippy.args([
        "clippy",
        "--quiet",
        "--workspace",
        "--exclude",
        "overblik",
        // It owns no file, and the core's tests are not its own; it is read as what the core is made of.
        "--exclude",
        "overblik-quick",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ]);
    run::shown("clippy", &mut clippy)
}

/// The app package, read as the browser's compiler sees it: with the gallery, and as it is served, where a component
/// that only its examples use is one too many.
pub fn browser(place: &Place) -> Outcome {
    for features in [CUT, GALLERY] {
        say(&format!("check: clippy for the browser {}", features.join(" ")));
        let mut clippy = wasm_command(place, "cargo-clippy")?;
        clippy.args(["clippy", "--quiet", "--package", "overblik", "--target", WASM_TARGET, "--all-targets"]);
        run::shown("clippy for the browser", clippy.args(features).args(["--", "-D", "warnings"]))?;
    }
    Ok(())
}
