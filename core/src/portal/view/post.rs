//! The citizen's letters.

use super::Grouped;
use serde::{Deserialize, Serialize};

/// The page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Post {
    /// Those that ask something first, the most urgent of them on top; then the others, the newest first.
    pub letters: Grouped,
}
