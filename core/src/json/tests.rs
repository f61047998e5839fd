//! What is JSON, and what it says, is what `serde_json` says: the outside oracle.

use super::{Reader, Value, quoted};
use proptest::prelude::*;
use serde_json::value::RawValue;
use serde_json::{Map, Number, Value as Tree};

/// The value with all that is in it, as the oracle would have it; `None` when a part of it says nothing, such as half
/// a character.
fn tree(value: Value<'_>) -> Option<Tree> {
    match value {
        Value::Nothing => None,
        Value::Text(text) => text.read().map(|text| Tree::String(text.into_owned())),
        Value::Other("null") => Some(Tree::Null),
        Value::Other(json) => match json.as_bytes().first()? {
            b't' | b'f' => value.flag().map(Tree::Bool),
            b'[' => value.list()?.into_iter().map(tree).collect::<Option<_>>().map(Tree::Array),
            b'{' => members(json).map(Tree::Object),
            _ => match value.number() {
                // To us nothing at all, which is a whole number; to the oracle a broken one.
                Some(0) if json == "-0" => Number::from_f64(-0.0).map(Tree::Number),
                Some(whole) => Some(Tree::from(whole)),
                None => serde_json::from_str(json).ok().map(Tree::Number),
            },
        },
    }
}

fn members(json: &str) -> Option<Map<String, Tree>> {
    let (mut reader, mut members) = (Reader::new(json), Map::new());
    reader.enter(b'{')?;
    while reader.more(b'}')? {
        members.insert(reader.name()?.read()?.into_owned(), tree(reader.value()?)?);
    }
    Some(members)
}

/// Holds our reading of a text to the oracle's: whether it is JSON, and what it says.
fn check(json: &str) {
    let ours = Value::read(json);
    let theirs = serde_json::from_str::<&RawValue>(json);
    assert_eq!(ours.is_some(), theirs.is_ok(), "whether this is JSON: {json}");
    assert_eq!(ours.and_then(tree), serde_json::from_str(json).ok(), "what this says: {json}");
}

/// Texts without a space in them, some JSON and some not quite.
const TRICKY: &str = r#"
null nul nulll Null true tru truee false falsey NaN Infinity undefined 'a' a ø /**/1 null,null
0 -0 - --1 +1 01 -01 00 1. .5 -.5 1.0 0.1 1.e1 1e 1e+ 1e- 1e5 1E+5 1e-5 0e0 1ee5 1e5.5 1.2.3 1_000 0x10 1a １
9223372036854775807 -9223372036854775808 9223372036854775808 -9223372036854775809 18446744073709551616 1e400 -1e400
1e-400 123456789012345678901234567890 0.30000000000000004
"" " "a "a\" "a\"" "\"\\\/\b\f\n\r\t" "\a" "\'" "\x41" "\U0041" "\u00e6\u00C6" "\u" "\u12" "\u123" "\u123g" "\u+123"
"\u12é" "\uÆÆ" "\u0000" "\u001f" "\uFFFF" "\uFEFF" "\ud83d\ude00" "\uD83D\uDE00x" "\udbff\udfff" "\ud800" "\udc00"
"\ud800a" "\ud800\n" "\ud800\u" "\ud800\u0041" "\ud800\ud800" "\udc00\ud800" "\ud800\ue000" "\ud800\\udc00"
"12345678" "1234567\n" "12345678\"" "æøåæøåæøå" "æ\" "1234567æ"
[ ] [] [1,] [,1] [,] [1,,2] [1;2] [1]] [[1] [} [1} ["a", [null [[],[[]],{}] [1][2] [], [[]1] [][] ["\ud800"]
{ } {} {] {"a"} {"a":} {"a":1 {"a":1,} {,"a":1} {"a":1,,"b":2} {"a"1} {a:1} {1:1} {'a':1} {null:1} {"a":1}} {"a":1:2} {:1}
{"a",1} {"a":1,"a":2} {"":0} {"\u0061":1} {"\ud800":1} {"a":{"b":{"c":[{}]}}} {{}:1} {[]:1} {"a":[}]} {"a":"\ud800"}
"#;

/// The same with spaces, and what is taken for one.
const SPACED: [&str; 23] = [
    "",
    " ",
    "\u{feff}1",
    " null\n",
    "null null",
    "\u{a0}1",
    "\u{c}1",
    "1\0",
    "// a\n1",
    "1 2",
    "- 1",
    "1 .0",
    "\"\\u 123\"",
    "\"\t\"",
    "\"\n\"",
    "\"\0\"",
    "\"\u{1f}\"",
    "\"\u{7f}\u{80}\u{2028}\"",
    "\"12345678abcdef\u{1}\"",
    "[\n1 ,\t2\r]",
    "[1 2]",
    "{ \"a\" : 1 , \"b\" : [ 2 ] }",
    "{\"a\":1 \"b\":2}",
];

#[test]
fn the_tricky_ones_are_read_as_the_oracle_reads_them() {
    for json in TRICKY.split_whitespace().chain(SPACED) {
        check(json);
        check(&format!("[{json}]"));
        check(&format!("{{\"a\":{json}}}"));
        check(&format!("{json} "));
    }
}

#[test]
fn it_goes_past_nesting_without_end_and_not_past_one_that_does_not_close() {
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}"), (r#"[{"a":"#, "}]")] {
        let deep = |closed: usize| format!("{}1{}", open.repeat(100_000), close.repeat(closed));
        assert!(Value::read(&deep(100_000)).is_some());
        assert!(Value::read(&deep(99_999)).is_none());
        assert!(Value::read(&deep(100_001)).is_none());
    }
}

