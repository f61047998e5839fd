//! Owns what is taken from Debian's packages, in one call, because apt lets only one run at a time.

use std::path::Path;

use super::{Browser, Step, engines};
use crate::compilers::{Debian, WasmCompiler, on_path, plain};
use crate::place::Place;
use crate::problem::{Outcome, Problem};
use crate::run::{self, ask};

/// LLVM's linker, of the version that Debian's compiler was built with.
pub const LINKER: &str = "lld-22";

/// The compiler, where rustup could not bring the wasm target.
pub const COMPILER: Step = Step {
    name: "Debian packages",
    effort: "installing (1 to 2 minutes)",
    present: |_| !is_debian() || compiler().is_empty(),
    install: |place| install(place, "packages", &compiler()),
};

/// The same, the browser, and the spreadsheet program that reads what somebody saves.
pub const COMPILER_AND_BROWSER: Step = Step {
    name: "Debian packages",
    effort: "installing (2 to 3 minutes)",
    present: |_| !is_debian() || compiler_and_browser().is_empty(),
    install: |place| install(place, "packages", &compiler_and_browser()),
};

/// The same, and the browsers of the other engines.
pub const COMPILER_AND_BROWSERS: Step = Step {
    name: "Debian packages",
    effort: "installing (2 to 4 minutes)",
    present: |_| !is_debian() || compiler_and_browsers().is_empty(),
    install: |place| install(place, "packages", &compiler_and_browsers()),
};

/// Whether apt and dpkg rule this machine.
pub fn is_debian() -> bool {
    Path::new("/etc/debian_version").exists() && on_path("apt-get").is_some()
}

fn compiler() -> Vec<&'static str> {
    if WasmCompiler::find().is_none() && (Debian::find().is_none() || on_path(LINKER).is_none()) {
        return vec!["rustc-web", "cargo-web", "rust-web-src", "rust-web-clippy", LINKER];
    }
    Vec::new()
}

fn compiler_and_browser() -> Vec<&'static str> {
    let mut packages = compiler();
    if Browser::find().is_none() {
        packages.extend(["chromium", "chromium-driver"]);
    }
    if on_path("soffice").is_none() {
        packages.push("libreoffice-calc-nogui");
    }
    packages
}

fn compiler_and_browsers() -> Vec<&'static str> {
    [compiler_and_browser(), engines::lacking()].concat()
}

/// Installs these; the logs are named after what they are for.
pub fn install(place: &Place, what: &str, packages: &[&str]) -> Outcome {
    let by_hand = format!("apt-get update && apt-get install --no-install-recommends {}", packages.join(" "));
    if ask(plain("id").arg("-u")).as_deref() != Some("0") {
        let lack = format!(
            "These Debian packages are missing, and only root can install them: {}.",
            packages.join(" ")
        );
        return Err(Problem::new(lack, format!("As root: {by_hand}")));
    }
    let remedy = format!("Check the network and apt's sources, then run this again, or by hand: {by_hand}");
    run::logged(place, &format!("apt-update-{what}"), plain("apt-get").arg("update"), &remedy)?;
    let mut apt = plain("apt-get");
    apt.args(["install", "--yes", "--no-install-recommends"])
        .args(packages)
        .env("DEBIAN_FRONTEND", "noninteractive");
    run::logged(place, &format!("apt-install-{what}"), &mut apt, &remedy)
}
