//! Reads one fixture per resource and bends it, field by field.

use super::super::scalar::MAX_TEXT;
use super::*;
use crate::model::{Day, When, parse_instant};
use proptest::prelude::*;

const CASES: &str = include_str!("fixtures/cases.json");
const BENEFITS: &str = include_str!("fixtures/benefits.json");
const CREDENTIALS: &str = include_str!("fixtures/credentials.json");
const PAYMENTS: &str = include_str!("fixtures/payments.json");
const AGENDA: &str = include_str!("fixtures/agenda.json");
const ACCESS_LOG: &str = include_str!("fixtures/access-log.json");
const MESSAGES: &str = include_str!("fixtures/messages.json");
const REGISTRATIONS: &str = include_str!("fixtures/registrations.json");
const MANDATES: &str = include_str!("fixtures/mandates.json");
const CONSENTS: &str = include_str!("fixtures/consents.json");
const SOURCE: &str = include_str!("fixtures/source.json");
const ALL: [(Resource, &str); 10] = [
    (Resource::Cases, CASES),
    (Resource::Benefits, BENEFITS),
    (Resource::Credentials, CREDENTIALS),
    (Resource::Payments, PAYMENTS),
    (Resource::Agenda, AGENDA),
    (Resource::AccessLog, ACCESS_LOG),
    (Resource::Messages, MESSAGES),
    (Resource::Registrations, REGISTRATIONS),
    (Resource::Mandates, MANDATES),
    (Resource::Consents, CONSENTS),
];

/// How many items are read and how many not, after `from` was replaced by `to`.
fn check(resource: Resource, json: &str, from: &str, to: &str, expect: Result<(usize, u32), Failure>) {
    assert!(json.contains(from), "the fixture has no {from}");
    let bent = json.replacen(from, to, 1);
    let read = list(resource, &bent).map(|page| (page.items.len(), page.unreadable));
    assert_eq!(read, expect, "{from} -> {to}");
}

fn items(resource: Resource, json: &str) -> Vec<Item> {
    list(resource, json).map(|page| page.items).unwrap_or_default()
}

#[test]
fn every_item_of_a_good_page_is_read() {
    for (resource, json) in ALL {
        check(resource, json, "items", "items", Ok((2, 0)));
    }
}

