//! A second search, slow and obvious, which shares nothing with the first: it knows what a query means, because it is
//! told, and looks through every word of every thing. Over things and queries made by chance both must find the same.

use overblik_core::model::{
    Appointment, AppointmentStatus, Case, CaseStatus, Day, Direction, Instant, Item, Kind, Message, Money,
    Payment, PaymentPart, PaymentStatus, SourceIndex, When, copenhagen,
};
use overblik_core::timeline::search::{Index, Query};
use overblik_core::timeline::{Entry, Lineage, Timeline};
use proptest::prelude::*;

use crate::make::item;
use crate::things::today;

/// Words that things are made of. None is a month, a currency or a word for a day, which the search reads as more.
const WORDS: [&str; 16] = [
    "Boligstøtte",
    "bolig",
    "støtte",
    "Århus",
    "Aarup",
    "ærø",
    "Ærøskøbing",
    "café",
    "Müller",
    "e-Boks",
    "Løn",
    "lønnen",
    "byggesag",
    "Bygge-sag",
    "ansøgning",
    "Øster",
];
const MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
];

/// A part of a query: what is typed, and what it means.
#[derive(Debug, Clone)]
enum Part {
    /// A word, or the number of a case.
    Word(String),
    /// A day, perhaps of any year.
    Day(String, Option<i32>, u32, u32),
    /// A month of a year.
    Month(String, i32, u32),
    /// So many øre, perhaps in Danish money only.
    Amount(String, i64, bool),
}

impl Part {
    fn typed(&self) -> &str {
        match self {
            Self::Word(typed) | Self::Day(typed, ..) | Self::Month(typed, ..) | Self::Amount(typed, ..) => {
                typed
            }
        }
    }

    fn is_in(&self, item: &Item) -> bool {
        let words: Vec<String> = texts(item).iter().flat_map(|text| spellings(text)).collect();
        match self {
            Self::Word(typed) => {
                spellings_of_query(typed).iter().any(|wanted| {
                    words.iter().any(|word| {
                        let letters = wanted.chars().all(|letter| letter.is_ascii_lowercase());
                        let forgiven = letters && wanted.len() >= 4 && wanted.get(..1) == word.get(..1);
                        word.starts_with(wanted.as_str()) || (forgiven && slips(wanted, word) == 1)
                    })
                }) || typed
                    .parse::<i64>()
                    .is_ok_and(|kroner| amounts(item).iter().any(|(minor, _)| *minor == kroner * 100))
            }
            Self::Day(_, year, month, day) => days(item).iter().any(|has| {
                has.month() == *month && has.day() == *day && year.is_none_or(|year| year == has.year())
            }),
            Self::Month(_, year, month) => {
                days(item).iter().any(|has| has.year() == *year && has.month() == *month)
            }
            Self::Amount(typed, minor, danish) => {
                amounts(item).iter().any(|(has, currency)| has == minor && (!danish || currency == "DKK"))
                    || (typed.chars().all(|digit| digit.is_ascii_digit())
                        && words.iter().any(|word| word.starts_with(typed.as_str())))
            }
        }
    }
}

/// All that is said in words of the kinds that are made here; a currency is a word too.
fn texts(item: &Item) -> Vec<String> {
    let mut texts = vec![item.title.to_string()];
    match &item.kind {
        Kind::Case(case) => texts.push(case.number.to_string()),
        Kind::Appointment(appointment) => texts.extend(appointment.place.iter().map(ToString::to_string)),
        Kind::Message(message) => texts.push(message.sender.to_string()),
        _ => texts.extend(amounts(item).into_iter().map(|(_, currency)| currency)),
    }
    texts
}

fn days(item: &Item) -> Vec<Day> {
    let of = |at: Instant| copenhagen(at).day;
    match &item.kind {
        Kind::Case(case) => vec![of(case.opened), of(case.updated)],
        Kind::Payment(payment) => vec![payment.date],
        Kind::Appointment(appointment) => vec![appointment.start.day()],
        Kind::Message(message) => vec![of(message.received)],
        other => panic!("{other:?} is not made here"),
    }
}

