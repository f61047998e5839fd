//! A JSON object read by its names: what a login service sends, and how one signs in. One reader for all of them keeps
//! the worker's program small.

use serde_json::{Map, Value};

/// The object.
pub struct Object(Map<String, Value>);

impl Object {
    /// Reads it; `None` when it is none.
    pub fn read(json: &[u8]) -> Option<Self> {
        // As text, like every other answer that is read here: the reader of bytes would be a second one.
        match serde_json::from_str(std::str::from_utf8(json).ok()?) {
            Ok(Value::Object(object)) => Some(Self(object)),
            _ => None,
        }
    }

    /// The value of this name.
    pub fn value(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// It as a text; `None` when it is no text, or an empty one.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.value(name)?.as_str().filter(|text| !text.is_empty())
    }

    /// It as a whole number.
    pub fn number(&self, name: &str) -> Option<i64> {
        self.value(name)?.as_i64()
    }

    /// Whether it is true; what is not said is not.
    pub fn flag(&self, name: &str) -> bool {
        self.value(name).is_some_and(|value| *value == Value::Bool(true))
    }

    /// The texts of a list.
    pub fn texts(&self, name: &str) -> Vec<Box<str>> {
        let all = self.value(name).and_then(Value::as_array);
        all.into_iter().flatten().filter_map(Value::as_str).map(Into::into).collect()
    }
}
