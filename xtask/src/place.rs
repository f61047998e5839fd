//! Owns where things lie: the repository, this crate's logs, and the per-user folder that tools are kept in.
//! It does not look at what is in them.

use std::env;
use std::path::{Path, PathBuf};

use crate::problem::{Outcome, Problem};

/// The folders everything else is given.
#[derive(Clone, Debug)]
pub struct Place {
    root: PathBuf,
    cache: PathBuf,
}

impl Place {
    /// The repository this crate was compiled in, and the user's cache folder.
    pub fn find() -> Outcome<Self> {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = manifest.parent().unwrap_or(manifest).to_path_buf();
        let cache = env::var_os("XDG_CACHE_HOME")
            .map(PathBuf::from)
            .or_else(|| env::home_dir().map(|home| home.join(".cache")))
            .ok_or_else(|| Problem::new("No home folder is known.", "Set HOME or XDG_CACHE_HOME."))?;
        Ok(Self { root, cache: cache.join("overblik") })
    }

    /// The repository.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Where the built portal lies.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Where the portal lies that has the gallery of components too: what is built for development.
    pub fn gallery(&self) -> PathBuf {
        self.root.join("target/gallery")
    }

    /// Where Node's packages lie.
    pub fn node_modules(&self) -> PathBuf {
        self.root.join("node_modules")
    }

    /// Where the widgets' programs lie, ready to join a build.
    pub fn widget(&self) -> PathBuf {
        self.root.join("target/widget")
    }

    /// Where the output of quiet children is kept.
    pub fn logs(&self) -> PathBuf {
        self.root.join("target/xtask")
    }

    /// The folder of one tool in one version: shared by every clone of this user.
    pub fn tool(&self, name: &str, version: &str) -> PathBuf {
        self.cache.join("tools").join(format!("{name}-{version}"))
    }

    /// Where tools are compiled; emptied when they are there.
    pub fn workbench(&self, name: &str) -> PathBuf {
        self.cache.join("build").join(name)
    }
}
