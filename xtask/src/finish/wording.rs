//! Owns the way from a mark `{{text.page.key}}` to the app's own Danish wording in `src/text/<page>.rs`. It reads the
//! source, so that the shell in `index.html` says what the app will say and nothing has to be listed twice.

use std::path::Path;

use crate::files;

/// The wording of `key`, written `page.key`, from the folder `text`.
pub fn of(text: &Path, key: &str) -> Option<String> {
    let (page, key) = key.split_once('.')?;
    in_file(&files::read(&text.join(page).with_extension("rs")).ok()?, key)
}

/// The string of the field `key` in `const DANISH: Text = Text { … }`.
fn in_file(source: &str, key: &str) -> Option<String> {
    let constants = syn::parse_file(source).ok()?.items.into_iter().filter_map(|item| match item {
        syn::Item::Const(constant) => Some(constant),
        _ => None,
    });
    let danish = constants.filter(|constant| constant.ident == "DANISH").map(|constant| *constant.expr);
    danish.filter_map(fields).flatten().find_map(|field| match (field.member, field.expr) {
        (syn::Member::Named(name), syn::Expr::Lit(literal)) if name == key => string(&literal.lit),
        _ => None,
    })
}

fn fields(value: syn::Expr) -> Option<impl IntoIterator<Item = syn::FieldValue>> {
    match value {
        syn::Expr::Struct(value) => Some(value.fields),
        _ => None,
    }
}

fn string(literal: &syn::Lit) -> Option<String> {
    match literal {
        syn::Lit::Str(text) => Some(text.value()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{in_file, of};
    use crate::pure::text;
    use std::path::Path;

    #[test]
    fn what_is_read_is_what_the_app_says() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/text");
        let app = text::Language::Danish.text();
        for (key, words) in [
            ("shell.about", app.shell.about),
            ("timeline.heading", app.timeline.heading),
            ("dates.today", app.dates.today),
            ("fallback.advice", text::fallback::DANISH.advice),
        ] {
            assert_eq!(of(&folder, key).as_deref(), Some(words), "{key}");
        }
    }

    const SOURCE: &str = r#"
        pub struct Text { pub heading: &'static str, pub rows: fn(u32) -> String }
        pub const ENGLISH: Text = Text { heading: "Again", rows: |n| n.to_string() };
        pub const DANISH: Text = Text { heading: "Prøv \"igen\"", rows: |n| n.to_string() };
    "#;

    #[test]
    fn the_danish_words_are_found() {
        assert_eq!(in_file(SOURCE, "heading").as_deref(), Some("Prøv \"igen\""));
    }

    #[test]
    fn what_is_no_plain_text_stands_for_nothing() {
        assert_eq!(in_file(SOURCE, "rows"), None);
        assert_eq!(in_file(SOURCE, "footer"), None);
    }
}
