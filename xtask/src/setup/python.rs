//! Owns Python and, in a folder of its own, schemathesis: the contract suite's tool with everything it stands on.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Step, debian};
use crate::compilers::plain;
use crate::place::Place;
use crate::problem::{Outcome, Problem};
use crate::run::{self, ask};
use crate::versions::{PYTHON, SCHEMATHESIS};

/// The names Python goes by, the usual one first.
const NAMES: [&str; 5] = ["python3", "python3.14", "python3.13", "python3.12", "python3.11"];

/// Prints its version, if it can make environments. Debian keeps what that takes in a package of its own.
const WHO: &str = "import ensurepip, sys, venv; print(*sys.version_info[:2])";

/// Comes after Debian's other packages, because apt lets only one run at a time.
pub const PYTHON_STEP: Step = Step {
    name: "Python",
    effort: "installing (half a minute)",
    present: |_| is_there(),
    install: install_python,
};

/// Needs Python alone.
pub const SCHEMATHESIS_STEP: Step =
    Step { name: "schemathesis", effort: "installing (half a minute)", present, install };

/// Whether there is a Python to make environments with.
pub fn is_there() -> bool {
    find().is_some()
}

/// The Python that has schemathesis.
pub fn program(place: &Place) -> PathBuf {
    folder(place).join("bin/python")
}

fn find() -> Option<&'static str> {
    NAMES.into_iter().find(|name| {
        let says = ask(plain(name).args(["-c", WHO])).unwrap_or_default();
        version(&says).is_some_and(|version| version >= PYTHON)
    })
}

/// `3 11` as numbers.
fn version(says: &str) -> Option<(u32, u32)> {
    let (major, minor) = says.split_once(' ')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}

fn install_python(place: &Place) -> Outcome {
    if debian::is_debian() {
        return debian::install(place, "python", &["python3", "python3-venv"]);
    }
    Err(no_python())
}

fn no_python() -> Problem {
    let (major, minor) = PYTHON;
    Problem::new(
        format!("Python {major}.{minor} or newer with its module venv is needed, and PATH has none."),
        "Install it, then run this again.",
    )
}

fn folder(place: &Place) -> PathBuf {
    place.tool("schemathesis", SCHEMATHESIS)
}

/// What is to be there, each package in one version.
fn wanted(place: &Place) -> PathBuf {
    place.root().join("tests/contract/requirements.txt")
}

/// A copy of it, written last: a broken install leaves none.
fn mark(place: &Place) -> PathBuf {
    folder(place).join("installed.txt")
}

/// Its Python is asked too: it may have been the machine's, and have gone with an upgrade.
fn present(place: &Place) -> bool {
    let wanted = fs::read(wanted(place)).ok();
    let is_installed = wanted.is_some() && wanted == fs::read(mark(place)).ok();
    is_installed && ask(plain(&program(place).to_string_lossy()).arg("--version")).is_some()
}

fn install(place: &Place) -> Outcome {
    environment(place, &folder(place), &wanted(place), "schemathesis")?;
    let mark = mark(place);
    fs::copy(wanted(place), &mark).map_err(|error| Problem::file("write", &mark, &error))?;
    Ok(())
}

/// A new environment in this folder, with what this file lists.
pub fn environment(place: &Place, folder: &Path, wanted: &Path, name: &str) -> Outcome {
    let python = find().ok_or_else(no_python)?;
    let remedy = "If it could not download, check that PyPI can be reached and run this again.";
    let mut venv = plain(python);
    venv.args(["-m", "venv", "--clear"]).arg(folder);
    run::logged(place, "python-venv", &mut venv, remedy)?;
    let mut pip = plain(&folder.join("bin/python").to_string_lossy());
    // Nothing is compiled: one of them would want a Rust of its own choice.
    pip.args(["-m", "pip", "install", "--disable-pip-version-check", "--only-binary=:all:"]);
    pip.arg("--requirement").arg(wanted);
    run::logged(place, name, &mut pip, remedy)
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn the_version_is_read_from_what_python_says() {
        assert_eq!(version("3 11"), Some((3, 11)));
        assert_eq!(version(""), None);
    }
}
