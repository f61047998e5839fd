//! Owns how the compiler learns to build for the browser: from rustup where it can download, else on Debian by building
//! the standard library from Debian's own packages.

use std::fs;
use std::io;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use super::{Step, debian};
use crate::compilers::{Debian, WasmCompiler, on_path, plain};
use crate::place::Place;
use crate::problem::{Outcome, Problem};
use crate::progress::say;
use crate::run;
use crate::versions::WASM_TARGET;

/// The ordinary way. Where it fails on Debian, the steps after it take over.
pub const RUSTUP: Step =
    Step { name: "wasm target", effort: "asking rustup", present: |_| skip_rustup(), install: ask_rustup };

/// The library that Debian does not package, built from its source package.
pub const DEBIAN: Step = Step {
    name: "wasm target",
    effort: "building the standard library for it (1 to 3 minutes on two cores)",
    present: |_| WasmCompiler::find().is_some(),
    install: build_library,
};

/// A crate with nothing in it: only the standard library it stands on is wanted.
const EMPTY_CRATE: &str = r#"[package]
name = "nothing"
version = "0.0.0"
edition = "2021"

[profile.release]
panic = "abort"

[workspace]
"#;

fn skip_rustup() -> bool {
    WasmCompiler::find().is_some() || (on_path("rustup").is_none() && debian::is_debian())
}

fn ask_rustup(place: &Place) -> Outcome {
    let remedy = format!(
        "Give your Rust compiler the target {WASM_TARGET}; with rustup: rustup target add {WASM_TARGET}"
    );
    let asked = run::logged(place, "rustup", plain("rustup").args(["target", "add", WASM_TARGET]), &remedy);
    if asked.is_err() && debian::is_debian() {
        say("wasm target: rustup cannot download here; Debian's compiler is used instead");
        return Ok(());
    }
    asked
}

fn build_library(place: &Place) -> Outcome {
    let debian = Debian::find().ok_or_else(|| {
        Problem::new(
            "Debian's Rust compiler is not where its packages should have put it.",
            "Install cargo-web anew.",
        )
    })?;
    let bench = place.workbench("std");
    write(&bench.join("Cargo.toml"), EMPTY_CRATE)?;
    write(&bench.join("src/lib.rs"), "#![no_std]\n")?;
    let mut cargo = debian.command("cargo");
    cargo.current_dir(&bench).args(["build", "--release", "--target", WASM_TARGET]);
    // `test` lets test binaries link; the bitcode is what a later link-time optimisation reads.
    cargo.args(["-Z", "build-std=std,panic_abort,panic_unwind,test,proc_macro"]);
    cargo
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", "-Cembed-bitcode=yes")
        .env("CARGO_TARGET_DIR", bench.join("target"));
    run::logged(
        place,
        "wasm-library",
        &mut cargo,
        "If it could not download, check the network and run this again.",
    )?;
    install_library(&debian, &bench.join("target").join(WASM_TARGET).join("release/deps"))
        .map_err(|error| Problem::file("install the wasm library in", &debian.rustlib(), &error))?;
    // Only disk space is lost when it stays.
    let _ = fs::remove_dir_all(&bench);
    Ok(())
}

/// Copies beside the final place and renames, so that a half-finished copy is never taken for the library.
fn install_library(debian: &Debian, built: &Path) -> io::Result<()> {
    let rustlib = debian.rustlib();
    let (half, whole) = (rustlib.join(format!("{WASM_TARGET}.half")), rustlib.join(WASM_TARGET));
    if half.exists() {
        fs::remove_dir_all(&half)?;
    }
    fs::create_dir_all(half.join("lib"))?;
    for library in libraries(built)? {
        fs::copy(&library, half.join("lib").join(library.file_name().unwrap_or_default()))?;
    }
    let mark = debian.wasm_mark();
    fs::write(half.join(mark.file_name().unwrap_or_default()), debian.identity().unwrap_or_default())?;
    if whole.exists() {
        fs::remove_dir_all(&whole)?;
    }
    link_linker(debian)?;
    fs::rename(half, whole)
}

fn libraries(built: &Path) -> io::Result<Vec<PathBuf>> {
    let all = fs::read_dir(built)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    let is_library = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("lib") && name.ends_with(".rlib") && !name.starts_with("libnothing-")
    };
    Ok(all.into_iter().filter(is_library).collect())
}

/// rustc looks for its own linker under the host's name; Debian packages the same program apart.
fn link_linker(debian: &Debian) -> io::Result<()> {
    let identity = debian.identity().unwrap_or_default();
    let host = identity.lines().find_map(|line| line.strip_prefix("host: ")).unwrap_or_default();
    let folder = debian.rustlib().join(host).join("bin");
    let link = folder.join("rust-lld");
    fs::create_dir_all(&folder)?;
    match on_path(debian::LINKER) {
        Some(linker) if !link.exists() => symlink(linker, link),
        _ => Ok(()),
    }
}

fn write(path: &Path, text: &str) -> Outcome {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).map_err(|error| Problem::file("make", folder, &error))?;
    fs::write(path, text).map_err(|error| Problem::file("write", path, &error))
}
