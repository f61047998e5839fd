//! Owns the marks `{{name}}` in our pages. What a name stands for, as HTML, is told by the caller.

use crate::problem::{Outcome, Problem};

/// `page` with every mark replaced; one that stands for nothing is a problem.
pub fn fill(page: &str, value_of: impl Fn(&str) -> Option<String>) -> Outcome<String> {
    let mut filled = String::with_capacity(page.len());
    let mut rest = page;
    while let Some((before, mark, after)) = next_mark(rest) {
        filled.push_str(before);
        // A release is minified before it comes here, and the minifier takes the quotes off an attribute that is a mark.
        let quote = if before.ends_with('=') { "\"" } else { "" };
        let value = value_of(mark).ok_or_else(|| unknown(mark))?;
        filled.extend([quote, &value, quote]);
        rest = after;
    }
    if rest.contains("{{") {
        return Err(unknown("(not closed)"));
    }
    Ok(filled + rest)
}

fn next_mark(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once("{{")?;
    let (mark, after) = rest.split_once("}}")?;
    Some((before, mark.trim(), after))
}

/// `text` as it may stand inside an element or a quoted attribute.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn unknown(mark: &str) -> Problem {
    Problem::new(
        format!("A page has the mark {{{{{mark}}}}}, which stands for nothing."),
        "finish/mod.rs and finish/widgets.rs have the marks; {{text.page.key}} wants a page and key of src/text/.",
    )
}

#[cfg(test)]
mod tests {
    use super::fill;

    fn value(mark: &str) -> Option<String> {
        (mark == "worker").then(|| "/w.js".to_owned())
    }

    #[test]
    fn every_mark_is_filled() {
        let page = r#"<meta content="{{worker}}"><p>{ {{ worker }} }</p>"#;
        assert_eq!(fill(page, value).ok().as_deref(), Some(r#"<meta content="/w.js"><p>{ /w.js }</p>"#));
    }

    #[test]
    fn an_attribute_without_quotes_gets_them_back() {
        let page = fill("<meta content={{worker}} name=a>", |_| Some("two words".to_owned()));
        assert_eq!(page.ok().as_deref(), Some("<meta content=\"two words\" name=a>"));
    }

    #[test]
    fn a_mark_that_stands_for_nothing_fails_the_build() {
        assert!(fill("<p>{{text.no.such}}</p>", value).is_err());
        assert!(fill("<p>{{worker</p>", value).is_err());
    }

    #[test]
    fn what_is_put_in_is_not_read_again() {
        let page = fill("{{a}}", |_| Some("{{a}}".to_owned()));
        assert_eq!(page.ok().as_deref(), Some("{{a}}"));
    }
}
