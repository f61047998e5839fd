//! The portal's own server: the built files, with the rules the real operator must keep too.
//!
//! It owns which file answers an address and with which headers: compression, caching and a strict policy that
//! follows from the registry. It builds nothing; a newer build in the folder is served at once.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderMap, HeaderName, VARY};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use chrono::NaiveDate;
use tower::ServiceExt;
use tower_http::services::{ServeDir, ServeFile};

use super::compression;
use super::registry::{Registry, moved, origin};
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
    /// What stands otherwise in `index.html` here than in the built one: the day, when it is not the clock's, and
    /// the addresses of authorities and login service, when they are on other ports than the build was told.
    pub page_changes: Vec<(String, String)>,
    /// Whether browsers may keep the build: not with a day in its page that was chosen for this run alone.
    pub is_kept: bool,
}

impl Portal {
    /// The portal of a build, with its registry as built, on the ports in use.
    pub fn new(dist: &Path, built: Registry, addresses: Addresses, today: Option<NaiveDate>) -> Self {
        let issuer_built =
            std::fs::read_to_string(dist.join("index.html")).ok().and_then(|html| issuer_of(&html));
        let issuer = issuer_built.as_deref().map(|issuer| issuer_moved(issuer, addresses.base));
        let sites = built.sites().into_iter().chain(issuer_built);
        let registry = built.moved(addresses.base);
        let changed = sites.zip(registry.sites().into_iter().chain(issuer.clone()));
        let changed = changed.filter(|(built, moved)| built != moved);
        let is_kept = today.is_none();
        let today = today.map(|today| (NO_DAY.to_owned(), NO_DAY.replace("\"\"", &format!("\"{today}\""))));
        let page_changes = changed.chain(today).collect();
        Self { dist: dist.to_owned(), registry, issuer, page_changes, is_kept }
    }

    /// Everything under the portal's origin.
    pub fn router(self) -> Router {
        let issuer = self.issuer.as_deref().and_then(origin);
        let headers = security_headers(&[self.registry.origins(), Vec::from_iter(issuer)].concat());
        let files = ServeDir::new(&self.dist).precompressed_br().append_index_html_on_directories(false);
        let portal = Arc::new(self);
        let others =
            Router::new().fallback(page_or_nothing).layer(compression::layer()).with_state(portal.clone());
        Router::new()
            .route("/", get(page))
            .route("/index.html", get(page))
            .route("/sources.json", get(sources))
            .route("/sw.js", get(keeper))
            .layer(compression::layer())
            .with_state(portal)
            .fallback_service(files.fallback(others))
            .layer(middleware::from_fn_with_state(Arc::new(headers), with_headers))
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
    let file = portal.dist.join("index.html");
    match tokio::fs::read_to_string(&file).await {
        // The built page's compressed twin does not say what this one says, so it is left aside.
        Ok(built) if portal.page_changes.iter().any(|(old, _)| built.contains(old)) => {
            let changed = portal.page_changes.iter().fold(built, |html, (old, new)| html.replace(old, new));
            Html(changed).into_response()
        }
        _ => as_it_is(&file, request).await,
    }
}

async fn as_it_is(file: &Path, request: Request) -> Response {
    match ServeFile::new(file).precompressed_br().oneshot(request).await {
        Ok(response) if response.status() == StatusCode::NOT_FOUND => not_built(),
        Ok(response) => response.map(Body::new),
    }
}

fn not_built() -> Response {
    (StatusCode::NOT_FOUND, "Portalen er ikke bygget: index.html mangler.").into_response()
}

async fn with_headers(State(headers): State<Arc<HeaderMap>>, request: Request, next: Next) -> Response {
    let is_hashed = is_hashed(request.uri().path());
    // The return's address holds a code, so no cache keeps a page under it.
    let is_return = request.uri().path() == "/log-ind";
    let mut response = next.run(request).await;
    let is_lasting = is_hashed && response.status().is_success();
    let cache = match (is_return, is_lasting) {
        (true, _) => "no-store",
        (false, true) => "public, max-age=31536000, immutable",
        (false, false) => "no-cache",
    };
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static(cache));
    for (name, value) in headers.iter() {
        response.headers_mut().insert(name, value.clone());
    }
    response
}

/// Whether a file's name holds its content's hash: a dash and at least eight hexadecimal digits.
fn is_hashed(path: &str) -> bool {
    let file = path.rsplit('/').next().unwrap_or_default();
    file.split(['-', '_', '.'])
        .skip(1)
        .any(|part| part.len() >= 8 && part.bytes().all(|b| b.is_ascii_hexdigit()))
}

fn security_headers(origins: &[String]) -> HeaderMap {
    let policy = content_security_policy(origins);
    let headers = [
        (CONTENT_SECURITY_POLICY, policy.as_str()),
        (VARY, "accept-encoding"),
        (HeaderName::from_static("x-content-type-options"), "nosniff"),
        (HeaderName::from_static("referrer-policy"), "no-referrer"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        ),
    ];
    headers.into_iter().filter_map(|(name, value)| Some((name, value.parse().ok()?))).collect()
}

/// The login service that a built page names.
fn issuer_of(page: &str) -> Option<String> {
    let (_, rest) = page.split_once(BEFORE_ISSUER)?;
    Some(rest.split_once(AFTER_ISSUER)?.0.to_owned())
}

/// On the port in use, when it is the simulated one. An issuer's name ends without the slash that an address has.
fn issuer_moved(issuer: &str, base: u16) -> String {
    moved(issuer, base).map_or_else(|| issuer.to_owned(), |moved| moved.trim_end_matches('/').to_owned())
}

/// What a page of the portal may load, and whom it may ask: itself, the sources and the login service.
fn content_security_policy(origins: &[String]) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; \
         img-src 'self'; worker-src 'self'; manifest-src 'self'; connect-src 'self' {}; base-uri 'none'; \
         form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default",
        origins.join(" ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_login_service_is_read_from_the_page_and_moved_with_the_ports() {
        let page = |issuer: &str| {
            format!(r#"<meta content="{{&quot;issuer&quot;:&quot;{issuer}&quot;,&quot;a&quot;:1}}">"#)
        };
        let moved = |issuer: &str| issuer_of(&page(issuer)).map(|issuer| issuer_moved(&issuer, 9000));
        assert_eq!(moved("http://login.localhost:4430").as_deref(), Some("http://login.localhost:9030"));
        let real = "https://login.example/realms/citizens";
        assert_eq!(moved(real).as_deref(), Some(real));
        assert_eq!(issuer_of("<meta content>"), None);
    }

    #[test]
    fn a_hash_is_known_from_a_word() {
        for hashed in
            ["/overblik-3f2a1b4c5d6e7f80.js", "/a/overblik-3f2a1b4c5d6e7f8_bg.wasm", "/worker-deadbeef.js"]
        {
            assert!(is_hashed(hashed), "{hashed}");
        }
        for plain in
            ["/index.html", "/ibm-plex-sans-latin1.woff2", "/tidslinje", "/boot.js", "/deadbeefdeadbeef"]
        {
            assert!(!is_hashed(plain), "{plain}");
        }
    }
}
