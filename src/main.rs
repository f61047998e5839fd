//! The page's program: mounts the app, and says what of it is cut off into files of their own. It owns nothing else.

use overblik::Later;

#[cfg(feature = "split")]
mod cut;

fn main() {
    #[cfg(feature = "split")]
    let later = Later {
        pages: || Box::pin(cut::pages()),
        english: || Box::pin(cut::english()),
        widgets: || Box::pin(cut::widgets()),
    };
    #[cfg(not(feature = "split"))]
    let later = Later {
        pages: || Box::pin(async { Some(overblik::later_pages()) }),
        english: || Box::pin(async { Some(overblik::english()) }),
        widgets: || Box::pin(async { Some(overblik::widgets_page()) }),
    };
    overblik::start(later);
}
