//! The pages, one a file. Each reads as a table of contents of its sections.

mod accessibility;
mod calendar;
mod case;
mod cases;
mod cookies;
mod coverage;
mod deadlines;
#[cfg(feature = "gallery")]
mod gallery;
mod help;
mod logged_off;
mod look_ups;
mod mine;
mod news;
mod not_found;
mod overview;
mod paper;
mod payments;
mod post;
mod print;
mod search;
mod session_over;
mod settings;
mod sign_in;
mod timeline;
mod widgets;

pub use accessibility::Accessibility;
pub use calendar::CalendarPage;
pub use case::CasePage;
pub use cases::CasesPage;
pub use cookies::Cookies;
pub use coverage::Coverage;
pub use deadlines::DeadlinesPage;
#[cfg(feature = "gallery")]
pub use gallery::Gallery;
pub use help::Help;
pub use logged_off::LoggedOff;
pub use look_ups::LookUpsPage;
pub use mine::MinePage;
pub use news::NewsPage;
pub use not_found::NotFound;
pub use overview::Overview;
pub use paper::PaperPage;
pub use payments::PaymentsPage;
pub use post::PostPage;
pub use print::PrintPage;
pub use search::SearchPage;
pub use session_over::SessionOver;
pub use settings::SettingsPage;
pub use sign_in::SignInPage;
pub use timeline::TimelinePage;
pub use widgets::WidgetsPage;
