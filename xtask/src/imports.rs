//! Owns the names by which a program and its script know each other: wasm-bindgen ends each with digits drawn for it, which
//! no compression makes smaller. It changes nothing else of either.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::files;
use crate::problem::{Outcome, Problem};

/// How many digits wasm-bindgen draws for a name, each hexadecimal.
const DIGITS: usize = 16;

/// Gives the program `name` in `folder`, as wasm-bindgen leaves it, and its script names that compress well.
pub fn shorten(folder: &Path, name: &str) -> Outcome {
    let (script, program) = (folder.join(format!("{name}.js")), folder.join(format!("{name}_bg.wasm")));
    let mut bytes = fs::read(&program).map_err(|error| Problem::file("read", &program, &error))?;
    let numbered = number(&files::read(&script)?, &mut bytes).ok_or_else(|| {
        Problem::new(
            format!("{} calls something that {} does not name.", script.display(), program.display()),
            "See whether wasm-bindgen names its imports otherwise now, and have imports.rs follow.",
        )
    })?;
    files::write(&script, numbered)?;
    files::write(&program, bytes)
}

/// The script with a number, just as long, in the place of the digits of each name; the program is changed alike. `None` when
/// it lacks a name that the script has.
fn number(script: &str, program: &mut [u8]) -> Option<String> {
    let mut numbered = script.to_owned();
    for (number, (name, stem)) in drawn(script).into_iter().enumerate() {
        let short = format!("{stem}_{number:0DIGITS$}");
        numbered = numbered.replace(name, &short);
        let start = program.windows(name.len()).position(|bytes| bytes == name.as_bytes())?;
        program.get_mut(start..)?.get_mut(..name.len())?.copy_from_slice(short.as_bytes());
    }
    Some(numbered)
}

/// The names that end in such digits, each with what comes before them.
fn drawn(script: &str) -> BTreeSet<(&str, &str)> {
    let words = script.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
    let named = words.filter(|word| word.starts_with("__wbg_"));
    let parts = named.filter_map(|word| Some((word, word.rsplit_once('_')?)));
    let drawn = parts
        .filter(|(_, (_, end))| end.len() == DIGITS && end.bytes().all(|digit| digit.is_ascii_hexdigit()));
    drawn.map(|(word, (stem, _))| (word, stem)).collect()
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn each_name_keeps_its_length_and_is_the_same_in_both() {
        let script = "{__wbg_get_0da01a9a056907d8: a, __wbg_abort_f8d1589eb0c65ee2: b, __wbindgen_cast_0000000000000001: c, get: d}";
        let mut program =
            b"\x1b__wbg_abort_f8d1589eb0c65ee2\x00\x1a__wbg_get_0da01a9a056907d8\x00get".to_vec();
        let script = number(script, &mut program);
        assert_eq!(
            script.as_deref(),
            Some(
                "{__wbg_get_0000000000000001: a, __wbg_abort_0000000000000000: b, __wbindgen_cast_0000000000000001: c, get: d}"
            )
        );
        assert_eq!(program, b"\x1b__wbg_abort_0000000000000000\x00\x1a__wbg_get_0000000000000001\x00get");
    }

    #[test]
    fn a_name_that_the_program_lacks_is_noticed() {
        assert_eq!(number("{__wbg_get_0da01a9a056907d8: a}", &mut b"get".to_vec()), None);
    }
}
