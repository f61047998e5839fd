//! The widgets' addresses at the portal's origin, and the sites that may embed them: `v1/hosts.json` in the built portal,
//! which the build has made of the operator's list.
//!
//! It owns moving the simulated sites to the ports in use. Which headers follow from it, `headers` says.

use std::path::Path;

use serde_json::Value;

use super::registry::moved_name;

/// The element that other sites' pages load.
pub const ELEMENT: &str = "/v1/embed.js";

/// The document of a widget, in a frame.
pub const FRAME: &str = "/v1/widget.html";

/// The document of the window in which one signs in from a widget.
pub const WINDOW: &str = "/v1/window.html";

/// The list of those that may embed.
pub const HOSTS: &str = "/v1/hosts.json";

/// The origins that may embed: as they were built, and on the ports in use.
#[derive(Debug, Clone, Default)]
pub struct Hosts(pub Vec<(String, String)>);

impl Hosts {
    /// Those of a build, on the ports from this one on; none where there are no widgets.
    pub fn of(dist: &Path, base: u16) -> Self {
        let json = std::fs::read(dist.join(HOSTS.trim_start_matches('/'))).unwrap_or_default();
        let listed: Vec<Value> = serde_json::from_slice(&json).unwrap_or_default();
        let hosts = listed.iter().filter_map(|one| one.get("hosts")?.as_array()).flatten();
        let built = hosts.filter_map(Value::as_str);
        Self(built.map(|host| (host.to_owned(), moved_name(host, base))).collect())
    }

    /// Where they are now.
    pub fn origins(&self) -> Vec<String> {
        self.0.iter().map(|(_, moved)| moved.clone()).collect()
    }
}
