//! Makes the page of what authorities hold about the citizen: what there is, by area, and of what the wave plan names
//! whether there is none of it, or whether it could not be heard, or whether nobody sends it yet.

use super::lacking::Lacks;
use super::page::Window;
use super::row::{Rows, moment};
use super::view::{self, Fact, Heading, RowKind};
use crate::model::{
    AREAS, Area, Connection, Content, Item, Kind, Planned, Resource, Source, SourceIndex, SourceState,
    WAVE_PLAN,
};

/// The lists that the areas are made from.
const OF_AREAS: [Resource; 3] = [Resource::Registrations, Resource::Credentials, Resource::Benefits];
/// The lists of the part that goes across them.
const OF_MANDATES: [Resource; 2] = [Resource::Mandates, Resource::Consents];

/// What a part is made for: an area, or none for mandates and consents.
type Of = Option<Area>;

/// The page.
pub fn mine(rows: &Rows<'_>, window: &Window, lacks: &Lacks<'_>) -> view::Mine {
    let lines = rows.lines.all();
    let held: Vec<Held> = lines.filter_map(|(lead, (_, item))| held(rows, lead, item)).collect();
    let areas = AREAS.iter().map(|(area, _)| Some(*area)).chain([None]);
    let is_elsewhere = held.iter().any(|held| held.of == Some(Area::Other));
    let senders =
        lacks.federation.sources().filter(|(source, _)| takes_part(source) && !source.contents.is_empty());
    let page = Page { rows, window, lacks, held: &held, senders: senders.collect() };
    let elsewhere = is_elsewhere.then_some(Some(Area::Other));
    view::Mine { parts: areas.chain(elsewhere).map(|of| page.part(of)).collect() }
}

/// Something that stands on the page.
struct Held {
    lead: u32,
    of: Of,
    content: Option<Content>,
    /// Whether it is the citizen's, and so is what the plan names: a child's passport is not.
    is_own: bool,
    has_ended: bool,
}

fn held(rows: &Rows<'_>, lead: u32, item: &Item) -> Option<Held> {
    let content = rows.lines.entries(lead).find_map(|(_, item)| item.content());
    let of = match &item.kind {
        Kind::Mandate(_) | Kind::Consent(_) => None,
        Kind::Registration(_) | Kind::Credential(_) | Kind::Benefit(_) => {
            Some(content.and_then(|content| planned(content)?.area).unwrap_or(item.area))
        }
        _ => return None,
    };
    let is_paper = matches!(item.kind, Kind::Registration(_) | Kind::Credential(_));
    let is_own = item.concerns.is_none() || !is_paper;
    Some(Held { lead, of, content, is_own, has_ended: item.has_ended(rows.today) })
}

fn takes_part(source: &Source) -> bool {
    !matches!(source.connection, Connection::NotConnected { .. })
}

fn planned(content: Content) -> Option<&'static Planned> {
    WAVE_PLAN.iter().find(|planned| planned.content == content)
}

struct Page<'p, 'a> {
    rows: &'p Rows<'a>,
    window: &'p Window,
    lacks: &'p Lacks<'p>,
    held: &'p [Held],
    /// Those that take part and send something that the plan names.
    senders: Vec<(&'p Source, SourceState)>,
}

/// How it is with a content of which there is no row.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Without {
    Waiting,
    Unfetched,
    None,
    NotYet,
}

impl Page<'_, '_> {
    fn part(&self, of: Of) -> view::MinePart {
        let here = || WAVE_PLAN.iter().filter(move |planned| planned.area == of);
        let without: Vec<_> = here()
            .filter(|planned| !self.is_here(planned.content))
            .map(|planned| (content(planned.content), self.without(planned)))
            .collect();
        let those = |wanted: Without| {
            without.iter().filter(|(_, how)| *how == wanted).map(|(content, _)| *content).collect()
        };
        view::MinePart {
            is_covered: self.is_covered(of),
            held: self.listed(of),
            unfetched: those(Without::Unfetched),
            none: those(Without::None),
            not_yet: those(Without::NotYet),
        }
    }

    fn is_here(&self, content: Content) -> bool {
        self.held.iter().any(|held| held.is_own && held.content == Some(content))
    }

