//! Makes the iCalendar file that the citizen takes along: of which things, and what has become of those that an earlier
//! file had. What stands in it of one thing is made in `event`.

mod event;

use super::calendar::{Mark, everywhere, marks, wanted_marks};
use super::reminders::Wanted;
use super::row::{Rows, count};
use super::view::{CalendarFile, TakeAlong, Which};
use crate::calendar::ical::{self, Amended, Fate, Written};
use crate::federation::Federation;
use crate::model::{Instant, SourceState, When};
use crate::session::Session;
pub use event::is_ours;
use event::{Event, uid};
use std::collections::{BTreeMap, HashSet};

/// What a file is made from.
pub struct Taking<'a> {
    /// What is here.
    pub rows: &'a Rows<'a>,
    /// Who has answered.
    pub federation: &'a Federation,
    /// Whose it is.
    pub session: &'a Session,
    /// What somebody wants to be reminded of.
    pub wanted: Wanted<'a>,
    /// The portal's own origin.
    pub origin: &'a str,
    /// When it is made.
    pub now: Instant,
}

/// The file.
pub fn file(taking: &Taking<'_>, wanted: &TakeAlong) -> CalendarFile {
    let earlier = match wanted.earlier.as_deref().map(ical::read) {
        Some(Err(_)) => return CalendarFile::NoCalendar,
        Some(Ok(earlier)) => Some(earlier),
        None => None,
    };
    let written = |mark: &Mark| Event::new(taking, mark)?.written(wanted);
    let events: Vec<Written> = taking.chosen(&wanted.which).iter().filter_map(written).collect();
    let events_here = count(events.len());
    let amended = match &earlier {
        Some(earlier) => ical::amend(events, earlier, &taking.fates()),
        None => Amended { events, ..Amended::default() },
    };
    CalendarFile::Made {
        text: ical::write(&wanted.words.name, &amended.events, taking.now),
        events: events_here,
        changed: count(amended.changed),
        cancelled: count(amended.cancelled),
        unsure: count(amended.unsure),
    }
}

impl Taking<'_> {
    fn chosen(&self, which: &Which) -> Vec<Mark> {
        let all = || marks(self.rows, everywhere());
        let mut chosen = match which {
            Which::All => all(),
            Which::One(page) => {
                let is_it = |mark: &Mark| {
                    self.rows.lines.first(mark.lead).is_some_and(|first| self.rows.page(first) == *page)
                };
                all().into_iter().filter(is_it).collect()
            }
            Which::Chosen(filter) => wanted_marks(self.rows, self.session, self.federation, filter, false),
            Which::Period(filter) => wanted_marks(self.rows, self.session, self.federation, filter, true),
        };
        chosen.retain(Mark::counts);
        chosen
    }

    /// What has become of a thing of an earlier file. What is over stays as it was: sources tell of the past only so far
    /// back.
    fn fates(&self) -> impl Fn(&str, When) -> Fate {
        let here: HashSet<String> =
            marks(self.rows, everywhere()).iter().filter_map(|mark| uid(self, mark)).collect();
        let whole = self.whole();
        let today = self.rows.today();
        move |uid, start| match event::holder(uid) {
            None => Fate::Stays,
            Some(_) if here.contains(uid) || start.day() < today => Fate::Stays,
            Some(holder) if whole.get(holder) == Some(&true) => Fate::Gone,
            Some(_) => Fate::Unsure,
        }
    }

    /// The opaque name of who gives things names of their own.
    fn holder(&self, root: &str) -> String {
        self.session.opaque_item(&["holder ", root].concat())
    }

    /// The opaque names of those whose things have names of their own, and whether all that they hold is here.
    fn whole(&self) -> BTreeMap<String, bool> {
        let mut whole = BTreeMap::new();
        for (source, state) in self.federation.sources() {
            let is_whole = matches!(state, SourceState::Loaded { .. } | SourceState::Empty { .. });
            let root = self.rows.root_of(&source.id);
            *whole.entry(self.holder(root)).or_insert(true) &= is_whole;
        }
        whole
    }
}
