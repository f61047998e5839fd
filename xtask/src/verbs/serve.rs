//! Owns `start` and `dev`: the portal, its simulated authorities and login service, served until Ctrl-C.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use crate::children;
use crate::cli::{LAST_PORT, World};
use crate::place::Place;
use crate::problem::{Outcome, Problem};
use crate::progress::say;
use crate::setup::{Needs, Setup};
use crate::simulated::{self, READY};
use crate::toolbox::{GALLERY, release_build, simulator, trunk};
use crate::widget::widget_build;

/// The ports in use, counted from the base: the portal, the simulator's own control, the authorities and the login service.
const PORTS: RangeInclusive<u16> = 0..=LAST_PORT;

/// Lets the simulator print the names of the scenarios, once it has read the options before it.
const LIST_SCENARIOS: &str = "--list-scenarios";

/// Builds the portal and serves it from the simulator.
pub fn start(place: &Place, world: &World) -> Outcome {
    let simulator = prepare(place, world)?;
    release_build(place)?;
    let mut command = simulated::command(&simulator, world);
    serve(command.arg("--dist").arg(place.dist()), world)
}

/// Lets trunk build and serve the portal anew at every change, with the gallery and beside the release build; the
/// simulator has the authorities and the login service.
pub fn dev(place: &Place, world: &World) -> Outcome {
    let simulator = prepare(place, world)?;
    widget_build(place)?;
    let mut trunk = trunk(place)?;
    trunk.args(["serve", "--address", "127.0.0.1", "--port", &world.port_base.to_string()]);
    trunk.args(GALLERY).arg("--dist").arg(place.gallery());
    trunk.env("OVERBLIK_PORT_BASE", world.port_base.to_string());
    let trunk = children::spawn(trunk.stdin(Stdio::null()))?;
    thread::spawn(move || {
        children::succeeded(trunk);
        eprintln!("\nTrunk has stopped; its own messages stand above.");
        children::end(1);
    });
    let mut command = simulated::command(&simulator, world);
    serve(command.args(["--portal", "none", "--broker", "on"]), world)
}

/// Prints the names of the scenarios, and nothing else on stdout.
pub fn list_scenarios(place: &Place) -> Outcome {
    let simulator = simulator(place)?;
    let child = children::spawn(Command::new(simulator).arg(LIST_SCENARIOS))?;
    if children::succeeded(child) { Ok(()) } else { Err(misunderstood()) }
}

/// Everything both verbs need. The simulator is built while the tools are made ready.
fn prepare(place: &Place, world: &World) -> Outcome<PathBuf> {
    ports_are_free(world.port_base)?;
    let setup = Setup::begin(place, Needs::Build);
    let simulator = simulator(place)?;
    understands(&simulator, world)?;
    setup.wait()?;
    Ok(simulator)
}

/// Asked before any long work: the simulator reads its options, and only lists something.
fn understands(simulator: &Path, world: &World) -> Outcome {
    let mut command = Command::new(simulator);
    command.args(&world.simulated).arg(LIST_SCENARIOS).stdout(Stdio::null());
    if children::succeeded(children::spawn(&mut command)?) { Ok(()) } else { Err(misunderstood()) }
}

fn misunderstood() -> Problem {
    Problem::new("The simulator does not take these options.", "Its own message stands above.")
}

/// Asked before any long work.
fn ports_are_free(base: u16) -> Outcome {
    for offset in PORTS {
        let port = base
            .checked_add(offset)
            .ok_or_else(|| port_problem("There is no port", u32::from(base) + u32::from(offset)))?;
        TcpListener::bind(("127.0.0.1", port))
            .map_err(|_| port_problem("Another program uses port", port.into()))?;
    }
    Ok(())
}

fn port_problem(what: &str, port: u32) -> Problem {
    Problem::new(
        format!("{what} {port}."),
        format!(
            "End the program that has it, or choose other ports: --port-base N takes N to N+{LAST_PORT}."
        ),
    )
}

/// Shows what the simulator says of itself, and stays until it ends.
fn serve(simulator: &mut Command, world: &World) -> Outcome {
    let mut child = children::spawn(simulator.stdin(Stdio::null()).stdout(Stdio::piped()))?;
    let output = child.stdout.take();
    for line in output.map(BufReader::new).into_iter().flat_map(BufRead::lines).map_while(Result::ok) {
        if line == READY {
            welcome(world);
        } else {
            println!("  {line}");
        }
    }
    children::succeeded(child);
    Err(Problem::new("The simulator has stopped.", "Its own message, if it had one, stands above."))
}

fn welcome(world: &World) {
    say("ready");
    println!(
        "
Open     http://overblik.localhost:{}/
Log in   through the simulated MitID, as one of the made-up persons that it offers.
         Another day: --today YYYY-MM-DD. Others among those drawn by chance: --seed N.
Drill    http://127.0.0.1:{}/drill lets authorities fail while you look.
         From the start: --scenario NAME; the names: --list-scenarios.
End      Ctrl-C
",
        world.port_base,
        world.port_base + 1
    );
}
