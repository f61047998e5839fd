//! An address at an authority that is safe to put in the page.

/// An address that leads to a web page: `https`, or `http` on this machine (`*.localhost`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link(Box<str>);

impl Link {
    /// The address, or `None` when it is anything a page must not lead to (`javascript:` is one).
    pub fn new(address: &str) -> Option<Self> {
        let clean = address.len() <= 2048 && !address.contains(|c: char| c.is_control() || c.is_whitespace());
        let local = || host(address.strip_prefix("http://")?).filter(|host| is_local(host));
        let https = || host(address.strip_prefix("https://")?).filter(|host| !host.is_empty());
        (clean && (https().is_some() || local().is_some())).then(|| Self(address.into()))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The host of what follows `scheme://`; `None` when a user name stands before it.
fn host(rest: &str) -> Option<&str> {
    let authority = rest.split(['/', '?', '#', '\\']).next()?;
    (!authority.contains('@')).then(|| authority.split(':').next())?
}

fn is_local(host: &str) -> bool {
    host == "localhost" || host.ends_with(".localhost")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_web_page_is_linked_to() {
        for good in ["https://skat.example/x?y#z", "http://skat.localhost:4403/", "http://localhost/"] {
            assert!(Link::new(good).is_some(), "{good}");
        }
        for bad in [
            "javascript:alert(1)",
            "http://skat.example/",
            "https://",
            "//skat.example",
            "data:text/html,x",
            "",
            "http://localhost@evil.example/",
            "http://evil.example/.localhost",
            "https://a b",
            "http://evil.example\\.localhost",
        ] {
            assert!(Link::new(bad).is_none(), "{bad}");
        }
    }
}
