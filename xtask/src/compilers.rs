//! Owns which compiler builds what: the plain one on PATH, a newer one that rustup holds, or the one Debian packages.
//! It installs none: `setup` does.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::ask;
use crate::versions::{TRUNK_NEEDS_RUST, WASM_TARGET};

/// What `cargo run` and rustup hand to their children about themselves. Another compiler would take it for its own.
const CARGO_RUN_VARIABLES: [&str; 9] = [
    "CARGO",
    "CARGO_BIN_NAME",
    "CARGO_CRATE_NAME",
    "CARGO_MANIFEST_DIR",
    "CARGO_MANIFEST_PATH",
    "CARGO_PRIMARY_PACKAGE",
    "LD_LIBRARY_PATH",
    "OUT_DIR",
    "RUST_RECURSION_COUNT",
];

/// `program` as if we had been started by no cargo.
pub fn plain(program: &str) -> Command {
    let mut command = Command::new(program);
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if CARGO_RUN_VARIABLES.contains(&text.as_ref())
            || text.starts_with("CARGO_PKG_")
            || text.starts_with("RUSTUP_TOOLCHAIN")
            || text.starts_with("RUSTC")
        {
            command.env_remove(&name);
        }
    }
    command
}

/// `program` with `folders` first on its PATH, and started by no cargo.
pub fn with_path(program: &str, folders: &[PathBuf]) -> Command {
    let path = path_with(folders);
    let mut command = plain(&find(program, &path).to_string_lossy());
    command.env("PATH", path);
    command
}

/// Has `command` and its children find what is in `folder` before all else.
pub fn first_on_path(command: &mut Command, folder: &Path) {
    let set = command.get_envs().find(|(name, _)| *name == "PATH").and_then(|(_, path)| path);
    let path = set.map(OsString::from).or_else(|| env::var_os("PATH")).unwrap_or_default();
    let all = [folder.to_path_buf()].into_iter().chain(env::split_paths(&path));
    command.env("PATH", env::join_paths(all).unwrap_or(path));
}

/// PATH with `folders` first.
fn path_with(folders: &[PathBuf]) -> OsString {
    let path = env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().cloned().chain(env::split_paths(&path));
    env::join_paths(all).unwrap_or(path)
}

/// The file that `program` names on `path`, or the bare name when there is none.
fn find(program: &str, path: &OsString) -> PathBuf {
    env::split_paths(path)
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
        .unwrap_or(program.into())
}

/// The file that `program` names on our own PATH.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let file = find(program, &env::var_os("PATH").unwrap_or_default());
    file.is_file().then_some(file)
}

/// A compiler that can build for the browser: the folder of its cargo and rustc, or none for the plain ones.
#[derive(Clone, Debug)]
pub struct WasmCompiler {
    folder: Option<PathBuf>,
}

impl WasmCompiler {
    /// The plain compiler when it has the target, else Debian's when it has it.
    pub fn find() -> Option<Self> {
        let plain_rustc = || plain("rustc");
        if sysroot(&mut plain_rustc()).is_some_and(|root| has_target(&root)) {
            return Some(Self { folder: None });
        }
        let debian = Debian::find()?;
        debian.has_wasm().then_some(Self { folder: Some(debian.folder) })
    }

    /// The folder that must come first on PATH for this compiler to be met.
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }
}

/// Debian's compiler (packages `rustc-web`, `cargo-web`).
#[derive(Clone, Debug)]
pub struct Debian {
    folder: PathBuf,
    sysroot: PathBuf,
}

impl Debian {
    /// Where its packages put it, when they are installed.
    pub fn find() -> Option<Self> {
        let files = ask(plain("dpkg").args(["-L", "cargo-web"]))?;
        let cargo = files.lines().map(Path::new).find(|path| path.ends_with("bin/cargo"))?;
        let folder = cargo.parent()?.to_path_buf();
        let sysroot = sysroot(&mut plain(&folder.join("rustc").to_string_lossy()))?;
        Some(Self { folder, sysroot })
    }

    /// `program` of this compiler, finding its own cargo and rustc first.
    pub fn command(&self, program: &str) -> Command {
        with_path(program, std::slice::from_ref(&self.folder))
    }

    /// Where this compiler looks for a target's libraries.
    pub fn rustlib(&self) -> PathBuf {
        self.sysroot.join("lib/rustlib")
    }

    /// What tells this build of the compiler from every other.
    pub fn identity(&self) -> Option<String> {
        ask(self.command("rustc").arg("-vV"))
    }

    /// The file that says which compiler the wasm libraries were built by: others cannot read them.
    pub fn wasm_mark(&self) -> PathBuf {
        self.rustlib().join(WASM_TARGET).join("built-by.txt")
    }

    fn has_wasm(&self) -> bool {
        let built_by = std::fs::read_to_string(self.wasm_mark()).ok();
        built_by.is_some() && built_by == self.identity()
    }
}

fn sysroot(rustc: &mut Command) -> Option<PathBuf> {
    ask(rustc.args(["--print", "sysroot"])).map(PathBuf::from)
}

fn has_target(sysroot: &Path) -> bool {
    sysroot.join("lib/rustlib").join(WASM_TARGET).join("lib").is_dir()
}

/// A compiler new enough for the tools that are compiled here.
#[derive(Debug)]
pub struct ToolCompiler {
    /// Its cargo, ready for arguments.
    pub cargo: Command,
    /// Whether it is older than a tool asks for, though the tool compiles with it.
    pub slightly_old: bool,
}

impl ToolCompiler {
    /// The plain compiler, else the newest that rustup holds, else Debian's.
    pub fn find() -> Option<Self> {
        let new_enough = |rustc: &mut Command| version(rustc).filter(|found| *found >= TRUNK_NEEDS_RUST);
        if new_enough(&mut plain("rustc")).is_some() {
            return Some(Self { cargo: plain("cargo"), slightly_old: false });
        }
        let toolchains = ask(plain("rustup").args(["toolchain", "list"])).unwrap_or_default();
        let named = toolchains.lines().filter_map(|line| line.split_whitespace().next());
        let newest = named
            .filter_map(|name| Some((new_enough(plain("rustc").arg(format!("+{name}")))?, name)))
            .max()
            .map(|(_, name)| name);
        if let Some(name) = newest {
            let mut cargo = plain("cargo");
            cargo.arg(format!("+{name}"));
            return Some(Self { cargo, slightly_old: false });
        }
        let debian = Debian::find()?;
        let slightly_old = version(&mut debian.command("rustc"))? < TRUNK_NEEDS_RUST;
        Some(Self { cargo: debian.command("cargo"), slightly_old })
    }
}

/// `rustc 1.95.0 (…)` as numbers.
fn version(rustc: &mut Command) -> Option<(u32, u32, u32)> {
    parse_version(&ask(rustc.arg("-V"))?)
}

fn parse_version(text: &str) -> Option<(u32, u32, u32)> {
    let number = text.strip_prefix("rustc ")?.split([' ', '-']).next()?;
    let mut parts = number.split('.').map(str::parse);
    Some((parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?))
}

#[cfg(test)]
mod tests {
    use super::parse_version;

    #[test]
    fn versions_are_read_as_numbers() {
        assert_eq!(parse_version("rustc 1.95.0 (59807616e 2026-04-14)"), Some((1, 95, 0)));
        assert_eq!(parse_version("rustc 1.97.0-nightly (e50aa6fba 2026-05-19)"), Some((1, 97, 0)));
        assert_eq!(parse_version("no rustc here"), None);
    }
}
