//! Owns what makes a release one version: the list of its files that `sw.js` keeps on the device, and the version's name,
//! which follows from every byte of them and from the registry. What the worker does with them is `public/sw.js`'s.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::shrink::{Script, Shrink};
use super::worker::content_name;
use crate::files;
use crate::problem::{Outcome, Problem};

/// The script that each page starts with. It names the others, and is itself named by the version.
const START: &str = "boot.js";

/// Scripts that only [`START`] names.
const SCRIPTS: [&str; 3] = ["remind.js", "sign_in.js", "versions.js"];

/// What keeps a version, and what keeps none and stands in its place.
const KEEPER: &str = "sw.js";
const KEEPS_NONE: &str = "sw_off.js";

/// The place of version and list in [`KEEPER`].
const MARK: &str = "\"{{version}}\"";

/// What a page may need: the rest (licences, pictures for shops) no page asks for.
const KEPT: [&str; 6] = ["css", "js", "wasm", "woff2", "svg", "png"];

/// What is never kept: the page for web editors, the workers themselves, and what only the device asks for that installs the
/// portal.
const NOT_KEPT: [&str; 5] = ["/later_split_widgets", "/sw", "/screenshots/", "-180.png", "-512.png"];

/// Names our own scripts by their content, the starting one by the version, each as `shrink` makes it, and tells the worker
/// all of it.
pub fn seal(staging: &Path, shrink: Shrink<'_>) -> Outcome {
    let start = staging.join(START);
    let mut script = shrink(&start, Script::Classic)?;
    for old in SCRIPTS {
        let path = staging.join(old);
        let content = shrink(&path, Script::Module)?;
        let new = content_name(old, content.as_bytes());
        script = script.replace(&format!("\"/{old}\""), &format!("\"/{new}\""));
        files::write(&staging.join(new), content)?;
        remove(&path)?;
    }
    remove(&start)?;
    let (page, keeper) = (staging.join("index.html"), staging.join(KEEPER));
    let (html, worker) = (files::read(&page)?, shrink(&keeper, Script::Classic)?);
    let mut kept = kept(staging)?;
    let whole = json!([kept, html, script, worker, files::read(&staging.join("sources.json"))?]);
    let version = digest(whole.to_string().as_bytes());
    let start = format!("boot-{version}.js");
    kept.insert(format!("/{start}"), digest(script.as_bytes()).into());
    files::write(&staging.join(&start), script)?;
    files::write(&page, html.replace(&format!("/{START}"), &format!("/{start}")))?;
    let list = json!({ "version": version, "files": kept });
    files::write(&keeper, worker.replace(MARK, &list.to_string()))
}

/// Has whatever version a browser has kept from this origin go: what is built for development is always fetched.
pub fn keep_none(staging: &Path) -> Outcome {
    files::write(&staging.join(KEEPER), files::read(&staging.join(KEEPS_NONE))?)
}

/// The address of each file that is kept, and its digest.
fn kept(staging: &Path) -> Outcome<Map<String, Value>> {
    let mut kept = Map::new();
    for path in files::below(staging)? {
        let name = path.strip_prefix(staging).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        let address = format!("/{name}");
        let is_kind = path.extension().is_some_and(|kind| KEPT.iter().any(|kept| kind == *kept));
        if is_kind && !NOT_KEPT.iter().any(|not| address.starts_with(not) || address.ends_with(not)) {
            let content = fs::read(&path).map_err(|error| Problem::file("read", &path, &error))?;
            kept.insert(address, digest(&content).into());
        }
    }
    Ok(kept)
}

/// The first six bytes of the SHA-256: enough to tell what got mixed up, of what comes from one's own server.
fn digest(content: &[u8]) -> String {
    Sha256::digest(content).iter().take(6).fold(String::new(), |mut text, byte| {
        let _always_fits = write!(text, "{byte:02x}");
        text
    })
}

fn remove(path: &Path) -> Outcome {
    fs::remove_file(path).map_err(|error| Problem::file("remove", path, &error))
}

