//! The portal's other tabs in this browser. Three words pass between them; "active" comes with what tells one person
//! from another and says nothing else.

use wasm_bindgen::prelude::*;
use web_sys::{BroadcastChannel, MessageEvent};

/// What a tab says to the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Word {
    /// It has come to a page that needs a person, and has none.
    Arrived,
    /// The person with this key is signed in and there.
    Active(String),
    /// Whoever was signed in is so no more.
    LoggedOff,
}

impl Word {
    fn read(said: &str) -> Option<Self> {
        match said.split_once(' ') {
            Some(("active", key)) => Some(Self::Active(key.to_owned())),
            None if said == "arrived" => Some(Self::Arrived),
            None if said == "logged-off" => Some(Self::LoggedOff),
            _ => None,
        }
    }

    fn spelled(&self) -> String {
        match self {
            Self::Arrived => "arrived".to_owned(),
            Self::Active(key) => ["active ", key].concat(),
            Self::LoggedOff => "logged-off".to_owned(),
        }
    }
}

/// The others. Where a browser has no way to them, this tab is alone.
#[derive(Clone)]
pub struct Tabs(Option<BroadcastChannel>);

impl Tabs {
    /// Hears them from now on, as long as the page lives.
    pub fn open(mut hear: impl FnMut(Word) + 'static) -> Self {
        let Ok(channel) = BroadcastChannel::new("overblik") else { return Self(None) };
        let listener = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(word) = event.data().as_string().and_then(|said| Word::read(&said)) {
                hear(word);
            }
        });
        channel.set_onmessage(Some(listener.into_js_value().unchecked_ref()));
        Self(Some(channel))
    }

    /// Says a word to all of them.
    pub fn say(&self, word: &Word) {
        if let Some(channel) = &self.0 {
            let _closed = channel.post_message(&word.spelled().into());
        }
    }
}
