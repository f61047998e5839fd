//! What somebody has seen of the news, remembered in this browser where they have chosen so: marks made from the person's
//! own key, which name nothing, and mean nothing when another person is signed in.

use super::storage;

const SEEN: &str = "overblik.seen";

/// So many marks are remembered; the oldest give way.
const MOST: usize = 512;

/// The marks that are remembered, the newest last; none unless somebody has chosen it.
pub fn kept() -> Option<Vec<String>> {
    let kept = storage::kept(SEEN)?;
    Some(kept.split_ascii_whitespace().map(str::to_owned).collect())
}

/// Remembers these from now on, and those to come.
pub fn begin(marks: Vec<String>) {
    write(marks);
}

/// Remembers these too, where somebody has chosen it.
pub fn keep(marks: &[String]) {
    // Another tab may have added some.
    if let Some(mut kept) = kept() {
        kept.retain(|mark| !marks.contains(mark));
        kept.extend_from_slice(marks);
        write(kept);
    }
}

/// Forgets them all, and that any were to be remembered.
pub fn end() {
    storage::keep(SEEN, None);
}

fn write(mut marks: Vec<String>) {
    marks.drain(..marks.len().saturating_sub(MOST));
    storage::keep(SEEN, Some(&marks.join(" ")));
}
