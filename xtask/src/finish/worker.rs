//! Owns the names of the worker's files. Trunk leaves them as they are; a name made from the content lets browsers keep
//! them for ever.

use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::Path;

use crate::files;
use crate::problem::{Outcome, Problem};

/// In the order of use: each file is named by those after it. The last one is what the page starts.
const FILES: [&str; 3] = ["worker_bg.wasm", "worker.js", "worker_boot.js"];

/// Renames the worker's files and hands back the one that the page starts, when the build has a worker.
pub fn name_by_content(staging: &Path) -> Outcome<Option<String>> {
    let mut renamed: Vec<(&str, String)> = Vec::new();
    for old in FILES.into_iter().filter(|name| staging.join(name).is_file()) {
        let path = staging.join(old);
        let content = fs::read(&path).map_err(|error| Problem::file("read", &path, &error))?;
        let content = with_new_names(content, &renamed);
        let new = content_name(old, &content);
        files::write(&staging.join(&new), content)?;
        fs::remove_file(&path).map_err(|error| Problem::file("remove", &path, &error))?;
        renamed.push((old, new));
    }
    Ok(renamed.pop().map(|(_, name)| name))
}

/// Scripts name the other files in quotes; wasm, which is no text, names none.
fn with_new_names(content: Vec<u8>, renamed: &[(&str, String)]) -> Vec<u8> {
    match String::from_utf8(content) {
        Ok(text) => renamed.iter().fold(text, |text, (old, new)| text.replace(old, new)).into_bytes(),
        Err(binary) => binary.into_bytes(),
    }
}

/// `name` with what its content is in it: 48 bits, which no two of a portal's files will share.
pub fn content_name(name: &str, content: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    hasher.write(content);
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    format!("{stem}-{:012x}.{extension}", hasher.finish() >> 16)
}

#[cfg(test)]
mod tests {
    use super::{content_name, with_new_names};

    #[test]
    fn a_name_changes_with_the_content_alone() {
        assert_eq!(content_name("worker.js", b"a"), content_name("worker.js", b"a"));
        assert_ne!(content_name("worker.js", b"a"), content_name("worker.js", b"b"));
        assert!(content_name("worker_bg.wasm", b"a").starts_with("worker_bg-"));
    }

    #[test]
    fn scripts_follow_the_renaming_and_binaries_stay() {
        let renamed = [("worker.js", "worker-1.js".to_owned())];
        assert_eq!(with_new_names(b"import './worker.js'".to_vec(), &renamed), b"import './worker-1.js'");
        assert_eq!(with_new_names(b"\xffworker.js".to_vec(), &renamed), b"\xffworker.js");
    }
}
