//! What is said of each thing in one long text, in the core's one spelling, to look for parts of words in: the portal itself
//! looks for words by their beginnings (`timeline::search`).

use overblik_core::timeline::search::{Umlaut, fold};

/// The text, and where what is said of each thing ends.
#[derive(Debug, Default)]
pub struct Haystack {
    text: String,
    ends: Vec<usize>,
}

impl Haystack {
    /// One for so many things.
    pub fn new(things: usize) -> Self {
        Self { text: String::new(), ends: Vec::with_capacity(things) }
    }

    /// Adds what is said of a thing; the last of it is folded already.
    pub fn add(&mut self, said: [&str; 2], folded: &str) {
        for text in said {
            self.text.push_str(&fold(text, Umlaut::U));
            self.text.push(' ');
        }
        self.text.push_str(folded);
        self.text.push('\n');
        self.ends.push(self.text.len());
    }

    /// How many things have all of these words somewhere.
    pub fn count(&self, words: &str) -> usize {
        let folded = fold(words, Umlaut::U);
        let mut words: Vec<&str> = folded.split_whitespace().collect();
        // The longest is the rarest, more often than not.
        words.sort_by_key(|word| std::cmp::Reverse(word.len()));
        let Some((first, others)) = words.split_first() else { return 0 };
        let (mut count, mut begins) = (0, 0);
        for ends in &self.ends {
            let said = self.text.get(begins..*ends).unwrap_or_default();
            count += usize::from(said.contains(first) && others.iter().all(|word| said.contains(word)));
            begins = *ends;
        }
        count
    }
}
