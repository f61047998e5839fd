//! The page's mirror of the portal: one signal a slice, filled by the worker and only by it; and
//! what the citizen can ask the worker for.

use leptos::prelude::*;
pub use overblik_core::portal::PageEvent as Ask;
pub use overblik_core::portal::view::Visitor;
use overblik_core::portal::view::{
    Bytes, Calendar, CalendarFile, Case, Cases, Coverage, Deadlines, Expiry, Gap, GapReason, Kept, LookUps,
    Mine, News, Overview, PageSlice, Payments, Post, Registry, Reminder, Search, Slice, Source, SourceState,
    Sources, Standing, Summary, Timeline,
};

/// Reads a part of a page from the bytes that it crosses in.
pub type ReadPage = fn(Store, &[u8]);

/// The mirror. It is copied freely; all copies are one. What has not been heard of is `None`.
#[derive(Clone, Copy)]
pub struct Store {
    /// How it went with the registry.
    pub registry: RwSignal<Option<Registry>>,
    /// Who is signed in.
    pub visitor: RwSignal<Visitor>,
    /// How long.
    pub expiry: RwSignal<Expiry>,
    /// The sources that are asked, each with its state.
    pub sources: RwSignal<Sources>,
    /// The answer in one sentence, and what is missing from it.
    pub summary: RwSignal<Option<Summary>>,
    /// The front page.
    pub overview: RwSignal<Option<Overview>>,
    /// The timeline.
    pub timeline: RwSignal<Option<Timeline>>,
    /// Everything with a last day.
    pub deadlines: RwSignal<Option<Deadlines>>,
    /// The calendar.
    pub calendar: RwSignal<Option<Calendar>>,
    /// A file to be saved, until it is.
    pub calendar_file: RwSignal<Option<CalendarFile>>,
    /// Money.
    pub payments: RwSignal<Option<Payments>>,
    /// The letters.
    pub post: RwSignal<Option<Post>>,
    /// What authorities hold.
    pub mine: RwSignal<Option<Mine>>,
    /// Who has seen the citizen's data.
    pub look_ups: RwSignal<Option<LookUps>>,
    /// What a search has found.
    pub search: RwSignal<Option<Search>>,
    /// All cases.
    pub cases: RwSignal<Option<Cases>>,
    /// One case.
    pub case: RwSignal<Option<Case>>,
    /// What the overview covers.
    pub coverage: RwSignal<Option<Coverage>>,
    /// What has happened that matters.
    pub news: RwSignal<Option<News>>,
    /// How much of it is not seen.
    pub unseen: RwSignal<u32>,
    /// What the worker has told of last.
    pub due: RwSignal<Vec<Reminder>>,
    /// What this tab tells of, until it is put away.
    pub reminders: RwSignal<Vec<Reminder>>,
    /// When reminders come next, in milliseconds since 1970, where the browser is to keep that.
    pub ahead: RwSignal<Option<Vec<i64>>>,
    /// What reads the parts of pages that are fetched when they are wanted, once it is here; until then the last of them.
    read_page: StoredValue<Option<ReadPage>>,
    unread: StoredValue<Vec<u8>>,
    opening: StoredValue<Ask>,
    send: StoredValue<Option<Callback<Ask>>>,
}

impl Store {
    /// An empty mirror that nobody fills yet; `opening` is what the worker is told first.
    pub fn new(opening: Ask) -> Self {
        Self {
            registry: RwSignal::new(None),
            visitor: RwSignal::new(Visitor::Out(None)),
            expiry: RwSignal::new(Expiry::Far),
            sources: RwSignal::new(Sources::default()),
            summary: RwSignal::new(None),
            overview: RwSignal::new(None),
            timeline: RwSignal::new(None),
            deadlines: RwSignal::new(None),
            calendar: RwSignal::new(None),
            calendar_file: RwSignal::new(None),
            payments: RwSignal::new(None),
            post: RwSignal::new(None),
            mine: RwSignal::new(None),
            look_ups: RwSignal::new(None),
            search: RwSignal::new(None),
            cases: RwSignal::new(None),
            case: RwSignal::new(None),
            coverage: RwSignal::new(None),
            news: RwSignal::new(None),
            unseen: RwSignal::new(0),
            due: RwSignal::new(Vec::new()),
            reminders: RwSignal::new(Vec::new()),
            ahead: RwSignal::new(None),
            read_page: StoredValue::new(None),
            unread: StoredValue::new(Vec::new()),
            opening: StoredValue::new(opening),
            send: StoredValue::new(None),
        }
    }

    /// Gives it the way to the worker.
    pub fn connect(self, send: impl Fn(Ask) + Send + Sync + 'static) {
        self.send.set_value(Some(Callback::new(send)));
    }

