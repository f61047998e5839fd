//! The core measured against JavaScript: the same bytes, the same job, the same answers. It owns what of that job is not
//! the product's own (the three dialects, substrings, one item of many of a name), and the door to the browser. What it
//! costs is asked by `tests/bench/core.mjs`.

mod browser;
mod calendar;
mod dialect;
mod haystack;
mod held;
mod job;
mod newest;
mod shipped;

pub use job::Job;
