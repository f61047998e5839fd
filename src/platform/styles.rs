//! The style sheet of the pages that are fetched when they are wanted. Which one it is the build has written into the page.

use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, HtmlElement};

/// Asks for it at once, and waits for it: whether it is here. Where the build has written none there is none to ask for.
pub fn later() -> impl Future<Output = bool> {
    let asked = web_sys::window().and_then(|window| window.document()).and_then(|document| ask(&document));
    // Heard from the beginning: it may fail before anybody waits.
    let answer = asked.map(JsFuture::from);
    async move {
        match answer {
            Some(answer) => answer.await.is_ok(),
            None => true,
        }
    }
}

fn ask(document: &Document) -> Option<Promise> {
    let named = document.query_selector("meta[name=overblik-styles]").ok()??;
    let link: HtmlElement = document.create_element("link").ok()?.dyn_into().ok()?;
    link.set_attribute("rel", "stylesheet").ok()?;
    link.set_attribute("href", &named.get_attribute("content")?).ok()?;
    let answer = Promise::new(&mut |here, failed| {
        link.set_onload(Some(&here));
        link.set_onerror(Some(&failed));
    });
    document.head()?.append_child(&link).ok()?;
    Some(answer)
}
