//! A telephone number that can be called.

use super::words;
use crate::components::{Element, element};

/// The number as a link.
pub fn phone(digits: &str) -> Element {
    element("a").class("phone").set("href", ["tel:+45", digits].concat()).with(words::phone(digits))
}
