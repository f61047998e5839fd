//! The portal's own sections that make the sentence, taken in as they are.

#[path = "../../../src/sections/sentence.rs"]
pub mod sentence;
#[path = "../../../src/sections/words.rs"]
pub mod words;
