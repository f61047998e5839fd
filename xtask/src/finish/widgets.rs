//! Owns `v1/`, the folder of what the pages of others load: the element, the documents of widget and window, and the widgets'
//! programs and styles, named by their content. A build without the widgets' programs has none of it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::marks;
use super::shrink::{Script, Shrink};
use super::styles;
use super::wording;
use super::worker::content_name;
use crate::compilers::plain;
use crate::files;
use crate::place::Place;
use crate::problem::{Outcome, Problem};
use crate::run;

/// The programs, as the build leaves them.
const PROGRAMS: [&str; 4] = ["widget.js", "widget_bg.wasm", "widget_worker.js", "widget_worker_bg.wasm"];

/// The documents, whose names stand in others' pages or at the login service.
const DOCUMENTS: [&str; 2] = ["widget.html", "window.html"];

/// What both the portal's and the widgets' scripts sign in by.
const SHARED: &str = "sign_in";

/// The starter of the worker, which is the portal's with other names in it.
const STARTER: &str = "worker_boot.js";

/// The files that are named by their content: what each is called before.
type Files = BTreeMap<String, Vec<u8>>;

/// Puts the folder into a build. `sign_in` is for an attribute, `hosts` JSON; our own scripts are as `shrink` makes them.
pub fn join(place: &Place, staging: &Path, sign_in: &str, hosts: &str, shrink: Shrink<'_>) -> Outcome {
    if !place.widget().is_dir() {
        return Ok(());
    }
    let folder = staging.join("v1");
    fs::create_dir_all(&folder).map_err(|error| Problem::file("make", &folder, &error))?;
    let mut files = programs(place)?;
    files.extend(scripts(place, &shared(staging)?, shrink)?);
    files.insert("widget.css".to_owned(), styles(place)?.into_bytes());
    let mut named = BTreeMap::new();
    for (old, new, content) in by_content(files)? {
        files::write(&folder.join(&new), content)?;
        named.insert(old, new);
    }
    for name in DOCUMENTS {
        let page = files::read(&place.root().join(name))?;
        files::write(&folder.join(name), document(place, &page, &named, sign_in, hosts)?)?;
    }
    files::write(&folder.join("embed.js"), shrink(&place.root().join("public/embed.js"), Script::Module)?)?;
    files::write(&folder.join("hosts.json"), hosts)
}

fn programs(place: &Place) -> Outcome<Files> {
    let read = |name: &str| {
        let path = place.widget().join(name);
        let content = fs::read(&path).map_err(|error| Problem::file("read", &path, &error))?;
        Ok((name.to_owned(), content))
    };
    PROGRAMS.into_iter().map(read).collect()
}

/// What the portal's build has called [`SHARED`].
fn shared(staging: &Path) -> Outcome<String> {
    let own = files::below(staging)?.into_iter().filter(|path| path.parent() == Some(staging));
    let mut own = own.filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()));
    let sealed = own.find(|name| name.starts_with(&format!("{SHARED}-")));
    Ok(sealed.unwrap_or_else(|| format!("{SHARED}.js")))
}

/// Our own scripts for them, signing in by the one with this name.
fn scripts(place: &Place, shared: &str, shrink: Shrink<'_>) -> Outcome<Files> {
    let public = place.root().join("public");
    let mut scripts = Files::new();
    for path in files::below(&public)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with("widget_") && path.extension().is_some_and(|kind| kind == "js") {
            let script = shrink(&path, Script::Module)?
                .replace(&format!("\"/{SHARED}.js\""), &format!("\"/{shared}\""));
            scripts.insert(name, script.into_bytes());
        }
    }
    let starter = shrink(&public.join(STARTER), Script::Module)?.replace("./worker", "./widget_worker");
    scripts.insert(format!("widget_{STARTER}"), starter.into_bytes());
    Ok(scripts)
}

fn styles(place: &Place) -> Outcome<String> {
    let mut sass = plain(&place.node_modules().join(".bin/sass").to_string_lossy());
    sass.args(["--no-source-map", "--style=compressed", "--quiet"])
        .arg(place.root().join("style/widget.scss"));
    let css = run::ask(&mut sass).ok_or_else(|| {
        Problem::new(
            "style/widget.scss cannot be compiled.",
            "node_modules/.bin/sass style/widget.scss says why.",
        )
    })?;
    styles::thinned(place, &css)
}

