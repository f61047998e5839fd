//! The pages, one a file. Each reads as a table of contents of its sections.

mod accessibility;
mod cookies;
mod not_found;
mod timeline;

pub use accessibility::Accessibility;
pub use cookies::Cookies;
pub use not_found::NotFound;
pub use timeline::TimelinePage;