#[test]
fn one_broken_item_takes_no_other_along() {
    check(Resource::Cases, CASES, r#""title": "Boligstøtte 2026""#, r#""title": 7"#, Ok((1, 1)));
    check(Resource::Cases, CASES, "Boligstøtte 2026", " ", Ok((1, 1)));
    check(Resource::Cases, CASES, "Boligstøtte 2026", r"\ud83d", Ok((1, 1)));
    check(Resource::Cases, CASES, r#""id": "c-1""#, r#""id": "c-1", "id": "c-1""#, Ok((1, 1)));
    check(Resource::Cases, CASES, r#""case": null"#, r#""case": null, "case": null"#, Ok((1, 1)));
    check(Resource::Cases, CASES, r#""case": null"#, r#""case": ["udbetaling", "c-1"]"#, Ok((1, 1)));
    check(Resource::Cases, CASES, r#"{"id": "c-1""#, r#"7, {"id": "c-1""#, Ok((2, 1)));
    check(Resource::Cases, CASES, "2026-05-01T10:00:00+02:00", "i går", Ok((1, 1)));
    check(Resource::Payments, PAYMENTS, "from_citizen", "sideways", Ok((1, 1)));
    check(Resource::Payments, PAYMENTS, "431200", "4312.5", Ok((1, 1)));
    check(Resource::Payments, PAYMENTS, "DKK", "kroner og øre", Ok((1, 1)));
    check(Resource::Payments, PAYMENTS, "2026-12-31", "december", Ok((1, 1)));
    check(Resource::Payments, PAYMENTS, r#""action_required": true, "#, "", Ok((1, 1)));
    check(Resource::Agenda, AGENDA, "2026-11-30T09:45:00", "senere", Ok((1, 1)));
    check(Resource::Agenda, AGENDA, r#""id": "d-1""#, r#""id": """#, Ok((1, 1)));
    check(Resource::Agenda, AGENDA, "deadline", "horoscope", Ok((1, 1)));
    check(Resource::AccessLog, ACCESS_LOG, r#""organisation":"#, r#""organization":"#, Ok((1, 1)));
    check(Resource::Benefits, BENEFITS, "150000", r#""mange""#, Ok((1, 1)));
    check(Resource::Credentials, CREDENTIALS, "2026-12-01", "snart", Ok((1, 1)));
    check(Resource::Messages, MESSAGES, "2026-11-30T22:59:00Z", "snart", Ok((1, 1)));
    check(Resource::Registrations, REGISTRATIONS, r#""value": "Bella"#, r#""værdi": "Bella"#, Ok((1, 1)));
    check(Resource::Mandates, MANDATES, "2019-02-03", "2019-02-30", Ok((1, 1)));
    check(Resource::Consents, CONSENTS, r#""recipient": "Fjordbanken""#, r#""recipient": null"#, Ok((1, 1)));
}

#[test]
fn an_unknown_value_or_field_is_legal() {
    check(Resource::Cases, CASES, "in_progress", "on_the_moon", Ok((2, 0)));
    check(Resource::Cases, CASES, r#""revision""#, r#""colour": {"r": 1}, "revision""#, Ok((2, 0)));
    check(
        Resource::Cases,
        CASES,
        r#""revision""#,
        r#""colour": "\ud83d", "colour": 7, "revision""#,
        Ok((2, 0)),
    );
    check(Resource::Cases, CASES, r#""revision""#, r#""\u0072evision""#, Ok((2, 0)));
    check(Resource::AccessLog, ACCESS_LOG, "opened", "telepathy", Ok((2, 0)));
}

#[test]
fn a_year_that_no_living_person_s_date_can_have_makes_the_item_unreadable() {
    for year in ["0000", "0001", "1899", "2200", "9999", "99999"] {
        check(Resource::Payments, PAYMENTS, r#""date": "2026"#, &format!(r#""date": "{year}"#), Ok((1, 1)));
        check(Resource::Agenda, AGENDA, r#""start": "2026"#, &format!(r#""start": "{year}"#), Ok((1, 1)));
    }
}

#[test]
fn nesting_without_end_is_no_surprise() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    check(Resource::Cases, CASES, r#""revision""#, &format!(r#""colour": {deep}, "revision""#), Ok((2, 0)));
    assert_eq!(list(Resource::Cases, &format!(r#"{{"items":{deep}}}"#)).map(|page| page.unreadable), Ok(1));
    check(Resource::Payments, PAYMENTS, r#""period": null"#, &format!(r#""period": {deep}"#), Ok((1, 1)));
}

#[test]
fn a_source_s_own_description_is_read_part_by_part() {
    let read = |json: &str| descriptor(json).map(|read| (read.declarations.len(), read.not_yet.len()));
    assert_eq!(read(SOURCE), Ok((2, 1)));
    assert_eq!(read(&SOURCE.replacen(r#""da": "Vejret""#, r#""da": 7"#, 1)), Ok((1, 1)));
}

#[test]
fn what_is_no_page_is_a_format_error() {
    for body in [
        "",
        "<html>",
        "[]",
        "[[],null,null]",
        "null",
        r#"{"items":"none"}"#,
        r#"{"items":[]"#,
        r#"{"items":[]} ."#,
        r#"{"items":[{]}"#,
        r#"{"items":[],"items":[]}"#,
        r#"{"items":[],"next":null,"next":"a"}"#,
        r#"{"items":[],"next":7}"#,
        r#"{"next":"a"}"#,
    ] {
        assert_eq!(list(Resource::Cases, body), Err(Failure::Format), "{body}");
    }
}

#[test]
fn a_date_stays_a_date_and_a_time_a_time() {
    let starts: Vec<When> = items(Resource::Agenda, AGENDA).iter().map(Item::when).collect();
    let expected = Day::new(2026, 12, 4)
        .map(When::Day)
        .into_iter()
        .chain(parse_instant("2026-11-30T08:15:00Z").map(When::At));
    assert_eq!(starts, expected.collect::<Vec<_>>());
}

#[test]
fn what_an_item_asks_by_is_what_its_kind_says_or_what_is_said_of_it_besides() {
    let due = |resource, json: &str| items(resource, json).first().and_then(Item::due);
    let said = CASES.replacen(r#""case": null"#, r#""due": "2026-12-04", "case": null"#, 1);
    assert_eq!(due(Resource::Cases, CASES), None);
    assert_eq!(due(Resource::Cases, &said), Day::new(2026, 12, 4).map(When::Day));
    let own = due(Resource::Payments, PAYMENTS);
    let besides = PAYMENTS.replacen(r#""case": null"#, r#""due": "2030-01-01", "case": null"#, 1);
    assert!(own.is_some() && PAYMENTS != besides);
    assert_eq!(due(Resource::Payments, &besides), own);
}

#[test]
fn names_of_the_thing_itself_are_read_and_what_is_no_name_is_ignored() {
    let said = |same_as: &str| {
        let bent = CASES.replacen(r#""case": null"#, &format!(r#""same_as": {same_as}, "case": null"#), 1);
        let read = list(Resource::Cases, &bent);
        assert_eq!(read.as_ref().map(|page| page.unreadable), Ok(0), "{same_as}");
        let names = read.ok().and_then(|page| page.items.into_iter().next()).map(|item| item.same_as);
        names.into_iter().flatten().map(String::from).collect::<Vec<_>>()
    };
    assert_eq!(
        said(r#"["urn:uuid:7", "https://kombit.example/sag/7"]"#),
        ["urn:uuid:7", "https://kombit.example/sag/7"]
    );
    assert_eq!(said(r#"["", "7", "sag 7:b", "7:b", "urn:", 7, null, ["urn:x:1"], "urn:x:2"]"#), ["urn:x:2"]);
    for nothing in ["null", "7", r#""urn:x:1""#, r#"{"a":"urn:x:1"}"#, "[]"] {
        assert_eq!(said(nothing), [""; 0], "{nothing}");
    }
    let long = |bytes: usize| format!(r#"["urn:{}"]"#, "x".repeat(bytes - 4));
    assert_eq!((said(&long(256)).len(), said(&long(257)).len()), (1, 0));
    let many: Vec<String> = (0..9).map(|number| format!(r#""urn:x:{number}""#)).collect();
    assert_eq!(said(&format!("[{}]", many.join(","))).last().map(String::as_str), Some("urn:x:7"));
}

#[test]
fn the_bill_that_a_payment_pays_is_read_of_payments_alone() {
    let said = |resource, json: &str, settles: &str| {
        let bent = json.replacen(r#""case": null"#, &format!(r#""settles": {settles}, "case": null"#), 1);
        assert_ne!(bent, json);
        let bill = items(resource, &bent).first().map(|item| item.settles.clone());
        bill.map(|bill| bill.map(|bill| (bill.source.as_str().to_owned(), bill.id.as_str().to_owned())))
    };
    let bill = r#"{"source": "by", "id": "1"}"#;
    assert_eq!(said(Resource::Payments, PAYMENTS, bill), Some(Some(("by".to_owned(), "1".to_owned()))));
    assert_eq!(said(Resource::Cases, CASES, bill), Some(None));
    for nothing in ["null", "7", r#"{"source": "by"}"#, r#"{"source": "", "id": "1"}"#] {
        assert_eq!(said(Resource::Payments, PAYMENTS, nothing), Some(None), "{nothing}");
    }
}

#[test]
fn a_link_that_is_no_web_page_is_dropped_and_the_item_stays() {
    let bent = CASES.replacen("https://udbetaling.example/sag/1", "javascript:alert(1)", 1);
    assert_eq!(items(Resource::Cases, &bent).first().map(|item| item.link.clone()), Some(None));
}

#[test]
fn a_text_cannot_flood_the_page_or_turn_its_direction() {
    let flood = CASES.replacen("Boligstøtte 2026", &format!("a\u{202E}b{}", "c".repeat(10_000)), 1);
    let title = items(Resource::Cases, &flood).first().map(|item| item.title.clone()).unwrap_or_default();
    assert!(title.starts_with("abc") && title.ends_with("c…") && title.chars().count() == MAX_TEXT + 1);
}

proptest! {
    #[test]
    fn no_cut_or_changed_byte_is_a_surprise(which in 0_usize..10, at in 0_usize..600, byte: u8, cut: bool) {
        if let Some((resource, json)) = ALL.get(which) {
            let mut body = json.as_bytes().to_vec();
            if cut { body.truncate(at) } else if let Some(old) = body.get_mut(at) { *old = byte }
            let body = String::from_utf8_lossy(&body);
            let _ = list(*resource, &body);
            let _ = relations(&body);
            let _ = descriptor(&body);
        }
    }
}