#[cfg(test)]
mod tests {
    use super::{KEEPER, MARK, seal};
    use crate::files;
    use crate::problem::{Outcome, Problem};
    use serde_json::Value;
    use std::path::{Path, PathBuf};
    use std::{env, fs, process};

    const STYLES: &str = "main-0123456789abcdef.css";

    /// A build in a folder of its own, sealed after something is added to one of its files.
    fn sealed(name: &str, changed: Option<&str>) -> Outcome<PathBuf> {
        let folder = env::temp_dir().join(format!("overblik-version-{}-{name}", process::id()));
        let _not_there = fs::remove_dir_all(&folder);
        let pictures = folder.join("screenshots");
        fs::create_dir_all(&pictures).map_err(|error| Problem::file("make", &pictures, &error))?;
        let keeper = format!("const list = {MARK};");
        for (file, content) in [
            ("index.html", "<script src=/boot.js></script>"),
            ("boot.js", "import(\"/remind.js\"); import(\"/sign_in.js\"); import(\"/versions.js\")"),
            ("remind.js", "r"),
            ("sign_in.js", "a"),
            ("versions.js", "b"),
            (STYLES, "c"),
            ("sources.json", "{}"),
            ("LICENSE-MIT", "d"),
            ("screenshots/wide.png", "e"),
            ("sw_off.js", "f"),
            (KEEPER, &keeper),
        ] {
            let more = if changed == Some(file) { " x" } else { "" };
            files::write(&folder.join(file), [content, more].concat())?;
        }
        seal(&folder, &|path, _| files::read(path))?;
        Ok(folder)
    }

    /// What the worker of a build is told.
    fn list(folder: &Path) -> Outcome<Value> {
        let worker = files::read(&folder.join(KEEPER))?;
        let list = worker.strip_prefix("const list = ").and_then(|list| list.strip_suffix(';'));
        Ok(list.and_then(|list| serde_json::from_str(list).ok()).unwrap_or_default())
    }

    fn version(folder: &Path) -> Outcome<String> {
        let version = list(folder)?.get("version").and_then(Value::as_str).map(str::to_owned);
        Ok(version.unwrap_or_default())
    }

    fn names(list: &Value) -> Vec<String> {
        let files = list.get("files").and_then(Value::as_object);
        files.into_iter().flat_map(|files| files.keys().cloned()).collect()
    }

    #[test]
    fn every_file_that_a_visit_may_need_is_in_the_list_and_no_other() -> Outcome {
        let folder = sealed("list", None)?;
        let list = list(&folder)?;
        let stems: Vec<String> =
            names(&list).iter().filter_map(|name| Some(name.split_once('-')?.0.to_owned())).collect();
        assert_eq!(stems, ["/boot", "/main", "/remind", "/sign_in", "/versions"]);
        // The beginning of the SHA-256 of "c", by another program (sha256sum).
        let digest = list.get("files").and_then(|files| files.get(format!("/{STYLES}")));
        assert_eq!(digest.and_then(Value::as_str), Some("2e7d2c03a950"));
        let start = format!("/boot-{}.js", version(&folder)?);
        assert!(files::read(&folder.join("index.html"))?.contains(&start));
        let script = files::read(&folder.join(start.trim_start_matches('/')))?;
        for name in names(&list) {
            assert!(folder.join(name.trim_start_matches('/')).is_file(), "{name}");
            assert!(name == start || *name == format!("/{STYLES}") || script.contains(&name), "{name}");
        }
        Ok(())
    }

    #[test]
    fn any_change_makes_another_version_also_one_of_the_registry_alone() -> Outcome {
        let first = version(&sealed("first", None)?)?;
        assert_eq!(version(&sealed("same", Some("LICENSE-MIT"))?)?, first);
        for file in ["index.html", "boot.js", "sign_in.js", STYLES, "sources.json", KEEPER] {
            assert_ne!(version(&sealed("other", Some(file))?)?, first, "{file}");
        }
        Ok(())
    }
}
