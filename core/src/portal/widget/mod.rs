//! The widgets' program: the same visit as the portal's, of which other pages show a few lines.

mod view;

pub use view::{Line, Unanswered, Wanted, WidgetEvent, WidgetKind, WidgetLines, WidgetSlice};
