//! Owns the architecture check: it reads the repository's text and holds it to the table of parts, to the rule that
//! every file says what it owns, and to the folders and tests that ARCHITECTURE.md names.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

use crate::files;
use crate::problem::{Outcome, Problem};

mod rules;
mod table;
mod uses;

use uses::ModulePath;

/// What is ours to judge: the rest is made or installed.
const FOLDERS: [&str; 7] = ["bench", "core", "public", "simulator", "src", "style", "tests"];

/// Names that say nothing of what is inside.
const SAY_NOTHING: [&str; 6] = ["common", "helper", "helpers", "manager", "util", "utils"];

/// The folders of source, and the part that each is.
const SOURCES: [(&str, &str); 5] = [
    ("bench/src", "bench"),
    ("core/src", "core"),
    ("simulator/src", "simulator"),
    ("src", "app"),
    ("xtask/src", "xtask"),
];

/// Checks the whole repository below `root`.
pub fn check(root: &Path) -> Outcome {
    let files = our_files(root)?;
    let modules: BTreeSet<ModulePath> = files.iter().filter_map(|file| module_of(file)).collect();
    let mut faults = Vec::new();
    for file in &files {
        faults.extend(faults_of(root, file, &modules)?);
    }
    faults.extend(missing_from_the_map(root, &files)?);
    if faults.is_empty() {
        return Ok(());
    }
    let what = format!("The architecture is broken:\n    {}", faults.join("\n    "));
    Err(Problem::new(
        what,
        "Move the code to the part that may do this; the table is xtask/src/architecture/table.rs.",
    ))
}

/// Every file of ours, by its path from `root`.
fn our_files(root: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    for folder in FOLDERS.into_iter().chain(["xtask"]).filter(|folder| root.join(folder).is_dir()) {
        found.extend(files::below(&root.join(folder))?);
    }
    Ok(found.into_iter().filter_map(|path| path.strip_prefix(root).map(Path::to_path_buf).ok()).collect())
}

fn faults_of(root: &Path, file: &Path, modules: &BTreeSet<ModulePath>) -> Outcome<Vec<String>> {
    let mut faults = Vec::new();
    if says_nothing(file) {
        faults.push(format!("{}: its name does not say what is inside", file.display()));
    }
    if file.extension().is_some_and(|kind| kind == "rs") {
        let text = files::read(&root.join(file))?;
        if !text.starts_with("//!") {
            faults.push(format!("{}:1: it does not open with `//!` and what it owns", file.display()));
        }
        let judged = module_of(file).map(|module| rules::judge(&text, &module, modules)).unwrap_or_default();
        faults.extend(judged.into_iter().map(|(line, fault)| format!("{}:{line}: {fault}", file.display())));
    }
    Ok(faults)
}

fn says_nothing(file: &Path) -> bool {
    let names = file.with_extension("");
    names.components().any(|name| SAY_NOTHING.iter().any(|empty| name.as_os_str() == *empty))
}

/// `core/src/sources/overblik/parse.rs` is `core::sources::overblik::parse`; a test or bench is no module.
fn module_of(file: &Path) -> Option<ModulePath> {
    let (below, part) =
        SOURCES.iter().find_map(|(folder, part)| Some((file.strip_prefix(folder).ok()?, part)))?;
    if below.extension()? != "rs" {
        return None;
    }
    let names = below.with_extension("");
    let names = names.components().map(Component::as_os_str).map(|name| name.to_string_lossy().into_owned());
    let names: ModulePath = std::iter::once((*part).to_owned()).chain(names).collect();
    let unnamed = names.last().is_some_and(|last| last == "lib" || last == "mod");
    Some(names.get(..names.len() - usize::from(unnamed))?.to_vec())
}

/// The folders and tests that ARCHITECTURE.md names in backticks and that are not there.
fn missing_from_the_map(root: &Path, files: &[PathBuf]) -> Outcome<Vec<String>> {
    let path = root.join("ARCHITECTURE.md");
    if !path.is_file() {
        return Ok(Vec::new());
    }
    let text = files::read(&path)?;
    let folders = named_folders(&text).filter(|folder| !root.join(folder).is_dir());
    let tests = named_tests(&text).filter(|(file, test)| !holds_test(root, files, file, test));
    let folders = folders.map(|folder| format!("ARCHITECTURE.md: there is no folder {folder}"));
    Ok(folders
        .chain(tests.map(|(file, test)| format!("ARCHITECTURE.md: no {file} has a test {test}")))
        .collect())
}

fn holds_test(root: &Path, files: &[PathBuf], file: &str, test: &str) -> bool {
    let mut candidates = files.iter().filter(|path| path.ends_with(file));
    candidates
        .any(|path| files::read(&root.join(path)).is_ok_and(|text| text.contains(&format!("fn {test}("))))
}

/// Folders end in a slash.
fn named_folders(text: &str) -> impl Iterator<Item = &str> {
    quoted(text).filter(|name| name.ends_with('/') && !name.contains([' ', '<', '*', ':']))
}

/// Tests are written `file.rs::name`.
fn named_tests(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let is_rust = |file: &str| Path::new(file).extension().is_some_and(|kind| kind == "rs");
    quoted(text).filter_map(|name| name.split_once("::")).filter(move |(file, _)| is_rust(file))
}

fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.lines().flat_map(|line| line.split('`').skip(1).step_by(2))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{module_of, named_folders, named_tests, says_nothing};

    fn module(path: &str) -> String {
        module_of(Path::new(path)).unwrap_or_default().join("::")
    }

    #[test]
    fn a_file_is_the_module_that_rust_takes_it_for() {
        assert_eq!(module("core/src/lib.rs"), "core");
        assert_eq!(module("core/src/sources/mod.rs"), "core::sources");
        assert_eq!(module("src/pages/timeline.rs"), "app::pages::timeline");
        assert_eq!(module("src/bin/worker.rs"), "app::bin::worker");
        assert_eq!(module("core/tests/scenario.rs"), "");
    }

    #[test]
    fn empty_names_are_seen_in_files_and_folders() {
        assert!(says_nothing(Path::new("src/utils/date.rs")));
        assert!(says_nothing(Path::new("core/src/common.rs")));
        assert!(!says_nothing(Path::new("core/src/model/day.rs")));
    }

    #[test]
    fn folders_are_named_in_backticks_with_a_slash() {
        let text = "The pure part (`core/src/model/`) and `src/app.rs`; `core/src/sources/<protocol>/` is a pattern.";
        assert_eq!(named_folders(text).collect::<Vec<_>>(), ["core/src/model/"]);
    }

    #[test]
    fn tests_are_named_with_their_file() {
        let text = "Never (`visit/faults.rs::each_is_named`), see `Federation::tick` and `core/src/model/`.";
        assert_eq!(named_tests(text).collect::<Vec<_>>(), [("visit/faults.rs", "each_is_named")]);
    }
}
