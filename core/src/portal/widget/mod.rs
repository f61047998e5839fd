//! The widgets' program: the same visit as the portal's, of which other pages show a few lines. What each widget looks like
//! is its page's.

mod lines;
mod program;
mod view;

pub use program::Widgets;
pub use view::{Line, Unanswered, Wanted, WidgetEvent, WidgetKind, WidgetLines, WidgetSlice};
