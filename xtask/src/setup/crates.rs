//! Owns that the crates of `Cargo.lock` are on the machine: Trunk builds without the network.

use std::process::Command;

use super::Step;
use crate::place::Place;
use crate::run::{self, ask};
use crate::toolbox::native_cargo;
use crate::versions::WASM_TARGET;

/// What is compiled for the browser and for this machine.
pub const STEP: Step = Step {
    name: "crates",
    effort: "fetching (seconds)",
    present: |place| ask(fetch(place).arg("--offline")).is_some(),
    install: |place| {
        let remedy =
            "If it could not download, check that the crate registry can be reached and run this again.";
        run::logged(place, "cargo-fetch", &mut fetch(place), remedy)
    },
};

fn fetch(place: &Place) -> Command {
    let mut cargo = native_cargo(place);
    cargo.args(["fetch", "--locked", "--target", WASM_TARGET, "--target", "host-tuple"]);
    cargo
}
