//! What the portal's reader makes of the authorities' answers: all of it, and nothing else than the ledger says.

use std::collections::BTreeSet;

use overblik_core::model::{
    AccessKind, Connection, Item, Kind, Link, Money, Payment, PaymentLine, PaymentPart, PaymentStatus,
    RESOURCES, Resource, parse_day, parse_when,
};
use overblik_core::sources::overblik::Overblik;
use overblik_core::sources::{Page, Protocol, Response};
use serde_json::{Value, json};
use simulator::authorities::EXPECTED;

use crate::fixture::{authority, lists, simulator};
use crate::visits::{Asked, Given, all, persons, registry};

/// A page, every item of which can be read.
pub fn page(resource: Resource, response: &Response, place: &str) -> Page {
    let page =
        Overblik.read_list(resource, response).unwrap_or_else(|failure| panic!("{place}: {failure:?}"));
    assert_eq!(page.unreadable, 0, "{place}");
    assert!(page.as_of.is_some(), "{place}");
    page
}

/// A detail as a list of one.
pub fn as_list(detail: &Value) -> Response {
    let list = json!({ "items": [detail], "next": null, "as_of": "2026-11-22T00:05:00", "removed": [] });
    Response {
        status: 200,
        content_type: "application/json".to_owned(),
        body: list.to_string().into_bytes(),
        ..Response::default()
    }
}

#[test]
fn the_registry_is_read_whole() {
    let registry = registry();
    let (taking_part, to_come): (Vec<_>, Vec<_>) =
        registry.sources.iter().partition(|source| source.address().is_some());
    assert_eq!((taking_part.len(), to_come.len(), registry.unreadable), (150, EXPECTED.len(), 0));
    for (source, expected) in to_come.iter().zip(EXPECTED.iter()) {
        assert_eq!(source.id.as_str(), expected.authority.source);
        let day = expected.day.and_then(parse_day);
        assert_eq!(source.connection, Connection::NotConnected { expected: day });
    }
    assert!(registry.simulated && registry.notice.is_none());
    for source in taking_part {
        let names: BTreeSet<_> = source.resources.iter().map(|resource| resource.name()).collect();
        assert_eq!(names, lists(source.id.as_str()).into_iter().collect());
        assert_eq!(source.unknown_resources, 0);
        let (address, authority) = (source.address().unwrap(), authority(source.id.as_str()));
        assert_eq!(*address.audience, *address.base.as_str());
        assert_eq!(address.pace, authority.refresh_s.map(|seconds| i64::from(seconds) * 1_000));
    }
}

#[test]
fn what_is_read_of_every_list_is_what_the_ledger_holds() {
    for source in &registry().sources {
        for (person, _) in persons() {
            let ledger = simulator().ledger(person, source.id.as_str());
            for resource in &source.resources {
                let is_it = |given: &&Given| {
                    let asked = (given.asked, given.person, given.source.as_str());
                    asked == (Asked::Page(*resource), person, source.id.as_str())
                };
                let pages: Vec<_> = all().iter().filter(is_it).collect();
                let items: Vec<_> = pages
                    .iter()
                    .flat_map(|given| page(*resource, &given.response, &given.place()).items)
                    .collect();
                let records: Vec<_> =
                    ledger.iter().filter(|record| record["resource"] == resource.name()).collect();
                assert_eq!(items.len(), records.len(), "{} {person} {}", source.id.as_str(), resource.name());
                items.iter().zip(records).for_each(|(item, record)| compare(item, record));
            }
        }
    }
}

