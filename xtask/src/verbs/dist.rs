//! Owns `dist`: the release build, measured as it travels. The limits are in `budget.rs`.

use std::fs;
use std::path::{Path, PathBuf};

use crate::budget::{
    CSS, EDITOR, EMBED, FIRST_PAINT, FONTS, HTML, KEEPER, LATER, Limit, MANIFEST, TOTAL, UI, WIDGET,
    WIDGET_AFTER, WORKER,
};
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
    let (of_widgets, own): (Vec<Sent>, Vec<Sent>) =
        sent_files(&place.dist())?.into_iter().partition(|file| file.is_of_widgets);
    let widgets = if of_widgets.is_empty() { Vec::new() } else { widget_figures(&of_widgets, &own) };
    for (limit, bytes) in figures(&own).iter().chain(&widgets) {
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
    /// Whether the pages of others load it, and none of the portal's.
    is_of_widgets: bool,
}

fn sent_files(dist: &Path) -> Outcome<Vec<Sent>> {
    let loaded =
        |path: &PathBuf| path.extension().is_some_and(|kind| LOADED.iter().any(|loaded| kind == *loaded));
    files::below(dist)?.into_iter().filter(loaded).map(|path| sent(&path, dist)).collect()
}

fn sent(path: &Path, dist: &Path) -> Outcome<Sent> {
    let twin = PathBuf::from(format!("{}.br", path.display()));
    let travels = if twin.is_file() { &twin } else { path };
    let bytes = fs::metadata(travels).map_err(|error| Problem::file("measure", travels, &error))?.len();
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(Sent { name, bytes, is_of_widgets: path.starts_with(dist.join("v1")) })
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
        (LATER, sum(|name| is_later(name) && !is_of_editor(name))),
        (EDITOR, sum(is_of_editor)),
        (KEEPER, sum(|name| name == "sw.js")),
        (MANIFEST, sum(|name| has(name, "webmanifest"))),
    ]
}

fn widget_figures(of_widgets: &[Sent], own: &[Sent]) -> Vec<(Limit, u64)> {
    let sum = |wanted: fn(&str) -> bool| {
        of_widgets.iter().filter(|file| wanted(&file.name)).map(|file| file.bytes).sum::<u64>()
    };
    let of_portal = |begins: &str| {
        own.iter().filter(|file| file.name.starts_with(begins)).map(|file| file.bytes).sum::<u64>()
    };
    let before = sum(|name| is_of_widget(name) && !is_of_worker(name)) + of_portal("sign_in");
    vec![
        (EMBED, sum(|name| name == "embed.js")),
        (WIDGET, before),
        (WIDGET_AFTER, before + sum(is_of_worker) + of_portal("sources.json")),
    ]
}

/// What a widget's frame loads; the window, the element and the servers' own list are others'.
fn is_of_widget(name: &str) -> bool {
    !["embed.js", "hosts.json", "window.html"].contains(&name) && !name.starts_with("widget_window")
}

/// It starts with the sign-in.
fn is_of_worker(name: &str) -> bool {
    name.starts_with("widget_worker")
}

fn is_program(name: &str) -> bool {
    has(name, "js") || has(name, "wasm")
}

/// What is fetched when it is wanted, and not before.
fn is_later(name: &str) -> bool {
    name.starts_with("later_") || name.starts_with("versions")
}

/// What only the page for those who put widgets on theirs is made of.
fn is_of_editor(name: &str) -> bool {
    name.starts_with("later_split_widgets")
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
    use super::{Sent, figures, widget_figures};

    fn sent<const N: usize>(sizes: [(&str, u64); N]) -> Vec<Sent> {
        sizes.map(|(name, bytes)| Sent { name: name.to_owned(), bytes, is_of_widgets: false }).into()
    }

    #[test]
    fn a_widget_is_weighed_as_it_comes_before_and_after_the_sign_in() {
        let own = sent([("index.html", 1), ("sources.json", 2), ("sign_in-1.js", 4)]);
        let of_widgets = sent([
            ("embed.js", 8),
            ("hosts.json", 16),
            ("widget.html", 32),
            ("window.html", 64),
            ("widget_window-1.js", 128),
            ("widget-1.js", 256),
            ("widget_bg-1.wasm", 512),
            ("widget-1.css", 1024),
            ("widget_sign_in-1.js", 2048),
            ("widget_worker_bg-1.wasm", 4096),
        ]);
        let bytes: Vec<u64> = widget_figures(&of_widgets, &own).into_iter().map(|(_, bytes)| bytes).collect();
        let before = 32 + 256 + 512 + 1024 + 2048 + 4;
        assert_eq!(bytes, [8, before, before + 4096 + 2]);
    }

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
        let device = [
            ("sw.js", 2048),
            ("manifest.webmanifest", 4096),
            ("sw_off.js", 8192),
            ("later_split_widgets-1.wasm", 16_384),
        ];
        let all = [sent(sizes), sent(worker), sent(device)].into_iter().flatten().collect::<Vec<_>>();
        let bytes: Vec<u64> = figures(&all).into_iter().map(|(_, bytes)| bytes).collect();
        assert_eq!(bytes, [48, 192, 2, 1, 12, 511, 11, 1536, 16_384, 2048, 4096]);
    }
}
