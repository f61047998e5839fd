//! Harm by text: in every field that a person reads, and for scripts in every address and language too.
//!
//! What is a text is known by what it is not: a name or a word that programs read, a date, an address.

use serde_json::Value;

/// Fields that programs read: names of things, and words of the agreement's lists.
const FOR_PROGRAMS: [&str; 26] = [
    "area",
    "basis",
    "clock_end",
    "clock_start",
    "code",
    "creditor",
    "currency",
    "cvr",
    "direction",
    "frequency",
    "id",
    "kind",
    "next",
    "owner",
    "predecessors",
    "relation",
    "removed",
    "resource",
    "revision",
    "scheme",
    "sensitivity",
    "source",
    "status",
    "successor",
    "version",
    "channel",
];

/// Words of a list in a field that in another list is a text.
const ROLES_OF_MANDATES: [&str; 2] = ["giver", "holder"];

/// Texts that may be missing: an attack fills them.
const TEXTS_OR_NULL: [&str; 12] = [
    "account_masked",
    "conditions",
    "consequence",
    "instructions",
    "legal_basis",
    "number_masked",
    "on_behalf_of",
    "place",
    "purpose",
    "reason",
    "role",
    "status_text",
];

/// Addresses that may be missing.
const LINKS_OR_NULL: [&str; 4] = ["correct_at", "link", "renewal", "withdraw_at"];

/// Characters that turn the writing direction, embed, isolate, or mark it.
const TURNING: [char; 12] = [
    '\u{202E}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{202A}', '\u{202B}', '\u{202C}',
    '\u{202D}', '\u{200E}', '\u{200F}', '\u{061C}',
];

/// What runs if a page takes text for markup; it leaves a mark that a test can look for.
const MARKUP: &str =
    "<script>window.hostile=true</script><img src=x onerror=\"window.hostile=true\">\"><b>fed</b>";

/// What runs if a page follows it.
const SCRIPT_LINK: &str = "javascript:window.hostile=true";

/// Characters in a text that is long.
const LONG: usize = 100_000;

/// What a string is for.
#[derive(Clone, Copy)]
enum Role {
    Text,
    Link,
    Language,
}

/// Every text begins by turning the direction, and ends with all that can do so, left open.
pub fn bidi(answer: &mut Value) {
    let tail: String = TURNING.iter().collect();
    change(answer, "", &|role, text| match role {
        Role::Text => Some(format!("\u{202E}{text}\u{2066}{tail}")),
        Role::Link | Role::Language => None,
    });
}

/// Every text has markup behind it, every address runs a script, every language breaks out of its attribute.
pub fn script(answer: &mut Value) {
    change(answer, "", &|role, text| {
        Some(match role {
            Role::Text => format!("{text} {MARKUP}"),
            Role::Link => SCRIPT_LINK.to_owned(),
            Role::Language => format!("{text}\"{MARKUP}"),
        })
    });
}

/// Every text goes on and on.
pub fn long(answer: &mut Value) {
    let filler = " lang".repeat(LONG / 5);
    let missing = |text: &str| filler.get(..LONG.saturating_sub(text.chars().count())).unwrap_or_default();
    change(answer, "", &|role, text| match role {
        Role::Text => Some(format!("{text}{}", missing(text))),
        Role::Link | Role::Language => None,
    });
}

fn change(value: &mut Value, name: &str, spell: &impl Fn(Role, &str) -> Option<String>) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(|value| change(value, name, spell)),
        Value::Object(fields) => fields.iter_mut().for_each(|(name, value)| change(value, name, spell)),
        Value::String(text) => {
            if let Some(changed) = role(name, text).and_then(|role| spell(role, text)) {
                *text = changed;
            }
        }
        Value::Null => {
            if let Some(filled) = missing(name).and_then(|role| spell(role, "")) {
                *value = filled.into();
            }
        }
        Value::Bool(_) | Value::Number(_) => {}
    }
}

fn role(name: &str, text: &str) -> Option<Role> {
    let is_word = name == "role" && ROLES_OF_MANDATES.contains(&text);
    match name {
        "lang" => Some(Role::Language),
        _ if is_word || is_date(text) || FOR_PROGRAMS.contains(&name) => None,
        _ if text.starts_with("http://") || text.starts_with("https://") => Some(Role::Link),
        _ => Some(Role::Text),
    }
}

fn missing(name: &str) -> Option<Role> {
    let is_text = TEXTS_OR_NULL.contains(&name).then_some(Role::Text);
    is_text.or_else(|| LINKS_OR_NULL.contains(&name).then_some(Role::Link))
}

/// Whether it begins as a date does, as every time does too.
pub fn is_date(text: &str) -> bool {
    let is_digit_or =
        |(sign, wanted): (u8, u8)| if wanted == b'-' { sign == b'-' } else { sign.is_ascii_digit() };
    text.len() >= 10 && text.bytes().zip(*b"0000-00-00").all(is_digit_or)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;
    use serde_json::json;

    #[test]
    fn what_programs_read_is_left_alone() {
        let answer = json!({
            "items": [{
                "id": "FK-1", "kind": "opened", "area": "byggeri", "at": "2026-11-22T10:42:00", "role": "giver",
                "from": "2026-11-22", "case": { "source": "skat", "id": "SK-1" }, "emergency": false, "net": 5,
                "classification": { "scheme": "KLE", "code": "00.00.00" },
            }],
            "next": "from=1", "as_of": "2026-11-22T00:05:00Z", "removed": ["FK-2"],
        });
        for attack in [bidi, script, long] {
            let mut attacked = answer.clone();
            attack(&mut attacked);
            assert_eq!(attacked, answer);
        }
    }

    #[test]
    fn what_persons_read_is_not() {
        let mut answer = json!({
            "title": "Pas", "name": { "da": "Skat", "en": "Tax" }, "data": ["Løn"], "role": "Læge", "place": null,
            "rests_on": [{ "what": "Indkomst", "from": "Skat" }], "deductions": [{ "label": "Skat", "claim": "7" }],
        });
        script(&mut answer);
        for text in [
            "/title",
            "/name/da",
            "/name/en",
            "/data/0",
            "/role",
            "/place",
            "/rests_on/0/from",
            "/deductions/0/claim",
        ] {
            assert!(answer.pointer(text).unwrap().as_str().unwrap().ends_with(MARKUP), "{text}");
        }
    }

    #[test]
    fn a_long_text_begins_as_it_did() {
        let mut answer = json!({ "title": "Ansøgning", "place": null });
        long(&mut answer);
        for (text, begins) in [("/title", "Ansøgning lang"), ("/place", " lang lang")] {
            let text = answer.pointer(text).unwrap().as_str().unwrap();
            assert!(text.chars().count() == LONG && text.contains(begins));
        }
    }

    #[test]
    fn addresses_run_scripts_also_where_there_was_none() {
        let mut answer =
            json!({ "link": "https://a.example/", "renewal": null, "value": "http://a.localhost/" });
        script(&mut answer);
        assert_eq!(answer, json!({ "link": SCRIPT_LINK, "renewal": SCRIPT_LINK, "value": SCRIPT_LINK }));
    }
}
