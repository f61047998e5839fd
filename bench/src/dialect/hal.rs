//! Four lists with names in `snake_case`, each thing beside its links (HAL); amounts are decimal numbers in quotes.

use super::{Put, Sort, Wire, cents, due, each, fields, instant, members};
use overblik_core::json::{Reader, Value};
use std::borrow::Cow;

/// Reads a payload.
pub fn read<'a>(reader: &mut Reader<'a>, put: Put<'_, 'a>) -> Option<Cow<'a, str>> {
    let mut source = None;
    members(reader, |name, reader| match name {
        "meta" => {
            let [named] = fields(reader, ["source_name"])?;
            source = named.text();
            Some(())
        }
        "_embedded" => members(reader, |name, reader| {
            let Some(sort) = sort(name) else { return reader.value().map(drop) };
            each(reader, |reader| put(item(sort, reader)?))
        }),
        _ => reader.value().map(drop),
    })?;
    source
}

fn sort(list: &str) -> Option<Sort> {
    match list {
        "cases" => Some(Sort::Case),
        "deadlines" => Some(Sort::Deadline),
        "payments" => Some(Sort::Payment),
        "access_log" => Some(Sort::Access),
        _ => None,
    }
}

fn item<'a>(sort: Sort, reader: &mut Reader<'a>) -> Option<Wire<'a>> {
    let (mut wire, mut case) = (None, Cow::default());
    members(reader, |name, reader| {
        match name {
            "data" => wire = Some(data(sort, reader)?),
            "_links" => {
                let [link] = fields(reader, ["case"])?;
                case = link.optional(target)?.unwrap_or_default();
            }
            _ => drop(reader.value()?),
        }
        Some(())
    })?;
    Some(Wire { case, ..wire? })
}

fn data<'a>(sort: Sort, reader: &mut Reader<'a>) -> Option<Wire<'a>> {
    let names = [
        "item_id",
        "heading",
        "body_text",
        "last_modified",
        "state",
        "due",
        "booked_at",
        "amount",
        "accessed_by",
    ];
    let [id, title, text, updated, state, due_at, booked, amount, actor] = fields(reader, names)?;
    let (said, updated) = ([id, title, text], instant(updated)?);
    Some(match sort {
        Sort::Case => Wire { status: state.text()?, ..Wire::new(sort, said, updated, updated)? },
        Sort::Deadline => Wire::new(sort, said, due(due_at)?, updated)?,
        Sort::Payment => Wire {
            status: state.text()?,
            cents: cents(&amount.text()?)?,
            ..Wire::new(sort, said, instant(booked)?, updated)?
        },
        Sort::Access => Wire { actor: actor.text()?, ..Wire::new(sort, said, updated, updated)? },
    })
}

/// The name at the end of a link.
fn target(link: Value<'_>) -> Option<Cow<'_, str>> {
    let [href] = link.fields(["href"])?;
    Some(match href.text()? {
        Cow::Borrowed(href) => href.rsplit('/').next().unwrap_or(href).into(),
        Cow::Owned(href) => href.rsplit('/').next().unwrap_or(&href).to_owned().into(),
    })
}
