//! Owns the table of which part of the product may use which: the one in ARCHITECTURE.md, as data.
//! How a use is found in the code is in `uses.rs`.

use Reach::{Face, Whole};

/// How much of another part may be used.
#[derive(Clone, Copy, Debug)]
pub enum Reach {
    /// The part and all that lies below it.
    Whole(&'static str),
    /// Only what the part's own file offers, none of the modules below it that have a row of their own.
    Face(&'static str),
}

/// One row: a part, what of ours it may use besides itself, and what of others it must not.
#[derive(Debug)]
pub struct Row {
    /// The part's path. A star stands for any one module, so that its siblings are other parts.
    pub part: &'static str,
    /// What it may use.
    pub may: &'static [Reach],
    /// The crates that it must not use.
    pub never: &'static [&'static str],
}

/// The core runs anywhere, so it knows no browser; neither does the wording, which is read outside of it too.
const BROWSER: &[&str] = &["leptos", "web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures", "gloo_net"];
/// What crosses the wire has types of its own, so that the model can change without it.
const BROWSER_AND_SERDE: &[&str] = &["leptos", "web_sys", "js_sys", "wasm_bindgen", "serde", "serde_json"];
/// The worker shows nothing.
const LEPTOS: &[&str] = &["leptos"];

const ONLY_MODEL: &[Reach] = &[Whole("core::model")];
const MODEL_AND_JSON: &[Reach] = &[Whole("core::model"), Whole("core::json")];
const EVERYTHING: &[Reach] = &[Whole("core"), Whole("app")];

/// All parts. A module that has no row is an error, so the table stays whole.
pub const TABLE: &[Row] = &[
    Row { part: "core", may: EVERYTHING, never: BROWSER },
    Row { part: "core::json", may: &[], never: BROWSER },
    Row { part: "core::model", may: &[], never: BROWSER_AND_SERDE },
    Row { part: "core::sources", may: ONLY_MODEL, never: BROWSER },
    Row {
        part: "core::sources::*",
        may: &[Whole("core::model"), Whole("core::json"), Face("core::sources")],
        never: BROWSER,
    },
    Row { part: "core::federation", may: &[Whole("core::model"), Face("core::sources")], never: BROWSER },
    Row { part: "core::timeline", may: ONLY_MODEL, never: BROWSER },
    Row { part: "core::calendar", may: ONLY_MODEL, never: BROWSER },
    Row { part: "core::notices", may: ONLY_MODEL, never: BROWSER },
    Row { part: "core::journeys", may: ONLY_MODEL, never: BROWSER },
    Row { part: "core::session", may: MODEL_AND_JSON, never: BROWSER },
    Row { part: "core::vault", may: ONLY_MODEL, never: BROWSER },
    Row { part: "core::portal", may: &[Whole("core")], never: BROWSER },
    Row { part: "app", may: EVERYTHING, never: &[] },
    Row { part: "app::main", may: EVERYTHING, never: &[] },
    Row { part: "app::cut", may: &[Face("app")], never: &[] },
    Row { part: "app::app", may: EVERYTHING, never: &[] },
    Row {
        part: "app::device",
        may: &[Whole("app::store"), Whole("app::sections"), Whole("app::platform"), Whole("core::portal")],
        never: &[],
    },
    Row { part: "app::later", may: EVERYTHING, never: &[] },
    Row { part: "app::routes", may: &[], never: BROWSER },
    Row { part: "app::text", may: &[], never: BROWSER },
    Row { part: "app::theme", may: &[], never: BROWSER },
    Row { part: "app::export", may: &[], never: BROWSER },
    Row { part: "app::store", may: &[Whole("core::portal")], never: &[] },
    Row {
        part: "app::visit",
        may: &[Whole("app::store"), Whole("app::routes"), Whole("app::platform"), Whole("core::portal")],
        never: &[],
    },
    Row {
        part: "app::surroundings",
        may: &[Whole("app::store"), Whole("app::sections"), Whole("app::platform"), Whole("core::portal")],
        never: &[],
    },
    Row {
        part: "app::telling",
        may: &[Whole("app::store"), Whole("app::text"), Whole("app::platform")],
        never: &[],
    },
    Row {
        part: "app::platform",
        may: &[
            Whole("core::model"),
            Face("core::sources"),
            Face("core::federation"),
            Whole("core::vault"),
            Whole("core::portal"),
        ],
        never: LEPTOS,
    },
    Row { part: "app::pages", may: &[Whole("app::pages")], never: &[] },
    Row {
        part: "app::pages::*",
        may: &[
            Whole("app::sections"),
            Whole("app::components"),
            Whole("app::text"),
            Whole("app::routes"),
            Whole("app::store"),
        ],
        never: &[],
    },
    Row {
        part: "app::sections",
        may: &[
            Whole("app::components"),
            Whole("app::text"),
            Whole("app::export"),
            Whole("app::theme"),
            Whole("app::routes"),
            Whole("core::portal"),
        ],
        never: &[],
    },
    Row { part: "app::components", may: &[], never: &[] },
    Row {
        part: "app::widget",
        may: &[
            Whole("app::text"),
            Face("app::theme"),
            Whole("app::platform"),
            Whole("core::portal"),
            Face("core::calendar"),
            Whole("core::model"),
        ],
        never: LEPTOS,
    },
    Row { part: "app::worker", may: &[Whole("core::portal"), Whole("app::platform")], never: LEPTOS },
    Row { part: "app::bin::widget", may: &[Face("app::widget")], never: LEPTOS },
    Row { part: "app::bin::worker", may: &[Whole("core::portal"), Whole("app::worker")], never: LEPTOS },
    Row {
        part: "app::bin::widget_worker",
        may: &[Whole("core::portal"), Whole("app::worker")],
        never: LEPTOS,
    },
    Row { part: "bench", may: &[Whole("core")], never: LEPTOS },
    Row { part: "simulator", may: &[], never: &[] },
    Row { part: "xtask", may: &[], never: &[] },
];
