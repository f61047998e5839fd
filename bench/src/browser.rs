//! The job's door to JavaScript: a call for each phase, so that the page can time them.

use crate::Job;
use wasm_bindgen::prelude::wasm_bindgen;

/// The job on one set of payloads.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Core(Job);

#[wasm_bindgen]
impl Core {
    /// An empty one.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a copy of one source's bytes; whether they are UTF-8.
    pub fn take(&mut self, bytes: Vec<u8>) -> bool {
        self.0.take(bytes).is_some()
    }

    /// Reads them; whether that went well.
    pub fn read(&mut self) -> bool {
        self.0.read().is_some()
    }

    /// Puts them in order.
    pub fn order(&mut self) {
        self.0.order();
    }

    /// Divides them by their days.
    pub fn group(&mut self) {
        self.0.group();
    }

    /// Makes what they are found by.
    pub fn index(&mut self) {
        self.0.index();
    }

    /// How many have all of these words.
    pub fn query(&self, words: &str) -> usize {
        self.0.query(words)
    }

    /// What the first lines say.
    pub fn first_screen(&self, lines: usize) -> Vec<String> {
        self.0.first_screen(lines)
    }

    /// How many things were told of.
    #[wasm_bindgen(getter)]
    pub fn n(&self) -> usize {
        self.0.n()
    }

    /// How many there are of different names.
    #[wasm_bindgen(getter)]
    pub fn uniq(&self) -> usize {
        self.0.uniq()
    }

    /// How many days have something.
    #[wasm_bindgen(getter)]
    pub fn groups(&self) -> usize {
        self.0.groups()
    }

    /// All payments together, in cents; a number that JavaScript can hold.
    #[wasm_bindgen(getter)]
    pub fn cents(&self) -> f64 {
        i32::try_from(self.0.cents()).map_or(f64::NAN, f64::from)
    }

    /// FNV-1a of the order.
    #[wasm_bindgen(getter)]
    pub fn fnv1a(&self) -> u32 {
        self.0.fnv1a()
    }
}
