//! Owns where Chromium and its driver are found. On Debian the packages bring them; elsewhere they must be there.

use std::env;
use std::path::PathBuf;

use super::Step;
use crate::compilers::on_path;
use crate::place::Place;
use crate::problem::{Outcome, Problem};

/// The names Chromium goes by, the one we test with first.
const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Where it lies on macOS, which keeps programs off PATH.
const MAC_BROWSER: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/// Says so when there is no browser that could be installed.
pub const STEP: Step = Step {
    name: "Chromium",
    effort: "looking for it",
    present: |_| Browser::find().is_some(),
    install: refuse,
};

/// A browser and the driver that steers it.
#[derive(Clone, Debug)]
pub struct Browser {
    /// Chromium itself.
    pub chromium: PathBuf,
    /// Its `WebDriver` server.
    pub driver: PathBuf,
}

impl Browser {
    /// Named by `CHROME` and `CHROMEDRIVER`, or found on PATH.
    pub fn find() -> Option<Self> {
        let mac = PathBuf::from(MAC_BROWSER);
        let chromium = named("CHROME")
            .or_else(|| BROWSERS.into_iter().find_map(on_path))
            .or_else(|| mac.is_file().then_some(mac))?;
        let driver = named("CHROMEDRIVER").or_else(|| on_path("chromedriver"))?;
        Some(Self { chromium, driver })
    }
}

/// The program that an environment variable names.
pub fn named(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|path| path.is_file())
}

fn refuse(_: &Place) -> Outcome {
    Err(Problem::new(
        "Chromium or its chromedriver is missing: the tests look at the page in a real browser.",
        "Install both, in the same version, and put them on PATH or name them in CHROME and CHROMEDRIVER.",
    ))
}
