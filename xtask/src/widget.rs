//! Owns how the two programs of widgets are built: compiled in their own profile, bound, shrunk, and laid ready for
//! `finish`, which Trunk calls for every build. Trunk has one profile for all of a page's programs.

use std::fs;
use std::path::Path;

use crate::compilers::plain;
use crate::imports;
use crate::place::Place;
use crate::problem::{Outcome, Problem};
use crate::progress::say;
use crate::run;
use crate::toolbox::wasm_command;
use crate::versions::WASM_TARGET;

/// The page's and the worker's.
const PROGRAMS: [&str; 2] = ["widget", "widget_worker"];

/// What wasm-opt is told that the programs use: as in `index.html`.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--enable-simd",
];

/// Builds both programs into `target/widget`.
pub fn widget_build(place: &Place) -> Outcome {
    say("widgets: building (1 to 3 minutes on two cores when something changed) ...");
    let mut cargo = wasm_command(place, "cargo")?;
    cargo.args(["build", "--profile", "widget", "--no-default-features", "--target", WASM_TARGET]);
    cargo.args(PROGRAMS.iter().flat_map(|program| ["--bin", program]));
    run::logged(place, "widget-build", &mut cargo, "Mend what it names first.")?;
    let compiled = place.root().join("target/wasm").join(WASM_TARGET).join("widget");
    PROGRAMS.into_iter().try_for_each(|name| bind(place, name, &compiled.join(format!("{name}.wasm"))))
}

/// Writes a program's script and shrinks both, unless what lies there is newer than what was compiled.
fn bind(place: &Place, name: &str, compiled: &Path) -> Outcome {
    let (folder, raw) = (place.widget(), place.logs().join("widget"));
    let (script, program) = (folder.join(format!("{name}.js")), folder.join(format!("{name}_bg.wasm")));
    if is_newer(&program, compiled) && is_newer(&script, compiled) {
        return Ok(());
    }
    fs::create_dir_all(&folder).map_err(|error| Problem::file("make", &folder, &error))?;
    let mut bindgen = wasm_command(place, "wasm-bindgen")?;
    bindgen.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(&raw).arg(compiled);
    run::logged(place, "widget-bindgen", &mut bindgen, "Mend what it names first.")?;
    imports::shorten(&raw, name)?;
    let tool = |tool: &str| plain(&place.node_modules().join(".bin").join(tool).to_string_lossy());
    let mut terser = tool("terser");
    terser.args(["--module", "--compress", "--mangle", "--output"]).arg(&script);
    terser.arg(raw.join(format!("{name}.js")));
    run::logged(place, "widget-terser", &mut terser, "Mend what it names first.")?;
    let mut shrink = tool("wasm-opt");
    // Laid flat once, the code shrinks further than the same passes alone would have it.
    shrink.args(["-Oz", "--converge", "--flatten", "--rereloop", "-Oz", "-Oz"]).args(FEATURES);
    shrink.args(["--strip-producers", "--strip-target-features", "-o"]).arg(&program);
    shrink.arg(raw.join(format!("{name}_bg.wasm")));
    run::logged(place, "widget-shrink", &mut shrink, "Mend what it names first.")
}

fn is_newer(made: &Path, from: &Path) -> bool {
    let changed = |path: &Path| fs::metadata(path).and_then(|about| about.modified()).ok();
    changed(made).zip(changed(from)).is_some_and(|(made, from)| made > from)
}