    /// Takes in what the worker says, also when it says the same again: what the page then shows is compared where it is
    /// drawn, and only what differs is touched.
    pub fn take(self, slices: Vec<Slice>) {
        for slice in slices {
            match slice {
                Slice::Registry(registry) => self.registry.set(Some(registry)),
                Slice::Visitor(visitor) => put(self.visitor, visitor),
                Slice::Expiry(expiry) => put(self.expiry, expiry),
                Slice::Sources(sources) => self.sources.set(sources),
                Slice::Summary(summary) => self.summary.set(Some(summary)),
                Slice::Overview(_) if !self.takes_rows() => {}
                Slice::Overview(overview) => self.overview.set(Some(overview)),
                Slice::Page(Bytes(bytes)) => match self.read_page.get_value() {
                    Some(read) => read(self, &bytes),
                    None => self.unread.set_value(bytes),
                },
                Slice::Unseen(count) => put(self.unseen, count),
                Slice::Reminders(reminders) => self.due.set(reminders),
                Slice::Ahead(moments) => put(self.ahead, Some(moments)),
            }
        }
    }

    /// Takes in the parts of the pages that are fetched when they are wanted, with what reads them; the last one has come
    /// before it.
    pub fn read_pages(self, read: ReadPage) {
        self.read_page.set_value(Some(read));
        let unread = self.unread.try_update_value(std::mem::take).unwrap_or_default();
        if !unread.is_empty() {
            read(self, &unread);
        }
    }

    /// Takes in a part of a page.
    pub fn take_page(self, slice: PageSlice) {
        match slice {
            PageSlice::Timeline(_)
            | PageSlice::Deadlines(_)
            | PageSlice::Cases(_)
            | PageSlice::Payments(_)
            | PageSlice::Post(_)
            | PageSlice::Mine(_)
            | PageSlice::LookUps(_)
            | PageSlice::Calendar(_)
            | PageSlice::News(_)
                if !self.takes_rows() => {}
            PageSlice::Timeline(timeline) => self.timeline.set(Some(timeline)),
            PageSlice::Deadlines(deadlines) => self.deadlines.set(Some(deadlines)),
            PageSlice::Cases(cases) => self.cases.set(Some(cases)),
            PageSlice::Case(case) => self.case.set(Some(case)),
            PageSlice::Calendar(calendar) => self.calendar.set(Some(calendar)),
            PageSlice::CalendarFile(file) => self.calendar_file.set(Some(file)),
            PageSlice::Payments(payments) => self.payments.set(Some(payments)),
            PageSlice::Post(post) => self.post.set(Some(post)),
            PageSlice::Mine(mine) => self.mine.set(Some(mine)),
            PageSlice::LookUps(look_ups) => self.look_ups.set(Some(look_ups)),
            PageSlice::Search(search) => self.search.set(Some(search)),
            PageSlice::Coverage(coverage) => self.coverage.set(Some(coverage)),
            PageSlice::News(news) => self.news.set(Some(news)),
        }
    }

    /// Says something to the worker. What it says of somebody's choices holds when the page says anew that it is open.
    pub fn say(self, event: Ask) {
        self.opening.update_value(|opening| follow(opening, &event));
        if let Some(send) = self.send.get_value() {
            send.run(event);
        }
    }

    /// What the browser has kept of somebody's choices, and what they have chosen and seen since.
    pub fn kept(self) -> Kept {
        self.opening.with_value(|opening| match opening {
            Ask::Open { kept, .. } => (**kept).clone(),
            _ => Kept::default(),
        })
    }

    /// What says this to the worker, when called.
    pub fn asks(self, event: Ask) -> Callback<()> {
        Callback::new(move |()| self.say(event.clone()))
    }

    /// What unfolds the lines under a heading, or folds them.
    pub fn unfolds(self) -> Callback<(String, bool)> {
        Callback::new(move |(run, open)| self.say(Ask::Unfold { run, open }))
    }

    /// What asks one source again, by its place.
    pub fn retries(self) -> Callback<u16> {
        Callback::new(move |source| self.say(Ask::Retry(source)))
    }

    /// Says that the page is open, or asks for the registry once more.
    pub fn open(self) {
        self.say(self.opening.get_value());
    }

    /// What asks for the registry once more.
    pub fn opens(self) -> Callback<()> {
        Callback::new(move |()| self.open())
    }

    /// Whether somebody is signed in, or about to be.
    pub fn lets_in(self) -> bool {
        self.visitor.with(|visitor| !matches!(visitor, Visitor::Out(_)))
    }

    /// Whether somebody is signed in.
    pub fn is_in(self) -> bool {
        self.visitor.with(|visitor| matches!(visitor, Visitor::In { .. }))
    }

    /// Forgets everything about the person.
    pub fn forget(self) {
        self.visitor.set(Visitor::Out(None));
        self.expiry.set(Expiry::Far);
        self.sources.set(Sources::default());
        self.summary.set(None);
        self.overview.set(None);
        self.timeline.set(None);
        self.deadlines.set(None);
        self.calendar.set(None);
        self.calendar_file.set(None);
        self.payments.set(None);
        self.post.set(None);
        self.mine.set(None);
        self.look_ups.set(None);
        self.search.set(None);
        self.cases.set(None);
        self.case.set(None);
        self.coverage.set(None);
        self.news.set(None);
        self.unseen.set(0);
        self.due.set(Vec::new());
        self.reminders.set(Vec::new());
        self.ahead.set(None);
        self.unread.set_value(Vec::new());
    }

