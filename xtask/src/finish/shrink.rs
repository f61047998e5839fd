//! Owns how our own scripts are shrunk: comments, spaces and long names go, what they do stays.

use std::path::Path;

use crate::compilers::plain;
use crate::place::Place;
use crate::problem::{Outcome, Problem};
use crate::run;

/// A way from a script's file to what is served of it.
pub type Shrink<'a> = &'a dyn Fn(&Path, Script) -> Outcome<String>;

/// What a script is to the browser that starts it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Script {
    /// Its outermost names are its own.
    Module,
    /// Its outermost names are everybody's.
    Classic,
}

/// The script in as few bytes as can be.
pub fn shrunk(place: &Place, path: &Path, script: Script) -> Outcome<String> {
    let mut terser = plain(&place.node_modules().join(".bin/terser").to_string_lossy());
    if script == Script::Module {
        terser.arg("--module");
    }
    terser.args(["--compress", "--mangle", "--"]).arg(path);
    run::ask(&mut terser).ok_or_else(|| {
        Problem::new(format!("{} cannot be shrunk.", path.display()), "node_modules/.bin/terser says why.")
    })
}
