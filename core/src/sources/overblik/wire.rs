//! The Source API's JSON, field by field, as version 0.9 has it. Private to the protocol: nothing
//! here says what a value means.

use serde::Deserialize;
use std::borrow::Cow;

/// A page of a list, its items read (`Item`) or not looked into yet (`RawValue`).
#[derive(Deserialize)]
pub struct List<'a, T> {
    pub items: Vec<T>,
    #[serde(borrow, default)]
    pub next: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub as_of: Option<Text<'a>>,
}

/// A string, borrowed from the answer where it has no escapes.
#[derive(Deserialize)]
pub struct Text<'a>(#[serde(borrow)] pub Cow<'a, str>);

/// The fields of every kind of item in one shape: it is read in one pass and costs the wasm one
/// reader instead of five. Which of them a kind must have, `parse` says.
#[derive(Deserialize)]
pub struct Item<'a> {
    #[serde(borrow)]
    pub id: Text<'a>,
    #[serde(borrow)]
    pub revision: Text<'a>,
    #[serde(borrow)]
    pub area: Text<'a>,
    #[serde(borrow)]
    pub title: Text<'a>,
    #[serde(borrow)]
    pub lang: Text<'a>,
    #[serde(borrow)]
    pub link: Option<Text<'a>>,
    pub action_required: bool,
    #[serde(borrow)]
    pub case: Option<CaseReference<'a>>,

    #[serde(borrow)]
    pub kind: Option<Text<'a>>,
    #[serde(borrow)]
    pub status: Option<Text<'a>>,

    #[serde(borrow)]
    pub number: Option<Text<'a>>,
    #[serde(borrow)]
    pub opened: Option<Text<'a>>,
    #[serde(borrow)]
    pub updated: Option<Text<'a>>,

    #[serde(borrow)]
    pub direction: Option<Text<'a>>,
    pub gross: Option<i64>,
    pub net: Option<i64>,
    #[serde(borrow)]
    pub currency: Option<Text<'a>>,
    #[serde(borrow)]
    pub date: Option<Text<'a>>,
    #[serde(borrow)]
    pub period: Option<Period<'a>>,

    #[serde(borrow)]
    pub due: Option<Text<'a>>,
    #[serde(borrow)]
    pub owner: Option<Text<'a>>,

    #[serde(borrow)]
    pub start: Option<Text<'a>>,
    #[serde(borrow)]
    pub end: Option<Text<'a>>,
    #[serde(borrow)]
    pub place: Option<Text<'a>>,
    #[serde(default)]
    pub approximate: bool,

    #[serde(borrow)]
    pub at: Option<Text<'a>>,
    #[serde(borrow)]
    pub organisation: Option<Text<'a>>,
    #[serde(borrow)]
    pub system: Option<Text<'a>>,
    #[serde(borrow)]
    pub role: Option<Text<'a>>,
    #[serde(borrow)]
    pub purpose: Option<Text<'a>>,
    #[serde(borrow)]
    pub legal_basis: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub data: Vec<Text<'a>>,
    #[serde(borrow)]
    pub on_behalf_of: Option<Text<'a>>,
}

#[derive(Deserialize)]
pub struct CaseReference<'a> {
    #[serde(borrow)]
    pub source: Text<'a>,
    #[serde(borrow)]
    pub id: Text<'a>,
}

#[derive(Deserialize)]
pub struct Period<'a> {
    #[serde(borrow)]
    pub from: Text<'a>,
    #[serde(borrow)]
    pub to: Text<'a>,
}

#[derive(Deserialize)]
pub struct Relations<'a> {
    #[serde(borrow)]
    pub items: Vec<Relation<'a>>,
}

#[derive(Deserialize)]
pub struct Relation<'a> {
    #[serde(borrow)]
    pub source: Text<'a>,
}
