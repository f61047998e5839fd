//! Makes one spelling of many: small letters, æ as ae, ø as oe, å as aa, no accents. It uses no table of all of Unicode,
//! which would weigh more than the search: letters outside Latin and Cyrillic stay as they are written.

/// The letter under the accent, of the characters U+00C0 to U+017F. The two that are no letters are blank.
const PLAIN: &[u8; 192] = b"aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllll\
    llnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// What ü is read as: both readings are in use in Danish names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Umlaut {
    /// Müller as Muller.
    U,
    /// Müller as Myller.
    Y,
}

/// The words of a text without a blank in it, each with one blank before it: what stands between letters and digits
/// divides words.
pub fn fold(text: &str, umlaut: Umlaut) -> String {
    let mut folded = Vec::new();
    fold_onto(text, umlaut, &mut folded);
    // Infallible: only whole characters have been added.
    String::from_utf8(folded).unwrap_or_default()
}

/// Adds the words of a text, as [`fold`] has them, to what has been folded before.
pub fn fold_onto(text: &str, umlaut: Umlaut, folded: &mut Vec<u8>) {
    folded.reserve(text.len() + 2);
    // Between words, a blank stands at the end; the last one is taken away.
    folded.push(b' ');
    let mut rest = text;
    loop {
        let plain = rest.bytes().position(|byte| !byte.is_ascii()).unwrap_or(rest.len());
        let (ascii, other) = rest.split_at(plain);
        fold_ascii(ascii.as_bytes(), folded);
        let mut letters = other.chars();
        let Some(letter) = letters.next() else { break };
        fold_letter(letter, umlaut, folded);
        rest = letters.as_str();
    }
    folded.pop_if(|last| *last == b' ');
}

/// Letters and digits as small letters and digits, and a blank for anything else, but never two.
fn fold_ascii(ascii: &[u8], folded: &mut Vec<u8>) {
    let begins = folded.len();
    folded.extend(ascii.iter().map(|byte| {
        let small = byte.to_ascii_lowercase();
        if small.is_ascii_lowercase() | small.is_ascii_digit() { small } else { b' ' }
    }));
    let added = folded.get(begins.saturating_sub(1)..).unwrap_or_default();
    let blanks = added.iter().zip(added.iter().skip(1)).map(|(one, next)| (*one | *next) == b' ');
    if blanks.fold(false, |any, both| any | both) {
        drop_second_blanks(begins, folded);
    }
}

/// Of blanks side by side from this place on, the first alone stays.
fn drop_second_blanks(from: usize, folded: &mut Vec<u8>) {
    let added = folded.split_off(from);
    for byte in added {
        if byte != b' ' || folded.last() != Some(&b' ') {
            folded.push(byte);
        }
    }
}

fn fold_letter(letter: char, umlaut: Umlaut, folded: &mut Vec<u8>) {
    let mut bytes = [0; 4];
    if let Some(mark) = combining(letter) {
        let added = mark(folded.last().copied());
        folded.extend(added.map(|added| added.encode_utf8(&mut bytes).as_bytes()).unwrap_or_default());
        return;
    }
    if is_invisible(letter) {
        return;
    }
    let before = folded.len();
    add(letter, umlaut, folded);
    if folded.len() == before && folded.last() != Some(&b' ') {
        folded.push(b' ');
    }
}

/// Adds the spelling of a letter that is not ASCII's; nothing of what divides words.
fn add(letter: char, umlaut: Umlaut, folded: &mut Vec<u8>) {
    let mut bytes = [0; 4];
    match letter {
        'æ' | 'Æ' | 'ä' | 'Ä' => folded.extend(b"ae"),
        'ø' | 'Ø' | 'ö' | 'Ö' | 'œ' | 'Œ' => folded.extend(b"oe"),
        'å' | 'Å' => folded.extend(b"aa"),
        'ß' => folded.extend(b"ss"),
        'þ' | 'Þ' => folded.extend(b"th"),
        'ü' | 'Ü' if umlaut == Umlaut::Y => folded.push(b'y'),
        '\u{C0}'..='\u{17F}' => {
            let place = usize::try_from(u32::from(letter) - 0xC0).unwrap_or(usize::MAX);
            folded.extend(PLAIN.get(place).filter(|plain| **plain != b' '));
        }
        'А'..='Я' => {
            let small = char::from_u32(u32::from(letter) + 0x20).unwrap_or(letter);
            folded.extend(small.encode_utf8(&mut bytes).as_bytes());
        }
        // Blanks, dashes, quotation marks, currency signs and symbols.
        '\0'..='\u{BF}' | '\u{2000}'..='\u{2BFF}' | '\u{3000}'..='\u{303F}' | '\u{FF00}'..='\u{FF0F}' => {}
        other => folded.extend(other.encode_utf8(&mut bytes).as_bytes()),
    }
}

/// What an accent that stands after its letter adds, by the letter: å, ä and ö can be written so too.
fn combining(letter: char) -> Option<fn(Option<u8>) -> Option<char>> {
    match letter {
        '\u{30A}' => Some(|before| (before == Some(b'a')).then_some('a')),
        '\u{308}' => Some(|before| matches!(before, Some(b'a' | b'o')).then_some('e')),
        '\u{300}'..='\u{36F}' => Some(|_| None),
        _ => None,
    }
}

/// What only says where a line may break.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, folded: &str) {
        assert_eq!(fold(text, Umlaut::U), folded, "{text}");
    }

    #[test]
    fn danish_letters_are_one_whether_written_with_one_letter_or_two() {
        for (one, two) in [("Sønderjylland", "soenderjylland"), ("Århus", "AARHUS"), ("Æbelø", "Aebeloe")]
        {
            check(one, &fold(two, Umlaut::U));
        }
        check("a\u{30A}r", " aar");
        check("o\u{308}l", " oel");
    }

    #[test]
    fn accents_go_and_words_are_divided_by_what_is_no_letter() {
        check("Idé, café", " ide cafe");
        check("Łódź-Straße", " lodz strasse");
        check("Cafe\u{301}", " cafe");
        check("24/1234–5 (ny)", " 24 1234 5 ny");
        check("bolig\u{AD}støtte", " boligstoette");
        check("Мир 5 × 3", " мир 5 3");
        check("– ! ", "");
    }

    #[test]
    fn a_u_with_two_dots_is_a_u_or_a_y() {
        check("Müller", " muller");
        assert_eq!(fold("MÜLLER", Umlaut::Y), " myller");
    }
}
