//! What of the core runs once for each item or each byte, as a package of its own: a package is what the compiler can be
//! told to make fast or small. It owns no file: they lie in `core/src/`, as parts of the core, and are tested there.

#[path = "../../src/json/mod.rs"]
pub mod json;
#[path = "../../src/model/mod.rs"]
pub mod model;
#[path = "../../src/sources/mod.rs"]
pub mod sources;
#[path = "../../src/timeline/mod.rs"]
pub mod timeline;
