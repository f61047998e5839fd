//! Where a text begins in a longer one. It knows no letters, only bytes.

/// Bytes that are looked at together, which the compiler does with vector instructions.
const BLOCK: usize = 32;

/// The first place from `from` on where the needle begins; an empty needle begins nowhere.
pub fn find(text: &[u8], needle: &[u8], from: usize) -> Option<usize> {
    let (first, last) = (*needle.first()?, *needle.last()?);
    let mut at = from;
    while let (Some(firsts), Some(lasts)) = (block(text, at), block(text, at + needle.len() - 1)) {
        let both = |(one, other): (&u8, &u8)| u8::from(*one == first) & u8::from(*other == last);
        // Few blocks hold both where they would have to be.
        if firsts.iter().zip(lasts).map(both).fold(0, |any, both| any | both) != 0 {
            let may_begin = firsts.iter().zip(lasts).enumerate().filter(|(_, bytes)| both(*bytes) != 0);
            let mut places = may_begin.map(|(place, _)| at + place);
            if let Some(found) = places.find(|place| begins(text, needle, *place)) {
                return Some(found);
            }
        }
        at += BLOCK;
    }
    (at..(text.len() + 1).saturating_sub(needle.len())).find(|place| begins(text, needle, *place))
}

fn block(text: &[u8], at: usize) -> Option<&[u8; BLOCK]> {
    text.get(at..)?.first_chunk()
}

fn begins(text: &[u8], needle: &[u8], at: usize) -> bool {
    text.get(at..).is_some_and(|rest| rest.starts_with(needle))
}

#[cfg(test)]
mod tests {
    use super::find;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_needle_is_found_where_the_standard_library_finds_it(
            text in "[ab ]{0,150}", needle in "[ab ]{1,5}", from in 0_usize..150
        ) {
            let from = from.min(text.len());
            let theirs = text.get(from..).and_then(|rest| rest.find(&needle)).map(|at| from + at);
            prop_assert_eq!(find(text.as_bytes(), needle.as_bytes(), from), theirs);
        }
    }

    #[test]
    fn nothing_begins_nowhere() {
        assert_eq!((find(b"ab", b"", 0), find(b"", b"a", 0), find(b"ab", b"ab", 9)), (None, None, None));
    }
}