    /// What is held, each with how current it is.
    fn listed(&self, of: Of) -> view::Grouped {
        let here: Vec<&Held> = self.held.iter().filter(|held| held.of == of).collect();
        let contents = WAVE_PLAN.iter().map(|planned| Some(planned.content)).chain([None]);
        let mut places = Vec::new();
        for (has_ended, content) in
            contents.clone().map(|it| (false, it)).chain(contents.map(|it| (true, it)))
        {
            let those = here.iter().filter(|held| (held.has_ended, held.content) == (has_ended, content));
            places.extend(those.map(|held| held.lead));
        }
        let ended = |lead: u32| here.iter().any(|held| held.lead == lead && held.has_ended);
        let heading = |lead| ended(lead).then_some(Heading::Ended);
        let mut all = self.rows.grouped(&places, self.window.ahead, &heading, self.lacking(of));
        for row in all.groups.iter_mut().flat_map(|group| &mut group.rows) {
            let as_of = self.lacks.federation.as_of(SourceIndex(row.source.into()), list(row.kind));
            row.facts.extend(as_of.map(moment).map(Fact::AsOf));
        }
        all
    }

    /// Whose answers a part lacks.
    fn lacking(&self, of: Of) -> view::Lacking {
        self.lacks.of_those(&|source| concerns(source, of), lists(of))
    }

    fn is_covered(&self, of: Of) -> bool {
        let offers = |source: &Source| source.resources.iter().any(|offered| lists(of).contains(offered));
        let mut sources = self.lacks.federation.sources().map(|(source, _)| source);
        sources.any(|source| takes_part(source) && offers(source) && concerns(source, of))
    }

    fn without(&self, planned: &Planned) -> Without {
        let sends = |source: &Source| source.contents.contains(&planned.content);
        let lacking = self.lacks.of_those(&sends, &[planned.resource]);
        let mut senders = self.senders.iter().filter(|(source, _)| sends(source)).peekable();
        if senders.peek().is_none() {
            Without::NotYet
        } else if !lacking.waiting.is_empty() {
            Without::Waiting
        } else if !lacking.missing.is_empty() || senders.any(|(_, state)| *state == SourceState::Undecided) {
            Without::Unfetched
        } else {
            Without::None
        }
    }
}

/// The lists that a part is made from.
fn lists(of: Of) -> &'static [Resource] {
    if of.is_some() { &OF_AREAS } else { &OF_MANDATES }
}

/// Whether a source has to do with a part: with its area, or with what the plan counts to it.
fn concerns(source: &Source, of: Of) -> bool {
    let counts = |content: &Content| planned(*content).is_some_and(|planned| planned.area == of);
    of.is_none_or(|area| source.areas.contains(&area)) || source.contents.iter().any(counts)
}

/// The list that a row comes from.
fn list(kind: RowKind) -> Resource {
    match kind {
        RowKind::Benefit => Resource::Benefits,
        RowKind::Credential => Resource::Credentials,
        RowKind::Mandate => Resource::Mandates,
        RowKind::Consent => Resource::Consents,
        _ => Resource::Registrations,
    }
}

fn content(content: Content) -> view::Content {
    match content {
        Content::NameAndAddress => view::Content::NameAndAddress,
        Content::Contact => view::Content::Contact,
        Content::DigitalPost => view::Content::DigitalPost,
        Content::NemSms => view::Content::NemSms,
        Content::NemKonto => view::Content::NemKonto,
        Content::Passport => view::Content::Passport,
        Content::DrivingLicence => view::Content::DrivingLicence,
        Content::WeaponPermit => view::Content::WeaponPermit,
        Content::UnemploymentCounter => view::Content::UnemploymentCounter,
        Content::StudentGrant => view::Content::StudentGrant,
        Content::LifelongPension => view::Content::LifelongPension,
        Content::HousingBenefit => view::Content::HousingBenefit,
        Content::MaternityPay => view::Content::MaternityPay,
        Content::FamilyBenefits => view::Content::FamilyBenefits,
        Content::SicknessBenefit => view::Content::SicknessBenefit,
        Content::CashBenefit => view::Content::CashBenefit,
        Content::EducationBenefit => view::Content::EducationBenefit,
        Content::Rehabilitation => view::Content::Rehabilitation,
        Content::ResourceProgramme => view::Content::ResourceProgramme,
        Content::FlexUnemployment => view::Content::FlexUnemployment,
        Content::FlexJob => view::Content::FlexJob,
        Content::FlexWageSupplement => view::Content::FlexWageSupplement,
        Content::SinglePayment => view::Content::SinglePayment,
        Content::MandatesGiven => view::Content::MandatesGiven,
        Content::MandatesHeld => view::Content::MandatesHeld,
    }
}
