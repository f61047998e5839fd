//! What is drawn, as one text that `widget_page.js` makes elements of and keeps them by. It knows elements, attributes and
//! words, and nothing of what they mean.

/// Ends each piece. No other piece can hold it.
const END: char = '\u{1}';

/// A page, from its beginning on.
#[derive(Default)]
pub struct Page(String);

impl Page {
    /// An element with these attributes and what is drawn inside it. An element with the same name and key as before stays
    /// the same, and keeps focus.
    pub fn element(
        &mut self,
        name: &str,
        key: &str,
        attributes: &[(&str, &str)],
        inside: impl FnOnce(&mut Self),
    ) {
        self.piece('<', &[name, " ", key]);
        for (name, value) in attributes {
            self.piece('@', &[name, "=", value]);
        }
        inside(self);
        self.piece('>', &[]);
    }

    /// Words.
    pub fn words(&mut self, words: &str) {
        self.piece('\'', &[words]);
    }

    /// A paragraph of words.
    pub fn paragraph(&mut self, class: &str, words: &str) {
        self.element("p", class, &[("class", class)], |page| page.words(words));
    }

    /// A button that says `press`.
    pub fn button(&mut self, press: &str, words: &str, attributes: &[(&str, &str)]) {
        let own = [("type", "button"), ("data-press", press)];
        self.element("button", press, &[&own, attributes].concat(), |page| page.words(words));
    }

    /// Words for screen readers alone.
    pub fn unseen(&mut self, words: &str) {
        self.element("span", "", &[("class", "sr-only")], |page| page.words(words));
    }

    /// All of it.
    pub fn drawn(self) -> String {
        self.0
    }

    fn piece(&mut self, kind: char, parts: &[&str]) {
        self.0.push(kind);
        for part in parts {
            // What an authority writes can end no piece and begin none.
            self.0.extend(part.chars().map(|letter| if letter == END { ' ' } else { letter }));
        }
        self.0.push(END);
    }
}

#[cfg(test)]
mod tests {
    use super::Page;

    #[test]
    fn a_page_is_its_pieces_in_order_and_no_words_begin_another() {
        let mut page = Page::default();
        page.element("a", "k", &[("href", "x=y")], |page| page.words("one\u{1}<script \u{1}two"));
        assert_eq!(page.drawn(), "<a k\u{1}@href=x=y\u{1}'one <script  two\u{1}>\u{1}");
    }
}
