//! A municipality's own site, in its own look and under a strict policy, with the two lines that a widget needs.

use axum::Router;
use axum::response::Response;
use axum::routing::get;

use super::{MUNICIPALITY, file, page};
use crate::addresses::Addresses;

/// Tried with every token that a theme has.
const THEMES: [(&str, &str); 3] = [
    ("Som portalen", ""),
    (
        "Mørk",
        "background:#0b2b40;text:#ffffff;accent:#8fd3ff;on-accent:#0b2b40;border:#7fa6bd;radius:0;spacing:roomy;font:georgia",
    ),
    (
        "Sand",
        "background:#fff8ec;text:#2b1d0e;accent:#8a3b00;on-accent:#ffffff;border:#8a7a66;radius:16;spacing:tight;font:verdana",
    ),
];

/// What stands until the widget does, and when it does not come.
const INSTEAD: &str = "<p>Lige nu kan feltet ikke vises. Ring til os på 70 00 00 01.</p>";

/// All pages of the municipality that may embed.
pub fn router(addresses: Addresses) -> Router {
    let kinds = move || async move { in_danish(addresses, "small", "Selvbetjening", &four_kinds()) };
    let themes = move || async move { in_danish(addresses, "", "Farver", &themes()) };
    let below = move || async move { in_danish(addresses, "", "Langt nede", &below()) };
    let english = move || async move { in_english(addresses) };
    let plain = move || async move { in_danish(addresses, "", "Uden script", &plain(addresses)) };
    Router::new()
        .route("/", get(kinds))
        .route("/en", get(english))
        .route("/tema", get(themes))
        .route("/iframe", get(plain))
        .route("/langt-nede", get(below))
        .route("/site.css", get(style))
}

/// The one page of a municipality that nobody has let.
pub fn stranger(addresses: Addresses) -> Router {
    let body = "<h1>Selvbetjening</h1>\n<overblik-widget kind=\"frister\"><p>Se dine frister på din egen side.</p></overblik-widget>";
    let front = move || async move {
        let head = head(addresses, "Selvbetjening – Engholm Kommune");
        page("da", &policy(addresses), &head, &framed("", "Engholm Kommune", body))
    };
    Router::new().route("/", get(front)).route("/site.css", get(style))
}

/// The lines that a site's own policy needs for widgets are those of script and frame.
pub fn policy(addresses: Addresses) -> String {
    let portal = addresses.portal();
    format!(
        "default-src 'none'; style-src 'self'; img-src data:; script-src {portal}; frame-src {portal}; \
         base-uri 'none'; form-action 'none'"
    )
}

pub async fn style() -> Response {
    file("text/css; charset=utf-8", "default-src 'none'", include_str!("site.css").to_owned())
}

/// A page's title, and the first of the two lines.
pub fn head(addresses: Addresses, title: &str) -> String {
    let portal = addresses.portal();
    format!(
        "<title>{title} (simuleret)</title>\n<script type=\"module\" src=\"{portal}/v1/embed.js\"></script>"
    )
}

/// The site's own frame about a page.
pub fn framed(size: &str, name: &str, body: &str) -> String {
    format!(
        "<div class=\"site {size}\">\n<header><p class=\"name\">{name}</p>\n\
         <p class=\"simulated\">Simuleret kommune. Alt her er opdigtet.</p>\n\
         <nav aria-label=\"Kommunens sider\"><a href=\"/\">Forside</a> <a href=\"/tema\">Farver</a> \
         <a href=\"/langt-nede\">Langt nede</a> <a href=\"/iframe\">Uden script</a> \
         <a href=\"/en\" lang=\"en\" hreflang=\"en\">English</a></nav></header>\n\
         <main>\n{body}\n</main>\n<footer><p>{name}, Torvet 1, 9999 Fjordby</p></footer>\n</div>"
    )
}

fn in_danish(addresses: Addresses, size: &str, heading: &str, body: &str) -> Response {
    let body = framed(size, "Fjordby Kommune", &format!("<h1>{heading}</h1>\n{body}"));
    page("da", &policy(addresses), &head(addresses, &format!("{heading} – Fjordby Kommune")), &body)
}

fn in_english(addresses: Addresses) -> Response {
    let body = "<h1>Your things</h1>\n<p>This site is simulated.</p>\n\
                <overblik-widget kind=\"frister\"><p>Call us: 70 00 00 01.</p></overblik-widget>\n\
                <p><a href=\"/\" hreflang=\"da\">In Danish</a></p>";
    let body = format!("<div class=\"site\">\n<main>\n{body}\n</main>\n</div>");
    page("en", &policy(addresses), &head(addresses, "Your things – Fjordby Municipality"), &body)
}

fn four_kinds() -> String {
    let with =
        |kind: &str, inside: &str| format!("<overblik-widget kind=\"{kind}\">{inside}</overblik-widget>");
    // One has nothing inside, for which the element has a link of its own.
    let widgets =
        [with("frister", INSTEAD), with("aftaler", INSTEAD), with("sager", ""), with("betalinger", INSTEAD)];
    format!(
        "<p>Her ser du, hvad du skal huske. Kun du kan se det.</p>\n<div class=\"columns\">\n{}\n</div>\n\
         <p><a href=\"/langt-nede\">Læs mere om selvbetjening</a></p>",
        widgets.concat()
    )
}

fn themes() -> String {
    let widget = |(name, theme): (&str, &str)| {
        format!(
            "<h2>{name}</h2>\n<overblik-widget kind=\"frister\" heading=\"3\" rows=\"3\" demo theme=\"{theme}\">{INSTEAD}</overblik-widget>\n"
        )
    };
    THEMES.map(widget).concat()
}

fn below() -> String {
    let paragraph = "<p>Kommunen hjælper dig med bolig, skole, pasning og meget andet. Du kan møde os på torvet, \
                     ringe til os eller skrive til os. Vi svarer så hurtigt, vi kan.</p>\n";
    let paragraphs = paragraph.repeat(40);
    format!("{paragraphs}<overblik-widget kind=\"aftaler\">{INSTEAD}</overblik-widget>\n{paragraph}")
}

/// The same for systems that let no script through.
fn plain(addresses: Addresses) -> String {
    let (portal, host) = (addresses.portal(), addresses.guest(MUNICIPALITY));
    let host = host.replace(':', "%3A").replace('/', "%2F");
    format!(
        "<iframe src=\"{portal}/v1/widget.html?kind=frister&amp;lang=da&amp;host={host}\" title=\"Dine frister – Overblik\" \
         height=\"540\" referrerpolicy=\"no-referrer\" data-cookieconsent=\"ignore\"></iframe>"
    )
}
