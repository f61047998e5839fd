//! Owns the list of sites that may have the portal's widgets on their pages, as page and server are told it: the operator's
//! `public/hosts.json`, with what the registry says of each municipality.

use serde_json::{Value, json};

use crate::problem::{Outcome, Problem};

/// The list, as JSON on one line.
pub fn list(hosts: &str, registry: &str) -> Outcome<String> {
    let [hosts, registry] = [hosts, registry].map(serde_json::from_str::<Value>);
    let hosts = hosts.map_err(|error| unusable(&error.to_string()))?;
    let registry = registry.map_err(|error| unusable(&error.to_string()))?;
    let municipalities = hosts.get("municipalities").and_then(Value::as_array);
    let municipalities = municipalities.ok_or_else(|| unusable("it has no municipalities"))?;
    let listed: Outcome<Vec<Value>> = municipalities.iter().map(|one| entry(one, &registry)).collect();
    Ok(Value::from(listed?).to_string())
}

fn entry(municipality: &Value, registry: &Value) -> Outcome<Value> {
    let source = municipality.get("source").and_then(Value::as_str).unwrap_or_default();
    let sources = registry.get("sources").and_then(Value::as_array);
    let known = sources.into_iter().flatten().find(|known| known.get("id").is_some_and(|id| id == source));
    let known = known.ok_or_else(|| unusable(&format!("public/sources.json has no \"{source}\"")))?;
    let of = |whole: &Value, name: &str| {
        whole.get(name).cloned().ok_or_else(|| unusable(&format!("\"{source}\" has no {name}")))
    };
    let hosts = of(municipality, "hosts")?;
    let named: Option<Vec<&str>> = hosts.as_array().and_then(|all| all.iter().map(Value::as_str).collect());
    match named {
        Some(named) if named.iter().all(|host| is_origin(host)) => Ok(json!({
            "source": source,
            "hosts": named,
            "name": of(known, "name")?,
            "phone": of(known, "phone")?,
            "hours": of(municipality, "hours")?,
        })),
        _ => Err(unusable(&format!(
            "the hosts of \"{source}\" are not all origins such as https://www.example.dk"
        ))),
    }
}

/// One site and no pattern, by https unless it is on this machine, and written as browsers write it: it becomes a part of a
/// header, and is compared with what they say.
fn is_origin(host: &str) -> bool {
    let is_name = |name: &str| {
        !name.is_empty()
            && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-.".contains(&b))
    };
    let (scheme, rest) = host.split_once("://").unwrap_or_default();
    let unsaid = if scheme == "https" { "443" } else { "80" };
    let is_port =
        |port: &str| port != unsaid && port.parse::<u16>().is_ok_and(|number| number.to_string() == port);
    let (name, port) = rest.split_once(':').map_or((rest, None), |(name, port)| (name, Some(port)));
    let is_safe = scheme == "https" || (scheme == "http" && name.ends_with(".localhost"));
    is_safe && is_name(name) && port.is_none_or(is_port)
}

fn unusable(why: &str) -> Problem {
    Problem::new(
        format!("public/hosts.json cannot be used: {why}."),
        "Compare it with the entries in its history.",
    )
}

#[cfg(test)]
mod tests {
    use super::{is_origin, list};
    use serde_json::Value;

    const REGISTRY: &str = r#"{"sources":[{"id":"a","name":{"da":"A","en":"A"},"phone":"70000001"}]}"#;

    fn hosts(source: &str, hosts: &str) -> String {
        format!(
            r#"{{"municipalities":[{{"source":"{source}","hosts":{hosts},"hours":{{"da":"x","en":"y"}}}}]}}"#
        )
    }

    #[test]
    fn a_municipality_is_told_with_what_the_registry_says_of_it() {
        let listed = list(&hosts("a", r#"["https://www.a.example"]"#), REGISTRY).unwrap_or_default();
        let listed: Value = serde_json::from_str(&listed).unwrap_or_default();
        let one = |pointer: &str| listed.pointer(pointer).and_then(Value::as_str);
        assert_eq!(one("/0/hosts/0"), Some("https://www.a.example"));
        assert_eq!(
            [one("/0/name/da"), one("/0/phone"), one("/0/hours/en")],
            [Some("A"), Some("70000001"), Some("y")]
        );
    }

    #[test]
    fn a_list_that_would_let_in_somebody_else_fails_the_build() {
        assert!(list(&hosts("b", "[]"), REGISTRY).is_err());
        assert!(list(&hosts("a", r#"["https://*"]"#), REGISTRY).is_err());
        assert!(list("{}", REGISTRY).is_err());
        for host in [
            "https://*.a.example",
            "*",
            "http://a.example",
            "https://a.example/",
            "https://a.example 'self'",
            "https://a.example;",
            "https://",
            "https://a:b",
            "https://a.example:",
            "https://a.example:+8443",
            "https://a.example:08443",
            "https://a.example:65536",
            "https://a.example:443",
            "http://a.localhost:80",
            "//a.example",
            "https://user@a.example",
        ] {
            assert!(!is_origin(host), "{host}");
        }
        for host in [
            "https://www.a.example",
            "https://a.example:8443",
            "https://a.example:80",
            "http://www.a.localhost:4440",
        ] {
            assert!(is_origin(host), "{host}");
        }
    }
}
