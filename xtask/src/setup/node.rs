//! Owns Node and its packages: the style compiler, wasm-opt, the simulated login service and the browser tests.

use std::fs;
use std::path::PathBuf;

use super::Step;
use crate::compilers::plain;
use crate::place::Place;
use crate::problem::{Outcome, Problem};
use crate::run::{self, ask};
use crate::versions;

/// Node itself, which only the person can install.
pub const NODE: Step = Step {
    name: "Node",
    effort: "looking for it",
    present: |_| node_is_new_enough(),
    install: |_| Err(no_node()),
};

/// What `package-lock.json` names.
pub const PACKAGES: Step =
    Step { name: "npm packages", effort: "installing (half a minute)", present: installed, install };

fn node_is_new_enough() -> bool {
    let says = ask(plain("node").arg("--version")).unwrap_or_default();
    version(&says).is_some_and(|version| version >= versions::NODE)
}

/// Major and minor version in `v20.20.2`.
fn version(says: &str) -> Option<(u32, u32)> {
    let mut numbers = says.strip_prefix('v')?.split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

fn no_node() -> Problem {
    let (major, minor) = versions::NODE;
    Problem::new(
        format!("Node {major}.{minor} or newer is needed, and PATH has none."),
        "Install it together with npm, then run this again.",
    )
}

/// A copy of the lock that was installed, written last: a broken install leaves none.
fn mark(place: &Place) -> PathBuf {
    place.node_modules().join(".installed-lock.json")
}

fn lock(place: &Place) -> PathBuf {
    place.root().join("package-lock.json")
}

fn installed(place: &Place) -> bool {
    let wanted = fs::read(lock(place)).ok();
    wanted.is_some() && wanted == fs::read(mark(place)).ok()
}

fn install(place: &Place) -> Outcome {
    let remedy = "If it could not download, check that the npm registry can be reached and run this again.";
    let mut npm = plain("npm");
    // Packages that fetch browsers or binaries of their own are not used here.
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(place.root());
    run::logged(place, "npm", &mut npm, remedy)?;
    let mark = mark(place);
    fs::copy(lock(place), &mark).map_err(|error| Problem::file("write", &mark, &error))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn the_version_is_read_from_what_node_says() {
        assert_eq!(version("v20.20.2"), Some((20, 20)));
        assert_eq!(version("v26.0.0-nightly"), Some((26, 0)));
        assert_eq!(version(""), None);
    }
}
