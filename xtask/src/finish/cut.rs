//! Owns the cut of the page's program where `src/cut.rs` marks it: a first file, which every visit fetches, and those that
//! are fetched when they are wanted. Trunk has no hook between compiling and binding, so a release build meets us there
//! under wasm-bindgen's name; what is cut off joins the build when it is finished.

use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use super::worker::content_name;
use crate::compilers::plain;
use crate::files;
use crate::imports;
use crate::place::Place;
use crate::problem::{Outcome, Problem};
use crate::run;
use crate::setup::{WASM_BINDGEN, WASM_SPLIT};

/// The program that is cut, as the compiler leaves it.
const PROGRAM: &str = "overblik.wasm";
/// The first file, before it is bound.
const FIRST: &str = "overblik-first.wasm";
/// Fetches the others.
const LINK: &str = "__wasm_split.js";
/// What [`LINK`] calls the first file's script.
const SCRIPT: &str = "overblik.js";

/// A folder with a `wasm-bindgen` that is us, to be first on Trunk's PATH.
pub fn stand_in(place: &Place) -> Outcome<PathBuf> {
    let folder = place.logs().join("stand-in");
    fs::create_dir_all(&folder).map_err(|error| Problem::file("make", &folder, &error))?;
    let script = folder.join("wasm-bindgen");
    files::write(&script, "#!/bin/sh\nexec \"$OVERBLIK_XTASK\" bind \"$@\"\n")?;
    let ours = fs::Permissions::from_mode(0o755);
    fs::set_permissions(&script, ours).map_err(|error| Problem::file("allow to run", &script, &error))?;
    Ok(folder)
}

/// Does what wasm-bindgen does with these words; cuts the page's program first, and shortens its names after it.
pub fn bind(place: &Place, mut words: Vec<OsString>) -> Outcome {
    if let Some(program) = words.iter_mut().find(|word| Path::new(word).ends_with(PROGRAM)) {
        let pieces = pieces(place);
        // Nothing of an earlier cut may join this build.
        let _none = fs::remove_dir_all(&pieces);
        let mut cut = plain(&WASM_SPLIT.program(place).to_string_lossy());
        cut.arg(&program).arg(&pieces).args(["--out-name", "overblik"]);
        run::shown("Cutting the page's program", &mut cut)?;
        let first = pieces.join(FIRST);
        fs::rename(pieces.join(PROGRAM), &first).map_err(|error| Problem::file("rename", &first, &error))?;
        *program = first.into();
        words.push("--keep-lld-exports".into());
    }
    run::shown("Binding", plain(&WASM_BINDGEN.program(place).to_string_lossy()).args(&words))?;
    let option = |name: &str| words.iter().find_map(|word| word.to_str()?.strip_prefix(name));
    // Asked for its version, it binds nothing.
    match (option("--out-dir="), option("--out-name=")) {
        (Some(folder), Some(name)) => imports::shorten(Path::new(folder), name),
        _ => Ok(()),
    }
}

fn pieces(place: &Place) -> PathBuf {
    place.logs().join("pieces")
}

/// Puts the pieces beside the first file, each named by its content, and hands back the script that a browser can fetch
/// ahead: the one that fetches them. What is built for development is in one piece, and has only its own.
pub fn join(place: &Place, staging: &Path) -> Outcome<Option<String>> {
    let Some(script) = script_of(staging)? else { return Ok(None) };
    let first = files::read(&staging.join(&script))?;
    if !first.contains(LINK) {
        return Ok(Some(script));
    }
    let pieces = pieces(place);
    let mut link = files::read(&pieces.join(LINK))?;
    for piece in files::below(&pieces)?.iter().filter(|path| is_piece(path)) {
        let small = piece.with_extension("small");
        shrink(place, piece, &small)?;
        let content = fs::read(&small).map_err(|error| Problem::file("read", &small, &error))?;
        let old = piece.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let new = content_name(&format!("later_{old}"), &content);
        files::write(&staging.join(&new), content)?;
        link = link.replace(&old, &new);
    }
    // The two scripts name each other, so both are named by what is in both.
    let name = content_name("later.js", [link.as_str(), first.as_str()].concat().as_bytes());
    let named = content_name(SCRIPT, name.as_bytes());
    files::write(&staging.join(&name), link.replace(SCRIPT, &named))?;
    files::write(&staging.join(&named), importing(&first, &name))?;
    let page = staging.join("index.html");
    files::write(&page, files::read(&page)?.replace(&script, &named))?;
    let old = staging.join(&script);
    fs::remove_file(&old).map_err(|error| Problem::file("remove", &old, &error))?;
    Ok(Some(name))
}

