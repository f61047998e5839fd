//! `docs/source-api/openapi.yaml` as data: which schema goes with which question, and which examples with which schema.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::LazyLock;

use jsonschema::Validator;
use serde_json::{Value, json};

/// The published document.
pub fn document() -> &'static Value {
    static READ: LazyLock<Value> = LazyLock::new(|| {
        let text = std::fs::read_to_string(folder().join("openapi.yaml")).unwrap();
        serde_saphyr::from_str(&text).unwrap()
    });
    &READ
}

/// Where the document and its examples lie.
pub fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs/source-api")
}

/// What stands at a place of the document, whatever it refers to.
fn resolved(value: &'static Value) -> &'static Value {
    match value["$ref"].as_str() {
        Some(name) => resolved(document().pointer(name.strip_prefix('#').unwrap()).unwrap()),
        None => value,
    }
}

/// A body of a request or an answer: of which operation, with which status, and what is published about it.
pub struct Body {
    pub path: &'static str,
    pub method: &'static str,
    /// Empty for a request's.
    pub status: &'static str,
    pub schema: &'static Value,
    /// The files with examples.
    pub examples: Vec<&'static str>,
}

/// Every body that the document has.
pub fn bodies() -> Vec<Body> {
    let mut bodies = vec![];
    for (path, operations) in document()["paths"].as_object().unwrap() {
        for (method, operation) in operations.as_object().unwrap() {
            let request = operation.get("requestBody").map(|request| ("", request));
            let responses = operation["responses"].as_object().unwrap();
            let responses = responses.iter().map(|(status, response)| (status.as_str(), response));
            for (status, described) in request.into_iter().chain(responses) {
                let contents = resolved(described)["content"].as_object();
                for content in contents.into_iter().flat_map(|contents| contents.values()) {
                    let examples = content["examples"].as_object().into_iter().flatten();
                    let files = examples.map(|(_, example)| example["externalValue"].as_str().unwrap());
                    let schema = &content["schema"];
                    bodies.push(Body { path, method, status, schema, examples: files.collect() });
                }
            }
        }
    }
    bodies
}

/// The validator of a good answer to `GET path`.
pub fn answer(path: &str) -> &'static Validator {
    static MADE: LazyLock<BTreeMap<&str, Validator>> = LazyLock::new(|| {
        let answers = bodies().into_iter().filter(|body| body.method == "get" && body.status == "200");
        answers.map(|body| (body.path, validator(body.schema))).collect()
    });
    MADE.get(path).unwrap_or_else(|| panic!("nothing is published about {path}"))
}

/// The validator of an error.
pub fn problem() -> &'static Validator {
    static MADE: LazyLock<Validator> =
        LazyLock::new(|| validator(&json!({ "$ref": "#/components/schemas/Problem" })));
    &MADE
}

/// A schema of the document made to work, with what it refers to.
pub fn validator(schema: &Value) -> Validator {
    let mut schema = schema.clone();
    schema["components"] = document()["components"].clone();
    jsonschema::draft202012::options().should_validate_formats(true).build(&schema).unwrap()
}

/// Fails with everything that is wrong with a value.
pub fn check(validator: &Validator, value: &Value, place: &str) {
    let errors: Vec<_> =
        validator.iter_errors(value).map(|error| format!("{} at {}", error, error.instance_path())).collect();
    assert!(errors.is_empty(), "{place}:\n{}\n{value}", errors.join("\n"));
}
