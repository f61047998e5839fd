//! Owns `dist`: the release build, measured as it travels. The limits are in `budget.rs`.

use std::fs;
use std::path::{Path, PathBuf};

use crate::budget::{CSS, FIRST_PAINT, FONTS, HTML, KEEPER, LATER, Limit, MANIFEST, TOTAL, UI, WORKER};
use crate::files;
use crate::place::Place;
use crate::problem::{Outcome, Problem};
use crate::setup::{self, Needs};
use crate::toolbox::release_build;

/// What a page loads. Licences travel with the portal, but no page asks for them.
const LOADED: [&str; 8] = ["html", "css", "js", "wasm", "woff2", "svg", "json", "webmanifest"];

/// Builds, measures, and prints one line a figure.
pub fn dist(place: &Place) -> Outcome {
    setup::ensure(place, Needs::Build)?;
    release_build(place)?;
    let figures = figures(&sent_files(&place.dist())?);
    for (limit, bytes) in &figures {
        println!(
            "{} {bytes} B {} {}",
            limit.name,
            limit.bytes,
            if *bytes > limit.bytes { "short" } else { "ok" }
        );
    }
    Ok(())
}

/// A file of the built portal and the bytes it travels as.
struct Sent {
    name: String,
    bytes: u64,
}

fn sent_files(dist: &Path) -> Outcome<Vec<Sent>> {
    let loaded =
        |path: &PathBuf| path.extension().is_some_and(|kind| LOADED.iter().any(|loaded| kind == *loaded));
    files::below(dist)?.into_iter().filter(loaded).map(|path| sent(&path)).collect()
}

fn sent(path: &Path) -> Outcome<Sent> {
    let twin = PathBuf::from(format!("{}.br", path.display()));
    let travels = if twin.is_file() { &twin } else { path };
    let bytes = fs::metadata(travels).map_err(|error| Problem::file("measure", travels, &error))?.len();
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(Sent { name, bytes })
}

fn figures(sent: &[Sent]) -> Vec<(Limit, u64)> {
    let sum =
        |wanted: fn(&str) -> bool| sent.iter().filter(|file| wanted(&file.name)).map(|file| file.bytes).sum();
    let largest_font =
        sent.iter().filter(|file| is_font(&file.name)).map(|file| file.bytes).max().unwrap_or_default();
    let css: u64 = sum(|name| has(name, "css") && !is_later(name));
    let html: u64 = sum(|name| has(name, "html"));
    vec![
        (
            UI,
            sum(|name| {
                is_program(name) && !name.starts_with("worker") && !is_later(name) && !is_of_device(name)
            }),
        ),
        (WORKER, sum(|name| is_program(name) && name.starts_with("worker"))),
        (CSS, css),
        (HTML, html),
        (FONTS, sum(is_font)),
        (TOTAL, sum(|name| !is_later(name) && !is_of_device(name))),
        (FIRST_PAINT, html + css + largest_font),
        (LATER, sum(is_later)),
        (KEEPER, sum(|name| name == "sw.js")),
        (MANIFEST, sum(|name| has(name, "webmanifest"))),
    ]
}

fn is_program(name: &str) -> bool {
    has(name, "js") || has(name, "wasm")
}

/// What is fetched when it is wanted, and not before.
fn is_later(name: &str) -> bool {
    name.starts_with("later_") || name.starts_with("versions")
}

/// What the device asks for and no page.
fn is_of_device(name: &str) -> bool {
    name.starts_with("sw.") || name.starts_with("sw_off.") || has(name, "webmanifest")
}

fn is_font(name: &str) -> bool {
    has(name, "woff2")
}

fn has(name: &str, extension: &str) -> bool {
    Path::new(name).extension().is_some_and(|found| found == extension)
}

#[cfg(test)]
mod tests {
    use super::{Sent, figures};

    #[test]
    fn every_byte_is_counted_once_and_the_largest_font_paints_first() {
        let sizes = [
            ("index.html", 1),
            ("a-1.css", 2),
            ("r.woff2", 4),
            ("b.woff2", 8),
            ("boot.js", 16),
            ("app_bg.wasm", 32),
        ];
        let worker = [
            ("worker_boot-1.js", 64),
            ("worker_bg-1.wasm", 128),
            ("logo.svg", 256),
            ("later_a-1.wasm", 512),
            ("later_styles-1.css", 1024),
        ];
        let device = [("sw.js", 2048), ("manifest.webmanifest", 4096), ("sw_off.js", 8192)];
        let sent: Vec<Sent> = sizes
            .into_iter()
            .chain(worker)
            .chain(device)
            .map(|(name, bytes)| Sent { name: name.to_owned(), bytes })
            .collect();
        let bytes: Vec<u64> = figures(&sent).into_iter().map(|(_, bytes)| bytes).collect();
        assert_eq!(bytes, [48, 192, 2, 1, 12, 511, 11, 1536, 2048, 4096]);
    }
}
