//! Sites that mean ill: one whom nobody has let embed anything, and the municipality itself with a hostile script on one of
//! its pages, which is what a widget must be safe from. What they try, and what they keep of what they hear, is `hostile.js`;
//! tests start it.

use axum::Router;
use axum::response::Response;
use axum::routing::get;

use super::municipality::{framed, head, style};
use super::{HOSTILE, MUNICIPALITY, file, page};
use crate::addresses::Addresses;

/// What every page here has, whoever's it is.
const SCRIPT: &str = "<script src=\"/hostile.js\"></script>";

const WIDGETS: &str = "<overblik-widget id=\"deadlines\" kind=\"frister\"></overblik-widget>\n\
                       <overblik-widget id=\"payments\" kind=\"betalinger\"></overblik-widget>";

/// The page of the municipality that has been broken into.
pub fn at_a_municipality(addresses: Addresses) -> Router {
    let broken = move || async move {
        let head = [head(addresses, "Ond side – Fjordby Kommune"), SCRIPT.to_owned()].join("\n");
        let body = framed("", "Fjordby Kommune", &format!("<h1>Ond side</h1>\n{WIDGETS}"));
        page("da", &policy(addresses), &head, &body)
    };
    Router::new().route("/ond", get(broken)).route("/hostile.js", get(script))
}

/// The site that nobody has let: a widget straight away, the municipality's page in a frame, and nothing but the script.
pub fn router(addresses: Addresses) -> Router {
    let embeds = move || async move { hostile(addresses, WIDGETS) };
    let nests = move || async move {
        let inner = addresses.guest(MUNICIPALITY);
        hostile(addresses, &format!("<iframe src=\"{inner}/en\" title=\"Kommunens side\"></iframe>"))
    };
    let waits = move || async move { hostile(addresses, "") };
    Router::new()
        .route("/", get(embeds))
        .route("/indlejret", get(nests))
        .route("/tom", get(waits))
        .route("/hostile.js", get(script))
        .route("/site.css", get(style))
}

fn hostile(addresses: Addresses, body: &str) -> Response {
    let head = [head(addresses, "Ond side"), SCRIPT.to_owned()].join("\n");
    page(
        "da",
        &policy(addresses),
        &head,
        &format!("<main><h1>Ond side</h1>\n<p>Simuleret.</p>\n{body}</main>"),
    )
}

/// It forbids itself nothing that it could use.
fn policy(addresses: Addresses) -> String {
    let portal = addresses.portal();
    let sites = [MUNICIPALITY, HOSTILE].map(|name| addresses.guest(name)).join(" ");
    format!(
        "default-src 'self' 'unsafe-inline'; img-src data:; script-src 'self' 'unsafe-inline' {portal}; \
         frame-src {portal} {sites}"
    )
}

async fn script() -> Response {
    file("text/javascript; charset=utf-8", "default-src 'none'", include_str!("hostile.js").to_owned())
}
