//! Owns the parts of the app that use nothing else, compiled natively: what they say can be judged here, and their own
//! tests run here.

mod lix;

#[allow(dead_code, reason = "the app asks for all of it, these tests for a part")]
#[path = "../../../src/text/mod.rs"]
pub mod text;

#[allow(
    dead_code,
    unfulfilled_lint_expectations,
    unused_imports,
    reason = "the app asks for all of it, these tests for a part; and what is expected there is a library's"
)]
#[path = "../../../src/routes.rs"]
mod routes;

#[allow(dead_code, unused_imports, reason = "the app asks for all of it, these tests for a part")]
#[path = "../../../src/export/mod.rs"]
mod export;

#[allow(dead_code, reason = "the app asks for all of it, these tests for a part")]
#[path = "../../../src/theme.rs"]
mod theme;

#[allow(dead_code, reason = "the app asks for all of it, these tests for a part")]
#[path = "../../../src/sections/widget_code.rs"]
mod widget_code;

#[allow(dead_code, reason = "the app asks for all of it, its own test for a part")]
#[path = "../../../src/widget/page.rs"]
mod widget_page;
