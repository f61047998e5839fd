//! Owns the set-up as a list of steps in lanes: the lanes run side by side, the steps of a lane one after another.
//! What a step does is in the file named after its tool.

use std::sync::mpsc::{self, Receiver};
use std::thread;

use crate::compilers::ToolCompiler;
use crate::place::Place;
use crate::problem::{Outcome, Problem};
use crate::progress::say;

mod browser;
mod cargo_tools;
mod crates;
mod debian;
mod engines;
mod java;
mod node;
mod oracles;
mod python;
mod wasm_target;

pub use browser::Browser;
pub use cargo_tools::{TRUNK, WASM_BINDGEN, WASM_SPLIT};
pub use engines::Engines;
pub use oracles::{node_modules as oracle_modules, python_program as oracle_python};
pub use python::program as python;

/// One tool that must be there.
struct Step {
    /// What it is called in the progress lines.
    name: &'static str,
    /// What making it there means, and how long that takes.
    effort: &'static str,
    /// Whether it is there: quick, and without the network.
    present: fn(&Place) -> bool,
    /// Makes it there, or says why it can't be.
    install: fn(&Place) -> Outcome,
}

type Lane = Vec<Step>;

/// What a verb needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Needs {
    /// The compiler for the browser, to lint with.
    WasmTarget,
    /// The contract suite's tool, which needs no page.
    Contract,
    /// The libraries that the day calendars are held against.
    Calendar,
    /// What the simulated login service is made of.
    Login,
    /// All that makes the page.
    Build,
    /// All that makes the page and looks at it in a browser.
    BuildAndBrowser,
    /// The same, and the browsers of the other engines.
    BuildAndBrowsers,
    /// The same, and the contract suite's tool.
    Everything,
}

/// A set-up under way.
#[derive(Debug)]
pub struct Setup {
    lanes: usize,
    results: Receiver<Outcome>,
}

impl Setup {
    /// Starts what is missing and returns at once.
    pub fn begin(place: &Place, needs: Needs) -> Self {
        let lanes = lanes(needs);
        let (sender, results) = mpsc::channel();
        let count = lanes.len();
        for lane in lanes {
            let (place, sender) = (place.clone(), sender.clone());
            // The receiver is gone only when another lane's problem has ended the run.
            thread::spawn(move || drop(sender.send(walk(&lane, &place))));
        }
        Self { lanes: count, results }
    }

    /// Waits until everything is there; the first problem ends the wait.
    pub fn wait(self) -> Outcome {
        for _ in 0..self.lanes {
            self.results.recv().unwrap_or_else(|_| Err(lane_died()))?;
        }
        Ok(())
    }
}

/// Sets up everything that `needs` names.
pub fn ensure(place: &Place, needs: Needs) -> Outcome {
    Setup::begin(place, needs).wait()
}

/// Debian's packages come before what is built from them. The cargo tools share a lane, because they share what they
/// compile; they wait for Debian's compiler, and schemathesis for its Python, only where no other is new enough.
fn lanes(needs: Needs) -> Vec<Lane> {
    let mut contract = vec![python::PYTHON_STEP, python::SCHEMATHESIS_STEP];
    if needs == Needs::Contract {
        return vec![contract];
    }
    let calendar = vec![oracles::PYPI, node::NODE, oracles::NPM];
    if needs == Needs::Calendar {
        return vec![[python::PYTHON_STEP].into_iter().chain(calendar).collect()];
    }
    if needs == Needs::Login {
        return vec![vec![node::NODE, node::PACKAGES]];
    }
    let mut system = vec![wasm_target::RUSTUP];
    let (browser, browsers) = (needs >= Needs::BuildAndBrowser, needs >= Needs::BuildAndBrowsers);
    system.push(if browsers {
        debian::COMPILER_AND_BROWSERS
    } else if browser {
        debian::COMPILER_AND_BROWSER
    } else {
        debian::COMPILER
    });
    system.push(wasm_target::DEBIAN);
    if browser {
        system.extend([browser::STEP, java::STEP]);
    }
    if browsers {
        system.push(engines::STEP);
    }
    if needs == Needs::WasmTarget {
        return vec![system];
    }
    let tools = vec![cargo_tools::WASM_BINDGEN_STEP, cargo_tools::WASM_SPLIT_STEP, cargo_tools::TRUNK_STEP];
    let mut lanes = vec![vec![crates::STEP, node::NODE, node::PACKAGES]];
    if needs == Needs::Everything {
        contract.extend(calendar);
        beside_or_after(&mut lanes, &mut system, contract, python::is_there());
    }
    beside_or_after(&mut lanes, &mut system, tools, ToolCompiler::find().is_some());
    lanes.push(system);
    lanes
}

/// A lane of its own for what can begin at once; the rest waits for the system's packages.
fn beside_or_after(lanes: &mut Vec<Lane>, system: &mut Lane, steps: Lane, at_once: bool) {
    if at_once {
        lanes.push(steps);
    } else {
        system.extend(steps);
    }
}

fn walk(lane: &Lane, place: &Place) -> Outcome {
    for step in lane.iter().filter(|step| !(step.present)(place)) {
        say(&format!("{}: {} ...", step.name, step.effort));
        (step.install)(place)?;
        // A step may leave its tool to those after it.
        if (step.present)(place) {
            say(&format!("{}: ready", step.name));
        }
    }
    Ok(())
}

fn lane_died() -> Problem {
    Problem::new("A part of the set-up stopped without a word.", "Run the same command again.")
}
