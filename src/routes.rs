//! The portal's addresses. A link can only be made from here.

/// A page of the portal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Route {
    /// Everything in one order.
    Timeline,
    /// The accessibility statement.
    Accessibility,
    /// What is stored on the device.
    Cookies,
    /// No page of the portal.
    NotFound,
}

impl Route {
    /// The page at a path. The front door leads to the timeline.
    pub fn from_path(path: &str) -> Self {
        match path.trim_end_matches('/') {
            "" | "/tidslinje" => Self::Timeline,
            "/tilgaengelighed" => Self::Accessibility,
            "/cookies" => Self::Cookies,
            _ => Self::NotFound,
        }
    }

    /// The page's own path; a page that is none leads home.
    pub fn path(self) -> &'static str {
        match self {
            Self::Timeline | Self::NotFound => "/tidslinje",
            Self::Accessibility => "/tilgaengelighed",
            Self::Cookies => "/cookies",
        }
    }
}
