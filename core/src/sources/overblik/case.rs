//! Reads what is told of one case alone: the item of the list, and what its own page shows. Where a part of it cannot be
//! read the answer is none: a step or a document too few would say what is not so.

use super::parse::{item, reference, words};
use super::scalar::{day, phone, text, when};
use crate::json::{Reader, Value, fields};
use crate::model::{
    Basis, CaseDetail, CaseRelation, ClockStart, Contact, Document, Failure, Goal, ItemId, Link, Reference,
    Resource, Stage, Step,
};
use std::borrow::Cow;

/// Steps, documents and so on that are read of one case: no page shows more.
const MAX_PARTS: usize = 300;

/// Reads the case of this id.
pub fn read(id: &ItemId, json: &str) -> Result<CaseDetail, Failure> {
    let item = item(Resource::Cases, &mut Reader::new(json)).ok_or(Failure::Format)?;
    if item.id != *id {
        return Err(Failure::Validation);
    }
    detail(json).ok_or(Failure::Format)
}

fn detail(json: &str) -> Option<CaseDetail> {
    fields!(Value::read(json)?, status_text, steps, goal, rests_on, documents, contacts, related);
    let contacts = read_contacts(contacts)?;
    Some(CaseDetail {
        in_own_words: status_text.optional(text)?,
        steps: all(steps, step)?,
        goal: goal.optional(read_goal)?,
        rests_on: all(rests_on, basis)?,
        documents: all(documents, document)?,
        contacts,
        related: all(related, read_related)?,
    })
}

/// All parts, which have to be there, or none.
fn all<'a, T>(list: Value<'a>, read: fn(Value<'a>) -> Option<T>) -> Option<Vec<T>> {
    let list = list.list().filter(|list| list.len() <= MAX_PARTS)?;
    list.into_iter().map(read).collect()
}

fn step(wire: Value<'_>) -> Option<Step> {
    fields!(wire, label, status, at);
    let stage = match status.text()?.as_ref() {
        "done" => Stage::Done,
        "now" => Stage::Now,
        "next" => Stage::Next,
        // Whether a step is behind or ahead has no neutral reading.
        _ => return None,
    };
    Some(Step { label: text(label)?, stage, at: at.optional(when)? })
}

fn read_goal(wire: Value<'_>) -> Option<Goal> {
    fields!(wire, subject, share, days, clock_start, valid_from, valid_to, excludes);
    let share = u8::try_from(share.number()?).ok().filter(|share| (1..=100).contains(share))?;
    Some(Goal {
        subject: words(subject)?,
        share,
        days: u16::try_from(days.number()?).ok()?,
        starts: match clock_start.text()?.as_ref() {
            "submission" => ClockStart::Submission,
            "complete" => ClockStart::Complete,
            _ => ClockStart::Other,
        },
        from: day(valid_from)?,
        to: valid_to.optional(day)?,
        excludes: excludes.optional(words)?,
    })
}

fn basis(wire: Value<'_>) -> Option<Basis> {
    fields!(wire, what, from, as_of);
    Some(Basis { what: text(what)?, from: text(from)?, as_of: as_of.optional(when)? })
}

fn document(wire: Value<'_>) -> Option<Document> {
    fields!(wire, title, date);
    Some(Document { title: text(title)?, date: day(date)? })
}

/// The ways to ask. One of a kind that this version does not know may name a person, and is left out; so is one that
/// leads nowhere.
fn read_contacts(list: Value<'_>) -> Option<Vec<Contact>> {
    let mut contacts = Vec::new();
    for (kind, value, wire) in all(list, kind_and_value)? {
        contacts.extend(match kind.as_ref() {
            "name_of_unit" => Some(Contact::Unit(value)),
            "phone" => phone(wire).map(Contact::Phone),
            "email" => Some(Contact::Email(value)),
            "website" => Link::new(&value).map(Contact::Website),
            "digital_post" => Some(Contact::DigitalPost(value)),
            _ => None,
        });
    }
    Some(contacts)
}