fn compare(item: &Item, record: &Value) {
    let today = parse_day("2026-11-22").unwrap();
    assert_eq!(item.id.as_str(), record["id"]);
    assert_eq!(*item.title, *record["title"].as_str().unwrap());
    assert_eq!(Some(item.when()), record["at"].as_str().and_then(parse_when), "{record}");
    assert_eq!(item.needs_me(today), record["waits"], "{record}");
    assert_eq!(item.case.as_ref().map(|case| case.id.as_str()), record["case"].as_str());
    let settles = item.settles.as_ref().map(|bill| (bill.source.as_str(), bill.id.as_str()));
    assert_eq!(settles, record["settles"]["source"].as_str().zip(record["settles"]["id"].as_str()));
    let names: Vec<&str> =
        record["same_as"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    assert_eq!(item.same_as.iter().map(AsRef::as_ref).collect::<Vec<&str>>(), names);
    assert_eq!(item.concerns.as_ref().map(|concerns| &*concerns.name), record["concerns"].as_str());
    if let Kind::Payment(payment) = &item.kind {
        compare_money(payment, record);
    }
    if let Kind::Access(access) = &item.kind {
        let said = &record["look_up"];
        let kind = match said["kind"].as_str().unwrap() {
            "search" => AccessKind::Search,
            "opened" => AccessKind::Opened,
            "disclosed" => AccessKind::Disclosed,
            "mass" => AccessKind::Mass,
            _ => AccessKind::Other,
        };
        assert_eq!((access.kind, access.emergency), (kind, said["emergency"] == true), "{record}");
        assert_eq!(access.purpose.as_deref(), said["purpose"].as_str(), "{record}");
        let about = access.about.as_ref().map(|(_, item)| (item.source.as_str(), item.id.as_str()));
        assert_eq!(about, said["about"]["source"].as_str().zip(said["about"]["id"].as_str()), "{record}");
    }
}

/// To the øre.
fn compare_money(payment: &Payment, record: &Value) {
    let money = &record["money"];
    assert_eq!(Some(payment.net.minor()), record["net"].as_i64());
    let figures = [&payment.gross, &payment.tax].map(Money::minor);
    assert_eq!(figures.map(Some), ["gross", "tax"].map(|name| money[name].as_i64()));
    let deductions: Vec<_> =
        payment.deductions.iter().map(|one| json!([one.amount.minor(), one.claim.as_deref()])).collect();
    assert_eq!(Value::from(deductions), money["deductions"]);
    assert_eq!(payment.unexplained(), 0, "{record}");
    assert_eq!(payment.claim(), money["claim"].as_str());
    let owed = payment.owed.as_deref();
    let minor = |of: Option<&Money>| of.map(Money::minor);
    assert_eq!(minor(owed.and_then(|owed| owed.left.as_ref())), money["left"].as_i64());
    assert_eq!(minor(owed.and_then(|owed| owed.interest.as_ref())), money["interest"].as_i64());
    assert_eq!(json!(owed.map_or(&[][..], |owed| &owed.sums)), money["sums"]);
    let part = match payment.part {
        PaymentPart::Itself => Value::Null,
        PaymentPart::Instalment => json!("instalment"),
        PaymentPart::SetOff => json!("set_off"),
        PaymentPart::Balance => json!("balance"),
    };
    assert_eq!(part, money["part"]);
    let line = money["line"].as_array().map(|line| {
        let [kind, id, creditor] = [0, 1, 2].map(|part| line[part].as_str().unwrap());
        PaymentLine::Written(format!("+{kind}<{id}+{creditor}<").into())
    });
    assert_eq!(payment.line.as_deref(), line.as_ref(), "each that the authorities send passes its check");
}

#[test]
fn what_each_balance_says_follows_from_its_claims() {
    let today = parse_day("2026-11-22").unwrap();
    let payments = |source: &str, person| -> Vec<(String, Payment)> {
        let is_it = |given: &&Given| {
            (given.asked, given.person, given.source.as_str())
                == (Asked::Page(Resource::Payments), person, source)
        };
        let items =
            all().iter().filter(is_it).flat_map(|given| page(Resource::Payments, &given.response, "").items);
        let payment = |item: Item| match item.kind {
            Kind::Payment(payment) => (item.title.to_string(), payment),
            other => panic!("{other:?}"),
        };
        items.map(payment).collect()
    };
    let mut followed = BTreeSet::new();
    for source in &registry().sources {
        for (person, _) in persons() {
            let payments = payments(source.id.as_str(), person);
            for (title, balance) in payments.iter().filter(|(_, one)| one.part == PaymentPart::Balance) {
                let sums = &balance.owed.as_ref().unwrap().sums;
                let is_claim = |number: &str, one: &Payment| {
                    one.claim() == Some(number) && one.part == PaymentPart::Itself
                };
                let claims: Vec<&Payment> = sums
                    .iter()
                    .filter_map(|number| {
                        payments.iter().map(|(_, one)| one).find(|one| is_claim(number, one))
                    })
                    .collect();
                // Of one that another authority has now, this one tells nothing.
                if claims.len() < sums.len() {
                    continue;
                }
                let derived = PaymentStatus::of_balance(claims.iter().map(|claim| claim.stands(today)));
                assert_eq!(balance.status, derived, "{title}");
                let left: i64 = claims.iter().map(|claim| claim.left().minor()).sum();
                assert_eq!(balance.left().minor(), left, "{title}");
                followed.insert(format!("{derived:?}"));
            }
        }
    }
    let statuses = ["PartlyOverdue", "PartlyOverdueAndSent", "SentToCollection"];
    assert_eq!(followed, statuses.map(str::to_owned).into());
}

#[test]
fn every_detail_is_read_as_its_item_is() {
    let mut read = 0;
    for given in all() {
        let Asked::Detail(resource) = given.asked else { continue };
        let page = page(resource, &as_list(&given.json()), &given.place());
        assert_eq!(page.items.len(), 1, "{}", given.place());
        read += 1;
    }
    assert!(read > 500, "{read}");
}

#[test]
fn relations_and_descriptions_are_read_whole() {
    for given in all() {
        match given.asked {
            Asked::Relations => {
                let read = Overblik.read_relations(&given.response).unwrap();
                assert_eq!(read.len(), given.json()["items"].as_array().unwrap().len(), "{}", given.place());
            }
            Asked::Description => {
                let read = Overblik.read_descriptor(&given.response).unwrap();
                let json = given.json();
                assert_eq!(read.declarations.len(), json["domains"].as_array().unwrap().len());
                assert_eq!(read.not_yet.len(), json["not_yet"].as_array().unwrap().len());
                assert!(read.declarations.iter().all(|each| each.resource.is_some() && each.since.is_some()));
                let (officer, told) = (read.officer.unwrap(), &json["data_protection_officer"]);
                assert_eq!(officer.phone.as_deref(), told["phone"].as_str());
                assert_eq!(officer.email.as_deref(), told["email"].as_str());
                assert_eq!(officer.link.as_ref().map(Link::as_str), told["link"].as_str());
                assert_eq!(read.email.as_deref(), json["contact"]["email"].as_str());
            }
            Asked::Page(_) | Asked::Detail(_) => {}
        }
    }
}

#[test]
fn every_list_has_something_at_some_authority() {
    for (resource, name) in RESOURCES {
        let has_items = |given: &Given| {
            given.asked == Asked::Page(resource) && !given.json()["items"].as_array().unwrap().is_empty()
        };
        assert!(all().iter().any(has_items), "{name}");
    }
}
