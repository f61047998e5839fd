//! What is said of each thing in one long text, in the core's one spelling, to look for parts of words in: the portal itself
//! looks for words by their beginnings (`timeline::search`).

use overblik_core::timeline::search::{Umlaut, find, fold, fold_onto};

/// The text, and where what is said of each thing ends.
#[derive(Debug, Default)]
pub struct Haystack {
    text: Vec<u8>,
    ends: Vec<usize>,
}

impl Haystack {
    /// One for so many things, of whom so many bytes are said.
    pub fn new(things: usize, bytes: usize) -> Self {
        Self { text: Vec::with_capacity(bytes), ends: Vec::with_capacity(things) }
    }

    /// Adds what is said of a thing; the last of it is folded already.
    pub fn add(&mut self, said: [&str; 2], folded: &str) {
        for text in said {
            fold_onto(text, Umlaut::U, &mut self.text);
        }
        self.text.extend(folded.bytes().chain([b'\n']));
        self.ends.push(self.text.len());
    }

    /// How many things have all of these words somewhere.
    pub fn count(&self, words: &str) -> usize {
        let folded = fold(words, Umlaut::U);
        let mut words: Vec<&[u8]> = folded.split_whitespace().map(str::as_bytes).collect();
        // The longest is the rarest, more often than not.
        words.sort_by_key(|word| std::cmp::Reverse(word.len()));
        let Some((first, others)) = words.split_first() else { return 0 };
        let (mut count, mut begins, mut thing) = (0, 0, 0);
        while let Some(found) = find(&self.text, first, begins) {
            while let Some(end) = self.ends.get(thing).filter(|end| **end <= found) {
                (begins, thing) = (*end, thing + 1);
            }
            let Some(end) = self.ends.get(thing) else { break };
            let said = self.text.get(begins..*end).unwrap_or_default();
            count += usize::from(others.iter().all(|word| find(said, word, 0).is_some()));
            (begins, thing) = (*end, thing + 1);
        }
        count
    }
}
