//! Parts of pages, one a file. Each takes view values and sends what the citizen does.

mod article;
mod facts;
mod gaps;
mod languages;
mod page_footer;
mod page_header;
mod source_entry;
mod sources;
mod summary;
mod timeline_part;
mod timeline_row;
mod words;

pub use article::Article;
pub use gaps::Gaps;
pub use page_footer::PageFooter;
pub use page_header::PageHeader;
pub use sources::Sources;
pub use summary::Summary;
pub use timeline_part::TimelinePart;
