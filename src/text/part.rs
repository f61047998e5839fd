//! A part of a page that is words alone. What each says is its page's.

/// A heading, paragraphs under it, and what is listed after them.
pub struct Part {
    /// Its name in the page's address, the same in every language.
    pub id: &'static str,
    /// Its heading.
    pub heading: &'static str,
    /// Its paragraphs.
    pub paragraphs: &'static [&'static str],
    /// What is listed.
    pub points: &'static [&'static str],
}

#[cfg(test)]
mod tests {
    use super::super::Language;
    use super::Part;

    /// LIX: words a sentence, and long words a hundred. Up to 35 is easy to read.
    fn lix(text: &str) -> f64 {
        let count = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
        let words: Vec<&str> =
            text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let long = words.iter().filter(|word| word.chars().count() > 6).count();
        let sentences = text.matches(['.', ':', '?']).count().max(1);
        count(words.len()) / count(sentences) + 100.0 * count(long) / count(words.len())
    }

    #[test]
    fn what_is_words_alone_is_easy_to_read() {
        let part = |part: &Part| [part.paragraphs, part.points].concat().join(" ");
        for language in [Language::Danish, Language::English] {
            let text = language.text();
            let help = text.help().parts.iter().chain([&text.help().elsewhere]).chain(&text.help().using);
            for words in help.chain(&text.accessibility().parts).chain(&text.widgets().parts).map(part) {
                assert!(lix(&words) <= 35.0, "{}: {words}", lix(&words));
            }
        }
    }
}
