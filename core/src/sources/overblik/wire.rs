//! The Source API's JSON, field by field, as version 0.9 has it. Private to the protocol: nothing
//! here says what a value means.

use serde::Deserialize;
use serde_json::value::RawValue;
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
    pub concerns: Option<Concern<'a>>,

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
    pub tax: Option<i64>,
    #[serde(borrow)]
    pub deductions: Option<Vec<Deduction<'a>>>,
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
    pub consequence: Option<Text<'a>>,

    #[serde(borrow)]
    pub start: Option<Text<'a>>,
    #[serde(borrow)]
    pub end: Option<Text<'a>>,
    #[serde(borrow)]
    pub place: Option<Text<'a>>,
    pub approximate: Option<bool>,

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
    #[serde(borrow)]
    pub data: Option<Vec<Text<'a>>>,
    #[serde(borrow)]
    pub on_behalf_of: Option<Text<'a>>,
    pub emergency: Option<bool>,

    #[serde(borrow)]
    pub received: Option<Text<'a>>,
    #[serde(borrow)]
    pub sender: Option<Text<'a>>,
    pub legal_notification: Option<bool>,
    #[serde(borrow)]
    pub reply_by: Option<Text<'a>>,
    #[serde(borrow)]
    pub actions: Option<Vec<Action<'a>>>,

    #[serde(borrow)]
    pub from: Option<Text<'a>>,
    #[serde(borrow)]
    pub to: Option<Text<'a>>,
    pub amount: Option<i64>,
    #[serde(borrow)]
    pub issued: Option<Text<'a>>,
    #[serde(borrow)]
    pub expires: Option<Text<'a>>,
    #[serde(borrow)]
    pub value: Option<Text<'a>>,
    #[serde(borrow)]
    pub changed: Option<Text<'a>>,
    #[serde(borrow)]
    pub other_party: Option<Text<'a>>,
    #[serde(borrow)]
    pub recipient: Option<Text<'a>>,
    #[serde(borrow)]
    pub given: Option<Text<'a>>,
}

#[derive(Deserialize)]
pub struct Concern<'a> {
    #[serde(borrow)]
    pub relation: Text<'a>,
    #[serde(borrow)]
    pub name: Text<'a>,
}

#[derive(Deserialize)]
pub struct Deduction<'a> {
    #[serde(borrow)]
    pub label: Text<'a>,
    pub amount: i64,
}

#[derive(Deserialize)]
pub struct Action<'a> {
    #[serde(borrow)]
    pub label: Text<'a>,
    #[serde(borrow)]
    pub end: Option<Text<'a>>,
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

/// What a source says of itself. Its parts are read one by one, so that a broken one costs no other.
#[derive(Deserialize)]
pub struct Descriptor<'a> {
    #[serde(borrow)]
    pub domains: Vec<&'a RawValue>,
    #[serde(borrow, default)]
    pub not_yet: Vec<&'a RawValue>,
}

#[derive(Deserialize)]
pub struct Domain<'a> {
    #[serde(borrow)]
    pub resource: Text<'a>,
    #[serde(borrow)]
    pub since: Option<Text<'a>>,
    #[serde(borrow)]
    pub declaration: Words<'a>,
    #[serde(borrow)]
    pub currency_of_data: Words<'a>,
    #[serde(borrow)]
    pub left_out: Option<Words<'a>>,
}

#[derive(Deserialize)]
pub struct NotYet<'a> {
    #[serde(borrow)]
    pub area: Text<'a>,
    #[serde(borrow)]
    pub what: Words<'a>,
}

/// A text in both languages.
#[derive(Deserialize)]
pub struct Words<'a> {
    #[serde(borrow)]
    pub da: Text<'a>,
    #[serde(borrow)]
    pub en: Text<'a>,
}
