//! One list of everything with English names, each with its type; amounts are cents.

use super::{Put, Sort, Wire, due, each, fields, instant, members, or_empty};
use overblik_core::json::Reader;
use std::borrow::Cow;

/// Reads a payload.
pub fn read<'a>(reader: &mut Reader<'a>, put: Put<'_, 'a>) -> Option<Cow<'a, str>> {
    let mut source = None;
    members(reader, |name, reader| match name {
        "source" => {
            let [named] = fields(reader, ["name"])?;
            source = named.text();
            Some(())
        }
        "items" => each(reader, |reader| put(item(reader)?)),
        _ => reader.value().map(drop),
    })?;
    source
}

fn item<'a>(reader: &mut Reader<'a>) -> Option<Wire<'a>> {
    let names = [
        "type",
        "id",
        "title",
        "summary",
        "updatedAt",
        "status",
        "dueAt",
        "at",
        "amountMinor",
        "actor",
        "caseId",
    ];
    let [sort, id, title, text, updated, status, due_at, booked, cents, actor, case] = fields(reader, names)?;
    let (said, updated) = ([id, title, text], instant(updated)?);
    let wire = match sort.text()?.as_ref() {
        "case" => Wire { status: status.text()?, ..Wire::new(Sort::Case, said, updated, updated)? },
        "deadline" => Wire::new(Sort::Deadline, said, due(due_at)?, updated)?,
        "payment" => Wire {
            status: status.text()?,
            cents: cents.number()?,
            ..Wire::new(Sort::Payment, said, instant(booked)?, updated)?
        },
        "access" => Wire { actor: actor.text()?, ..Wire::new(Sort::Access, said, updated, updated)? },
        _ => return None,
    };
    Some(Wire { case: or_empty(case)?, ..wire })
}
