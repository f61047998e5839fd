//! Owns the programs as the verbs use them: the right compiler and tools first on PATH, the right folders in the
//! environment. It expects the set-up to be done.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::compilers::{WasmCompiler, first_on_path, plain, with_path};
use crate::files;
use crate::finish::cut;
use crate::place::Place;
use crate::problem::{Outcome, Problem};
use crate::progress::say;
use crate::run;
use crate::setup::{self, Browser, Engines, TRUNK, WASM_BINDGEN};
use crate::versions::WASM_TARGET;
use crate::widget::widget_build;

/// What makes the app carry every component in every example, as no release does.
pub const GALLERY: [&str; 2] = ["--features", "gallery"];

/// What makes the page's program one that can be cut, as every release is.
pub const CUT: [&str; 2] = ["--features", "split"];

/// Cargo for what runs on this machine.
pub fn native_cargo(place: &Place) -> Command {
    let mut cargo = plain("cargo");
    cargo.current_dir(place.root());
    cargo
}

/// A program of the wasm steps. Their compiler may be another than the native one, so it has its own target folder.
pub fn wasm_command(place: &Place, program: &str) -> Outcome<Command> {
    let compiler = WasmCompiler::find().ok_or_else(|| missing("the wasm target"))?;
    let tools = [TRUNK.folder(place), WASM_BINDGEN.folder(place), place.node_modules().join(".bin")];
    let folders: Vec<PathBuf> = compiler.folder().map(PathBuf::from).into_iter().chain(tools).collect();
    let mut command = with_path(program, &folders);
    command.current_dir(place.root());
    command.env("CARGO_TARGET_DIR", place.root().join("target/wasm"));
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", without_our_paths(place));
    command.env("OVERBLIK_XTASK", ourselves()?);
    Ok(command)
}

