//! Parts of the design system, one a file, and what they are built from: `element.rs`, `content.rs` and `live.rs`. They know no word of
//! the domain.

mod alert;
mod anchor_list;
mod badge;
mod bar_chart;
mod button;
mod checkbox;
mod content;
mod details;
mod dialog;
mod drawer;
mod element;
#[cfg(feature = "gallery")]
mod example;
mod file_choice;
mod grid;
mod internal_link;
mod language_list;
pub mod live;
mod outside_link;
mod panel;
mod select;
mod skeleton_rows;
mod structured_list;
mod tag;
mod text_to_copy;

pub use alert::Alert;
pub use anchor_list::AnchorList;
pub use badge::{Badge, Tone};
pub use bar_chart::{Bar, BarChart, Bars};
pub use button::Button;
pub use checkbox::{Checkbox, CheckboxGroup, Choice};
pub use content::Child;
pub use details::Details;
pub use dialog::Dialog;
pub use drawer::{Drawer, drawer_button};
pub use element::{Element, Place, element, focus, together, unseen};
#[cfg(feature = "gallery")]
pub use example::{Example, Speech};
pub use file_choice::FileChoice;
pub use grid::{Cell, DrawCell, DrawHead, Grid, Step};
pub use internal_link::{InternalLink, following_page};
pub use language_list::LanguageList;
pub use outside_link::{OutsideLink, following_link};
pub use panel::Panel;
pub use select::{IsChosen, Options, Select};
pub use skeleton_rows::SkeletonRows;
pub use structured_list::{Entry, StructuredList};
pub use tag::Tag;
pub use text_to_copy::{CopyWords, TextToCopy};

/// Every component with its examples.
#[cfg(feature = "gallery")]
pub fn examples() -> [(&'static str, Vec<Example>); 20] {
    [
        ("Alert", alert::examples()),
        ("AnchorList", anchor_list::examples()),
        ("Badge", badge::examples()),
        ("BarChart", bar_chart::examples()),
        ("Button", button::examples()),
        ("Checkbox", checkbox::examples()),
        ("Details", details::examples()),
        ("Dialog", dialog::examples()),
        ("Drawer", drawer::examples()),
        ("FileChoice", file_choice::examples()),
        ("Grid", grid::examples()),
        ("InternalLink", internal_link::examples()),
        ("LanguageList", language_list::examples()),
        ("OutsideLink", outside_link::examples()),
        ("Panel", panel::examples()),
        ("Select", select::examples()),
        ("SkeletonRows", skeleton_rows::examples()),
        ("StructuredList", structured_list::examples()),
        ("Tag", tag::examples()),
        ("TextToCopy", text_to_copy::examples()),
    ]
}
