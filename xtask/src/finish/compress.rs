//! Owns the brotli twin (`.br`) that is served in place of each file that shrinks.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use brotli::enc::BrotliEncoderParams;

use crate::files;
use crate::problem::{Outcome, Problem};

/// What shrinks. Fonts and pictures are compressed by their own formats.
const SHRINK: [&str; 7] = ["html", "js", "css", "wasm", "json", "svg", "webmanifest"];

/// Writes the twins of every such file, side by side.
pub fn all(folder: &Path) -> Outcome {
    let shrinks =
        |path: &PathBuf| path.extension().is_some_and(|kind| SHRINK.iter().any(|wanted| kind == *wanted));
    let paths: Vec<PathBuf> = files::below(folder)?.into_iter().filter(shrinks).collect();
    thread::scope(|scope| {
        let workers: Vec<_> = paths.iter().map(|path| scope.spawn(|| twin(path))).collect();
        workers.into_iter().try_for_each(|worker| worker.join().unwrap_or_else(|_| Err(stopped())))
    })
}

fn twin(path: &Path) -> Outcome {
    let content = fs::read(path).map_err(|error| Problem::file("read", path, &error))?;
    let parameters = BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: content.len(),
        ..BrotliEncoderParams::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut content.as_slice(), &mut packed, &parameters)
        .map_err(|error| Problem::file("compress", path, &error))?;
    if packed.len() >= content.len() {
        return Ok(());
    }
    files::write(&PathBuf::from(format!("{}.br", path.display())), packed)
}

fn stopped() -> Problem {
    Problem::new("Compressing stopped without a word.", "Run the same command again.")
}
