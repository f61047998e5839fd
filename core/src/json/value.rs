//! A value that has been gone past, and is read when somebody asks for it.

use super::Reader;
use super::reader::Quoted;
use std::borrow::Cow;

/// A value as it stands in the text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Value<'a> {
    /// There is none.
    #[default]
    Nothing,
    /// A text.
    Text(Quoted<'a>),
    /// Anything else.
    Other(&'a str),
}

impl<'a> Value<'a> {
    /// The one value of a whole text.
    pub fn read(json: &'a str) -> Option<Self> {
        let mut reader = Reader::new(json);
        let value = reader.value()?;
        reader.end()?;
        Some(value)
    }

    /// Takes the place of nothing.
    pub fn fill(&mut self, value: Self) -> Option<()> {
        (*self == Self::Nothing).then(|| *self = value)
    }

    /// Whether it is not there, or `null`.
    fn is_none(self) -> bool {
        matches!(self, Self::Nothing | Self::Other("null"))
    }

    /// What is there must be readable; what is not there is `None`.
    pub fn optional<T>(self, read: impl FnOnce(Self) -> Option<T>) -> Option<Option<T>> {
        if self.is_none() { Some(None) } else { read(self).map(Some) }
    }

    /// It as a text; `None` too when an escape is half a character.
    pub fn text(self) -> Option<Cow<'a, str>> {
        if let Self::Text(text) = self { text.read() } else { None }
    }

    fn other(self) -> &'a str {
        if let Self::Other(json) = self { json } else { "" }
    }

    /// It as a whole number.
    pub fn number(self) -> Option<i64> {
        self.other().parse().ok()
    }

    /// It as true or false.
    pub fn flag(self) -> Option<bool> {
        self.other().parse().ok()
    }

    /// What stands in it, when it is a list.
    pub fn list(self) -> Option<Vec<Self>> {
        let mut reader = Reader::new(self.other());
        reader.enter(b'[')?;
        let mut list = Vec::new();
        while reader.more(b']')? {
            list.push(reader.value()?);
        }
        Some(list)
    }

    /// The values of these names, when it is an object.
    pub fn fields<const N: usize>(self, names: [&str; N]) -> Option<[Self; N]> {
        let mut values = [Self::default(); N];
        Reader::new(self.other()).fields(&mut [(&names, &mut values)])?;
        Some(values)
    }
}