fn kind_and_value(wire: Value<'_>) -> Option<(Cow<'_, str>, Box<str>, Value<'_>)> {
    fields!(wire, kind, value);
    Some((kind.text()?, text(value)?, value))
}

fn read_related(wire: Value<'_>) -> Option<(CaseRelation, Reference)> {
    fields!(wire, relation, source, id);
    let relation = match relation.text()?.as_ref() {
        "parent" => CaseRelation::Parent,
        "precedent" => CaseRelation::Precedent,
        "joint" => CaseRelation::Joint,
        _ => CaseRelation::Other,
    };
    Some((relation, reference([source, id])?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{SourceId, parse_day, parse_when};

    /// The published example of a building case, which no part of this reader has written.
    const BUILDING: &str = include_str!("../../../../docs/source-api/examples/cases.detail.json");
    const JOINT: &str = include_str!("../../../../docs/source-api/examples/cases.detail.related.json");

    fn building(from: &str, to: &str) -> Result<CaseDetail, Failure> {
        assert!(BUILDING.contains(from), "the example has no {from}");
        read(&ItemId::new("fjo-sag-417"), &BUILDING.replacen(from, to, 1))
    }

    #[test]
    fn the_published_example_is_read_whole() {
        let case = building("", "").unwrap_or_default();
        assert_eq!(case.in_own_words.as_deref(), Some("Vi mangler tegninger fra dig"));
        let steps: Vec<_> = case.steps.iter().map(|step| (&*step.label, step.stage, step.at)).collect();
        assert_eq!(steps.len(), 4);
        assert_eq!(steps.get(1).copied(), Some(("Oplysninger indhentes", Stage::Now, None)));
        assert_eq!(steps.get(2).copied(), Some(("Afgørelse", Stage::Next, parse_when("2026-12-18"))));
        let goal = case.goal.map(|goal| (goal.share, goal.days, goal.starts, Some(goal.from), goal.to));
        assert_eq!(goal, Some((80, 40, ClockStart::Complete, parse_day("2026-01-01"), None)));
        assert_eq!((case.rests_on.len(), case.documents.len(), case.contacts.len()), (3, 2, 4));
        assert_eq!(case.contacts.get(1), Some(&Contact::Phone("70000003".into())));
        let parent = Reference { source: SourceId::new("fjordby"), id: ItemId::new("fjo-sag-051") };
        assert_eq!(case.related, [(CaseRelation::Parent, parent)]);
        let joint = read(&ItemId::new("lms-7730-26"), JOINT).unwrap_or_default();
        assert_eq!((joint.goal, joint.documents.len(), joint.related.len()), (None, 0, 1));
    }

    #[test]
    fn an_answer_about_another_case_is_none() {
        assert_eq!(read(&ItemId::new("fjo-sag-418"), BUILDING), Err(Failure::Validation));
    }

    #[test]
    fn what_would_say_too_little_is_no_answer() {
        for (from, to) in [
            (r#""status": "done""#, r#""status": "perhaps""#),
            (r#""label": "Modtaget""#, r#""label": 7"#),
            (r#""steps""#, r#""stages""#),
            (r#""documents""#, r#""papers""#),
            (r#""share": 80"#, r#""share": 101"#),
            (r#""date": "2026-09-14""#, r#""date": "i går""#),
            (r#""title": "Tilbygning, Havnegade 12""#, r#""title": 7"#),
        ] {
            assert_eq!(building(from, to), Err(Failure::Format), "{from} -> {to}");
        }
    }

    #[test]
    fn nobody_is_named_by_a_way_to_them_that_this_version_does_not_know() {
        let contacts = |from, to| building(from, to).map(|case| case.contacts.len());
        assert_eq!(contacts("name_of_unit", "name_of_caseworker"), Ok(3));
        assert_eq!(contacts("70000003", "spørg efter Bo"), Ok(3));
        assert_eq!(contacts(r#""kind": "digital_post""#, r#""kind": "website""#), Ok(3));
    }
}