fn amounts(item: &Item) -> Vec<(i64, String)> {
    let Kind::Payment(payment) = &item.kind else { return Vec::new() };
    [&payment.gross, &payment.net].map(|money| (money.minor(), money.currency().to_owned())).to_vec()
}

/// A text's words and, where some mark stands within one, that one without it too.
fn spellings(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    for piece in text.split(' ') {
        all.extend(piece.split(|c: char| !c.is_alphanumeric()).flat_map(plain));
        all.extend(plain(&piece.replace(|c: char| !c.is_alphanumeric(), "")));
    }
    all.retain(|word| !word.is_empty());
    all
}

fn spellings_of_query(typed: &str) -> Vec<String> {
    plain(&typed.replace(|c: char| !c.is_alphanumeric(), ""))
}

/// How a word is spelt with plain letters.
fn plain(word: &str) -> Vec<String> {
    let mut word = word.to_lowercase();
    for (from, to) in [("æ", "ae"), ("ø", "oe"), ("å", "aa"), ("é", "e")] {
        word = word.replace(from, to);
    }
    vec![word.replace('ü', "u"), word.replace('ü', "y")]
}

/// Letters to add, drop, change or exchange with a neighbour to make one word the other (optimal string alignment).
fn slips(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut table = vec![vec![0; other.len() + 1]; one.len() + 1];
    for a in 0..=one.len() {
        for b in 0..=other.len() {
            table[a][b] = if a == 0 || b == 0 {
                a + b
            } else {
                let changed = table[a - 1][b - 1] + usize::from(one[a - 1] != other[b - 1]);
                let mut best = changed.min(table[a - 1][b] + 1).min(table[a][b - 1] + 1);
                if a > 1 && b > 1 && one[a - 1] == other[b - 2] && one[a - 2] == other[b - 1] {
                    best = best.min(table[a - 2][b - 2] + 1);
                }
                best
            };
        }
    }
    table[one.len()][other.len()]
}

fn a_word() -> impl Strategy<Value = &'static str> {
    prop::sample::select(WORDS.to_vec())
}

fn some_words() -> impl Strategy<Value = String> {
    prop::collection::vec(a_word(), 1..4).prop_map(|words| words.join(" "))
}

/// Few, so that queries meet them; some are another one's day and month changed about.
fn a_day() -> impl Strategy<Value = Day> {
    let small = || prop::sample::select(vec![1_u32, 5, 12]);
    (2025..2028, small(), small()).prop_filter_map("a day", |(year, month, day)| Day::new(year, month, day))
}

/// Few, so that queries meet them.
fn an_amount() -> impl Strategy<Value = i64> {
    prop::sample::select(vec![300_000, 300_050, 431_205, 1_234_500])
}

fn a_number() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["26-10234", "2610234", "26/10235", "30001", "3000", "A26-10234"])
        .prop_map(ToOwned::to_owned)
}

/// Noon in Denmark or an hour from it: the same day there and in UTC.
fn noon(day: Day) -> Instant {
    Instant::from_millis(day.epoch_days() * 86_400_000 + 43_200_000)
}

fn a_kind() -> impl Strategy<Value = Kind> {
    prop_oneof![
        (a_number(), a_day(), a_day()).prop_map(|(number, opened, updated)| Kind::Case(Case {
            status: CaseStatus::Created,
            number: number.into(),
            opened: noon(opened),
            updated: noon(updated),
        })),
        (an_amount(), an_amount(), any::<bool>(), a_day()).prop_map(|(gross, net, danish, date)| {
            let money = |minor| Money::new(minor, if danish { "DKK" } else { "EUR" });
            Kind::Payment(Payment {
                part: PaymentPart::Itself,
                direction: Direction::ToCitizen,
                gross: money(gross),
                tax: money(0),
                deductions: Vec::new(),
                net: money(net),
                date,
                status: PaymentStatus::Paid,
                period: None,
                owed: None,
                line: None,
            })
        }),
        (some_words(), a_day()).prop_map(|(place, start)| Kind::Appointment(Appointment {
            start: When::Day(start),
            end: None,
            place: Some(place.into()),
            approximate: false,
            status: AppointmentStatus::Confirmed,
        })),
        (some_words(), a_day()).prop_map(|(sender, received)| Kind::Message(Message {
            received: noon(received),
            sender: sender.into(),
            legal_notification: false,
            reply_by: None,
            actions: Vec::new(),
        })),
    ]
}