    /// What tells the person who is signed in from another one in this browser; empty when nobody is.
    pub fn person_key(self) -> String {
        self.visitor.with(|visitor| match visitor {
            Visitor::In { key, .. } => key.clone(),
            Visitor::Out(_) | Visitor::Arriving => String::new(),
        })
    }

    /// The name of who is signed in; a space that keeps its room while that one is on the way in.
    pub fn name(self) -> String {
        self.visitor.with(|visitor| match visitor {
            Visitor::In { name, .. } => name.clone(),
            Visitor::Out(_) | Visitor::Arriving => "\u{A0}".to_owned(),
        })
    }

    /// Whether anything that a source holds is shown.
    pub fn shows_something(self) -> bool {
        let overview = self.overview.with_untracked(|overview| {
            overview.as_ref().is_some_and(|Overview { todo, upcoming, money, looks, .. }| {
                let payments = money.to_me.len() + money.from_me.len();
                todo.total + upcoming.total + looks.count > 0 || payments > 0
            })
        });
        let timeline = self.timeline.with_untracked(|timeline| {
            timeline.as_ref().is_some_and(|timeline| timeline.ahead.total + timeline.past.total > 0)
        });
        let deadlines = self.deadlines.with_untracked(|deadlines| {
            deadlines.as_ref().is_some_and(|all| all.mine.total + all.theirs.total > 0)
        });
        let post = self.post.with_untracked(|post| post.as_ref().is_some_and(|post| post.letters.total > 0));
        let payments = self.payments.with_untracked(|payments| {
            payments.as_ref().is_some_and(|all| all.to_me.total + all.from_me.total > 0)
        });
        let mine = self.mine.with_untracked(|mine| {
            mine.as_ref().is_some_and(|mine| mine.parts.iter().any(|part| part.held.total > 0))
        });
        timeline || overview || deadlines || post || payments || mine
    }

    /// Whether the registry could not be had, so that nobody can be asked.
    pub fn nobody_asked(self) -> Memo<bool> {
        Memo::new(move |_| self.registry.with(|registry| *registry == Some(Registry::Failed)))
    }

    /// Whether nobody is waited for any more.
    pub fn settled(self) -> Memo<bool> {
        Memo::new(move |_| self.stands() != Standing::Waiting)
    }

    /// Whether everyone who is asked has answered in full, and nobody else is to be asked.
    pub fn whole(self) -> Memo<bool> {
        Memo::new(move |_| match self.stands() {
            Standing::Waiting => false,
            Standing::Whole => true,
            Standing::Incomplete => {
                self.summary.with(|summary| summary.as_ref().is_some_and(lacks_nobody_asked))
            }
        })
    }

    /// How much it means that something is not here.
    fn stands(self) -> Standing {
        match self.registry.get() {
            Some(Registry::Failed) => Standing::Incomplete,
            _ => self
                .summary
                .with(|summary| summary.as_ref().map_or(Standing::Waiting, |summary| summary.standing)),
        }
    }

    /// Whether rows are taken in: the first ones when everyone has answered, or when somebody is slow. Before that they
    /// would push each other about while the answers come in.
    fn takes_rows(self) -> bool {
        let is_slow = |source: &Source| source.state == SourceState::Waiting { slow: true };
        untrack(|| {
            self.overview.with(Option::is_some)
                || self.timeline.with(Option::is_some)
                || self.deadlines.with(Option::is_some)
                || self.payments.with(Option::is_some)
                || self.post.with(Option::is_some)
                || self.mine.with(Option::is_some)
                || self.cases.with(Option::is_some)
                || self.look_ups.with(Option::is_some)
                || self.calendar.with(Option::is_some)
                || self.news.with(Option::is_some)
                || self.stands() != Standing::Waiting
                || self.sources.with(|sources| sources.shown.iter().any(is_slow))
        })
    }
}

/// Whether nobody is missing but those that take no part, or that the citizen has left out.
fn lacks_nobody_asked(summary: &Summary) -> bool {
    let is_not_asked = |gap: &Gap| matches!(gap.reason, GapReason::NotConnected | GapReason::LeftOut);
    summary.unknown + summary.undecided == 0 && summary.gaps.iter().all(is_not_asked)
}

fn follow(opening: &mut Ask, event: &Ask) {
    let Ask::Open { kept, .. } = opening else { return };
    match event {
        Ask::Reminding(reminding) => kept.reminding.clone_from(reminding),
        Ask::Seen(marks) => kept.seen.extend_from_slice(marks),
        _ => {}
    }
}

fn put<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    if signal.with_untracked(|old| *old != value) {
        signal.set(value);
    }
}
