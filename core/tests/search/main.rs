//! The search as a whole: a table of what people would type and what they would hope to find, and a comparison with a
//! slow and obvious search.
#![expect(
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test may stop at the first surprise"
)]

mod make;
mod naive;
mod speed;
mod table;
mod things;
