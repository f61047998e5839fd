//! Owns the list of authorities that stands in `index.html` itself, for those who get no further than that.

use serde_json::Value;

use super::marks::escape;
use crate::problem::{Outcome, Problem};

/// One list item for each state body and region of the registry: a citizen knows their own municipality, and a hundred
/// and fifty lines would hide the ones they look for.
pub fn list(registry: &str) -> Outcome<String> {
    let registry: Value = serde_json::from_str(registry).map_err(|error| unreadable(&error.to_string()))?;
    let sources =
        registry.get("sources").and_then(Value::as_array).ok_or_else(|| unreadable("it has no sources"))?;
    let items: Option<Vec<String>> = sources.iter().filter(|source| is_listed(source)).map(item).collect();
    items.map(|items| items.concat()).ok_or_else(|| unreadable("a source lacks its name, site or phone"))
}

fn is_listed(source: &Value) -> bool {
    matches!(source.get("kind").and_then(Value::as_str), Some("state" | "region"))
}

fn item(source: &Value) -> Option<String> {
    let site = escape(source.get("site")?.as_str()?);
    let name = escape(source.get("name")?.get("da")?.as_str()?);
    let phone = escape(source.get("phone")?.as_str()?);
    let read = in_pairs(&phone);
    Some(format!(r#"<li><a href="{site}">{name}</a>, telefon <a href="tel:+45{phone}">{read}</a></li>"#))
}

/// Danes read a phone number in pairs: `70 00 00 01`.
fn in_pairs(phone: &str) -> String {
    let digits: Vec<char> = phone.chars().collect();
    digits.chunks(2).map(String::from_iter).collect::<Vec<_>>().join(" ")
}

fn unreadable(why: &str) -> Problem {
    Problem::new(
        format!("public/sources.json cannot be used: {why}."),
        "Compare it with the entries in its history.",
    )
}

#[cfg(test)]
mod tests {
    use super::list;

    #[test]
    fn an_authority_is_named_with_its_own_address_and_phone() {
        let registry = r#"{"sources":[{"kind":"state","name":{"da":"Vej & <Park>"},"site":"http://a.localhost:1/?a=\"b\"","phone":"70000001"}]}"#;
        let html = "<li><a href=\"http://a.localhost:1/?a=&quot;b&quot;\">Vej &amp; &lt;Park&gt;</a>, \
                    telefon <a href=\"tel:+4570000001\">70 00 00 01</a></li>";
        assert_eq!(list(registry).ok().as_deref(), Some(html));
    }

    #[test]
    fn a_registry_that_cannot_be_read_fails_the_build() {
        assert!(list("{}").is_err());
        assert!(list(r#"{"sources":[{"kind":"region","site":"x"}]}"#).is_err());
    }

    #[test]
    fn only_state_bodies_and_regions_are_listed() {
        let source = |kind: &str| {
            format!(
                r#"{{"kind":"{kind}","name":{{"da":"{kind}"}},"site":"http://a.localhost:1/","phone":"70000001"}}"#
            )
        };
        let sources = ["state", "region", "municipality", "other"].map(source).join(",");
        let html = list(&format!(r#"{{"sources":[{sources}]}}"#)).unwrap_or_default();
        assert_eq!(html.matches("<li>").count(), 2);
        assert!(html.contains(">state<") && html.contains(">region<"));
    }
}
