//! What one line says of what a source wrote: nothing swapped, nothing made up.

use crate::authorities::{changed_registry, good_day, page};
use crate::world::World;
use overblik_core::portal::view::{
    AccessKind, ActionKind, Amount, CaseStatus, Date, Fact, PaymentStatus, Relation, Row, RowKind, Time, When,
};

/// The line that an item becomes when it is all that `skat` offers.
fn row(list: &str, item: &str) -> Row {
    let item = format!(
        r#"{{"id":"x","revision":"1","area":"byggeri","title":"Prøve","lang":"da","link":"https://a.example/x",{item}}}"#
    );
    let mut world = World::open(|url: &str| match url {
        "/sources.json" => changed_registry(r#"["agenda"]"#, &format!(r#"["{list}"]"#)),
        url if url.contains("skat.localhost") => page(std::slice::from_ref(&item), None),
        url => good_day(url),
    });
    world.pass(500);
    let timeline = world.timeline();
    let mut rows = timeline.ahead.days.iter().chain(&timeline.past.days).flat_map(|day| &day.rows);
    rows.find(|row| row.title == "Prøve").cloned().unwrap_or_else(|| panic!("no line for {item}"))
}

fn date(month: u8, day: u8, weekday: u8) -> Date {
    Date { year: 2026, month, day, weekday }
}

fn kroner(minor: i64) -> Amount {
    Amount { minor, currency: "DKK".to_owned() }
}

#[test]
fn a_case_says_where_it_stands() {
    let row = row(
        "cases",
        r#""action_required":true,"status":"decided","number":"7-26","opened":"2026-03-01T23:30:00Z","updated":"2026-11-20T09:30:00+01:00""#,
    );
    assert_eq!((row.kind, row.needs_me, row.amount.clone()), (RowKind::Case, true, None));
    assert_eq!(row.when, When { date: date(11, 20, 4), time: Some(Time { hour: 9, minute: 30 }) });
    assert_eq!(row.link.as_deref(), Some("https://a.example/x"));
    let status = Fact::CaseStatus(CaseStatus::Decided);
    assert_eq!(row.facts, [status, Fact::CaseNumber("7-26".to_owned()), Fact::Opened(date(3, 2, 0))]);
}

#[test]
fn a_deadline_says_whose_it_is_and_asks_only_its_owner() {
    let deadline = |owner: &str, due: &str| {
        row(
            "agenda",
            &format!(r#""action_required":false,"kind":"deadline","due":"{due}","owner":"{owner}""#),
        )
    };
    let said = |row: Row| (row.kind, row.needs_me);
    assert_eq!(said(deadline("citizen", "2026-11-22")), (RowKind::MyDeadline, true));
    assert_eq!(said(deadline("citizen", "2026-11-21")), (RowKind::MyDeadline, false));
    assert_eq!(said(deadline("authority", "2026-12-04")), (RowKind::AuthorityDeadline, false));
}

#[test]
fn an_appointment_says_when_it_ends_and_where_it_is() {
    let row = row(
        "agenda",
        r#""action_required":false,"kind":"appointment","start":"2026-11-30","end":"2026-12-02","place":"Havnegade 2","approximate":true"#,
    );
    assert_eq!((row.kind, row.when), (RowKind::Appointment, When { date: date(11, 30, 0), time: None }));
    let ends = Fact::Ends(When { date: date(12, 2, 2), time: None });
    assert_eq!(row.facts, [Fact::Approximate, ends, Fact::Place("Havnegade 2".to_owned())]);
}

#[test]
fn a_payment_moves_its_net_and_tells_its_gross() {
    let row = row(
        "payments",
        r#""action_required":false,"direction":"to_citizen","gross":180000,"net":150000,"currency":"DKK","date":"2026-12-01","status":"upcoming","period":{"from":"2026-12-01","to":"2026-12-31"}"#,
    );
    assert_eq!((row.kind, row.amount), (RowKind::PaymentToMe, Some(kroner(150_000))));
    let status = Fact::PaymentStatus(PaymentStatus::Upcoming);
    let unexplained = Fact::Unexplained(kroner(30_000));
    let period = Fact::Period(date(12, 1, 1), Some(date(12, 31, 3)));
    assert_eq!(row.facts, [status, Fact::Gross(kroner(180_000)), unexplained, period]);
}

#[test]
fn money_from_the_citizen_is_told_from_money_to_them() {
    let row = row(
        "payments",
        r#""action_required":false,"direction":"from_citizen","gross":1,"net":1,"currency":"DKK","date":"2026-12-01","status":"paid","period":null"#,
    );
    assert_eq!(row.kind, RowKind::PaymentFromMe);
}

#[test]
fn a_look_up_says_who_why_and_by_which_law_or_that_it_was_not_said() {
    let row = row(
        "access-log",
        r#""action_required":false,"at":"2026-11-19T12:00:00Z","organisation":"By","system":"Borgersystemet","role":"Sagsbehandler","kind":"opened","purpose":"Beregning","legal_basis":null,"data":["Indkomst","Adresse"],"on_behalf_of":"Udbetaling Danmark""#,
    );
    let text = |text: &str| text.to_owned();
    assert_eq!(row.kind, RowKind::Access);
    assert_eq!(
        row.facts,
        [
            Fact::LookedBy(text("By"), text("Borgersystemet")),
            Fact::Role(Some(text("Sagsbehandler"))),
            Fact::AccessKind(AccessKind::Opened),
            Fact::Purpose(Some(text("Beregning"))),
            Fact::LegalBasis(None),
            Fact::OnBehalfOf(text("Udbetaling Danmark")),
            Fact::Data(vec![text("Indkomst"), text("Adresse")]),
            Fact::NoCase,
        ]
    );
}

#[test]
fn a_letter_says_who_sent_it_and_what_it_asks_by_when() {
    let row = row(
        "messages",
        r#""action_required":true,"kind":"digital_post","received":"2026-11-20T08:00:00Z","sender":"Byens Kommune","legal_notification":true,"actions":[{"code":"BETALING","label":"Betal","end":"2026-12-04T22:59:00Z"},{"code":"NY_KODE","label":"Dans","end":null}]"#,
    );
    let due = When { date: date(12, 4, 4), time: Some(Time { hour: 23, minute: 59 }) };
    assert_eq!((row.kind, row.due, row.from_today), (RowKind::Message, Some(due), 12));
    let action = |kind, words: &str, end| Fact::Action(kind, words.to_owned(), end);
    assert_eq!(
        row.facts,
        [
            Fact::Sender("Byens Kommune".to_owned()),
            Fact::LegalNotification,
            action(ActionKind::Pay, "Betal", Some(due)),
            action(ActionKind::Other, "Dans", None)
        ]
    );
}

#[test]
fn what_is_granted_or_held_stands_on_its_own_day() {
    let day_of = |list: &str, rest: &str| {
        let row = row(list, &format!(r#""action_required":false,{rest}"#));
        (row.kind, row.when.date)
    };
    let benefit = day_of(
        "benefits",
        r#""status":"active","from":"2026-11-01","to":null,"amount":100,"currency":"DKK""#,
    );
    assert_eq!(benefit, (RowKind::Benefit, date(11, 1, 6)));
    let credential =
        day_of("credentials", r#""kind":"passport","issued":"2016-11-01","expires":"2026-12-01""#);
    assert_eq!(credential, (RowKind::Credential, date(12, 1, 1)));
    let registration = day_of("registrations", r#""value":"Havnegade 2","changed":"2026-11-01""#);
    assert_eq!(registration, (RowKind::Registration, date(11, 1, 6)));
    let mandate =
        day_of("mandates", r#""role":"giver","other_party":"Bo","from":"2026-11-01","to":"2027-11-01""#);
    assert_eq!(mandate, (RowKind::Mandate, date(11, 1, 6)));
    let consent = day_of("consents", r#""recipient":"Banken","purpose":"Lån","given":"2026-11-01""#);
    assert_eq!(consent, (RowKind::Consent, date(11, 1, 6)));
}

#[test]
fn a_thing_says_whom_it_concerns_and_which_case_it_belongs_to() {
    let row = row(
        "payments",
        r#""action_required":false,"concerns":{"relation":"child","name":"Alma"},"case":{"source":"by","id":"byggesag"},"direction":"to_citizen","gross":1,"net":1,"currency":"DKK","date":"2026-12-01","status":"paid""#,
    );
    assert_eq!(
        row.concerns.map(|concern| (concern.relation, concern.name)),
        Some((Relation::Child, "Alma".to_owned()))
    );
    assert!(row.facts.contains(&Fact::BelongsTo("byggesag".to_owned())), "{:?}", row.facts);
}
