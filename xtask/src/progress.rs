//! Owns the lines that tell a person what is going on, each with the time since the start. They go to stderr, so that
//! what a verb has to say stands alone on stdout.
//! It does not decide what is worth telling.

use std::sync::OnceLock;
use std::time::Instant;

static START: OnceLock<Instant> = OnceLock::new();

/// Starts the clock; later calls change nothing.
pub fn start() {
    START.get_or_init(Instant::now);
}

/// One line to the person watching.
pub fn say(text: &str) {
    let elapsed = START.get_or_init(Instant::now).elapsed().as_secs();
    eprintln!("[{:3}:{:02}] {text}", elapsed / 60, elapsed % 60);
}
