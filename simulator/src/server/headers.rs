//! The headers of everything at the portal's origin: what it may load and ask, who may frame and read it, and how long it
//! is kept. Other sites may frame the widgets' document and load their element, and nothing else.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::HeaderValue;
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderMap, HeaderName, VARY,
};
use axum::middleware::Next;
use axum::response::Response;

use super::widgets::{ELEMENT, FRAME, WINDOW};

/// What stands at every answer, by what it is.
#[derive(Debug)]
pub struct Headers {
    portal: HeaderMap,
    frame: HeaderMap,
    window: HeaderMap,
    element: HeaderMap,
}

impl Headers {
    /// Those of a portal that asks these origins, and whose widgets these hosts may embed.
    pub fn new(asked: &[String], hosts: &[String]) -> Self {
        let portal =
            policy("manifest-src 'self'; font-src 'self'; img-src 'self'; frame-src 'self'", asked, "'none'");
        let in_a_frame = policy("img-src 'self'", asked, &["'self'".to_owned(), hosts.join(" ")].join(" "));
        let in_a_window = policy("img-src 'self'", asked, "'none'");
        let mut element = headers(&portal, "same-origin", "cross-origin");
        element.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        Self {
            portal: headers(&portal, "same-origin", "same-origin"),
            frame: headers(&in_a_frame, "same-origin", "same-origin"),
            // A frame hears nothing of its window unless both of them leave each other in reach.
            window: headers(&in_a_window, "unsafe-none", "same-origin"),
            element,
        }
    }

    fn of(&self, path: &str) -> &HeaderMap {
        match path {
            FRAME => &self.frame,
            WINDOW => &self.window,
            ELEMENT => &self.element,
            _ => &self.portal,
        }
    }
}

/// Puts them on an answer.
pub async fn put(State(all): State<Arc<Headers>>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    let cache = cache(&path, response.status().is_success());
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static(cache));
    for (name, value) in all.of(&path) {
        response.headers_mut().insert(name, value.clone());
    }
    response
}

/// How long it is kept by browsers and by what lies between.
fn cache(path: &str, is_success: bool) -> &'static str {
    match path {
        // The return's address holds a code, so no cache keeps a page under it.
        "/log-ind" | WINDOW => "no-store",
        // Its name cannot change, as it stands in others' pages.
        ELEMENT if is_success => "public, max-age=3600",
        path if is_success && is_hashed(path) => "public, max-age=31536000, immutable",
        _ => "no-cache",
    }
}

/// Whether a file's name holds its content's hash: a dash and at least eight hexadecimal digits.
fn is_hashed(path: &str) -> bool {
    let file = path.rsplit('/').next().unwrap_or_default();
    file.split(['-', '_', '.'])
        .skip(1)
        .any(|part| part.len() >= 8 && part.bytes().all(|b| b.is_ascii_hexdigit()))
}

/// The headers of a document with this policy, that windows of others reach so and pages of others read so.
fn headers(policy: &str, opener: &'static str, resource: &'static str) -> HeaderMap {
    let headers = [
        (CONTENT_SECURITY_POLICY, policy),
        (VARY, "accept-encoding"),
        (HeaderName::from_static("x-content-type-options"), "nosniff"),
        (HeaderName::from_static("referrer-policy"), "no-referrer"),
        (HeaderName::from_static("cross-origin-opener-policy"), opener),
        (HeaderName::from_static("cross-origin-resource-policy"), resource),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        ),
    ];
    headers.into_iter().filter_map(|(name, value)| Some((name, value.parse().ok()?))).collect()
}

/// What a document may load besides its program, whom that may ask, and who may frame it.
fn policy(shown: &str, asked: &[String], framed_by: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; worker-src 'self'; {shown}; \
         connect-src 'self' {}; base-uri 'none'; form-action 'none'; frame-ancestors {framed_by}; \
         require-trusted-types-for 'script'; trusted-types default",
        asked.join(" ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_known_from_a_word() {
        for hashed in
            ["/overblik-3f2a1b4c5d6e7f80.js", "/v1/widget-3f2a1b4c5d6e7f8_bg.wasm", "/worker-deadbeef.js"]
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
