//! An item as its authority writes it: what a list tells of it, and with the rest when it is asked for alone.

mod body;
mod detail;

use serde::Serialize;

use crate::authorities::Authority;
use crate::item as model;
use crate::moment::Spelling;
use body::Body;
use detail::Detail;

/// What every kind of item has, and what sets its kind apart.
#[derive(Debug, Serialize)]
pub struct Item<'a> {
    id: String,
    revision: String,
    area: &'static str,
    title: &'a str,
    lang: &'static str,
    link: String,
    action_required: bool,
    case: Option<ItemRef>,
    #[serde(skip_serializing_if = "Option::is_none")]
    published: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    occurred: Option<String>,
    /// A deadline's own, or another item's last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    due: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    decided: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    classification: Option<Classification>,
    sensitivity: &'static str,
    address_protected: bool,
    concerns: Option<Concerns>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    same_as: &'a [model::Words],
    /// A field the agreement does not have: authorities are at times ahead of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    journal_page: Option<u64>,
    #[serde(flatten)]
    body: Body<'a>,
    #[serde(flatten)]
    detail: Option<Detail<'a>>,
}

/// An item by its names.
#[derive(Debug, Serialize)]
pub struct ItemRef {
    source: &'static str,
    id: String,
}

#[derive(Debug, Serialize)]
struct Classification {
    scheme: &'static str,
    code: &'static str,
    label: &'static str,
}

#[derive(Debug, Serialize)]
struct Concerns {
    relation: &'static str,
    name: &'static str,
}

/// What is needed to write an item: whose it is, and where its links lead.
#[derive(Debug, Clone, Copy)]
pub struct Writer<'a> {
    /// Whose items they are.
    pub authority: &'static Authority,
    /// The authority's own site.
    pub origin: &'a str,
}

impl Writer<'_> {
    fn spelling(self) -> Spelling {
        self.authority.spelling
    }

    /// The item's page on the authority's own site.
    fn page(self, id: &str) -> String {
        format!("{}/min-side/{id}", self.origin)
    }

    /// The same, where there is one.
    fn page_if(self, is_there: bool, number: u64) -> Option<String> {
        is_there.then(|| self.page(&self.authority.id(number)))
    }
}

impl<'a> Item<'a> {
    /// The item as a list tells it.
    pub fn listed(item: &'a model::Item, writer: Writer<'_>) -> Self {
        let id = writer.authority.id(item.number);
        let spelling = writer.spelling();
        let moment = |moment: Option<model::Moment>| moment.map(|moment| spelling.moment(moment));
        let due = match &item.body {
            model::Body::Deadline(deadline) => Some(deadline.due),
            _ => item.due,
        };
        Self {
            revision: item.revision.to_string(),
            area: item.area.word(),
            title: &item.title,
            lang: item.lang,
            link: writer.page(&id),
            action_required: item.action_required,
            case: item.case.map(ItemRef::from),
            published: item.published.map(|at| spelling.instant(at)),
            occurred: moment(item.occurred),
            due: moment(due),
            decided: moment(item.decided),
            classification: item.classification.map(Classification::from),
            sensitivity: item.sensitivity.word(),
            address_protected: item.address_protected,
            concerns: item.concerns.map(Concerns::from),
            same_as: &item.same_as,
            journal_page: item.number.is_multiple_of(12).then_some(item.number / 12),
            body: Body::new(item, writer),
            detail: None,
            id,
        }
    }

    /// The item with everything that is told of it.
    pub fn detailed(item: &'a model::Item, writer: Writer<'_>) -> Self {
        Self { detail: Detail::new(item, writer), ..Self::listed(item, writer) }
    }
}

impl From<model::ItemRef> for ItemRef {
    fn from(item: model::ItemRef) -> Self {
        Self { source: item.authority.source, id: item.authority.id(item.number) }
    }
}

impl From<model::Classification> for Classification {
    fn from(model::Classification { scheme, code, label }: model::Classification) -> Self {
        Self { scheme, code, label }
    }
}

impl From<model::Concerns> for Concerns {
    fn from(model::Concerns { relation, name }: model::Concerns) -> Self {
        Self { relation: relation.word(), name }
    }
}
