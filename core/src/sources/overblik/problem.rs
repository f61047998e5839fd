//! Tells an answer from an error: HTTP status, content type, and `application/problem+json`
//! (RFC 9457) with Mit Overblik's nine error types.

use super::Response;
use crate::json::Value;
use crate::model::Failure;

/// The server knows who asks, and refuses (RFC 9110, section 15.5.4).
const FORBIDDEN: u16 = 403;

/// The text of a good answer, or why it is none.
pub fn text(response: &Response) -> Result<&str, Failure> {
    match response.status {
        200 if is_json(&response.content_type) => response.text(),
        200..=399 => Err(Failure::Format),
        status => Err(match problem_type(response).unwrap_or_else(|| by_status(status)) {
            // The nine types have one word for both.
            Failure::Security if status == FORBIDDEN => Failure::Forbidden,
            failure => failure,
        }),
    }
}

fn is_json(content_type: &str) -> bool {
    content_type.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}

fn problem_type(response: &Response) -> Option<Failure> {
    let [kind] = Value::read(response.text().ok()?)?.fields(["type"])?;
    match kind.text()?.strip_prefix("urn:overblik:problem:")? {
        "agreement" => Some(Failure::Agreement),
        "data-source" => Some(Failure::DataSource),
        "timeout" => Some(Failure::Timeout),
        "internal" => Some(Failure::Internal),
        "security" => Some(Failure::Security),
        "format" => Some(Failure::Format),
        "input" => Some(Failure::Input),
        "circuit-breaker" => Some(Failure::CircuitBreaker),
        "validation" => Some(Failure::Validation),
        _ => None,
    }
}

fn by_status(status: u16) -> Failure {
    match status {
        401 | FORBIDDEN => Failure::Security,
        408 | 504 => Failure::Timeout,
        429 | 502 | 503 => Failure::DataSource,
        400..=499 => Failure::Input,
        _ => Failure::Internal,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(status: u16, content_type: &str, content: &str, expect: Result<(), Failure>) {
        let response = Response {
            status,
            content_type: content_type.to_owned(),
            body: content.as_bytes().to_vec(),
            ..Response::default()
        };
        assert_eq!(text(&response).map(|_| ()), expect, "{status} {content_type} {content}");
    }

    #[test]
    fn an_answer_is_json_or_it_is_an_error() {
        check(200, "application/json", "{}", Ok(()));
        check(200, "Application/JSON; charset=utf-8", "{}", Ok(()));
        check(200, "text/html", "<p>login</p>", Err(Failure::Format));
        check(302, "application/json", "{}", Err(Failure::Format));
        check(500, "text/html", "<p>oops</p>", Err(Failure::Internal));
        check(503, "text/plain", "", Err(Failure::DataSource));
        check(401, "", "", Err(Failure::Security));
        check(403, "", "", Err(Failure::Forbidden));
    }

    #[test]
    fn bytes_that_are_no_text_are_no_answer() {
        let response = Response {
            status: 200,
            content_type: "application/json".to_owned(),
            body: vec![b'"', 0xff, b'"'],
            ..Response::default()
        };
        assert_eq!(text(&response), Err(Failure::Format));
    }

    #[test]
    fn the_sources_own_word_for_an_error_goes_before_its_status() {
        let problem = r#"{"type":"urn:overblik:problem:circuit-breaker","title":"Pause"}"#;
        check(500, "application/problem+json", problem, Err(Failure::CircuitBreaker));
        check(500, "application/problem+json", r#"{"type":"about:blank"}"#, Err(Failure::Internal));
    }
}
