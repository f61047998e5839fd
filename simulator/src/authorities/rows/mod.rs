//! The kinds of row an authority's tables are made of.
//!
//! Rows are constants; `people::stress` turns them into items. Each begins with what every row of its kind has, and says
//! the rest by name: `DeadlineRow::citizen(…).case("byggesag")`. A title may hold fill-ins such as `{month}` or
//! `{child}`, which `people::stress::title` explains. A row that names a case by its key is linked to it.

mod agenda;
mod case;
mod look_up;
mod payment;

pub use agenda::{AppointmentRow, DeadlineRow, Length};
pub use case::CaseRow;
pub use look_up::LookUpRow;
pub use payment::{PaymentRow, Period};
