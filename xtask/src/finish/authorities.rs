//! Owns the list of authorities that stands in `index.html` itself, for those who get no further than that.

use serde_json::Value;

use super::marks::escape;
use crate::problem::{Outcome, Problem};

/// One list item for each source of the registry.
pub fn list(registry: &str) -> Outcome<String> {
    let registry: Value = serde_json::from_str(registry).map_err(|error| unreadable(&error.to_string()))?;
    let sources =
        registry.get("sources").and_then(Value::as_array).ok_or_else(|| unreadable("it has no sources"))?;
    let items: Option<Vec<String>> = sources.iter().map(item).collect();
    items.map(|items| items.concat()).ok_or_else(|| unreadable("a source lacks its name, site or phone"))
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
        let registry = r#"{"sources":[{"name":{"da":"Vej & <Park>"},"site":"http://a.localhost:1/?a=\"b\"","phone":"70000001"}]}"#;
        let html = "<li><a href=\"http://a.localhost:1/?a=&quot;b&quot;\">Vej &amp; &lt;Park&gt;</a>, \
                    telefon <a href=\"tel:+4570000001\">70 00 00 01</a></li>";
        assert_eq!(list(registry).ok().as_deref(), Some(html));
    }

    #[test]
    fn a_registry_that_cannot_be_read_fails_the_build() {
        assert!(list("{}").is_err());
        assert!(list(r#"{"sources":[{"site":"x"}]}"#).is_err());
    }
}
