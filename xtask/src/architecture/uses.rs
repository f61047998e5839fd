//! Owns finding what a file of Rust uses: whole `use` trees, paths in the code, and paths inside macros.
//! It does not judge them: `rules.rs` does.

use std::collections::HashMap;

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::visit::{self, Visit};

/// A module's path, the name of its part first: `core::sources::overblik`.
pub type ModulePath = Vec<String>;

/// Something that a file uses.
#[derive(Debug, PartialEq, Eq)]
pub struct Use {
    /// Its path from the root of its crate, or as it is written when it is not ours.
    pub path: ModulePath,
    /// Where it is used.
    pub line: usize,
}

/// Our crates by the names that code calls them, and as the table does.
const CRATES: [(&str, &str); 5] = [
    ("overblik_bench", "bench"),
    ("overblik_core", "core"),
    ("overblik", "app"),
    ("simulator", "simulator"),
    ("xtask", "xtask"),
];

/// Everything that `text` uses, which is the module `module` of a crate that begins at `root`.
pub fn of(text: &str, module: &[String], root: &[String]) -> syn::Result<Vec<Use>> {
    let mut finder = Finder { module: module.to_vec(), found: Vec::new() };
    finder.visit_file(&syn::parse_file(text)?);
    let aliases = aliases(&finder.found, root);
    Ok(finder.found.iter().map(|path| Use { path: path.resolve(root, &aliases), line: path.line }).collect())
}

/// A path as it is written, and where.
struct Written {
    /// The module that it stands in.
    module: ModulePath,
    segments: Vec<String>,
    /// The name that a `use` gives it in this file.
    local: Option<String>,
    line: usize,
}

type Aliases = HashMap<String, ModulePath>;

/// What the names that this file imports stand for, so that no import hides what is reached through it.
fn aliases(written: &[Written], root: &[String]) -> Aliases {
    let none = Aliases::new();
    written.iter().filter_map(|path| Some((path.local.clone()?, path.resolve(root, &none)))).collect()
}

impl Written {
    fn resolve(&self, root: &[String], aliases: &Aliases) -> ModulePath {
        let mut rest = self.segments.iter().peekable();
        let mut base = match rest.peek().map(|first| first.as_str()) {
            Some("crate") => root.to_vec(),
            Some("self" | "super") => self.module.clone(),
            Some(name) => match CRATES.iter().find(|(code, _)| *code == name) {
                Some((_, ours)) => vec![(*ours).to_owned()],
                None if self.local.is_none() && aliases.contains_key(name) => {
                    aliases.get(name).cloned().unwrap_or_default()
                }
                None => return self.segments.clone(),
            },
            None => Vec::new(),
        };
        if rest.peek().is_some_and(|first| *first != "super") {
            rest.next();
        }
        while rest.next_if(|segment| *segment == "super").is_some() {
            base.pop();
        }
        base.extend(rest.cloned());
        base
    }
}

struct Finder {
    module: ModulePath,
    found: Vec<Written>,
}

impl Finder {
    fn note(&mut self, path: &[Ident], local: Option<String>) {
        let line = path.last().map_or(0, |ident| ident.span().start().line);
        let segments = path.iter().map(Ident::to_string).collect();
        self.found.push(Written { module: self.module.clone(), segments, local, line });
    }

    /// Every leaf of a `use`, with all that stands before it.
    fn tree(&mut self, tree: &syn::UseTree, mut path: Vec<Ident>) {
        match tree {
            syn::UseTree::Path(step) => {
                path.push(step.ident.clone());
                self.tree(&step.tree, path);
            }
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| self.tree(tree, path.clone())),
            syn::UseTree::Glob(_) => self.note(&path, None),
            syn::UseTree::Name(name) => {
                if name.ident != "self" {
                    path.push(name.ident.clone());
                }
                let local = path.last().map(Ident::to_string);
                self.note(&path, local);
            }
            syn::UseTree::Rename(rename) => {
                path.push(rename.ident.clone());
                self.note(&path, Some(rename.rename.to_string()));
            }
        }
    }

    /// Paths in the tokens of a macro, which is no Rust that could be parsed.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<Ident> = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Punct(punct) if punct.as_char() == ':' => colons += 1,
                TokenTree::Ident(ident) if colons == 2 => {
                    path.push(ident);
                    colons = 0;
                }
                other => {
                    self.macro_path(&path);
                    (path, colons) = (Vec::new(), 0);
                    match other {
                        TokenTree::Ident(ident) => path.push(ident),
                        TokenTree::Group(group) => self.tokens(group.stream()),
                        _ => (),
                    }
                }
            }
        }
        self.macro_path(&path);
    }

    /// A single name is a local one.
    fn macro_path(&mut self, path: &[Ident]) {
        if path.len() > 1 {
            self.note(path, None);
        }
    }
}

impl<'ast> Visit<'ast> for Finder {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        self.module.push(item.ident.to_string());
        visit::visit_item_mod(self, item);
        self.module.pop();
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.tree(&item.tree, Vec::new());
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        // A path of one name is a local one, or the `crate` of `pub(crate)`.
        if path.segments.len() > 1 {
            let names: Vec<Ident> = path.segments.iter().map(|segment| segment.ident.clone()).collect();
            self.note(&names, None);
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, invocation: &'ast syn::Macro) {
        self.tokens(invocation.tokens.clone());
        visit::visit_macro(self, invocation);
    }
}

#[cfg(test)]
mod tests {
    use super::of;

    /// The paths that a file of `core::federation` uses.
    fn paths(text: &str) -> Vec<String> {
        let module = ["core".to_owned(), "federation".to_owned()];
        of(text, &module, &module[..1])
            .unwrap_or_default()
            .into_iter()
            .map(|found| found.path.join("::"))
            .collect()
    }

    #[test]
    fn nested_trees_are_read_to_every_leaf() {
        let text = "use crate::{model::{Day, zone as z}, sources::{self, overblik::*}};";
        let leaves = ["core::model::Day", "core::model::zone", "core::sources", "core::sources::overblik"];
        assert_eq!(paths(text), leaves);
    }

    #[test]
    fn super_and_self_are_followed_through_inline_modules() {
        assert_eq!(paths("use super::timeline::Gap;"), ["core::timeline::Gap"]);
        assert_eq!(paths("mod tests { use super::super::timeline::Gap; }"), ["core::timeline::Gap"]);
        assert_eq!(paths("use self::tracked::Tracked;"), ["core::federation::tracked::Tracked"]);
    }

    #[test]
    fn paths_are_found_in_code_types_and_macros() {
        assert_eq!(paths("fn a() -> crate::timeline::Gap { b() }"), ["core::timeline::Gap"]);
        assert_eq!(paths("fn a() { crate::timeline::merge::<u8>() }"), ["core::timeline::merge"]);
        assert_eq!(
            paths("fn a() { view! { <p>{move || crate::timeline::gap(1)}</p> } }"),
            ["core::timeline::gap"]
        );
    }

    #[test]
    fn an_import_does_not_hide_what_is_reached_through_it() {
        let text = "use crate::sources as known; fn a() { known::overblik::read() }";
        assert_eq!(paths(text), ["core::sources", "core::sources::overblik::read"]);
    }

    #[test]
    fn our_crates_and_others_are_told_apart() {
        assert_eq!(
            paths("use overblik_core::portal::view::Row; use leptos::prelude::*;"),
            ["core::portal::view::Row", "leptos::prelude"]
        );
    }
}