/// Each file's old and new name, and its content with the new names in it. Those that name others come after them.
fn by_content(mut files: Files) -> Outcome<Vec<(String, String, Vec<u8>)>> {
    let mut named: Vec<(String, String, Vec<u8>)> = Vec::new();
    while !files.is_empty() {
        let next = files
            .iter()
            .find(|(name, content)| !files.keys().any(|other| other != *name && names(content, other)));
        let Some(name) = next.map(|(name, _)| name.clone()) else {
            let all = files.into_keys().collect::<Vec<_>>().join(", ");
            return Err(Problem::new(
                format!("The widgets' files name each other in a circle: {all}."),
                "Let the first one hand the others' addresses on.",
            ));
        };
        let content = files.remove(&name).unwrap_or_default();
        let content = named.iter().fold(content, |content, (old, new, _)| renamed(content, old, new));
        named.push((name.clone(), content_name(&name, &content), content));
    }
    Ok(named)
}

/// Whether a script names this file. What is no text names none.
fn names(content: &[u8], file: &str) -> bool {
    std::str::from_utf8(content).is_ok_and(|text| text.contains(file))
}

fn renamed(content: Vec<u8>, old: &str, new: &str) -> Vec<u8> {
    match String::from_utf8(content) {
        Ok(text) => text.replace(old, new).into_bytes(),
        Err(binary) => binary.into_bytes(),
    }
}

/// A document with its marks filled and the scripts under their new names.
fn document(
    place: &Place,
    page: &str,
    named: &BTreeMap<String, String>,
    sign_in: &str,
    hosts: &str,
) -> Outcome<String> {
    let text = place.root().join("src/text");
    let address = |file: &str| named.get(file).map(|name| format!("/v1/{name}"));
    let filled = marks::fill(&without_comments(page), |mark| match mark {
        "widget" => address("widget.js"),
        "widget_wasm" => address("widget_bg.wasm"),
        "widget_worker" => address("widget_worker_boot.js"),
        "widget_styles" => address("widget.css"),
        "sign_in" => Some(sign_in.to_owned()),
        "hosts" => Some(marks::escape(hosts)),
        other => wording::of(&text, other.strip_prefix("text.")?).map(|text| marks::escape(&text)),
    })?;
    let named = named.iter();
    Ok(named.fold(filled, |page, (old, new)| page.replace(&format!("/v1/{old}"), &format!("/v1/{new}"))))
}

/// A page of ours without its comments and margins.
fn without_comments(page: &str) -> String {
    let mut pieces = page.split("<!--");
    let first = pieces.next().unwrap_or_default().to_owned();
    let left =
        pieces.fold(first, |left, piece| left + piece.split_once("-->").map_or("", |(_, after)| after));
    left.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::{by_content, without_comments};

    fn named(files: &[(&str, &[u8])]) -> Option<Vec<(String, String, String)>> {
        let files = files.iter().map(|(name, content)| ((*name).to_owned(), content.to_vec())).collect();
        let named = by_content(files).ok()?.into_iter();
        Some(
            named
                .map(|(old, new, content)| (old, new, String::from_utf8_lossy(&content).into_owned()))
                .collect(),
        )
    }

    #[test]
    fn a_file_follows_the_names_of_those_it_names_and_a_change_reaches_whoever_names_it() {
        let files = |wasm: &'static [u8]| -> [(&'static str, &'static [u8]); 3] {
            [
                ("widget.js", b"load('widget_bg.wasm')"),
                ("widget_bg.wasm", wasm),
                ("widget_boot.js", b"import './widget.js'"),
            ]
        };
        let first = named(&files(b"\xff1")).unwrap_or_default();
        let order: Vec<&str> = first.iter().map(|(old, ..)| old.as_str()).collect();
        assert_eq!(order, ["widget_bg.wasm", "widget.js", "widget_boot.js"]);
        for pair in first.windows(2) {
            if let [(_, new, _), (_, _, content)] = pair {
                assert!(content.contains(new), "{new} in {content}");
            }
        }
        let second = named(&files(b"\xff2")).unwrap_or_default();
        assert!(first.iter().zip(&second).all(|(one, other)| one.0 == other.0 && one.1 != other.1));
    }

    #[test]
    fn a_circle_fails_the_build() {
        assert_eq!(named(&[("widget_a.js", b"widget_b.js"), ("widget_b.js", b"widget_a.js")]), None);
    }

    #[test]
    fn a_page_loses_its_comments_and_no_words() {
        let page = "<!DOCTYPE html>\n<!-- What it is:\n two lines. -->\n<p>\n  a <b>c</b>\n</p>";
        assert_eq!(without_comments(page), "<!DOCTYPE html>\n<p>\na <b>c</b>\n</p>");
    }
}
