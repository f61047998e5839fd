//! The registry of sources, as the operator of the portal has it: `sources.json` in the built portal.
//!
//! It owns moving the simulated sources to the ports in use, and the origins a page must be allowed to ask.
//! What it does not know of an entry it passes on as it is.

use axum::http::Uri;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::addresses::{DEFAULT_BASE, LAST};

/// The registry.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[must_use]
pub struct Registry {
    sources: Vec<Source>,
    #[serde(flatten)]
    rest: Map<String, Value>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Source {
    /// Missing, like the audience, where an authority takes no part yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    base: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    audience: Option<String>,
    site: String,
    #[serde(flatten)]
    rest: Map<String, Value>,
}

impl Registry {
    /// Reads a registry; the error says what is wrong with it.
    pub fn parse(json: &[u8]) -> Result<Self, String> {
        serde_json::from_slice(json).map_err(|error| error.to_string())
    }

    /// The registry with every address that is the simulator's moved from the default base to this one.
    pub fn moved(mut self, base: u16) -> Self {
        for source in &mut self.sources {
            let addresses = source.base.iter_mut().chain(&mut source.audience).chain([&mut source.site]);
            for address in addresses {
                if let Some(moved) = moved(address, base) {
                    *address = moved;
                }
            }
        }
        self
    }

    /// The authorities' own sites, in the sources' order.
    pub fn sites(&self) -> Vec<String> {
        self.sources.iter().map(|source| source.site.clone()).collect()
    }

    /// The origins of all sources, in their order.
    pub fn origins(&self) -> Vec<String> {
        self.sources.iter().filter_map(|source| origin(source.base.as_deref()?)).collect()
    }
}

/// An address that is the simulator's, moved from the default base to this one.
fn moved(address: &str, base: u16) -> Option<String> {
    let address: Uri = address.parse().ok()?;
    let host = address.host().filter(|host| host.ends_with(".localhost"))?;
    let offset = address.port_u16()?.checked_sub(DEFAULT_BASE).filter(|offset| *offset <= LAST)?;
    let port = base.checked_add(offset)?;
    Some(format!("{}://{host}:{port}{}", address.scheme_str()?, address.path()))
}

/// The same of what names somebody by an origin, which ends without the slash that an address has; any other as it is.
pub fn moved_name(name: &str, base: u16) -> String {
    moved(name, base).map_or_else(|| name.to_owned(), |moved| moved.trim_end_matches('/').to_owned())
}

/// The origin of an address.
pub fn origin(address: &str) -> Option<String> {
    let address: Uri = address.parse().ok()?;
    Some(format!("{}://{}", address.scheme_str()?, address.authority()?))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;

    const JSON: &str = r#"{"version":1,"sources":[
        {"id":"a","base":"http://a.localhost:4401/","audience":"http://a.localhost:4401/","site":"http://a.localhost:4401/x"},
        {"id":"c","base":"http://c.localhost:4441/","audience":"c","site":"http://c.localhost:4439/"},
        {"id":"d","connected":false,"site":"http://d.localhost:4402/"},
        {"id":"b","base":"https://b.example/api/","audience":"urn:b","site":"https://b.example/"}]}"#;

    #[test]
    fn only_the_simulator_s_own_addresses_move() {
        let registry = Registry::parse(JSON.as_bytes()).unwrap().moved(9000);
        let origins = ["http://a.localhost:9001", "http://c.localhost:4441", "https://b.example"];
        assert_eq!(registry.origins(), origins);
        let json = serde_json::to_value(&registry).unwrap();
        assert_eq!(json.pointer("/sources/0/site").unwrap(), "http://a.localhost:9001/x");
        assert_eq!(json.pointer("/sources/1/site").unwrap(), "http://c.localhost:9039/");
        assert_eq!(json.pointer("/sources/2/site").unwrap(), "http://d.localhost:9002/");
        assert_eq!(json.pointer("/sources/2/base"), None);
        assert_eq!(json.pointer("/sources/3/audience").unwrap(), "urn:b");
        assert_eq!(json.pointer("/sources/3/id").unwrap(), "b");
        assert_eq!(json.get("version").unwrap(), 1);
    }
}
