//! A JSON object read by its names: what a login service sends, and how one signs in.

use crate::json::{Reader, Value};
use std::borrow::Cow;

/// The object.
pub struct Object<'a>(Vec<Member<'a>>);

struct Member<'a> {
    name: Cow<'a, str>,
    value: Value<'a>,
    text: Option<Cow<'a, str>>,
}

impl<'a> Object<'a> {
    /// Reads it; `None` when it is none.
    pub fn read(json: &'a [u8]) -> Option<Self> {
        let mut reader = Reader::new(std::str::from_utf8(json).ok()?);
        let mut members = Vec::new();
        reader.enter(b'{')?;
        while reader.more(b'}')? {
            let (name, value) = (reader.name()?.read()?, reader.value()?);
            members.push(Member { name, value, text: value.text() });
        }
        reader.end()?;
        Some(Self(members))
    }

    /// The value of this name; the last, when it comes more than once (RFC 7519, section 4).
    pub fn value(&self, name: &str) -> Option<Value<'a>> {
        self.member(name).map(|member| member.value)
    }

    /// It as a text; `None` when it is no text, or an empty one.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.member(name)?.text.as_deref().filter(|text| !text.is_empty())
    }

    /// It as a whole number.
    pub fn number(&self, name: &str) -> Option<i64> {
        self.value(name)?.number()
    }

    /// Whether it is true; what is not said is not.
    pub fn flag(&self, name: &str) -> bool {
        self.value(name).and_then(Value::flag) == Some(true)
    }

    /// The texts of a list.
    pub fn texts(&self, name: &str) -> Vec<Box<str>> {
        let all = self.value(name).and_then(Value::list).unwrap_or_default();
        all.into_iter().filter_map(Value::text).map(Into::into).collect()
    }

    fn member(&self, name: &str) -> Option<&Member<'a>> {
        self.0.iter().rev().find(|member| member.name == name)
    }
}
