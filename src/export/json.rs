//! JSON (RFC 8259) of names and values in the order in which they are put.

use std::fmt::{self, Display, Formatter, Write};

/// A value.
#[derive(Debug, Clone)]
pub enum Value {
    /// Not known, or none.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A whole number.
    Number(i64),
    /// A text.
    Text(String),
    /// Several values.
    List(Vec<Value>),
    /// Values with names.
    Object(Vec<(&'static str, Value)>),
}

impl<T: Into<String>> From<Option<T>> for Value {
    fn from(text: Option<T>) -> Self {
        text.map_or(Self::Null, |text| Self::Text(text.into()))
    }
}

impl Display for Value {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => out.write_str("null"),
            Self::Bool(yes) => write!(out, "{yes}"),
            Self::Number(number) => write!(out, "{number}"),
            Self::Text(text) => quoted(text, out),
            Self::List(values) => {
                out.write_char('[')?;
                for (place, value) in values.iter().enumerate() {
                    out.write_str(if place == 0 { "" } else { ",\n" })?;
                    value.fmt(out)?;
                }
                out.write_char(']')
            }
            Self::Object(values) => {
                out.write_char('{')?;
                for (place, (name, value)) in values.iter().enumerate() {
                    out.write_str(if place == 0 { "" } else { "," })?;
                    quoted(name, out)?;
                    out.write_char(':')?;
                    value.fmt(out)?;
                }
                out.write_char('}')
            }
        }
    }
}

fn quoted(text: &str, out: &mut Formatter<'_>) -> fmt::Result {
    out.write_char('"')?;
    for letter in text.chars() {
        match letter {
            '"' | '\\' => write!(out, "\\{letter}")?,
            // Script has no such signs in a text, JSON has; and no control sign may stand as itself.
            '\u{0}'..='\u{1F}' | '\u{2028}' | '\u{2029}' => write!(out, "\\u{:04x}", u32::from(letter))?,
            letter => out.write_char(letter)?,
        }
    }
    out.write_char('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back_by_another() {
        let hard = "\"\\/\u{8}\u{1f}\n æøå 😀 \u{2028}";
        let value = Value::Object(vec![
            ("made", Value::Text(hard.to_owned())),
            ("none", Value::from(None::<String>)),
            ("rows", Value::List(vec![Value::Number(-12), Value::Bool(true), Value::List(Vec::new())])),
        ]);
        let read: serde_json::Value = serde_json::from_str(&value.to_string()).unwrap_or_default();
        assert_eq!(read, serde_json::json!({ "made": hard, "none": null, "rows": [-12, true, []] }));
    }
}
