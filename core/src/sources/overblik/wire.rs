//! An item as it comes: what it has in common with items of every kind, and what one kind has, are
//! found in one pass. What a value means, `parse` and `kind` say.

use crate::json::{Reader, Value};

/// What items of every kind have.
const COMMON: [&str; 12] = [
    "id",
    "revision",
    "area",
    "title",
    "lang",
    "link",
    "action_required",
    "due",
    "case",
    "concerns",
    "settles",
    "same_as",
];

/// An item that is being read.
pub struct Item<'r, 'a> {
    reader: &'r mut Reader<'a>,
    /// What it has in common with every other, in the order of the names above, once its own fields have been read.
    pub common: [Value<'a>; COMMON.len()],
}

impl<'r, 'a> Item<'r, 'a> {
    /// The item that comes next.
    pub fn new(reader: &'r mut Reader<'a>) -> Self {
        Self { reader, common: Default::default() }
    }

    /// The fields of its kind; one that other kinds have too is taken for the kind's own.
    pub fn fields<const N: usize>(&mut self, names: [&str; N]) -> Option<[Value<'a>; N]> {
        let mut own = [Value::default(); N];
        self.reader.fields(&mut [(&names, &mut own), (&COMMON, &mut self.common)])?;
        Some(own)
    }
}
