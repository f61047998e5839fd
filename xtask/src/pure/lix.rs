//! Owns the measure of how hard the Danish wording is to read: LIX, the words of a sentence and the share of long words.
//! It reads the source, so that no page's words have to be listed twice.

use std::path::Path;

use proc_macro2::{Literal, TokenStream, TokenTree};
use syn::visit::{self, Visit};

/// What plain wording may be at most; 35 is what a weekly magazine is.
const LIMIT: usize = 35;

/// Fewer words than these say nothing of how hard a page is to read.
const ENOUGH: usize = 40;

/// Letters of the longest short word.
const SHORT: usize = 6;

/// How hard `text` is to read, rounded up, and how many words that was measured on.
fn lix(text: &str) -> (usize, usize) {
    let words: Vec<&str> =
        text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let long = words.iter().filter(|word| word.chars().count() > SHORT).count();
    let sentences = text.split_whitespace().filter(|word| word.ends_with(['.', '?', '!', ':', '…'])).count();
    let (count, sentences) = (words.len(), sentences.max(1));
    ((count * count + 100 * long * sentences).div_ceil(sentences * count.max(1)), count)
}

/// The running text of a page: every wording in its `DANISH` that is a whole sentence. What is filled in, a name or a
/// number that is not ours, counts as one short word.
fn running_text(source: &str) -> String {
    let mut danish = Sentences::default();
    let items = syn::parse_file(source).map(|file| file.items).unwrap_or_default();
    for item in &items {
        match item {
            syn::Item::Const(item) if item.ident == "DANISH" => danish.visit_expr(&item.expr),
            syn::Item::Static(item) if item.ident == "DANISH" => danish.visit_expr(&item.expr),
            _ => {}
        }
    }
    danish.0.join(" ")
}

#[derive(Default)]
struct Sentences(Vec<String>);

impl Sentences {
    fn hear(&mut self, words: &str) {
        if words.ends_with(['.', '?', '!']) && words.contains(' ') {
            self.0.push(filled(words));
        }
    }

    /// The format of `format!` is a literal among its tokens.
    fn hear_tokens(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Literal(literal) => self.hear_literal(&literal),
                TokenTree::Group(group) => self.hear_tokens(group.stream()),
                _ => {}
            }
        }
    }

    fn hear_literal(&mut self, literal: &Literal) {
        if let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string()) {
            self.hear(&text.value());
        }
    }
}

impl<'ast> Visit<'ast> for Sentences {
    fn visit_lit_str(&mut self, text: &'ast syn::LitStr) {
        self.hear(&text.value());
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        self.hear_tokens(call.tokens.clone());
        visit::visit_macro(self, call);
    }
}

/// `words` with something in each place that is filled in, and without soft hyphens.
fn filled(words: &str) -> String {
    let mut pieces = words.split('{');
    let first = pieces.next().unwrap_or_default().to_owned();
    let whole = pieces.fold(first, |text, piece| {
        let (_, rest) = piece.split_once('}').unwrap_or(("", piece));
        format!("{text}X{rest}")
    });
    whole.replace('\u{AD}', "")
}

#[test]
fn the_measure_is_words_a_sentence_and_the_share_of_long_words() {
    assert_eq!(lix("Du har en frist i morgen. Husk at betale."), (5, 9));
    assert_eq!(lix("Myndigheden svarer ikke."), (37, 3));
}

#[test]
fn the_running_text_is_the_danish_sentences_alone() {
    let source = r#"
        pub const ENGLISH: Text = Text { one: "It is English." };
        pub const DANISH: Text = Text {
            heading: "Ingen sætning",
            one: "Det er dansk.",
            two: |name| match name { "" => "Ingen er her.".to_owned(), name => format!("{name} er her: {}.", 1) },
        };
    "#;
    assert_eq!(running_text(source), "Det er dansk. Ingen er her. X er her: X.");
}

#[test]
fn every_page_is_plain_to_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/text");
    let files = crate::files::below(&folder).unwrap_or_default();
    let pages = files.iter().filter_map(|file| {
        let text = running_text(&crate::files::read(file).ok()?);
        Some((file.file_stem()?.to_string_lossy().into_owned(), text))
    });
    let (mut pages, short): (Vec<_>, Vec<_>) = pages.partition(|(_, text)| lix(text).1 >= ENOUGH);
    assert!(
        pages.len() >= 5,
        "the pages are found: {:?}",
        pages.iter().map(|(name, _)| name).collect::<Vec<_>>()
    );
    let short: Vec<String> = short.into_iter().map(|(_, text)| text).collect();
    pages.push(("the short ones together".to_owned(), short.join(" ")));
    let measured = pages.into_iter().map(|(name, text)| (name, lix(&text)));
    let hard: Vec<_> = measured.filter(|(_, (lix, _))| *lix > LIMIT).collect();
    assert!(hard.is_empty(), "page, LIX and words: {hard:?}");
}