#[test]
fn a_text_without_escapes_is_not_copied() {
    let borrowed =
        |json| matches!(Value::read(json).and_then(Value::text), Some(std::borrow::Cow::Borrowed(_)));
    assert!(borrowed("\"Prøvesen\"") && !borrowed(r#""Pr\u00f8vesen""#));
}

#[test]
fn a_field_is_found_by_its_name_however_it_is_spelled_and_must_not_come_twice() {
    let read = |json| Value::read(json)?.fields(["a", "b"]).map(|fields| fields.map(Value::number));
    assert_eq!(read(r#"{"b":2,"c":[{"a":3}],"a":1}"#), Some([Some(1), Some(2)]));
    assert_eq!(read(r#"{"\u0061":1}"#), Some([Some(1), None]));
    assert_eq!(read(r#"{"\ud800":7,"b":2}"#), None);
    assert_eq!(read(r#"{"c":1,"c":2,"b":null}"#), Some([None, None]));
    assert_eq!(read(r#"{"a":null,"a":1}"#), None);
    assert_eq!(read("[1,2]"), None);
}

/// Any JSON that a source could send, and spaces between its parts.
fn json() -> impl Strategy<Value = String> {
    let text = prop_oneof!["[a-zæ ]{0,20}", "\\PC{0,10}", any::<String>()].prop_map(|text| quoted(&text));
    let escaped =
        "(\\\\u[0-9a-fA-F]{4}|\\\\[\"\\\\/bfnrt]|[a-zæ]){0,12}".prop_map(|text| format!("\"{text}\""));
    let number = prop_oneof![
        any::<i64>().prop_map(|number| number.to_string()),
        any::<f64>()
            .prop_filter("JSON has none", |number| number.is_finite())
            .prop_map(|number| format!("{number:e}")),
        "-?(0|[1-9][0-9]{0,25})(\\.[0-9]{1,5})?([eE][+-]?[0-9]{1,3})?",
    ];
    let word = prop_oneof![Just("null"), Just("true"), Just("false")].prop_map(str::to_owned);
    let text = prop_oneof![text, escaped].boxed();
    prop_oneof![text.clone(), number, word].prop_recursive(6, 64, 8, move |inner| {
        let spaced = ("[ \n\r\t]{0,2}", inner).prop_map(|(space, value)| format!("{space}{value}{space}"));
        let member = (text.clone(), spaced.clone()).prop_map(|(name, value)| format!(" {name} :{value}"));
        prop_oneof![
            prop::collection::vec(spaced, 0..8).prop_map(|all| format!("[{}]", all.join(","))),
            prop::collection::vec(member, 0..8).prop_map(|all| format!("{{{}}}", all.join(","))),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn any_json_is_read_as_the_oracle_reads_it(json in json()) {
        check(&json);
    }

    #[test]
    fn what_is_cut_or_changed_is_read_as_the_oracle_reads_it(
        json in json(), at: prop::sample::Index, to in "[\\[\\]{}:,\"\\\\0-9eE.+u \u{1}æ-]?|\\PC", cut: bool
    ) {
        let at = json.char_indices().map(|(place, _)| place).nth(at.index(json.chars().count().max(1))).unwrap_or_default();
        let (before, after) = json.split_at(at);
        let after = after.chars().skip(1).collect::<String>();
        check(&if cut { before.to_owned() } else { format!("{before}{to}{after}") });
    }

    #[test]
    fn any_text_is_read_as_the_oracle_reads_it(json in "[\\[\\]{}:,\"\\\\0-9eE.+untrfalsb \n-]{0,24}") {
        check(&json);
    }

    #[test]
    fn what_is_written_is_what_is_read(text: String) {
        let json = quoted(&text);
        prop_assert_eq!(Value::read(&json).and_then(tree), Some(Tree::String(text.clone())));
        prop_assert_eq!(serde_json::from_str(&json).ok(), Some(text));
    }
}
