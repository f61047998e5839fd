//! The page of money: which line stands where, what it comes to, what is owed, and the warning that banks are closed.

use crate::authorities::{changed_registry, good_day, item, page, problem};
use crate::world::{Answer, World};
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{
    Amount, DebtAt, Early, Fact, GapReason, Grouped, Heading, Holiday, Lacking, List, Look, Missing,
    MonthMoney, PaymentStatus, Row, Year,
};
use proptest::prelude::*;

/// `skat` has payments, `udk` payments and benefits.
fn registry() -> Answer {
    let (delay, outcome) = changed_registry(r#"["cases","agenda"]"#, r#"["payments","benefits"]"#);
    let changed = outcome.map(|mut response| {
        let text = String::from_utf8_lossy(&response.body).replace(r#"["agenda"]"#, r#"["payments"]"#);
        response.body = text.into_bytes();
        response
    });
    (delay, changed)
}

/// What `skat` and `udk` answer as their payments, and `udk` as its benefits. It is 2026-11-22, a Sunday.
fn visit<'a>(skat: Vec<String>, udk: Vec<String>, benefits: Vec<String>) -> World<'a> {
    let mut world = World::open(move |url: &str| -> Answer {
        let path = url.split('?').next().unwrap_or_default();
        match path.trim_start_matches("http://").split_once("/overblik/v1/") {
            Some(("udk.localhost", "payments")) => page(&udk, None),
            Some(("udk.localhost", "benefits")) => page(&benefits, None),
            Some(("skat.localhost", "payments")) => page(&skat, None),
            _ if url == "/sources.json" => registry(),
            _ if url.contains("relations") => good_day(url),
            _ => page(&[], None),
        }
    });
    world.say(PageEvent::Look(Look::Payments));
    world.pass(60_000);
    world
}

fn of_udk<'a>(payments: &[String]) -> World<'a> {
    visit(Vec::new(), payments.to_vec(), Vec::new())
}

fn payment(id: &str, direction: &str, net: i64, date: &str, status: &str, rest: &str) -> String {
    let rest = if rest.is_empty() { String::new() } else { format!(",{rest}") };
    let gross = if rest.contains("gross") { String::new() } else { format!(r#""gross":{net},"#) };
    item(
        id,
        &format!(
            r#""direction":"{direction}",{gross}"net":{net},"currency":"DKK","date":"{date}","status":"{status}"{rest}"#
        ),
    )
}

fn to_me(id: &str, net: i64, date: &str, status: &str) -> String {
    payment(id, "to_citizen", net, date, status, "")
}

fn from_me(id: &str, net: i64, date: &str, status: &str) -> String {
    payment(id, "from_citizen", net, date, status, "")
}

fn titles(part: &Grouped) -> Vec<(Option<Heading>, Vec<&str>)> {
    part.groups
        .iter()
        .map(|group| (group.heading, group.rows.iter().map(|row| row.title.as_str()).collect()))
        .collect()
}

fn row<'a>(part: &'a Grouped, title: &str) -> &'a Row {
    let mut rows = part.groups.iter().flat_map(|group| &group.rows);
    rows.find(|row| row.title == title).unwrap_or_else(|| panic!("no {title}"))
}

fn kroner(minor: i64) -> Amount {
    Amount { minor, currency: "DKK".to_owned() }
}

#[test]
fn money_stands_each_way_the_next_first_then_the_later_then_what_has_been() {
    let world = of_udk(&[
        to_me("i oktober", 5, "2026-10-01", "paid"),
        to_me("om en måned", 3, "2026-12-31", "upcoming"),
        to_me("først", 1, "2026-12-01", "upcoming"),
        to_me("også først", 2, "2026-12-01", "upcoming"),
        to_me("i november", 4, "2026-11-01", "paid"),
        to_me("forsinket", 6, "2026-11-20", "upcoming"),
        from_me("min regning", 7, "2026-11-22", "upcoming"),
        from_me("betalt", 8, "2026-11-02", "paid"),
    ]);
    let payments = world.payments();
    assert_eq!(
        titles(&payments.to_me),
        [
            (Some(Heading::Next), vec!["først", "også først"]),
            (Some(Heading::Later), vec!["om en måned"]),
            (Some(Heading::Earlier), vec!["forsinket", "i november", "i oktober"]),
        ]
    );
    assert_eq!(
        titles(&payments.from_me),
        [(Some(Heading::Next), vec!["min regning"]), (Some(Heading::Earlier), vec!["betalt"])]
    );
    assert_eq!((payments.to_me.total, payments.from_me.total, payments.debts.claims.total), (6, 2, 0));
}

#[test]
fn why_less_came_out_is_said_to_the_oere_and_tied_to_the_claim() {
    let benefit = payment(
        "kontanthjælp",
        "to_citizen",
        903_100,
        "2026-11-30",
        "upcoming",
        r#""gross":1308600,"tax":317000,"deductions":[{"label":"ATP","amount":10000},{"label":"Træk","amount":78500,"claim":"RS-1"},{"label":"Rettelse for oktober","amount":-500}],"period":{"from":"2026-11-01","to":"2026-11-30"}"#,
    );
    let claim = payment(
        "restskat",
        "from_citizen",
        550_000,
        "2025-09-20",
        "sent_to_collection",
        r#""claim":{"number":"RS-1","original":864000},"balance":562000,"interest":12000"#,
    );
    let instalment = |id: &str, date: &str| {
        payment(
            id,
            "from_citizen",
            25_000,
            date,
            "upcoming",
            r#""part":"instalment","claim":{"number":"RS-1","original":864000},"balance":537000"#,
        )
    };
    let world =
        of_udk(&[benefit, instalment("rate 2", "2027-01-04"), instalment("rate 1", "2026-12-01"), claim]);
    let payments = world.payments();
    let title = Some("restskat".to_owned());
    assert_eq!(
        row(&payments.to_me, "kontanthjælp").facts[1..8],
        [
            Fact::Gross(kroner(1_308_600)),
            Fact::Tax(kroner(317_000)),
            Fact::Deduction { label: "ATP".to_owned(), amount: kroner(10_000), claim: None },
            Fact::Deduction {
                label: "Træk".to_owned(),
                amount: kroner(78_500),
                claim: Some(("RS-1".to_owned(), title))
            },
            Fact::Deduction { label: "Rettelse for oktober".to_owned(), amount: kroner(-500), claim: None },
            Fact::Unexplained(kroner(500)),
            row(&payments.to_me, "kontanthjælp").facts[7].clone(),
        ]
    );
    assert!(matches!(row(&payments.to_me, "kontanthjælp").facts[7], Fact::Period(..)));
    let debt = row(&payments.debts.claims, "restskat");
    let date = |fact: &Fact| match fact {
        Fact::Instalment(date, _) | Fact::HeldBack { on: date, .. } => (date.year, date.month, date.day),
        other => panic!("{other:?}"),
    };
    assert_eq!(
        debt.facts[..5],
        [
            Fact::PaymentStatus(PaymentStatus::SentToCollection),
            Fact::ClaimNumber("RS-1".to_owned()),
            Fact::Original(kroner(864_000)),
            Fact::Left(kroner(562_000)),
            Fact::Interest(kroner(12_000)),
        ]
    );
    let dates: Vec<_> = debt.facts[5..].iter().map(date).collect();
    assert_eq!(dates, [(2026, 12, 1), (2027, 1, 4), (2026, 11, 30)]);
    assert!(
        matches!(&debt.facts[7], Fact::HeldBack { done: false, from, amount, .. } if from == "kontanthjælp" && *amount == kroner(78_500))
    );
}

#[test]
fn debt_stands_apart_with_what_each_authority_says_of_it() {
    let claim = |id: &str, left: i64, date: &str, status: &str| {
        let rest = format!(r#""claim":{{"number":"{id}","original":{left}}},"balance":{left}"#);
        payment(id, "from_citizen", left, date, status, &rest)
    };
    let world = visit(
        vec![claim("hos skat", 100, "2026-01-01", "sent_to_collection")],
        vec![
            claim("sendt", 200, "2026-02-01", "sent_to_collection"),
            claim("glemt", 300, "2026-11-21", "upcoming"),
            claim("overskredet", 400, "2026-10-01", "overdue"),
            claim("betalt", 0, "2026-10-02", "overdue"),
            claim("i dag", 500, "2026-11-22", "upcoming"),
            claim("ukendt ord", 600, "2026-10-01", "eaten_by_the_dog"),
            payment(
                "i alt",
                "from_citizen",
                900,
                "2026-11-01",
                "partly_overdue_and_sent",
                r#""part":"balance","sums":["sendt","overskredet"]"#,
            ),
            payment("trukket", "from_citizen", 50, "2026-11-01", "paid", r#""part":"set_off""#),
            payment("rate", "from_citizen", 25, "2026-11-02", "overdue", r#""part":"instalment""#),
        ],
        Vec::new(),
    );
    let payments = world.payments();
    assert_eq!(
        titles(&payments.debts.claims),
        [
            (Some(Heading::Overdue), vec!["overskredet", "rate", "glemt"]),
            (Some(Heading::Collection), vec!["hos skat", "sendt"])
        ]
    );
    let skat = payments.debts.claims.groups[1].rows[0].source;
    let udk = payments.debts.claims.groups[1].rows[1].source;
    let at = |source, claims, left, status| DebtAt { source, claims, left: vec![kroner(left)], status };
    assert_eq!(
        payments.debts.at,
        [
            at(skat, 1, 100, PaymentStatus::SentToCollection),
            at(udk, 3, 900, PaymentStatus::PartlyOverdueAndSent)
        ]
    );
    let balances: Vec<_> = payments.debts.balances.iter().map(|row| row.title.as_str()).collect();
    assert_eq!(balances, ["i alt"]);
    assert_eq!(
        titles(&payments.from_me),
        [
            (Some(Heading::Next), vec!["i dag"]),
            (Some(Heading::Earlier), vec!["trukket", "betalt", "ukendt ord"])
        ]
    );
}

#[test]
fn a_bill_that_another_authority_says_is_paid_is_no_debt() {
    let bill = |id: &str| from_me(id, 795, "2026-09-01", "sent_to_collection");
    let pays = |id: &str, net: i64, status: &str| {
        let rest = format!(r#""settles":{{"source":"udk","id":"{id}"}}"#);
        payment(&format!("betaler {id}"), "from_citizen", net, "2026-11-01", status, &rest)
    };
    let skat = vec![pays("betalt", 795, "paid"), pays("halvt", 794, "paid"), pays("senere", 795, "overdue")];
    let world = visit(skat, vec![bill("betalt"), bill("halvt"), bill("senere")], Vec::new());
    let debts = titles(&world.payments().debts.claims);
    assert_eq!(
        debts,
        [
            (Some(Heading::Overdue), vec!["betaler senere"]),
            (Some(Heading::Collection), vec!["halvt", "senere"])
        ]
    );
    assert!(
        row(&world.payments().from_me, "betalt")
            .facts
            .iter()
            .any(|fact| matches!(fact, Fact::PaidBy { done: true, .. }))
    );
}

#[test]
fn a_year_counts_what_moved_and_what_will_once_each() {
    let bill = from_me("regning", 300, "2026-12-01", "upcoming");
    let pays = payment(
        "pbs",
        "from_citizen",
        300,
        "2026-12-01",
        "upcoming",
        r#""settles":{"source":"udk","id":"regning"}"#,
    );
    let world = of_udk(&[
        to_me("ydelse", 1_000, "2026-11-02", "paid"),
        payment("tilbage", "to_citizen", -200, "2026-11-20", "paid", ""),
        payment(
            "løn",
            "to_citizen",
            600,
            "2026-12-31",
            "upcoming",
            r#""gross":1000,"tax":300,"deductions":[{"label":"ATP","amount":90}]"#,
        ),
        bill,
        pays,
        from_me("betalt", 70, "2026-11-01", "paid"),
        from_me("overskredet", 9_999, "2026-11-01", "overdue"),
        payment("saldo", "from_citizen", 9_999, "2026-11-01", "upcoming", r#""part":"balance""#),
        payment("trukket", "from_citizen", 9_999, "2026-11-01", "paid", r#""part":"set_off""#),
        from_me("rate", 40, "2025-01-01", "paid"),
    ]);
    let month = |month, to_me, from_me, coming| MonthMoney { month, to_me, from_me, coming };
    let year = |year| Year {
        year,
        current: year == 2026,
        currency: "DKK".to_owned(),
        gross: 0,
        tax: 0,
        deducted: 0,
        unexplained: 0,
        to_me: 0,
        from_me: 0,
        months: Vec::new(),
    };
    assert_eq!(
        world.payments().years,
        [
            Year {
                gross: 1_800,
                tax: 300,
                deducted: 90,
                unexplained: 10,
                to_me: 1_400,
                from_me: 370,
                months: vec![month(11, 800, 70, false), month(12, 600, 300, true)],
                ..year(2026)
            },
            Year { from_me: 40, months: vec![month(1, 0, 40, false)], ..year(2025) },
        ]
    );
    assert!(!world.payments().older);
}

#[test]
fn banks_that_are_closed_on_the_last_day_are_said_with_the_last_bank_day_before() {
    let early = |world: &World<'_>, title: &str| {
        let facts = &row(&world.payments().from_me, title).facts;
        facts.iter().find_map(|fact| match fact {
            Fact::Early(early) => Some(early.clone()),
            _ => None,
        })
    };
    let world = of_udk(&[
        from_me("juleaften", 1, "2026-12-24", "upcoming"),
        from_me("lørdag", 1, "2026-11-28", "upcoming"),
        from_me("i dag", 1, "2026-11-22", "upcoming"),
        from_me("mandag", 1, "2026-11-23", "upcoming"),
        from_me("betalt", 1, "2026-11-21", "paid"),
        payment("rate", "from_citizen", 1, "2026-12-26", "upcoming", r#""part":"instalment""#),
    ]);
    let by = |early: Option<Early>| {
        early.and_then(|early| early.by).map(|(date, days)| (date.month, date.day, days))
    };
    let christmas = early(&world, "juleaften");
    assert_eq!(christmas.as_ref().and_then(|early| early.holiday), Some(Holiday::ChristmasEve));
    assert_eq!(
        christmas.as_ref().and_then(|early| early.law.as_deref()),
        Some("Nationalbankens liste over bankfridage")
    );
    assert_eq!(by(christmas), Some((12, 23, 31)));
    assert_eq!(by(early(&world, "lørdag")), Some((11, 27, 5)));
    assert_eq!(by(early(&world, "rate")), Some((12, 23, 31)), "over Christmas");
    assert_eq!(early(&world, "i dag").map(|early| (early.by, early.holiday)), Some((None, None)));
    assert_eq!((early(&world, "mandag"), early(&world, "betalt")), (None, None));
    let stands = row(&world.payments().from_me, "juleaften").when.date;
    assert_eq!((stands.month, stands.day), (12, 24), "the authority's day");
}

#[test]
fn a_payment_line_that_fails_its_check_is_told_and_the_bill_stays() {
    let bill = |id: &str, line: &str| {
        payment(id, "from_citizen", 1, "2026-12-01", "upcoming", &format!(r#""payment_line":{line}"#))
    };
    let world = of_udk(&[
        bill("god", r#"{"kind":"71","id":"000000000000018","creditor":"89999999"}"#),
        bill("forkert", r#"{"kind":"71","id":"000000000000019","creditor":"89999999"}"#),
        bill("ukendt", r#"{"kind":"04","id":"000000000000018","creditor":"89999999"}"#),
        bill("ingen", "null"),
        bill("uden id", r#"{"kind":"71","creditor":"89999999"}"#),
    ]);
    let line = |title: &str| {
        let facts = &row(&world.payments().from_me, title).facts;
        facts.iter().find_map(|fact| match fact {
            Fact::PaymentLine(line) => Some(line.clone()),
            _ => None,
        })
    };
    assert_eq!(line("god"), Some(Some("+71<000000000000018+89999999<".to_owned())));
    assert_eq!((line("forkert"), line("ukendt"), line("ingen")), (Some(None), Some(None), None));
    assert_eq!(world.payments().from_me.total, 4, "one cannot be read");
    let unreadable = GapReason::Partial(vec![Missing::Items(List::Payments, 1)]);
    assert!(world.summary().gaps.iter().any(|gap| gap.reason == unreadable), "and is counted");
}

#[test]
fn what_is_granted_stands_with_what_runs_first() {
    let benefit = |id: &str, from: &str, to: &str| {
        item(id, &format!(r#""from":"{from}","to":{to},"amount":100,"currency":"DKK""#))
    };
    let benefits = vec![
        benefit("slut", "2026-01-01", r#""2026-11-21""#),
        benefit("slutter i dag", "2025-01-01", r#""2026-11-22""#),
        benefit("løber", "2026-06-01", "null"),
    ];
    let world = visit(Vec::new(), Vec::new(), benefits);
    assert_eq!(
        titles(&world.payments().benefits),
        [(None, vec!["løber", "slutter i dag"]), (Some(Heading::Earlier), vec!["slut"])]
    );
}

#[test]
fn nothing_is_none_only_when_all_have_said_so() {
    let world = visit(Vec::new(), Vec::new(), Vec::new());
    let payments = world.payments();
    for part in [&payments.to_me, &payments.from_me, &payments.debts.claims, &payments.benefits] {
        assert_eq!((part.total, &part.lacking), (0, &Lacking::default()));
    }
    let failing = World::open(|url: &str| -> Answer {
        match url {
            "/sources.json" => registry(),
            _ if url.contains("payments") => problem(503, "timeout"),
            _ if url.contains("relations") => good_day(url),
            _ => page(&[], None),
        }
    });
    let mut world = failing;
    world.say(PageEvent::Look(Look::Payments));
    world.pass(120_000);
    assert_eq!(world.payments().to_me.lacking.missing.len(), 2);
    assert_eq!(world.payments().debts.claims.lacking.missing.len(), 2);
    assert!(world.payments().benefits.lacking.missing.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn the_months_of_a_year_and_the_year_are_the_same_to_the_oere(
        nets in prop::collection::vec((-9_007_199_254_740_991_i64..=9_007_199_254_740_991, 1..=12_u32, any::<bool>()), 0..30),
    ) {
        let one = |(number, (net, month, mine)): (usize, &(i64, u32, bool))| {
            let direction = if *mine { "to_citizen" } else { "from_citizen" };
            payment(&number.to_string(), direction, *net, &format!("2025-{month:02}-10"), "paid", "")
        };
        let world = of_udk(&nets.iter().enumerate().map(one).collect::<Vec<_>>());
        let sum = |mine: bool, of: Option<u32>| -> i64 {
            let counts = |(_, month, is_mine): &&(i64, u32, bool)| *is_mine == mine && of.is_none_or(|of| of == *month);
            nets.iter().filter(counts).map(|(net, ..)| net).sum()
        };
        let years = &world.payments().years;
        prop_assert_eq!(years.len(), usize::from(!nets.is_empty()));
        for year in years {
            prop_assert_eq!((year.to_me, year.from_me), (sum(true, None), sum(false, None)));
            for month in &year.months {
                let of = Some(u32::from(month.month));
                prop_assert_eq!((month.to_me, month.from_me), (sum(true, of), sum(false, of)));
            }
            prop_assert_eq!(year.months.iter().map(|month| month.to_me).sum::<i64>(), year.to_me);
        }
    }
}
