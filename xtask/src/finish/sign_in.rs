//! Owns the portal's side of signing in as the page carries it: `public/sign-in.json`, which names the login service and
//! says how long anybody stays logged in, on one line. What it means is the app's to know.

use serde_json::Value;

use super::marks::escape;
use crate::problem::{Outcome, Problem};

/// The configuration as it may stand in a quoted attribute.
pub fn attribute(json: &str) -> Outcome<String> {
    let configuration: Value = serde_json::from_str(json).map_err(|error| unreadable(&error.to_string()))?;
    if configuration.get("issuer").and_then(Value::as_str).is_none() {
        return Err(unreadable("it names no issuer"));
    }
    Ok(escape(&configuration.to_string()))
}

fn unreadable(why: &str) -> Problem {
    Problem::new(
        format!("public/sign-in.json cannot be used: {why}."),
        "Compare it with the one in its history.",
    )
}

#[cfg(test)]
mod tests {
    use super::attribute;

    #[test]
    fn it_stands_on_one_line_and_in_quotes() {
        let json = "{\n  \"issuer\": \"http://login.localhost:4430\",\n  \"levels\": [\"High\"]\n}\n";
        let line = "{&quot;issuer&quot;:&quot;http://login.localhost:4430&quot;,&quot;levels&quot;:[&quot;High&quot;]}";
        assert_eq!(attribute(json).ok().as_deref(), Some(line));
    }

    #[test]
    fn one_that_names_nobody_fails_the_build() {
        assert!(attribute("{}").is_err());
        assert!(attribute("issuer").is_err());
    }
}
