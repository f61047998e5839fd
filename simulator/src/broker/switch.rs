//! What tells the login service how to fail, and knows what it was told last.

use std::sync::{Arc, PoisonError};

use serde_json::{Value, json};
use tokio::sync::Mutex;

use super::Conversation;

/// It can be held in several places.
#[derive(Debug, Clone)]
pub struct Switch {
    conversation: Arc<Mutex<Conversation>>,
    fault: Arc<std::sync::Mutex<Value>>,
}

impl Switch {
    /// All is well.
    pub(super) fn new(conversation: Arc<Mutex<Conversation>>) -> Self {
        Self { conversation, fault: Arc::new(std::sync::Mutex::new(Self::well())) }
    }

    /// The fault that is none.
    pub fn well() -> Value {
        json!({ "kind": "none" })
    }

    /// How it fails now.
    pub fn fault(&self) -> Value {
        self.fault.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// How it fails from now on; the error says what is wrong with that.
    pub async fn set(&self, fault: &Value) -> Result<(), String> {
        self.conversation.lock().await.answer(&json!({ "set_fault": fault })).await?;
        *self.fault.lock().unwrap_or_else(PoisonError::into_inner) = fault.clone();
        Ok(())
    }
}
