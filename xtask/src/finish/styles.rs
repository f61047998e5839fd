//! Owns which styles the page asks for at once and which the program fetches, and what is left out of a release's: rules of
//! the design system for elements that the portal never makes. It looks at classes alone, and errs on the side of keeping.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::worker::content_name;
use crate::files;
use crate::place::Place;
use crate::problem::{Outcome, Problem};

/// Where classes are given to elements.
const GIVERS: [&str; 5] = ["index.html", "public", "src", "widget.html", "window.html"];

/// The style sheet that the program fetches, as Trunk begins its name.
const LATER: &str = "later-";

/// Has the page only name the style sheet of later pages, for the program to ask for.
pub fn put_off(staging: &Path) -> Outcome {
    let page = staging.join("index.html");
    files::write(
        &page,
        named(&files::read(&page)?).ok_or_else(|| {
            Problem::new(
                "index.html does not ask for the style sheet of later pages.",
                "Write <link data-trunk rel=\"scss\" href=\"style/later.scss\"> into its head.",
            )
        })?,
    )
}

/// `page` with the element that asks for that style sheet replaced by one that names it.
fn named(page: &str) -> Option<String> {
    let at = page.find(&format!("/{LATER}"))?;
    let (start, end) = (page.get(..at)?.rfind('<')?, at + page.get(at..)?.find('>')? + 1);
    let address = page.get(at..)?.split(['"', '>', ' ']).next()?;
    let meta = format!("<meta name=\"overblik-styles\" content=\"{address}\">");
    Some([page.get(..start)?, &meta, page.get(end..)?].concat())
}

/// Leaves them out of each style sheet, names it by what is left, and has the page ask for that name.
pub fn thin(place: &Place, staging: &Path) -> Outcome {
    let words = words(place)?;
    for path in
        files::below(staging)?.iter().filter(|path| path.extension().is_some_and(|kind| kind == "css"))
    {
        let left = left_of(&files::read(path)?, &|class| is_given(&words, class));
        let old = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let name = if old.starts_with(LATER) { "later_styles.css" } else { "main.css" };
        let new = content_name(name, left.as_bytes());
        fs::remove_file(path).map_err(|error| Problem::file("remove", path, &error))?;
        files::write(&staging.join(&new), left)?;
        let page = staging.join("index.html");
        files::write(&page, files::read(&page)?.replace(&old, &new))?;
    }
    Ok(())
}

/// A style sheet without those rules.
pub fn thinned(place: &Place, css: &str) -> Outcome<String> {
    let words = words(place)?;
    Ok(left_of(css, &|class| is_given(&words, class)))
}

/// Every word of the portal's own sources that a class could be, or be begun by.
fn words(place: &Place) -> Outcome<BTreeSet<String>> {
    let mut words = BTreeSet::new();
    for giver in GIVERS.map(|giver| place.root().join(giver)) {
        let sources = if giver.is_dir() { files::below(&giver)? } else { vec![giver] };
        let is_text = |path: &&std::path::PathBuf| {
            path.extension().is_some_and(|kind| ["rs", "js", "html", "svg"].iter().any(|text| kind == *text))
        };
        for source in sources.iter().filter(is_text) {
            let text = files::read(source)?;
            words.extend(text.split(|letter| !is_of_name(letter)).map(str::to_owned));
        }
    }
    Ok(words)
}

fn is_of_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '-' || letter == '_'
}

/// Whether something of ours says this class, or its beginning up to a dash, to which the rest is then added.
fn is_given(words: &BTreeSet<String>, class: &str) -> bool {
    let begun = |(dash, _): (usize, &str)| class.get(..=dash).is_some_and(|begun| words.contains(begun));
    words.contains(class) || class.match_indices('-').any(begun)
}

