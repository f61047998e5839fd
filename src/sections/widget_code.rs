//! What a web editor has chosen of a widget, and what it becomes: the address of its frame, its height, and the code for
//! the page that is to show it. What may be said of a theme is `theme.rs`'s. It knows no browser.

use std::collections::BTreeMap;

/// The kinds of widget, and each one's own height in CSS px: what stands around its rows. `public/embed.js` has the same.
pub const KINDS: [(&str, u32); 4] = [("frister", 236), ("aftaler", 236), ("sager", 236), ("betalinger", 236)];
/// CSS px that one row adds.
const ROW: u32 = 76;
/// Rows when none are asked for.
pub const ROWS: u32 = 4;

/// What is said outside of the theme.
const OPTIONS: [&str; 6] = ["kind", "authority", "area", "lang", "heading", "rows"];
/// What a theme says.
const THEME: [&str; 8] = ["background", "text", "accent", "on-accent", "border", "radius", "spacing", "font"];

/// What has been chosen: by their names, and nothing for what is as usual.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WidgetChoice(BTreeMap<&'static str, String>);

impl WidgetChoice {
    /// None of it yet.
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// What is said under this name; nothing when it is as usual.
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map(String::as_str).unwrap_or_default()
    }

    /// Says it; nothing makes it as usual.
    pub fn set(&mut self, name: &'static str, value: &str) {
        match value.trim() {
            "" => self.0.remove(name),
            value => self.0.insert(name, value.to_owned()),
        };
    }

    /// The same in a language, `tag`, where none is chosen.
    pub fn or_in(mut self, tag: &str) -> Self {
        if self.get("lang").is_empty() {
            self.set("lang", tag);
        }
        self
    }

    /// The same as it is usually looked at.
    pub fn without_theme(mut self) -> Self {
        self.0.retain(|name, _| !THEME.contains(name));
        self
    }

    /// The theme as `theme.rs` reads it.
    pub fn theme(&self) -> String {
        let said = THEME.into_iter().map(|name| (name, self.get(name)));
        let said = said.filter(|(_, value)| !value.is_empty());
        said.map(|(name, value)| [name, ":", value].concat()).collect::<Vec<_>>().join(";")
    }

    /// The place of its kind among [`KINDS`].
    pub fn kind(&self) -> usize {
        KINDS.iter().position(|(kind, _)| *kind == self.get("kind")).unwrap_or_default()
    }

    /// How high its frame is, in CSS px. It follows from what is asked for, never from what there is to show.
    pub fn height(&self) -> u32 {
        let rows = self.get("rows").parse().unwrap_or(ROWS);
        KINDS.get(self.kind()).map_or(0, |(_, base)| base + rows * ROW)
    }

    /// What its frame is asked for, on a page of this origin.
    pub fn query(&self, host: &str) -> String {
        let mut query: Vec<String> =
            self.said().map(|(name, value)| [name, "=", &encoded(&value)].concat()).collect();
        query.push(["host=", &encoded(host)].concat());
        query.join("&")
    }

    /// The two lines for a page that runs scripts. `instead` is what stands there until the widget does.
    pub fn element(&self, portal: &str, instead: &str) -> String {
        let attribute = |(name, value): (&str, String)| [" ", name, "=\"", &escaped(&value), "\""].concat();
        let said: String = self.said().map(attribute).collect();
        format!(
            "<script type=\"module\" src=\"{portal}/v1/embed.js\" referrerpolicy=\"no-referrer\" \
             data-cookieconsent=\"ignore\"></script>\n\
             <overblik-widget{said}><a href=\"{portal}/\">{}</a></overblik-widget>",
            escaped(instead)
        )
    }

    /// The line of style that keeps its room until the element's script has come.
    pub fn room(&self) -> String {
        format!("overblik-widget:not(:defined) {{ display: block; min-height: {}px }}", self.height())
    }

    /// The frame alone, for a page of this origin that runs none.
    pub fn frame(&self, portal: &str, host: &str, title: &str) -> String {
        format!(
            "<iframe src=\"{portal}/v1/widget.html?{}\" title=\"{}\" width=\"100%\" height=\"{}\" loading=\"lazy\" \
             frameborder=\"0\" referrerpolicy=\"no-referrer\" data-cookieconsent=\"ignore\"></iframe>",
            escaped(&self.query(host)),
            escaped(title),
            self.height()
        )
    }

    /// What differs from the usual, with the kind, in the order in which it is written.
    fn said(&self) -> impl Iterator<Item = (&'static str, String)> {
        let kind = KINDS.get(self.kind()).map_or("", |(kind, _)| kind);
        let value = move |name: &str| if name == "kind" { kind } else { self.get(name) }.to_owned();
        let said = OPTIONS.into_iter().map(move |name| (name, value(name)));
        said.chain([("theme", self.theme())]).filter(|(_, value)| !value.is_empty())
    }
}

