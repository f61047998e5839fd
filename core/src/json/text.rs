//! What may stand between the quotes of a JSON text (RFC 8259, section 7).

use std::fmt::Write;

/// How many bytes come before the first that ends a text, begins an escape, or may not stand in a text.
pub fn plain(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 255;
    // Eight bytes at once: the highest bit of each is set that is below the limit, up to the first such byte.
    let below = |eight: u64, limit: u64| eight.wrapping_sub(ONES * limit) & !eight & (ONES << 7);
    let mut rest = bytes;
    while let Some((chunk, after)) = rest.split_first_chunk() {
        let eight = u64::from_le_bytes(*chunk);
        let [quote, slash] = [b'"', b'\\'].map(|byte| eight ^ (ONES * u64::from(byte)));
        let special = below(eight, 0x20) | below(quote, 1) | below(slash, 1);
        if special != 0 {
            return bytes.len() - rest.len() + special.trailing_zeros() as usize / 8;
        }
        rest = after;
    }
    let is_special = |byte: &u8| matches!(byte, b'"' | b'\\' | ..0x20);
    bytes.len() - rest.len() + rest.iter().position(is_special).unwrap_or(rest.len())
}

/// The text with its escapes read, which must have been checked; `None` when one is half a character.
pub fn unescaped(text: &str) -> Option<String> {
    let mut rest = text;
    let mut read = String::with_capacity(text.len());
    while let Some((plain, escape)) = rest.split_once('\\') {
        read.push_str(plain);
        let (letter, after) = escape.split_at_checked(1)?;
        rest = after;
        read.push(match letter {
            "b" => '\u{8}',
            "f" => '\u{c}',
            "n" => '\n',
            "r" => '\r',
            "t" => '\t',
            "u" => unicode(&mut rest)?,
            itself => itself.chars().next()?,
        });
    }
    read.push_str(rest);
    Some(read)
}

/// The character whose `\u` has been read: one of four digits, or a pair of such (UTF-16).
fn unicode(rest: &mut &str) -> Option<char> {
    let first = unit(rest)?;
    if !(0xD800..0xDC00).contains(&first) {
        return char::from_u32(first);
    }
    *rest = rest.strip_prefix("\\u")?;
    let second = unit(rest)?.checked_sub(0xDC00).filter(|second| *second < 0x400)?;
    char::from_u32(0x1_0000 + ((first - 0xD800) << 10) + second)
}

fn unit(rest: &mut &str) -> Option<u32> {
    let (digits, after) = rest.split_at_checked(4)?;
    *rest = after;
    u32::from_str_radix(digits, 16).ok()
}

/// The text as JSON.
pub fn quoted(text: &str) -> String {
    let mut json = String::with_capacity(text.len() + 2);
    json.push('"');
    for letter in text.chars() {
        if matches!(letter, '"' | '\\' | ..' ') {
            // Infallible: a String takes all.
            let _ = write!(json, "\\u{:04x}", u32::from(letter));
        } else {
            json.push(letter);
        }
    }
    json.push('"');
    json
}
