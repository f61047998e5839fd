//! Owns the versions of the tools that are installed here. Those that other files pin too (`Trunk.toml`, the npm
//! lock, `Cargo.lock`) are held equal by the tests below.

/// Builds the page. Each of its files is named by its own bytes.
pub const TRUNK: &str = "0.22.1";

/// The oldest compiler that TRUNK can be compiled with.
pub const TRUNK_NEEDS_RUST: (u32, u32, u32) = (1, 96, 1);

/// Writes the JavaScript side of the wasm; must equal the `wasm-bindgen` crate exactly.
pub const WASM_BINDGEN: &str = "0.2.130";

/// Cuts the page's program at the places that the crate `wasm_split_macros`, which Leptos brings along, has marked.
pub const WASM_SPLIT: &str = "0.2.4";

/// The oldest Node the tests, the style compiler and the simulated login service run on.
pub const NODE: (u32, u32) = (20, 12);

/// The oldest Java the HTML checker runs on.
pub const JAVA_MAJOR: u32 = 17;

/// The oldest Firefox that the journey in other engines was seen to pass in; `docs/browsers.md` has those in use.
pub const FIREFOX_MAJOR: u32 = 140;

/// The oldest Python that SCHEMATHESIS and what it stands on run on.
pub const PYTHON: (u32, u32) = (3, 11);

/// Tries the authorities' answers against the published Source API.
pub const SCHEMATHESIS: &str = "4.32.5";

/// What the page is compiled for.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

#[cfg(test)]
mod tests {
    use super::{SCHEMATHESIS, TRUNK, WASM_BINDGEN};

    const TRUNK_TOML: &str = include_str!("../../Trunk.toml");
    const CARGO_LOCK: &str = include_str!("../../Cargo.lock");
    const NPM_LOCK: &str = include_str!("../../package-lock.json");
    const REQUIREMENTS: &str = include_str!("../../tests/contract/requirements.txt");

    fn npm_version(package: &str) -> String {
        let lock: serde_json::Value = serde_json::from_str(NPM_LOCK).unwrap_or_default();
        let version = lock.pointer(&format!("/packages/node_modules~1{package}/version"));
        version.and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
    }

    #[test]
    fn every_file_that_pins_a_tool_pins_the_same() {
        assert!(TRUNK_TOML.contains(&format!("trunk-version = \"={TRUNK}\"")));
        assert!(TRUNK_TOML.contains(&format!("wasm_bindgen = \"{WASM_BINDGEN}\"")));
        assert!(CARGO_LOCK.contains(&format!("name = \"wasm-bindgen\"\nversion = \"{WASM_BINDGEN}\"\n")));
        assert!(TRUNK_TOML.contains(&format!("sass = \"{}\"", npm_version("sass"))));
        assert!(REQUIREMENTS.contains(&format!("\nschemathesis=={SCHEMATHESIS}\n")));
        let binaryen = npm_version("binaryen");
        assert!(
            TRUNK_TOML.contains(&format!("wasm_opt = \"version_{}\"", binaryen.trim_end_matches(".0.0")))
        );
    }
}
