//! The portal's own server: the built files, with the rules the real operator must keep too.
//!
//! It owns which file answers an address and with which headers: compression, caching and a strict policy that
//! follows from the registry. What is otherwise under the widgets' addresses, `widgets` says. It builds nothing; a newer
//! build in the folder is served at once.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use chrono::NaiveDate;
use tower::ServiceExt;
use tower_http::services::{ServeDir, ServeFile};

use super::compression;
use super::headers::{self, Headers};
use super::registry::{Registry, moved_name, origin};
use super::widgets::{FRAME, HOSTS, Hosts, WINDOW};
use crate::addresses::Addresses;

/// The place in `index.html` where a day other than the clock's is said.
const NO_DAY: &str = r#"<meta name="overblik-today" content="">"#;

/// What stands before the login service's name in the built `index.html`: the portal's own JSON, as an attribute has it.
const BEFORE_ISSUER: &str = "&quot;issuer&quot;:&quot;";

/// What stands after it.
const AFTER_ISSUER: &str = "&quot;";

/// What the portal is served from.
#[derive(Debug, Clone)]
pub struct Portal {
    /// The built files.
    pub dist: PathBuf,
    /// The sources, on the ports in use.
    pub registry: Registry,
    /// The login service that the page names, on the port in use.
    pub issuer: Option<String>,
    /// Who may embed widgets.
    pub hosts: Hosts,
    /// What stands otherwise in the documents here than in the built ones: the day, when it is not the clock's, and
    /// the addresses of authorities, login service and hosts, when they are on other ports than the build was told.
    pub page_changes: Vec<(String, String)>,
    /// Whether browsers may keep the build: not with a day in its page that was chosen for this run alone.
    pub is_kept: bool,
}

impl Portal {
    /// The portal of a build, with its registry as built, on the ports in use.
    pub fn new(dist: &Path, built: Registry, addresses: Addresses, today: Option<NaiveDate>) -> Self {
        let issuer_built =
            std::fs::read_to_string(dist.join("index.html")).ok().and_then(|html| issuer_of(&html));
        let issuer = issuer_built.as_deref().map(|issuer| moved_name(issuer, addresses.base));
        let hosts = Hosts::of(dist, addresses.base);
        let sites = built.sites().into_iter().chain(issuer_built);
        let registry = built.moved(addresses.base);
        let changed = sites.zip(registry.sites().into_iter().chain(issuer.clone())).chain(hosts.0.clone());
        let changed = changed.filter(|(built, moved)| built != moved);
        let is_kept = today.is_none();
        let today = today.map(|today| (NO_DAY.to_owned(), NO_DAY.replace("\"\"", &format!("\"{today}\""))));
        let page_changes = changed.chain(today).collect();
        Self { dist: dist.to_owned(), registry, issuer, hosts, page_changes, is_kept }
    }

    /// Everything under the portal's origin.
    pub fn router(self) -> Router {
        let issuer = self.issuer.as_deref().and_then(origin);
        let asked = [self.registry.origins(), Vec::from_iter(issuer)].concat();
        let headers = Headers::new(&asked, &self.hosts.origins());
        let files = ServeDir::new(&self.dist).precompressed_br().append_index_html_on_directories(false);
        let portal = Arc::new(self);
        let others =
            Router::new().fallback(page_or_nothing).layer(compression::layer()).with_state(portal.clone());
        Router::new()
            .route("/", get(page))
            .route("/index.html", get(page))
            .route("/sources.json", get(sources))
            .route("/sw.js", get(keeper))
            .route(FRAME, get(of_widgets))
            .route(WINDOW, get(of_widgets))
            .route(HOSTS, get(of_widgets))
            .layer(compression::layer())
            .with_state(portal)
            .fallback_service(files.fallback(others))
            .layer(middleware::from_fn_with_state(Arc::new(headers), headers::put))
    }
}

async fn sources(State(portal): State<Arc<Portal>>) -> Response {
    Json(&portal.registry).into_response()
}

/// What has browsers keep the portal, or give up what they have kept of it.
async fn keeper(State(portal): State<Arc<Portal>>, request: Request) -> Response {
    let name = if portal.is_kept { "sw.js" } else { "sw_off.js" };
    match ServeFile::new(portal.dist.join(name)).precompressed_br().oneshot(request).await {
        Ok(response) => response.map(Body::new),
    }
}

/// An address without a file is the application's to understand, unless it looks like a file's.
async fn page_or_nothing(State(portal): State<Arc<Portal>>, request: Request) -> Response {
    let last = request.uri().path().rsplit('/').next().unwrap_or_default();
    if last.contains('.') {
        return (StatusCode::NOT_FOUND, "Filen findes ikke.").into_response();
    }
    page(State(portal), request).await
}

async fn page(State(portal): State<Arc<Portal>>, request: Request) -> Response {
    let response = document(&portal, "index.html", request).await;
    if response.status() == StatusCode::NOT_FOUND { not_built() } else { response }
}

/// What names sites on the simulator's ports, under the widgets' addresses.
async fn of_widgets(State(portal): State<Arc<Portal>>, request: Request) -> Response {
    let name = request.uri().path().trim_start_matches('/').to_owned();
    document(&portal, &name, request).await
}

async fn document(portal: &Portal, name: &str, request: Request) -> Response {
    let file = portal.dist.join(name);
    match tokio::fs::read_to_string(&file).await {
        // The built one's compressed twin does not say what this one says, so it is left aside.
        Ok(built) if portal.page_changes.iter().any(|(old, _)| built.contains(old)) => {
            let changed = portal.page_changes.iter().fold(built, |html, (old, new)| html.replace(old, new));
            let kind = if HOSTS.trim_start_matches('/') == name {
                "application/json"
            } else {
                "text/html; charset=utf-8"
            };
            ([(CONTENT_TYPE, kind)], changed).into_response()
        }
        _ => match ServeFile::new(&file).precompressed_br().oneshot(request).await {
            Ok(response) => response.map(Body::new),
        },
    }
}

fn not_built() -> Response {
    (StatusCode::NOT_FOUND, "Portalen er ikke bygget: index.html mangler.").into_response()
}

/// The login service that a built page names.
fn issuer_of(page: &str) -> Option<String> {
    let (_, rest) = page.split_once(BEFORE_ISSUER)?;
    Some(rest.split_once(AFTER_ISSUER)?.0.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_login_service_is_read_from_the_page_and_moved_with_the_ports() {
        let page = |issuer: &str| {
            format!(r#"<meta content="{{&quot;issuer&quot;:&quot;{issuer}&quot;,&quot;a&quot;:1}}">"#)
        };
        let moved = |issuer: &str| issuer_of(&page(issuer)).map(|issuer| moved_name(&issuer, 9000));
        assert_eq!(moved("http://login.localhost:4430").as_deref(), Some("http://login.localhost:9030"));
        let real = "https://login.example/realms/citizens";
        assert_eq!(moved(real).as_deref(), Some(real));
        assert_eq!(issuer_of("<meta content>"), None);
    }
}
