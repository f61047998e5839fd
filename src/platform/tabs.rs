//! The portal's other tabs in this browser. Three words pass between them, and nothing about anybody.

use wasm_bindgen::prelude::*;
use web_sys::{BroadcastChannel, MessageEvent};

/// What a tab says to the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// It has come to a page that needs a person, and has none.
    Arrived,
    /// Somebody is signed in and there.
    Active,
    /// Whoever was signed in is so no more.
    LoggedOff,
}

const WORDS: [(Word, &str); 3] =
    [(Word::Arrived, "arrived"), (Word::Active, "active"), (Word::LoggedOff, "logged-off")];

/// The others. Where a browser has no way to them, this tab is alone.
#[derive(Clone)]
pub struct Tabs(Option<BroadcastChannel>);

impl Tabs {
    /// Hears them from now on, as long as the page lives.
    pub fn open(mut hear: impl FnMut(Word) + 'static) -> Self {
        let Ok(channel) = BroadcastChannel::new("overblik") else { return Self(None) };
        let listener = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let said = event.data().as_string().unwrap_or_default();
            if let Some((word, _)) = WORDS.into_iter().find(|(_, spelled)| *spelled == said) {
                hear(word);
            }
        });
        channel.set_onmessage(Some(listener.into_js_value().unchecked_ref()));
        Self(Some(channel))
    }

    /// Says a word to all of them.
    pub fn say(&self, word: Word) {
        let spelled = WORDS.into_iter().find(|(known, _)| *known == word);
        if let (Some(channel), Some((_, spelled))) = (&self.0, spelled) {
            let _closed = channel.post_message(&spelled.into());
        }
    }
}
