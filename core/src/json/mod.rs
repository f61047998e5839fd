//! JSON, read strictly (RFC 8259) and as little as is asked for: what nobody asks for costs no more than to go past it.
//! One reader for registry, authorities and login service keeps the worker's program small.

mod reader;
mod text;
mod value;

pub use reader::{Quoted, Reader};
pub use text::quoted;
pub use value::Value;

/// Reads the values of an object's fields into variables of their names.
macro_rules! fields {
    ($object:expr, $($name:ident),+) => {
        let [$($name),+] = $object.fields([$(stringify!($name)),+])?;
    };
}
pub(crate) use fields;

#[cfg(test)]
mod tests;
