//! Owns where the browsers of the other engines are found: Firefox, `WebKit` with its driver, and a screen for that.
//!
//! On Debian the packages bring them; elsewhere they must be there.

use std::path::PathBuf;

use super::Step;
use super::browser::named;
use crate::compilers::{on_path, plain};
use crate::place::Place;
use crate::problem::{Outcome, Problem};
use crate::run::ask;
use crate::versions::FIREFOX_MAJOR;

/// The names Firefox goes by, Debian's first.
const FIREFOXES: [&str; 2] = ["firefox-esr", "firefox"];

/// Fails when there is one that could not be installed: no engine is left out in silence.
pub const STEP: Step = Step {
    name: "Firefox and WebKit",
    effort: "looking for them",
    present: |_| lacking().is_empty(),
    install: refuse,
};

/// What the browsers of the other engines are started by.
#[derive(Clone, Debug)]
pub struct Engines {
    /// Firefox itself, which needs no driver.
    pub firefox: PathBuf,
    /// The `WebDriver` server of `WebKitGTK`, which knows its browser.
    pub webkit_driver: PathBuf,
    /// The screen for that browser, which can't do without.
    pub screen: PathBuf,
}

impl Engines {
    /// Named by `FIREFOX`, `WEBKIT_DRIVER` and `XVFB`, or found on PATH.
    pub fn find() -> Option<Self> {
        Some(Self { firefox: firefox()?, webkit_driver: webkit_driver()?, screen: screen()? })
    }
}

/// Debian's packages of those that are missing.
pub fn lacking() -> Vec<&'static str> {
    let each = [("firefox-esr", firefox()), ("webkit2gtk-driver", webkit_driver()), ("xvfb", screen())];
    each.into_iter().filter_map(|(package, program)| program.is_none().then_some(package)).collect()
}

fn firefox() -> Option<PathBuf> {
    let found = named("FIREFOX").or_else(|| FIREFOXES.into_iter().find_map(on_path))?;
    let says = ask(plain(&found.to_string_lossy()).arg("--version")).unwrap_or_default();
    major(&says).is_some_and(|major| major >= FIREFOX_MAJOR).then_some(found)
}

fn webkit_driver() -> Option<PathBuf> {
    named("WEBKIT_DRIVER").or_else(|| on_path("WebKitWebDriver"))
}

fn screen() -> Option<PathBuf> {
    named("XVFB").or_else(|| on_path("Xvfb"))
}

/// The major version in `Mozilla Firefox 153.7.0esr`.
fn major(says: &str) -> Option<u32> {
    says.split_whitespace().last()?.split('.').next()?.parse().ok()
}

fn refuse(_: &Place) -> Outcome {
    Err(Problem::new(
        format!(
            "The tests go to Firefox {FIREFOX_MAJOR} or newer and to WebKit too, and these are missing: {}.",
            lacking().join(", ")
        ),
        "They are named as Debian's packages are. Install them, and put firefox, WebKitWebDriver and Xvfb on PATH or name \
         them in FIREFOX, WEBKIT_DRIVER and XVFB.",
    ))
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn the_version_is_read_from_what_firefox_says() {
        assert_eq!(major("Mozilla Firefox 153.7.0esr"), Some(153));
        assert_eq!(major("Mozilla Firefox 155.0"), Some(155));
        assert_eq!(major(""), None);
    }
}
