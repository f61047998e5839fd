//! Amounts beside each other as bars, and the same as a table that unfolds. The picture says nothing that the table does
//! not: whoever cannot see it misses nothing. A bar's height is rounded to a twentieth; the table is exact.

use super::details::Details;
use super::element::element;
use super::live;
use leptos::prelude::*;

/// Heights that a bar can have; each has a class in the style sheet.
const HEIGHTS: u64 = 20;

/// One bar.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Bar {
    /// What it stands for.
    pub label: String,
    /// How much it is; one below zero is drawn as one that is taken away.
    pub value: i64,
    /// The same in words.
    pub words: String,
}

/// What there is to draw.
pub type Bars = Box<dyn Fn() -> Vec<Bar> + Send + Sync>;

/// The chart.
#[component]
pub fn BarChart(
    /// What it shows; the name of its table.
    name: &'static str,
    /// Over the labels.
    labels: &'static str,
    /// Over the values.
    values: &'static str,
    /// Unfolds the table.
    table: &'static str,
    /// The bars, in order.
    bars: Bars,
) -> impl IntoView {
    let bars = Memo::new(move |_| bars());
    let heights = move || bars.with(|bars| heights(bars));
    let ends = move || {
        bars.with(|bars| {
            let end = |bar: Option<&Bar>| bar.map(|bar| bar.label.clone()).unwrap_or_default();
            let last = bars.last().filter(|_| bars.len() > 1);
            vec![end(bars.first()), end(last)]
        })
    };
    let bar = |(_, class): (usize, String)| element("span").class(class).view();
    let end = |(_, words): (usize, String)| element("span").with(words).view();
    let row = |(_, bar): (usize, Bar)| {
        element("tr")
            .with(element("th").set("scope", "row").with(bar.label))
            .with(element("td").with(bar.words))
            .view()
    };
    let head = |words| element("th").set("scope", "col").with(words);
    let numbered = move || bars.get().into_iter().enumerate().collect();
    let rows = element("table")
        .class("bar-table")
        .with(element("caption").with(name))
        .with(element("thead").with(element("tr").with(head(labels)).with(head(values))))
        .with(element("tbody").with(live::each(numbered, row)));
    let picture = element("div")
        .class("bar-chart")
        .set("aria-hidden", "true")
        .with(
            element("div")
                .class("bars")
                .with(live::each(move || heights().into_iter().enumerate().collect(), bar)),
        )
        .with(
            element("div")
                .class("bar-ends")
                .with(live::each(move || ends().into_iter().enumerate().collect(), end)),
        );
    view! {
        {picture.view()}
        <Details words=table>{rows.view()}</Details>
    }
}

/// The classes of the bars: the largest is as high as the chart, and what is something is never nothing.
fn heights(bars: &[Bar]) -> Vec<String> {
    let largest = bars.iter().map(|bar| bar.value.unsigned_abs()).max().unwrap_or(0).max(1);
    let height = |value: u64| {
        let exact = u128::from(value) * u128::from(HEIGHTS) / u128::from(largest);
        u64::try_from(exact).unwrap_or(HEIGHTS).max(u64::from(value > 0))
    };
    let class = |bar: &Bar| {
        let below = if bar.value < 0 { " below" } else { "" };
        format!("bar bar-{}{below}", height(bar.value.unsigned_abs()))
    };
    bars.iter().map(class).collect()
}

/// Its examples.
#[cfg(feature = "gallery")]
pub fn examples() -> Vec<super::Example> {
    use super::Example;
    vec![
        Example::new("Tre måneder", "Three months", |speech| example(speech, [120, 3, 64])),
        Example::new("Et tal under nul", "A number below zero", |speech| example(speech, [10, -4, 0])),
    ]
}

#[cfg(feature = "gallery")]
fn example(speech: super::Speech, values: [i64; 3]) -> AnyView {
    let months = [("Oktober", "October"), ("November", "November"), ("December", "December")];
    let bar = move |((danish, english), value): ((&'static str, &'static str), i64)| Bar {
        label: speech.say(danish, english).to_owned(),
        value,
        words: value.to_string(),
    };
    let bars: Bars = Box::new(move || months.into_iter().zip(values).map(bar).collect());
    let name = speech.say("Lånte bøger", "Books lent");
    let (labels, values) = (speech.say("Måned", "Month"), speech.say("Bøger", "Books"));
    let table = speech.say("Se tallene", "See the numbers");
    view! { <BarChart name labels values table bars /> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_fills_the_chart_and_what_is_something_is_seen() {
        let check = |values: &[i64], expected: &[&str]| {
            let bar = |value: &i64| Bar { label: String::new(), value: *value, words: String::new() };
            assert_eq!(heights(&values.iter().map(bar).collect::<Vec<_>>()), expected);
        };
        check(&[40, 20, 1, 0], &["bar bar-20", "bar bar-10", "bar bar-1", "bar bar-0"]);
        check(&[i64::MIN, i64::MAX], &["bar bar-20 below", "bar bar-19"]);
        check(&[0, 0], &["bar bar-0", "bar bar-0"]);
        check(&[], &[]);
    }
}
