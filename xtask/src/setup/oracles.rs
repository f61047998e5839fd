//! Owns the libraries of Python and of Node that days, rules and calendar files are held against, each in one version and in a
//! folder of its own, so that nothing else waits for them.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Step, python};
use crate::compilers::plain;
use crate::place::Place;
use crate::problem::{Outcome, Problem};
use crate::run;

/// Needs Python alone.
pub const PYPI: Step = Step {
    name: "holidays",
    effort: "installing (ten seconds)",
    present: |place| is_as_wanted(place, &python_folder(place), "requirements.txt"),
    install: install_pypi,
};

/// Needs Node alone.
pub const NPM: Step = Step {
    name: "date-holidays",
    effort: "installing (ten seconds)",
    present: |place| is_as_wanted(place, &node_folder(place), "package-lock.json"),
    install: install_npm,
};

/// The Python that has the one.
pub fn python_program(place: &Place) -> PathBuf {
    python_folder(place).join("bin/python")
}

/// Where the other is.
pub fn node_modules(place: &Place) -> PathBuf {
    node_folder(place).join("node_modules")
}

fn python_folder(place: &Place) -> PathBuf {
    place.tool("holidays", "pypi")
}

fn node_folder(place: &Place) -> PathBuf {
    place.tool("holidays", "npm")
}

fn wanted(place: &Place, file: &str) -> PathBuf {
    place.root().join("core/tests/oracles").join(file)
}

/// A copy of what was installed, written last: a broken install leaves none.
fn mark(folder: &Path) -> PathBuf {
    folder.join("installed.txt")
}

fn is_as_wanted(place: &Place, folder: &Path, file: &str) -> bool {
    let wanted = fs::read(wanted(place, file)).ok();
    wanted.is_some() && wanted == fs::read(mark(folder)).ok()
}

fn install_pypi(place: &Place) -> Outcome {
    let (folder, requirements) = (python_folder(place), wanted(place, "requirements.txt"));
    python::environment(place, &folder, &requirements, "holidays")?;
    copy(&requirements, &mark(&folder))
}

fn install_npm(place: &Place) -> Outcome {
    let folder = node_folder(place);
    fs::create_dir_all(&folder).map_err(|error| Problem::file("write", &folder, &error))?;
    for file in ["package.json", "package-lock.json"] {
        copy(&wanted(place, file), &folder.join(file))?;
    }
    let remedy = "If it could not download, check that the npm registry can be reached and run this again.";
    let mut npm = plain("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&folder);
    run::logged(place, "date-holidays", &mut npm, remedy)?;
    copy(&wanted(place, "package-lock.json"), &mark(&folder))
}

fn copy(from: &Path, to: &Path) -> Outcome {
    fs::copy(from, to).map_err(|error| Problem::file("write", to, &error))?;
    Ok(())
}
