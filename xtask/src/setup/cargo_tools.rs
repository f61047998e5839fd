//! Owns the tools that are compiled here: trunk, wasm-bindgen's programs and the one that cuts a program.

use std::fs;
use std::path::PathBuf;

use super::Step;
use crate::compilers::{ToolCompiler, plain};
use crate::place::Place;
use crate::problem::{Outcome, Problem};
use crate::run::{self, ask};
use crate::versions;

/// A program from the crate registry in one version.
#[derive(Debug)]
pub struct CargoTool {
    package: &'static str,
    version: &'static str,
    program: &'static str,
    /// What its program is asked, to see whether it is there.
    asked: &'static str,
    options: &'static [&'static str],
}

/// Writes the JavaScript side of the wasm and runs its tests.
pub const WASM_BINDGEN: CargoTool = CargoTool {
    package: "wasm-bindgen-cli",
    version: versions::WASM_BINDGEN,
    program: "wasm-bindgen",
    asked: "--version",
    options: &[],
};

/// Cuts a program into the file that comes first and those that come when they are wanted.
pub const WASM_SPLIT: CargoTool = CargoTool {
    package: "wasm_split_cli_support",
    version: versions::WASM_SPLIT,
    program: "wasm-split-cli",
    // It does not tell its version.
    asked: "--help",
    options: &["--features", "build-binary"],
};

/// Builds and serves the page.
pub const TRUNK: CargoTool = CargoTool {
    package: "trunk",
    version: versions::TRUNK,
    program: "trunk",
    asked: "--version",
    options: &["--no-default-features", "--features", "rustls"],
};

/// Comes first: it is the smaller one.
pub const WASM_BINDGEN_STEP: Step = Step {
    name: "wasm-bindgen",
    effort: "compiling (3 to 5 minutes on two cores)",
    present: |place| WASM_BINDGEN.present(place),
    install: |place| WASM_BINDGEN.install(place),
};

/// Comes in between.
pub const WASM_SPLIT_STEP: Step = Step {
    name: "wasm-split",
    effort: "compiling (1 to 2 minutes on two cores)",
    present: |place| WASM_SPLIT.present(place),
    install: |place| WASM_SPLIT.install(place),
};

/// Comes last: it takes longest, and uses what the other has compiled.
pub const TRUNK_STEP: Step = Step {
    name: "trunk",
    effort: "compiling (8 to 18 minutes on two cores)",
    present: |place| TRUNK.present(place),
    install: |place| TRUNK.install(place),
};

impl CargoTool {
    /// The folder that its programs lie in.
    pub fn folder(&self, place: &Place) -> PathBuf {
        place.tool(self.package, self.version).join("bin")
    }

    /// Its program.
    pub fn program(&self, place: &Place) -> PathBuf {
        self.folder(place).join(self.program)
    }

    /// Asked of the program itself, so that a half-finished install is not taken for it.
    fn present(&self, place: &Place) -> bool {
        let says = ask(plain(&self.program(place).to_string_lossy()).arg(self.asked));
        says.is_some_and(|text| {
            self.asked != "--version" || text.split_whitespace().nth(1) == Some(self.version)
        })
    }

    fn install(&self, place: &Place) -> Outcome {
        let compiler = ToolCompiler::find().ok_or_else(no_compiler)?;
        let mut cargo = compiler.cargo;
        cargo.args(["install", self.package, "--version", &format!("={}", self.version)]).args(self.options);
        cargo.arg("--root").arg(place.tool(self.package, self.version));
        if compiler.slightly_old {
            cargo.arg("--ignore-rust-version");
        }
        // Tools that run for seconds are not worth minutes of optimising.
        cargo.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1");
        cargo.env("CARGO_PROFILE_RELEASE_LTO", "off");
        cargo.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
        cargo.env("CARGO_TARGET_DIR", place.workbench("tools"));
        cargo.current_dir(std::env::temp_dir());
        let remedy =
            "If it could not download, check that the crate registry can be reached and run this again.";
        run::logged(place, self.package, &mut cargo, remedy)?;
        if [TRUNK, WASM_SPLIT, WASM_BINDGEN].iter().all(|tool| tool.present(place)) {
            // What they share is compiled no more. Only disk space is lost when it stays.
            let _ = fs::remove_dir_all(place.workbench("tools"));
        }
        Ok(())
    }
}

fn no_compiler() -> Problem {
    let (major, minor, patch) = versions::TRUNK_NEEDS_RUST;
    Problem::new(
        format!(
            "trunk needs Rust {major}.{minor}.{patch} or newer to compile, and no such compiler is here."
        ),
        "Get a newer one beside your own, for example: rustup toolchain install nightly --profile minimal",
    )
}
