//! Owns what is done to a build before it is served: the worker's files get content names, the marks in `index.html`
//! are filled, a release is thinned and named as one version, the widgets join it, and a release is compressed. Trunk calls
//! it as its hook after a build.

use std::env;
use std::path::{Path, PathBuf};

use crate::cli::{LAST_PORT, PORT_BASE};
use crate::files;
use crate::place::Place;
use crate::problem::{Outcome, Problem};

mod authorities;
mod compress;
pub mod cut;
mod hosts;
mod marks;
mod shrink;
mod sign_in;
mod styles;
mod version;
mod widgets;
mod wording;
mod worker;

/// The element that a server writes another day into, as it is looked for there. The minifier spells it otherwise.
const TODAY: &str = r#"<meta name="overblik-today" content="">"#;

/// Finishes the build that Trunk has just put together.
pub fn finish(place: &Place) -> Outcome {
    let staging = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from).ok_or_else(|| {
        Problem::new("Only Trunk's hook calls `finish`.", "Run `cargo xtask start` or `cargo xtask dist`.")
    })?;
    let base = env::var("OVERBLIK_PORT_BASE").ok().and_then(|base| base.parse().ok());
    let public = |name: &str| Ok(move_ports(&files::read(&place.root().join("public").join(name))?, base));
    let (registry, sign_in) = (public("sources.json")?, public("sign-in.json")?);
    files::write(&staging.join("sources.json"), &registry)?;
    fill_page(place, &staging, &registry, &sign_in)?;
    styles::put_off(&staging)?;
    let is_release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let shrink = |path: &Path, script: shrink::Script| {
        if is_release { shrink::shrunk(place, path, script) } else { files::read(path) }
    };
    if is_release {
        styles::thin(place, &staging)?;
        version::seal(&staging, &shrink)?;
    } else {
        version::keep_none(&staging)?;
    }
    // After the version is made: what the pages of others load is no part of what a device keeps.
    let hosts = hosts::list(&public("hosts.json")?, &registry)?;
    widgets::join(place, &staging, &sign_in::attribute(&sign_in)?, &hosts, &shrink)?;
    if is_release { compress::all(&staging) } else { Ok(()) }
}

fn fill_page(place: &Place, staging: &Path, registry: &str, sign_in: &str) -> Outcome {
    let text = place.root().join("src/text");
    let worker = worker::name_by_content(staging)?;
    let ahead = cut::join(place, staging)?;
    let authorities = authorities::list(registry)?;
    let sign_in = sign_in::attribute(sign_in)?;
    let page = staging.join("index.html");
    let filled = marks::fill(&files::read(&page)?, |mark| match mark {
        "ahead" => ahead.as_deref().map(|name| format!("/{name}")),
        "worker" => worker.as_deref().map(|name| format!("/{name}")),
        "authorities" => Some(authorities.clone()),
        "sign_in" => Some(sign_in.clone()),
        // `trunk serve` fills its own marks, when it sends the page.
        other if other.starts_with("__TRUNK") => Some(format!("{{{{{other}}}}}")),
        other => wording::of(&text, other.strip_prefix("text.")?).map(|text| marks::escape(&text)),
    })?;
    let spelled = spell_today(&filled).ok_or_else(|| {
        Problem::new(
            "index.html has no place for a day that a test chooses.",
            format!("Write {TODAY} into its head."),
        )
    })?;
    files::write(&page, spelled)
}

/// `page` with the element of the day spelled as [`TODAY`].
fn spell_today(page: &str) -> Option<String> {
    let name = page.find("overblik-today")?;
    let start = page.get(..name)?.rfind('<')?;
    let end = name + page.get(name..)?.find('>')? + 1;
    Some([page.get(..start)?, TODAY, page.get(end..)?].concat())
}

/// A file that names addresses, as it is with the simulator's ports counted from another base.
fn move_ports(text: &str, base: Option<u16>) -> String {
    let Some(base) = base.filter(|&base| base != PORT_BASE) else { return text.to_owned() };
    let host = ".localhost:";
    let mut pieces = text.split(host);
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |moved, piece| {
        let end = piece.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(piece.len());
        let (port, rest) = piece.split_at(end);
        let offset = port.parse().ok().and_then(|port: u16| port.checked_sub(PORT_BASE));
        match offset.filter(|offset| *offset <= LAST_PORT) {
            Some(offset) => format!("{moved}{host}{}{rest}", base.saturating_add(offset)),
            None => format!("{moved}{host}{piece}"),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::{TODAY, move_ports, spell_today};

    #[test]
    fn the_day_s_element_is_found_in_every_spelling() {
        for spelling in [TODAY, "<meta content name=overblik-today>", "<meta name=overblik-today content>"] {
            let page = spell_today(&format!("<title>a</title>{spelling}<p>b</p>"));
            assert_eq!(page, Some(format!("<title>a</title>{TODAY}<p>b</p>")));
        }
        assert_eq!(spell_today("<p>b</p>"), None);
    }

    #[test]
    fn only_the_ports_move() {
        let registry = r#"{"base":"http://skat.localhost:4403/","phone":"70004403"}"#;
        let moved = |port: u16| format!(r#"{{"base":"http://skat.localhost:{port}/","phone":"70004403"}}"#);
        assert_eq!(move_ports(registry, Some(5400)), moved(5403));
        // To a base whose own ports are among the old ones: each moves once.
        assert_eq!(move_ports(registry, Some(4410)), moved(4413));
        assert_eq!(move_ports(&moved(4441), Some(5400)), moved(4441));
        assert_eq!(move_ports(registry, None), registry);
    }
}
