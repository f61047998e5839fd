//! Texts in a file: their escapes (RFC 5545 §3.3.11), and what no text that is shown or written may hold.

use super::TEXT_CHARS;

/// The text that a file's bytes are. What is no UTF-8 is read as Latin-1, which old programs write.
pub fn read(bytes: &[u8]) -> Box<str> {
    let text = std::str::from_utf8(bytes);
    match text {
        // Most are plain, and need no second look.
        Ok(text) if text.len() <= TEXT_CHARS && text.bytes().all(is_plain) => text.trim().into(),
        Ok(text) => unescaped(text.chars()),
        Err(_) => unescaped(bytes.iter().map(|byte| char::from(*byte))),
    }
}

const fn is_plain(byte: u8) -> bool {
    byte != b'\\' && byte >= b' ' && byte < 0x7F
}

fn unescaped(mut chars: impl Iterator<Item = char>) -> Box<str> {
    let mut text = String::new();
    let mut count = 0;
    while let Some(char) = chars.next().filter(|_| count < TEXT_CHARS) {
        let char = if char == '\\' {
            match chars.next() {
                Some('n' | 'N') | None => '\n',
                Some(escaped) => escaped,
            }
        } else {
            char
        };
        if let Some(char) = clean(char) {
            text.push(char);
            count += 1;
        }
    }
    text.trim().into()
}

/// The character as it may stand in a text: no control character but the line's end, and none that turns a text around.
pub fn clean(char: char) -> Option<char> {
    match char {
        '\n' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        // Marks that change the direction, and the byte order mark.
        '\u{061C}'
        | '\u{200E}'
        | '\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2066}'..='\u{2069}'
        | '\u{FEFF}' => None,
        _ if char.is_control() => None,
        _ => Some(char),
    }
}

/// Adds a text to a line that is being written.
pub fn escape_onto(text: &str, line: &mut String) {
    for char in text.chars().filter_map(clean) {
        match char {
            '\n' => line.push_str("\\n"),
            '\\' | ';' | ',' => line.extend(['\\', char]),
            _ => line.push(char),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn escapes_are_what_they_stand_for() {
        assert_eq!(&*read(br"Tand\, kl. 9\;30\nAnden sal\NC:\\x\y\"), "Tand, kl. 9;30\nAnden sal\nC:\\xy");
        assert_eq!(&*read(b" plain "), "plain");
        assert_eq!(&*read("blåbær".as_bytes()), "blåbær");
        assert_eq!(&*read(b"bl\xE5b\xE6r"), "blåbær", "Latin-1");
    }

    #[test]
    fn nothing_turns_a_text_around_or_hides_in_it() {
        assert_eq!(&*read("a\u{202E}b\u{7}c\td\u{FEFF}\u{2067}".as_bytes()), "abc d");
    }

    #[test]
    fn a_text_that_is_too_long_is_cut() {
        assert_eq!(read("å".repeat(TEXT_CHARS + 9).as_bytes()).chars().count(), TEXT_CHARS);
        assert_eq!(read("a".repeat(TEXT_CHARS + 9).as_bytes()).chars().count(), TEXT_CHARS);
    }

    proptest! {
        #[test]
        fn a_text_is_read_as_it_was_written(text in "\\PC{0,200}") {
            let mut line = String::new();
            escape_onto(&text, &mut line);
            let kept: String = text.chars().filter_map(clean).collect();
            prop_assert_eq!(&*read(line.as_bytes()), kept.trim());
        }
    }
}
