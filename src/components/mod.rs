//! Parts of the design system, one a file. They know no word of the domain.

mod button;
mod internal_link;
mod language_list;
mod outside_link;

pub use button::Button;
pub use internal_link::InternalLink;
pub use language_list::LanguageList;
pub use outside_link::OutsideLink;