/// A word as somebody types it: whole, begun, in another spelling, or with letters gone wrong.
fn a_typed_word() -> impl Strategy<Value = Part> {
    (a_word(), 0..6_u8, any::<prop::sample::Index>(), prop::char::range('a', 'z'))
        .prop_map(|(word, how, at, letter)| {
            let mut letters: Vec<char> = word.chars().collect();
            let at = at.index(letters.len());
            match how {
                0 => {}
                1 => letters.truncate(at.max(1)),
                2 => letters = plain(word)[0].to_uppercase().chars().collect(),
                3 => letters[at] = letter,
                4 => letters.insert(at, letter),
                _ => letters.swap(at, at.saturating_sub(1)),
            }
            Part::Word(letters.into_iter().collect())
        })
        // Words divided by a mark are looked for side by side, which the table tries.
        .prop_filter("one word", |part| part.typed().chars().all(char::is_alphanumeric))
}

fn a_typed_day() -> impl Strategy<Value = Part> {
    (a_day(), 0..7_u8).prop_map(|(at, how)| {
        let (year, month, day) = (at.year(), at.month(), at.day());
        let name =
            usize::try_from(month).ok().and_then(|month| MONTHS.get(month - 1)).copied().unwrap_or_default();
        match how {
            0 => Part::Day(format!("{day}. {name}"), None, month, day),
            1 => Part::Day(format!("{day}/{month}"), None, month, day),
            2 => Part::Day(format!("{day}.{month}.{year}"), Some(year), month, day),
            3 => Part::Day(format!("{year}-{month:02}-{day:02}"), Some(year), month, day),
            4 => Part::Day(format!("{day} {name} {year}"), Some(year), month, day),
            5 => Part::Day(format!("{day}/{month}-{}", year - 2000), Some(year), month, day),
            _ => Part::Month(format!("{name} {year}"), year, month),
        }
    })
}

fn a_typed_amount() -> impl Strategy<Value = Part> {
    (an_amount(), 0..4_u8).prop_map(|(minor, how)| {
        let (kroner, øre) = (minor / 100, minor % 100);
        let (thousands, rest) = (kroner / 1000, kroner % 1000);
        match how {
            0 if øre == 0 => Part::Amount(format!("{kroner}"), minor, false),
            0 | 1 => Part::Amount(format!("{thousands}.{rest:03},{øre:02}"), minor, false),
            2 => Part::Amount(format!("{kroner},{øre:02} kr."), minor, true),
            _ => Part::Amount(format!("{thousands}.{rest:03},{øre:02} kroner"), minor, true),
        }
    })
}

fn a_part() -> impl Strategy<Value = Part> {
    let number = prop::sample::select(vec!["2610234", "26102", "30001", "3000"]);
    let number = number.prop_map(|number| Part::Word(number.to_owned()));
    prop_oneof![4 => a_typed_word(), 1 => a_typed_day(), 1 => a_typed_amount(), 1 => number]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn it_finds_what_a_slow_and_obvious_search_finds(
        made in prop::collection::vec((some_words(), a_kind()), 1..12),
        query in prop::collection::vec(a_part(), 1..3),
    ) {
        let items: Vec<Item> = made.iter().map(|(title, kind)| item("x", title, kind.clone())).collect();
        let entries: Vec<Entry<'_>> = items.iter().map(|item| (SourceIndex(0), item)).collect();
        let timeline = Timeline::new(&entries, &Lineage::new([].iter()), today());
        let index = Index::new(timeline.lines(&entries, today()), &|_| None);
        let typed: Vec<&str> = query.iter().map(Part::typed).collect();
        let typed = typed.join(" ");
        let asked = Query::new(&typed, today());
        let found: Vec<u32> = index.find(&asked).map(|(place, _)| place).collect();
        let hoped: Vec<u32> =
            (0..).zip(&items).filter(|(_, item)| query.iter().all(|part| part.is_in(item))).map(|(place, _)| place).collect();
        prop_assert_eq!(found, hoped, "{}", typed);
    }
}