/// Compiler flags that keep this machine's folders out of what is sent to browsers; cargo adds them to those of
/// `.cargo/config.toml`. A folder with a space in its name, which such flags cannot hold, is left as it is.
fn without_our_paths(place: &Place) -> String {
    let cargo_home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo_home =
        cargo_home.or_else(|| env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo")));
    let registries = cargo_home.and_then(|home| fs::read_dir(home.join("registry/src")).ok());
    let registries = registries.into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
    let folders = registries.chain([place.root().to_path_buf()]).map(|folder| folder.display().to_string());
    let flags =
        folders.filter(|folder| !folder.contains(' ')).map(|folder| format!("--remap-path-prefix={folder}="));
    flags.collect::<Vec<_>>().join(" ")
}

/// Trunk, without the trace of its own innards that a failed build would otherwise end with.
pub fn trunk(place: &Place) -> Outcome<Command> {
    let mut trunk = wasm_command(place, "trunk")?;
    trunk.env("RUST_BACKTRACE", "0");
    Ok(trunk)
}

/// Builds the page for release into `dist/`.
pub fn release_build(place: &Place) -> Outcome {
    widget_build(place)?;
    say("portal: release build (3 to 6 minutes on two cores when something changed) ...");
    let mut trunk = trunk(place)?;
    first_on_path(&mut trunk, &cut::stand_in(place)?);
    run::logged(
        place,
        "release-build",
        trunk.args(["build", "--release"]).args(CUT),
        "Mend what it names first.",
    )?;
    say("portal: built");
    Ok(())
}

/// Builds the page with the gallery into `target/gallery`, in the profile that the tests in the browser have built for.
pub fn gallery_build(place: &Place) -> Outcome {
    widget_build(place)?;
    say("gallery: building ...");
    let mut trunk = trunk(place)?;
    trunk.arg("build").args(GALLERY).arg("--dist").arg(place.gallery());
    run::logged(place, "gallery-build", &mut trunk, "Mend what it names first.")
}

/// Builds what measures the core, for release and the browser, and says where it is.
pub fn bench_build(place: &Place) -> Outcome<PathBuf> {
    const PROGRAM: &str = "target/wasm/wasm32-unknown-unknown/release/overblik_bench.wasm";
    say("bench: release build (1 to 3 minutes on two cores when something changed) ...");
    let mut cargo = wasm_command(place, "cargo")?;
    cargo.args(["build", "--release", "--package", "overblik-bench", "--target", WASM_TARGET]);
    run::logged(place, "bench-build", &mut cargo, "Mend what it names first.")?;
    let folder = place.root().join("target/bench/wasm");
    let mut bindgen = wasm_command(place, "wasm-bindgen")?;
    bindgen.args(["--target", "web", "--out-dir"]).arg(&folder).arg(place.root().join(PROGRAM));
    run::logged(place, "bench-bindgen", &mut bindgen, "Mend what it names first.")?;
    // Node reads it too, which has to be told that it is a module.
    files::write(&folder.join("package.json"), "{\"type\":\"module\"}")?;
    Ok(folder)
}

/// Builds the simulator and says where it is: beside our own program.
pub fn simulator(place: &Place) -> Outcome<PathBuf> {
    say("simulator: building (2 minutes the first time) ...");
    run::shown(
        "Building the simulator",
        native_cargo(place).args(["build", "--quiet", "--package", "simulator"]),
    )?;
    Ok(ourselves()?.with_file_name("simulator"))
}

/// The tests of the simulated login service, alone and beside the simulator, a command a file. Each file runs by itself:
/// Node's own runner of files reads what a file says out of the same stream in which it prints, and can wait for ever
/// for the rest of a line (nodejs/node#62693).
pub fn login_tests(place: &Place, rest: &[OsString]) -> Outcome<Vec<Command>> {
    let simulator = simulator(place)?;
    let mut tests = files::below(&place.root().join("simulator/broker/tests"))?;
    tests.retain(|path| path.to_string_lossy().ends_with(".test.mjs"));
    Ok(tests
        .into_iter()
        .map(|test| {
            let mut node = plain("node");
            node.current_dir(place.root()).env("OVERBLIK_SIMULATOR", &simulator).args(rest).arg(test);
            node
        })
        .collect())
}

/// A Node program that looks at the built portal in the browser.
pub fn in_browser(place: &Place, program: &str) -> Outcome<Command> {
    let browser = Browser::find().ok_or_else(|| missing("Chromium"))?;
    let mut command = on_portal(place, program)?;
    command.env("CHROMIUM", browser.chromium).env("CHROMEDRIVER", browser.driver);
    command.env("OVERBLIK_GALLERY", place.gallery());
    Ok(command)
}

/// A Node program that looks at the built portal in Firefox and `WebKit`.
pub fn in_engines(place: &Place, program: &str) -> Outcome<Command> {
    let engines = Engines::find().ok_or_else(|| missing("Firefox or WebKit"))?;
    let mut command = on_portal(place, program)?;
    command.env("FIREFOX", engines.firefox).env("WEBKIT_DRIVER", engines.webkit_driver);
    command.env("XVFB", engines.screen);
    Ok(command)
}

fn on_portal(place: &Place, program: &str) -> Outcome<Command> {
    let mut command = with_path(program, &[place.node_modules().join(".bin")]);
    command.current_dir(place.root());
    command.env("OVERBLIK_DIST", place.dist()).env("OVERBLIK_SIMULATOR", simulator(place)?);
    Ok(command)
}

/// The app's own tests inside the browser.
pub fn browser_tests(place: &Place, rest: &[OsString]) -> Outcome<Command> {
    let browser = Browser::find().ok_or_else(|| missing("Chromium"))?;
    let mut cargo = wasm_command(place, "cargo")?;
    cargo.args(["test", "--package", "overblik", "--target", WASM_TARGET, "--test", "browser*"]);
    cargo.args(GALLERY).args(rest).env("CHROMEDRIVER", browser.driver);
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
    Ok(cargo)
}

/// The Python that has schemathesis, with everything it keeps between runs in `target/`.
pub fn schemathesis(place: &Place) -> Command {
    let mut python = plain(&setup::python(place).to_string_lossy());
    python.current_dir(place.root());
    python.env("HYPOTHESIS_STORAGE_DIRECTORY", place.root().join("target/contract"));
    python.env("PYTHONDONTWRITEBYTECODE", "1");
    // The authorities are on this machine, whatever lies between it and the rest of the world.
    python.env("NO_PROXY", "127.0.0.1").env("no_proxy", "127.0.0.1");
    python
}

fn ourselves() -> Outcome<PathBuf> {
    env::current_exe().map_err(|error| {
        Problem::new(format!("Our own program cannot be found: {error}."), "Run it as `cargo xtask`.")
    })
}

fn missing(what: &str) -> Problem {
    Problem::new(format!("The set-up is done, yet {what} is not found."), "Run `cargo xtask setup`.")
}
