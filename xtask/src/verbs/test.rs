//! Owns `test`: the order of the suites, and the last lines that say what passed.

use std::ffi::OsString;
use std::fs;

use super::{check, contract};
use crate::cli::Suite;
use crate::place::Place;
use crate::problem::Outcome;
use crate::progress::say;
use crate::run;
use crate::setup::{self, Needs, Setup};
use crate::toolbox::{
    browser_tests, gallery_build, in_browser, in_engines, login_tests, native_cargo, release_build,
};

/// Everything. What needs no browser runs while its tools are made ready.
pub fn all(place: &Place) -> Outcome {
    let setup = Setup::begin(place, Needs::Everything);
    let mut passed = Passed::default();
    passed.note("check", check::native(place))?;
    passed.note("core", core(place, &[]))?;
    passed.note("set-up", setup.wait())?;
    passed.note("calendar", calendar(place, &[]))?;
    passed.note("contract", contract::all(place, &[]))?;
    passed.note("login", login(place, &[]))?;
    passed.note("check for the browser", check::browser(place))?;
    passed.note("browser", browser(place, &[]))?;
    passed.note("e2e", end_to_end(place, &[]))?;
    passed.note("smoke", smoke(place, &[]))?;
    say(&format!("passed: {}", passed.0.join(", ")));
    Ok(())
}

/// One suite, with the set-up that it needs.
pub fn suite(place: &Place, suite: Suite, rest: &[OsString]) -> Outcome {
    match suite {
        Suite::Core => {}
        Suite::Calendar => setup::ensure(place, Needs::Calendar)?,
        Suite::Contract => setup::ensure(place, Needs::Contract)?,
        Suite::Login => setup::ensure(place, Needs::Login)?,
        Suite::Browser | Suite::EndToEnd => setup::ensure(place, Needs::BuildAndBrowser)?,
        Suite::Smoke => setup::ensure(place, Needs::BuildAndBrowsers)?,
    }
    match suite {
        Suite::Core => core(place, rest),
        Suite::Calendar => calendar(place, rest),
        Suite::Contract => contract::all(place, rest),
        Suite::Login => login(place, rest),
        Suite::Browser => browser(place, rest),
        Suite::EndToEnd => end_to_end(place, rest),
        Suite::Smoke => release_build(place).and_then(|()| smoke(place, rest)),
    }
}

fn core(place: &Place, rest: &[OsString]) -> Outcome {
    say("test: core, bench, simulator and xtask");
    let mut cargo = native_cargo(place);
    let packages = ["overblik-core", "overblik-bench", "simulator", "xtask"];
    cargo.arg("test").args(packages.map(|package| ["--package", package]).as_flattened()).args(rest);
    run::shown("The core tests", &mut cargo)
}

/// What the libraries of others know of Danish holidays and read of calendar files; they are asked in their own languages.
fn calendar(place: &Place, rest: &[OsString]) -> Outcome {
    say("test: days, rules and calendar files against libraries of others");
    let mut cargo = native_cargo(place);
    cargo.env("OVERBLIK_PYTHON", setup::oracle_python(place));
    cargo.env("OVERBLIK_NODE_MODULES", setup::oracle_modules(place));
    cargo.args(["test", "--package", "overblik-core", "--test", "oracles"]).args(rest);
    run::shown("The test of the calendars", cargo.args(["--", "--ignored"]))
}

fn login(place: &Place, rest: &[OsString]) -> Outcome {
    let tests = login_tests(place, rest)?;
    say("test: the simulated login service");
    tests.into_iter().try_for_each(|mut test| run::shown("The tests of the login service", &mut test))
}

fn browser(place: &Place, rest: &[OsString]) -> Outcome {
    if !has_browser_tests(place) {
        return Ok(());
    }
    say("test: in the browser");
    run::shown("The browser tests", &mut browser_tests(place, rest)?)
}

fn has_browser_tests(place: &Place) -> bool {
    let entries = fs::read_dir(place.root().join("tests")).into_iter().flatten().flatten();
    entries.into_iter().any(|entry| entry.file_name().to_string_lossy().starts_with("browser"))
}

fn end_to_end(place: &Place, rest: &[OsString]) -> Outcome {
    release_build(place)?;
    gallery_build(place)?;
    say("test: scenarios end to end");
    let mut playwright = in_browser(place, "playwright")?;
    playwright.args(["test", "--config", "tests/e2e/playwright.config.ts"]).args(rest);
    run::shown("The end-to-end tests", &mut playwright)
}

/// Looks at the release that has been built.
fn smoke(place: &Place, rest: &[OsString]) -> Outcome {
    say("test: one visit in Firefox and in WebKit");
    let mut playwright = in_engines(place, "playwright")?;
    playwright.args(["test", "--config", "tests/smoke/playwright.config.ts"]).args(rest);
    run::shown("The visit in other engines", &mut playwright)
}

/// What has passed so far; shown also when the next part fails.
#[derive(Default)]
struct Passed(Vec<&'static str>);

impl Passed {
    fn note(&mut self, name: &'static str, outcome: Outcome) -> Outcome {
        if outcome.is_err() {
            say(&format!("passed: {}; failed: {name}", self.0.join(", ")));
        } else {
            self.0.push(name);
        }
        outcome
    }
}
