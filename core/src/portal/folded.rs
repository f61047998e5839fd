//! Makes days of rows out of lines in order, with long runs of lines that are alike under one heading each. Which lines
//! are alike is the timeline's to say.

use super::page::Window;
use super::row::{self, Rows, date, days_between};
use super::view::{DayGroup, Row, Run};
use crate::model::Day;
use crate::timeline::{RUN, runs};

/// The days of the first of these lines, and how many are left. A run counts as one line, so that what lies behind it is
/// not far away. Without a window all are there, and none is folded.
pub fn folded(rows: &Rows<'_>, places: &[u32], window: Option<(&Window, u32)>) -> (Vec<DayGroup>, usize) {
    let Some((window, count)) = window else { return (rows.days(places), 0) };
    let mut room = usize::try_from(count).unwrap_or(usize::MAX);
    let (mut folding, mut left) = (Folding { rows, days: Vec::new(), headings: Vec::new() }, places.len());
    for run in runs(rows.lines, places) {
        let shown = if run.len() < RUN { run.get(..room).unwrap_or(run) } else { run };
        if room == 0 {
            break;
        }
        if run.len() < RUN {
            folding.put(shown);
            room -= shown.len();
        } else {
            folding.fold(run, &window.open);
            room -= 1;
        }
        left -= shown.len();
    }
    (folding.days, left)
}

struct Folding<'a, 'r> {
    rows: &'a Rows<'r>,
    days: Vec<DayGroup>,
    /// What the runs so far are called without their number.
    headings: Vec<String>,
}

impl Folding<'_, '_> {
    fn put(&mut self, places: &[u32]) {
        for place in places {
            let day = self.rows.lines.entry(*place).map(|(_, item)| item.when().day());
            if let Some((day, row)) = day.zip(self.rows.row(*place)) {
                self.put_row(day, row);
            }
        }
    }

    fn put_row(&mut self, day: Day, row: Row) {
        let date = date(day);
        if let Some(last) = self.days.last_mut().filter(|last| last.date == date) {
            last.rows.push(row);
        } else {
            let from_today = days_between(self.rows.today, day);
            self.days.push(DayGroup { date, from_today, rows: vec![row] });
        }
    }

    /// The heading of a run, and its rows when it is open.
    fn fold(&mut self, run: &[u32], open: &[String]) {
        let first = run.first().and_then(|lead| self.rows.lines.entry(*lead).zip(self.rows.row(*lead)));
        let Some(((source, item), first)) = first else { return };
        let day = item.when().day();
        // It is not called after its first line, which may get a neighbour: the name must stay.
        let name = format!("run/{}/{}", day.epoch_days(), source.0);
        let number = self.headings.iter().filter(|other| **other == name).count();
        let key = format!("{name}/{number}");
        self.headings.push(name);
        let open = open.contains(&key);
        let heading = Row {
            key,
            title: String::new(),
            link: None,
            facts: Vec::new(),
            also: Vec::new(),
            run: Some(Run { count: row::count(run.len()), open }),
            ..first
        };
        self.put_row(day, heading);
        if open {
            self.put(run);
        }
    }
}