/// The style sheet without the rules whose every selector wants a class that is never given.
fn left_of(css: &str, is_given: &dyn Fn(&str) -> bool) -> String {
    let mut left = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(open) = rest.find(['{', ';']) {
        let (prelude, block) = rest.split_at(open);
        if block.starts_with(';') {
            left.push_str(rest.get(..=open).unwrap_or_default());
            rest = rest.get(open + 1..).unwrap_or_default();
            continue;
        }
        let (body, after) = block_of(block);
        rest = after;
        let body = if prelude.trim_start().starts_with(['@']) {
            let groups = ["@media", "@supports"].iter().any(|group| prelude.trim_start().starts_with(group));
            if groups { left_of(body, is_given) } else { body.to_owned() }
        } else if selectors(prelude).iter().any(|selector| classes(selector).all(is_given)) {
            body.to_owned()
        } else {
            String::new()
        };
        if !body.is_empty() {
            left.extend([prelude, "{", &body, "}"]);
        }
    }
    left + rest
}

/// What stands between the brace that `text` begins with and its partner, and what comes after that.
fn block_of(text: &str) -> (&str, &str) {
    let (mut depth, mut quote) = (0_usize, None);
    for (place, letter) in text.char_indices() {
        match (quote, letter) {
            (None, '"' | '\'') => quote = Some(letter),
            (Some(begun), end) if begun == end => quote = None,
            (None, '{') => depth += 1,
            (None, '}') if depth == 1 => {
                return (text.get(1..place).unwrap_or_default(), text.get(place + 1..).unwrap_or_default());
            }
            (None, '}') => depth -= 1,
            _ => {}
        }
    }
    (text.get(1..).unwrap_or_default(), "")
}

/// The selectors of a rule, without what stands in brackets: of that, nothing is known.
fn selectors(prelude: &str) -> Vec<String> {
    let mut depth = 0_usize;
    let mut bare = String::with_capacity(prelude.len());
    for letter in prelude.chars() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            letter if depth == 0 => bare.push(letter),
            _ => {}
        }
    }
    bare.split(',').map(str::to_owned).collect()
}

/// The classes that a selector without brackets wants.
fn classes(selector: &str) -> impl Iterator<Item = &str> {
    selector
        .split('.')
        .skip(1)
        .map(|after| after.split(|letter| !is_of_name(letter)).next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::{is_given, left_of, named};

    fn left(css: &str) -> String {
        left_of(css, &|class| class.starts_with("ours"))
    }

    #[test]
    fn a_rule_goes_when_none_of_its_selectors_can_be_met() {
        assert_eq!(
            left(".theirs{a:b}.ours{a:b}.ours .theirs,p.ours-2>a{c:d}"),
            ".ours{a:b}.ours .theirs,p.ours-2>a{c:d}"
        );
        assert_eq!(
            left("@media print{.theirs{a:b}.ours{a:b}}@media print{.theirs{a:b}}"),
            "@media print{.ours{a:b}}"
        );
    }

    #[test]
    fn the_page_names_the_styles_of_later_pages_and_does_not_ask_for_them() {
        let after = "<title>a</title><meta name=\"overblik-styles\" content=\"/later-1.css\"><p>b";
        for link in
            ["<link rel=\"stylesheet\" href=\"/later-1.css\"/>", "<link rel=stylesheet href=/later-1.css>"]
        {
            assert_eq!(named(&format!("<title>a</title>{link}<p>b")).as_deref(), Some(after));
        }
        assert_eq!(named("<link rel=stylesheet href=/main-1.css>"), None);
    }

    #[test]
    fn what_names_no_class_stays_as_it_is() {
        for css in [
            "@charset \"utf-8\";html{a:b}",
            "@font-face{src:url(a.woff2)}",
            "@keyframes in{from{a:b}to{a:c}}",
            "p:not(.theirs){a:b}",
            "a[href$=\".pdf\"]::after{content:\"{.theirs}\"}",
        ] {
            assert_eq!(left(css), css);
        }
    }

    #[test]
    fn a_class_may_be_put_together_from_its_beginning() {
        let words = ["alert-", "badge"].map(str::to_owned).into();
        assert!(is_given(&words, "alert-warning") && is_given(&words, "badge"));
        assert!(!is_given(&words, "badge-warning") && !is_given(&words, "alert"));
    }
}