/// The script of the first file, as Trunk has named it.
fn script_of(staging: &Path) -> Outcome<Option<String>> {
    let is_script = |path: &PathBuf| path.extension().is_some_and(|kind| kind == "js");
    let scripts = files::below(staging)?.into_iter().filter(is_script);
    let mut names = scripts.filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()));
    Ok(names.find(|name| name.starts_with("overblik-")))
}

/// The first file's script with [`LINK`] under its new name where it is imported: the program itself keeps the old one.
fn importing(script: &str, name: &str) -> String {
    ["from\"./", "from \"./"].iter().fold(script.to_owned(), |script, from| {
        script.replace(&format!("{from}{LINK}\""), &format!("{from}{name}\""))
    })
}

fn is_piece(path: &Path) -> bool {
    path.extension().is_some_and(|kind| kind == "wasm") && !path.ends_with(FIRST)
}

/// Shrinks a piece as Trunk does the first file.
fn shrink(place: &Place, from: &Path, to: &Path) -> Outcome {
    let page = files::read(&place.root().join("index.html"))?;
    let options = options_of(&page).ok_or_else(|| {
        Problem::new(
            "index.html does not say how the page's program is shrunk.",
            "Write data-wasm-opt and data-wasm-opt-params into the link of data-bin=\"overblik\".",
        )
    })?;
    let mut program = plain(&place.node_modules().join(".bin/wasm-opt").to_string_lossy());
    run::shown("Shrinking a piece", program.args(options).arg(from).arg("-o").arg(to))
}

/// What the page has wasm-opt be told of the program that is cut.
fn options_of(page: &str) -> Option<Vec<String>> {
    let (_, link) = page.split_once("data-bin=\"overblik\"")?;
    let (link, _) = link.split_once('>')?;
    let of = |name: &str| Some(link.split_once(&format!("{name}=\""))?.1.split_once('"')?.0);
    let level = format!("-O{}", of("data-wasm-opt")?);
    let others = of("data-wasm-opt-params")?.split_whitespace().map(str::to_owned);
    Some([level].into_iter().chain(others).collect())
}

#[cfg(test)]
mod tests {
    use super::{importing, is_piece, options_of};
    use std::path::Path;

    #[test]
    fn a_script_imports_the_new_name_and_hands_the_program_the_old_one() {
        let script = r#"import*as a from"./__wasm_split.js";const imports={"./__wasm_split.js":a}"#;
        let after = r#"import*as a from"./later-1.js";const imports={"./__wasm_split.js":a}"#;
        assert_eq!(importing(script, "later-1.js"), after);
    }

    #[test]
    fn the_first_file_is_no_piece_and_neither_is_a_script() {
        assert!(is_piece(Path::new("a/split_pages.wasm")));
        assert!(!is_piece(Path::new("a/overblik-first.wasm")) && !is_piece(Path::new("a/__wasm_split.js")));
    }

    #[test]
    fn the_pieces_are_shrunk_as_the_page_says_of_the_program() {
        let page = include_str!("../../../index.html");
        let options = options_of(page).unwrap_or_default();
        assert_eq!(options.first().map(String::as_str), Some("-Os"));
        assert!(options.iter().any(|option| option == "--enable-simd"));
        assert_eq!(options_of("<link data-bin=\"worker\" data-wasm-opt=\"z\">"), None);
    }
}
