//! Words of the page of letters.

use super::overview::{Part, asked_authorities, authorities_say};

/// The page's words.
pub struct Text {
    /// Its heading and title.
    pub heading: &'static str,
    /// That titles stand here, and where the letters themselves are.
    pub intro: &'static str,
    /// The letters.
    pub letters: &'static str,
    /// What the part on them says.
    pub letters_part: Part,
    /// Those that ask something.
    pub asking: &'static str,
    /// The others.
    pub other: &'static str,
}

/// In Danish.
pub const DANISH: Text = Text {
    heading: "Digital Post",
    intro: "Her ser du, hvilke breve du har fået. Selve brevet læser du, hvor linket fører hen.",
    letters: "Dine breve",
    letters_part: Part {
        what: "breve",
        nothing: |asked| format!("Du har ingen breve her. Det siger {}.", asked_authorities(asked)),
    },
    asking: "Venter på dig",
    other: "Andre breve, de nyeste først",
};

/// In English.
pub const ENGLISH: Text = Text {
    heading: "Digital Post",
    intro: "Here you see which letters you have got. You read the letter itself where the link leads.",
    letters: "Your letters",
    letters_part: Part {
        what: "letters",
        nothing: |asked| format!("You have no letters here. {}.", authorities_say(asked)),
    },
    asking: "Waiting for you",
    other: "Other letters, the newest first",
};
