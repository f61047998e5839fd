//! Owns how the simulator is started, and a simulator that stands beside a suite: on ports that are free, ended with it.
//! What a person sees of one is in `verbs::serve`.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::ops::Range;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use crate::children;
use crate::cli::{LAST_PORT, World};
use crate::problem::{Outcome, Problem};

/// The line after which the simulator answers.
pub const READY: &str = "ready";

/// Below the ports that systems give to clients.
const FREE_PORTS: Range<u16> = 20_000..32_000;

/// The simulator of this world, ready for what it serves.
pub fn command(program: &Path, world: &World) -> Command {
    let mut command = Command::new(program);
    command.args(["--port-base", &world.port_base.to_string()]).args(&world.simulated);
    command
}

/// A simulator of the authorities alone; dropping it ends it.
#[derive(Debug)]
pub struct Simulator {
    child: Child,
    /// Kept open, so that it can say what it likes.
    _says: Option<BufReader<ChildStdout>>,
}

impl Simulator {
    /// Starts it and waits until it answers.
    pub fn start(program: &Path, world: &World) -> Outcome<Self> {
        let mut command = command(program, world);
        command.args(["--portal", "none"]).stdin(Stdio::null()).stdout(Stdio::piped());
        let mut child = children::spawn(&mut command)?;
        let mut says = child.stdout.take().map(BufReader::new);
        let is_ready = says.as_mut().is_some_and(says_ready);
        let simulator = Self { child, _says: says };
        if is_ready { Ok(simulator) } else { Err(never_ready()) }
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        children::stop(&mut self.child);
    }
}

fn says_ready(says: &mut BufReader<ChildStdout>) -> bool {
    says.lines().map_while(Result::ok).any(|line| line == READY)
}

fn never_ready() -> Problem {
    Problem::new("The simulator did not get ready.", "Its own message, if it had one, stands above.")
}

/// A first port such that all that follow it are free too. Where the search begins depends on the process, so that two
/// do not look at the same ones.
pub fn free_ports() -> Outcome<u16> {
    let step = LAST_PORT + 1;
    let bases: Vec<u16> = FREE_PORTS.step_by(step.into()).collect();
    let first = usize::try_from(std::process::id()).unwrap_or_default() % bases.len();
    let free = bases.iter().cycle().skip(first).take(bases.len()).find(|base| are_free(**base));
    free.copied().ok_or_else(|| {
        Problem::new(
            format!("No {step} ports in a row are free."),
            "End some of the programs that have them.",
        )
    })
}

fn are_free(base: u16) -> bool {
    (base..=base + LAST_PORT).all(|port| TcpListener::bind(("127.0.0.1", port)).is_ok())
}