/// Whether it can be the name of an authority in the registry.
pub fn is_name(said: &str) -> bool {
    said.len() <= 64
        && said.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// As it stands in an address (RFC 3986): all but the unreserved characters are written as their bytes.
fn encoded(said: &str) -> String {
    let byte = |byte: u8| match byte {
        b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        byte if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    said.bytes().map(byte).collect()
}

/// As it stands in an attribute or in running text.
fn escaped(said: &str) -> String {
    said.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::{KINDS, WidgetChoice, is_name};

    fn chosen(said: &[(&'static str, &str)]) -> WidgetChoice {
        let mut choice = WidgetChoice::new();
        for (name, value) in said {
            choice.set(name, value);
        }
        choice
    }

    #[test]
    fn what_is_as_usual_is_not_said() {
        let choice = chosen(&[("rows", "6"), ("rows", ""), ("area", " "), ("text", "")]);
        assert_eq!(choice, WidgetChoice::new());
        assert_eq!(
            choice.element("https://overblik.example", "Se dine frister"),
            "<script type=\"module\" src=\"https://overblik.example/v1/embed.js\" referrerpolicy=\"no-referrer\" \
             data-cookieconsent=\"ignore\"></script>\n\
             <overblik-widget kind=\"frister\"><a href=\"https://overblik.example/\">Se dine frister</a></overblik-widget>"
        );
    }

    #[test]
    fn what_is_chosen_is_said_alike_in_the_element_and_in_the_frame() {
        let choice = chosen(&[
            ("radius", "0"),
            ("accent", "#123"),
            ("kind", "sager"),
            ("lang", "en"),
            ("area", "byggeri"),
            ("rows", "3"),
        ]);
        assert!(choice.element("https://o", "x").contains(
            "<overblik-widget kind=\"sager\" area=\"byggeri\" lang=\"en\" rows=\"3\" theme=\"accent:#123;radius:0\">"
        ));
        let query = "kind=sager&area=byggeri&lang=en&rows=3&theme=accent%3A%23123%3Bradius%3A0&host=https%3A%2F%2Fwww.by.dk%3A81";
        assert_eq!(choice.query("https://www.by.dk:81"), query);
        let frame = choice.frame("https://o", "https://www.by.dk:81", "Your cases");
        assert!(
            frame.contains(&format!("src=\"https://o/v1/widget.html?{}\"", query.replace('&', "&amp;"))),
            "{frame}"
        );
        assert!(frame.contains("title=\"Your cases\"") && frame.contains("height=\"464\""), "{frame}");
        assert_eq!(choice.without_theme().theme(), "");
    }

    #[test]
    fn nothing_that_is_typed_can_leave_its_place_in_the_code() {
        let choice = chosen(&[("authority", "\"><script>"), ("text", "a&b\"c"), ("kind", "\" onload=\"x")]);
        let element = choice.element("https://o", "x");
        assert!(
            element
                .contains("kind=\"frister\" authority=\"&quot;>&lt;script>\" theme=\"text:a&amp;b&quot;c\""),
            "{element}"
        );
        assert_eq!(
            choice.query("æ"),
            "kind=frister&authority=%22%3E%3Cscript%3E&theme=text%3Aa%26b%22c&host=%C3%A6"
        );
        assert!(
            !is_name("\"")
                && !is_name("fjord by")
                && !is_name("SKAT")
                && is_name("udbetaling-1")
                && is_name("")
        );
    }

    #[test]
    fn the_heights_are_those_of_the_element() {
        let element = include_str!("../../public/embed.js");
        let table: Vec<_> = KINDS.iter().map(|(kind, base)| format!("{kind}: {base}")).collect();
        assert!(element.contains(&format!("const BASE = {{ {} }};", table.join(", "))));
        assert!(element.contains(&format!("const ROW = {};", super::ROW)));
        assert!(element.contains(&format!("\"rows\"), 3, 10, {})", super::ROWS)));
        let largest = chosen(&[("rows", "10"), ("kind", "betalinger")]);
        assert_eq!(largest.height(), 996);
        assert!(largest.room().ends_with("{ display: block; min-height: 996px }"), "{}", largest.room());
    }
}
