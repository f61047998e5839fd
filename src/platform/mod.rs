//! The browser's effects, one a file: the only code that touches web APIs for input and output.

pub mod chance;
pub mod channel;
pub mod clipboard;
pub mod clock;
pub mod countdown;
pub mod crash;
pub mod fetch;
pub mod file;
pub mod history;
pub mod left_out;
pub mod mark;
pub mod notify;
pub mod paper;
pub mod preferences;
pub mod presence;
pub mod proof;
pub mod redirect;
pub mod remind;
pub mod reminding;
pub mod schedule;
pub mod seen;
pub mod shell;
mod storage;
pub mod styles;
pub mod tabs;
pub mod timer;
pub mod visibility;
