//! The front page. Each of its parts says which sources it still lacks an answer from, so that none
//! can be empty in silence. What is to be paid stands both in what to do and in money; nothing else
//! stands twice.

use super::{Amount, Date, DayGroup, Moment, Row};
use serde::{Deserialize, Serialize};

/// The front page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overview {
    /// Today in Copenhagen.
    pub today: Date,
    /// When it was made.
    pub made: Moment,
    /// What the citizen has to do.
    pub todo: Todo,
    /// What happens in the next days without their doing.
    pub upcoming: Upcoming,
    /// The next money in each direction.
    pub money: Money,
    /// Who looked.
    pub looks: Looks,
}

/// The sources that a part lacks an answer from, by place.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lacking {
    /// Still waited for.
    pub waiting: Vec<u16>,
    /// Not waited for any more, and not whole.
    pub missing: Vec<u16>,
    /// Whether there may be more authorities that have something, which are not asked.
    pub others: bool,
}

/// What the citizen has to do, the most urgent first: what is overdue, then by its last day, then
/// what names no day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Todo {
    /// The first of them.
    pub rows: Vec<Row>,
    /// How many there are in all.
    pub total: u32,
    /// Whose answers it lacks.
    pub lacking: Lacking,
}

/// Appointments, the authorities' own deadlines, and what runs out, from today on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Upcoming {
    /// How many days ahead it looks.
    pub days_ahead: u32,
    /// The first of them, by day.
    pub days: Vec<DayGroup>,
    /// How many there are in all.
    pub total: u32,
    /// Whose answers it lacks.
    pub lacking: Lacking,
}

/// Money that has not moved yet, each way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Money {
    /// How many days ahead the sums look.
    pub days_ahead: u32,
    /// The next payments to the citizen.
    pub to_me: Vec<Row>,
    /// What comes to the citizen within the days ahead, one sum a currency.
    pub to_me_sum: Vec<Amount>,
    /// The next payments from the citizen.
    pub from_me: Vec<Row>,
    /// What goes from the citizen within the days ahead, one sum a currency.
    pub from_me_sum: Vec<Amount>,
    /// Whose answers it lacks.
    pub lacking: Lacking,
}

/// Who looked at the citizen's data lately.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Looks {
    /// How many days back it looks, today included.
    pub days_back: u32,
    /// How many look-ups.
    pub count: u32,
    /// By how many organisations.
    pub organisations: u32,
    /// Of how many the source names no case.
    pub without_case: u32,
    /// Whose answers it lacks.
    pub lacking: Lacking,
}
