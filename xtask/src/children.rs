//! Owns the life of child processes: each runs in a process group of its own, and every group ends when we do.
//! It does not know what the children are.

use std::process::{Child, Command, exit};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use std::os::unix::process::CommandExt;

use nix::sys::signal::{Signal, killpg};
use nix::unistd::Pid;

use crate::problem::{Outcome, Problem};

/// The groups that run now. A set for the whole process, because a signal handler has nothing else to reach them by.
static GROUPS: Mutex<Vec<i32>> = Mutex::new(Vec::new());

/// Set when we end our children: none that ends then has failed, and none is followed by another.
static ENDING: AtomicBool = AtomicBool::new(false);

/// How long a group may take to end by itself before it is made to.
const GRACE: Duration = Duration::from_secs(3);

/// Makes Ctrl-C, a hang-up and a polite kill end every child before us.
pub fn end_with_us() -> Outcome {
    ctrlc::set_handler(|| {
        // 128 + SIGINT, what a shell reports for an interrupted command.
        end(130);
    })
    .map_err(|error| {
        Problem::new(format!("Ctrl-C cannot be watched: {error}."), "Run it from a plain terminal.")
    })
}

/// Starts `command` in a group of its own.
pub fn spawn(command: &mut Command) -> Outcome<Child> {
    let child = command.process_group(0).spawn().map_err(|error| cannot_run(command, &error))?;
    groups().push(group_of(&child));
    Ok(child)
}

/// Waits for a child started by [`spawn`] and says whether it succeeded.
pub fn succeeded(mut child: Child) -> bool {
    let status = child.wait();
    let group = group_of(&child);
    groups().retain(|&other| other != group);
    while ENDING.load(Ordering::SeqCst) {
        // Whoever set it ends the process.
        thread::park();
    }
    status.is_ok_and(|status| status.success())
}

/// Ends a child started by [`spawn`], with its group, while we go on.
pub fn stop(child: &mut Child) {
    let group = group_of(child);
    signal(&[group], Signal::SIGTERM);
    within_grace(|| !matches!(child.try_wait(), Ok(None)));
    signal(&[group], Signal::SIGKILL);
    // It has ended: an error would only say that this was known.
    let _ = child.wait();
    groups().retain(|&other| other != group);
}

/// Ends every group that still runs, and us.
pub fn end(code: i32) -> ! {
    ENDING.store(true, Ordering::SeqCst);
    stop_all();
    exit(code)
}

/// Politely first, then for certain.
fn stop_all() {
    let running: Vec<i32> = groups().drain(..).collect();
    signal(&running, Signal::SIGTERM);
    within_grace(|| running.iter().all(|&group| killpg(Pid::from_raw(group), None).is_err()));
    signal(&running, Signal::SIGKILL);
}

/// Waits until it is so, but no longer than GRACE.
fn within_grace(mut is_so: impl FnMut() -> bool) {
    let pause = Duration::from_millis(50);
    let mut waited = Duration::ZERO;
    while waited < GRACE && !is_so() {
        thread::sleep(pause);
        waited += pause;
    }
}

fn signal(running: &[i32], signal: Signal) {
    for &group in running {
        // A group that has ended by itself is what we want, so its error is no news.
        let _ = killpg(Pid::from_raw(group), signal);
    }
}

fn groups() -> MutexGuard<'static, Vec<i32>> {
    GROUPS.lock().unwrap_or_else(PoisonError::into_inner)
}

fn group_of(child: &Child) -> i32 {
    i32::try_from(child.id()).unwrap_or(i32::MAX)
}

fn cannot_run(command: &Command, error: &std::io::Error) -> Problem {
    let program = command.get_program().display();
    Problem::new(
        format!("{program} could not be started: {error}."),
        format!("Install {program}, or put it on PATH."),
    )
}
