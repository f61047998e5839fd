//! Owns the judgement: whether what a file uses is allowed by the table. It reads no file.

use std::collections::BTreeSet;

use super::table::{Reach, Row, TABLE};
use super::uses::{self, ModulePath, Use};

/// Judges one file; `modules` are all that exist. What comes back are sentences, each with its line.
pub fn judge(text: &str, module: &[String], modules: &BTreeSet<ModulePath>) -> Vec<(usize, String)> {
    let Some(part) = part_of(module, modules).filter(|part| is_listed(module, part)) else {
        return vec![(1, format!("`{}` has no row in the table of parts", module.join("::")))];
    };
    match uses::of(text, module, &crate_root(module)) {
        Ok(found) => {
            found.iter().filter_map(|found| Some((found.line, refusal(&part, found, modules)?))).collect()
        }
        Err(error) => vec![(error.span().start().line, format!("it cannot be parsed: {error}"))],
    }
}

/// A row, and the modules that its star stands for here.
struct Part {
    row: &'static Row,
    path: ModulePath,
}

/// The row with the longest path that `path` lies under.
fn part_of(path: &[String], modules: &BTreeSet<ModulePath>) -> Option<Part> {
    let rows = TABLE.iter().filter_map(|row| Some(Part { row, path: matched(row.part, path, modules)? }));
    rows.max_by_key(|part| part.path.len())
}

fn matched(pattern: &str, path: &[String], modules: &BTreeSet<ModulePath>) -> Option<ModulePath> {
    let pattern: Vec<&str> = pattern.split("::").collect();
    let head = path.get(..pattern.len())?;
    let fits = pattern.iter().zip(head).all(|(wanted, name)| *wanted == "*" || wanted == name);
    // A star stands for a module, not for a type or function of the module above.
    let is_module = pattern.last() != Some(&"*") || modules.contains(head);
    (fits && is_module).then(|| head.to_vec())
}

/// The rows `core` and `app` are for the root files alone: every module below them has a row of its own.
fn is_listed(module: &[String], part: &Part) -> bool {
    part.path.len() > 1 || module.len() == 1 || !["core", "app"].contains(&part.row.part)
}

/// A program is a crate of its own, which begins at its file.
fn crate_root(module: &[String]) -> ModulePath {
    let is_program = module.get(1).is_some_and(|name| name == "bin" || name == "main");
    module.get(..if is_program { module.len() } else { 1 }).unwrap_or_default().to_vec()
}

fn refusal(part: &Part, found: &Use, modules: &BTreeSet<ModulePath>) -> Option<String> {
    let name = part.path.join("::");
    let first = found.path.first()?;
    if part.row.never.contains(&first.as_str()) {
        return Some(format!("`{name}` must not use the crate `{first}`"));
    }
    let other = part_of(&found.path, modules)?;
    let allowed = other.path == part.path || part.row.may.iter().any(|reach| covers(*reach, &other.path));
    (!allowed).then(|| format!("`{name}` must not use `{}`", found.path.join("::")))
}

fn covers(reach: Reach, path: &[String]) -> bool {
    let segments = |part: &str| part.split("::").map(str::to_owned).collect::<ModulePath>();
    match reach {
        Reach::Whole(part) => path.starts_with(&segments(part)),
        Reach::Face(part) => path == segments(part),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::judge;

    fn path(text: &str) -> Vec<String> {
        text.split("::").map(str::to_owned).collect()
    }

    fn refused(module: &str, text: &str) -> bool {
        let names = [
            "core::sources::overblik",
            "core::sources::memo",
            "app::pages::timeline",
            "app::pages::coverage",
        ];
        let modules: BTreeSet<_> = names.into_iter().map(path).collect();
        !judge(text, &path(module), &modules).is_empty()
    }

    #[test]
    fn the_model_uses_nothing_of_ours_and_no_wire_format() {
        assert!(refused("core::model::item", "use crate::{sources::{self, Page}};"));
        assert!(refused("core::model::item", "use crate::SomethingOfTheRoot;"));
        assert!(refused(
            "core::model::item",
            "#[derive(serde::Serialize)] struct A { #[serde(default)] a: serde::B }"
        ));
        assert!(!refused("core::model::item", "use super::day::Day; use std::fmt; pub(crate) struct A;"));
    }

    #[test]
    fn a_protocol_knows_the_model_and_the_trait_but_no_other_protocol() {
        assert!(refused("core::sources::overblik::parse", "use super::super::{memo::{wire::{Letter}}};"));
        assert!(refused("core::sources::overblik", "fn a() { crate::federation::ask() }"));
        assert!(!refused(
            "core::sources::overblik::parse",
            "use crate::sources::{Page, Protocol}; use super::wire;"
        ));
    }

    #[test]
    fn federation_knows_protocols_by_their_trait_alone() {
        assert!(!refused("core::federation", "use crate::sources::{self, Protocol};"));
        assert!(refused("core::federation", "use crate::sources; fn a() { sources::overblik::read() }"));
        assert!(refused("core::federation", "mod tests { use super::super::timeline::Gap; }"));
    }

    #[test]
    fn pages_and_components_look_downwards() {
        assert!(refused("app::pages::timeline", "use crate::pages::coverage::Coverage;"));
        assert!(refused("app::pages::timeline", "fn a() { view! { <crate::platform::fetch::Fetch/> } }"));
        assert!(refused("app::sections::sources", "use crate::{components::{button::Button}, pages};"));
        assert!(refused("app::components::button", "use crate::text::Wording;"));
        assert!(!refused("app::pages::timeline", "use crate::{sections::sources::Sources, store::Store};"));
    }

    #[test]
    fn the_worker_shows_nothing() {
        assert!(refused("app::worker", "use leptos::prelude::*;"));
        assert!(refused("app::worker", "use overblik::{platform::fetch, sections::{sources}};"));
        assert!(!refused(
            "app::worker",
            "use overblik::platform::fetch; use overblik_core::portal::{State, update};"
        ));
    }

    #[test]
    fn the_simulator_shares_nothing_with_the_portal() {
        assert!(refused("simulator::wire::item", "use overblik_core::model::Item;"));
        assert!(!refused("simulator::wire::item", "use crate::{ledger::Ledger, item};"));
    }

    #[test]
    fn what_measures_the_core_is_used_by_nobody() {
        assert!(!refused("bench::job", "use overblik_core::timeline::in_order;"));
        assert!(refused("core::timeline", "fn a() { overblik_bench::Job::default() }"));
        assert!(refused("app::platform", "use overblik_bench::Job;"));
    }

    #[test]
    fn a_module_without_a_row_is_an_error() {
        assert!(refused("core::extras", "struct A;"));
        assert!(!refused("core", "pub mod model;"));
    }
}
