//! Makes harm of a good answer: each way works on the JSON of the real one, so lists, details, relations and
//! descriptors are all covered. Ids, words of lists and dates stay readable, unless they are what is attacked.

mod shapes;
mod texts;

use serde_json::Value;
pub use texts::is_date;

use crate::fault::Hostility;

/// The answer made harmful in this way; nothing if it is no JSON.
pub fn made(body: &[u8], what: Hostility) -> Option<Vec<u8>> {
    let mut answer: Value = serde_json::from_slice(body).ok()?;
    match what {
        Hostility::Huge => return shapes::huge(&mut answer).map(String::into_bytes),
        Hostility::Deep => return shapes::deep(&mut answer).map(String::into_bytes),
        Hostility::Types => shapes::types(&mut answer),
        Hostility::Duplicates => shapes::duplicates(&mut answer),
        Hostility::Years => shapes::years(&mut answer),
        Hostility::Bidi => texts::bidi(&mut answer),
        Hostility::BidiAndScript => {
            texts::script(&mut answer);
            texts::bidi(&mut answer);
        }
        Hostility::Script => texts::script(&mut answer),
        Hostility::Long => texts::long(&mut answer),
    }
    serde_json::to_vec(&answer).ok()
}
