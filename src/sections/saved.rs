//! The lines of the timeline as a table and as data that somebody saves: what is shown, when it was made, what was chosen,
//! and who is missing.

use super::{facts, row_words, sentence::sentence, words};
use crate::export::{Value, csv};
use crate::text::Text;
use overblik_core::portal::view::{Amount, Date, Moment, Row, Sources, Summary, Timeline, When};

/// What is saved.
pub struct Saved<'a> {
    pub text: &'static Text,
    pub timeline: &'a Timeline,
    pub sources: &'a Sources,
    pub summary: &'a Summary,
    /// What was chosen, in words.
    pub chosen: Vec<String>,
}

impl Saved<'_> {
    /// A table for spreadsheet programs.
    pub fn as_csv(&self) -> String {
        let words = &self.text.export;
        let about = |name: &str, value: String| vec![name.to_owned(), value];
        let mut table = vec![
            about(
                words.made,
                self.timeline.made.map(|made| words::moment(self.text, made)).unwrap_or_default(),
            ),
            about(words.chosen, self.chosen.join(", ")),
            about(words.answer, self.answer()),
            about(words.missing, self.missing().join(", ")),
            Vec::new(),
            words.columns.map(ToOwned::to_owned).to_vec(),
        ];
        table.extend(self.rows().map(|row| self.cells(row)));
        csv(&table)
    }

    /// Data for programs.
    pub fn as_json(&self) -> String {
        let texts = |texts: Vec<String>| Value::List(texts.into_iter().map(Value::Text).collect());
        let saved = Value::Object(vec![
            ("made", Value::from(self.timeline.made.map(instant))),
            ("chosen", texts(self.chosen.clone())),
            ("answer", Value::Text(self.answer())),
            ("missing", texts(self.missing())),
            ("rows", Value::List(self.rows().map(|row| self.object(row)).collect())),
        ]);
        saved.to_string()
    }

    fn rows(&self) -> impl Iterator<Item = &Row> {
        let days = self.timeline.past.days.iter().rev().chain(&self.timeline.ahead.days);
        days.flat_map(|day| &day.rows)
    }

    fn answer(&self) -> String {
        sentence(self.text, self.sources, self.summary)
    }

    /// The names of those who have not answered in full.
    fn missing(&self) -> Vec<String> {
        self.summary.gaps.iter().map(|gap| row_words::source(self.text, self.sources, gap.source).1).collect()
    }

    fn cells(&self, row: &Row) -> Vec<String> {
        let text = self.text;
        let also: Vec<String> =
            row.also.iter().map(|also| row_words::source(text, self.sources, also.source).1).collect();
        let facts = self.facts(row).map(|(name, value)| format!("{name}: {value}"));
        vec![
            words::machine(When { time: None, ..row.when }),
            row.when.time.map(|time| format!("{:02}:{:02}", time.hour, time.minute)).unwrap_or_default(),
            row_words::kind_name(text, row.kind).to_owned(),
            row.title.clone(),
            row_words::source(text, self.sources, row.source).1,
            also.join(", "),
            row.amount.as_ref().map(decimal).unwrap_or_default(),
            row.amount.as_ref().map(|amount| amount.currency.clone()).unwrap_or_default(),
            if row.needs_me { text.export.yes } else { text.export.no }.to_owned(),
            row.due.map(words::machine).unwrap_or_default(),
            row.concerns.as_ref().map(|whom| row_words::concern(text, whom)).unwrap_or_default(),
            facts.collect::<Vec<_>>().join(" · "),
            row.link.clone().unwrap_or_default(),
        ]
    }

    fn object(&self, row: &Row) -> Value {
        let source = |place| {
            let (id, name) = row_words::source(self.text, self.sources, place);
            Value::Object(vec![("id", Value::Text(id)), ("name", Value::Text(name))])
        };
        let amount = |amount: &Amount| {
            let currency = Value::Text(amount.currency.clone());
            Value::Object(vec![("minor", Value::Number(amount.minor)), ("currency", currency)])
        };
        let fact =
            |(name, value)| Value::Object(vec![("name", Value::Text(name)), ("value", Value::Text(value))]);
        Value::Object(vec![
            ("when", Value::Text(words::machine(row.when))),
            ("kind", Value::Text(row_words::kind(row.kind).to_owned())),
            ("kind_name", Value::Text(row_words::kind_name(self.text, row.kind).to_owned())),
            ("title", Value::Text(row.title.clone())),
            ("language", Value::Text(row.language.clone())),
            ("source", source(row.source)),
            ("also", Value::List(row.also.iter().map(|also| source(also.source)).collect())),
            ("amount", row.amount.as_ref().map_or(Value::Null, amount)),
            ("needs_me", Value::Bool(row.needs_me)),
            ("due", Value::from(row.due.map(words::machine))),
            ("concerns", Value::from(row.concerns.as_ref().map(|whom| row_words::concern(self.text, whom)))),
            ("facts", Value::List(self.facts(row).map(fact).collect())),
            ("link", Value::from(row.link.clone())),
        ])
    }

    fn facts(&self, row: &Row) -> impl Iterator<Item = (String, String)> {
        let entries = facts::entries(self.text, self.sources, &row.facts, &row.language);
        entries.into_iter().map(|entry| (entry.name, entry.value))
    }
}

/// `1240,50`, as a number that a Danish spreadsheet program reads.
fn decimal(amount: &Amount) -> String {
    let sign = if amount.minor < 0 { "-" } else { "" };
    let minor = amount.minor.unsigned_abs();
    format!("{sign}{},{:02}", minor / 100, minor % 100)
}

fn instant(moment: Moment) -> String {
    let Date { year, month, day, .. } = moment.date;
    format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}", moment.time.hour, moment.time.minute)
}
