//! Owns the three ways a child is run: asked quietly, logged to a file, or shown to the person.
//! It does not choose the program's environment: `compilers` and `toolbox` do.

use std::fs::{self, File};
use std::process::{Command, Stdio};

use crate::children;
use crate::place::Place;
use crate::problem::{Outcome, Problem};

/// How much of a log is shown when its child fails.
const LAST_LINES: usize = 40;

/// What `command` prints, or nothing when it fails or is not there. For quick questions.
pub fn ask(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs `command` with its output in `target/xtask/<name>.log`; its last lines are the problem when it fails.
pub fn logged(place: &Place, name: &str, command: &mut Command, remedy: &str) -> Outcome {
    let folder = place.logs();
    fs::create_dir_all(&folder).map_err(|error| Problem::file("make", &folder, &error))?;
    let path = folder.join(format!("{name}.log"));
    let log = File::create(&path).map_err(|error| Problem::file("write", &path, &error))?;
    let errors = log.try_clone().map_err(|error| Problem::file("write", &path, &error))?;
    let child = children::spawn(command.stdin(Stdio::null()).stdout(log).stderr(errors))?;
    if children::succeeded(child) {
        return Ok(());
    }
    let text = fs::read(&path).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let lines: Vec<&str> = text.lines().collect();
    let last = lines.get(lines.len().saturating_sub(LAST_LINES)..).unwrap_or_default().join("\n    ");
    Err(Problem::new(format!("{name} failed. The end of {}:\n    {last}", path.display()), remedy))
}

/// Runs `command` with its output before the person's eyes.
pub fn shown(name: &str, command: &mut Command) -> Outcome {
    let child = children::spawn(command.stdin(Stdio::null()))?;
    if children::succeeded(child) {
        return Ok(());
    }
    Err(Problem::new(format!("{name} failed."), "Its own messages stand above."))
}
