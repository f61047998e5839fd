//! What a visit stands on in the browser, tried in a real one: the other tabs, signs of life, seconds that pass, the
//! return from the login service. What follows from them is tried by whole pages in `tests/e2e/`.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::expect_used, reason = "a test may stop at the first surprise")]

use js_sys::{JSON, Reflect};
use overblik::platform::countdown::Countdown;
use overblik::platform::redirect::{self, Return};
use overblik::platform::tabs::{Tabs, Word};
use overblik::platform::{history, left_out, presence, visibility};
use overblik_core::portal::Secret;
use overblik_core::portal::view::SignInFault;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::*;
use web_sys::{BroadcastChannel, Event};

wasm_bindgen_test_configure!(run_in_browser);

async fn pass(millis: i32) {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        let window = web_sys::window().expect("a page");
        window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, millis).expect("a timer");
    });
    JsFuture::from(promise).await.expect("it rings");
}

/// A list, and what adds to it.
fn heard<T: 'static>() -> (Rc<RefCell<Vec<T>>>, impl FnMut(T) + 'static) {
    let all = Rc::new(RefCell::new(Vec::new()));
    let adding = Rc::clone(&all);
    (all, move |one| adding.borrow_mut().push(one))
}

#[wasm_bindgen_test]
async fn tabs_hear_three_words_of_each_other_and_nothing_else() {
    let (here, hear) = heard();
    let (there, hear_there) = heard();
    let tabs = Tabs::open(hear);
    let _other = Tabs::open(hear_there);
    let stranger = BroadcastChannel::new("overblik").expect("a browser has it");
    for said in ["Signe Prøvesen", "arrived", "", "logged-off"] {
        stranger.post_message(&said.into()).expect("it is said");
    }
    stranger.post_message(&JsValue::from(1)).expect("it is said");
    tabs.say(&Word::Active("k1".to_owned()));
    pass(100).await;
    assert_eq!(*here.borrow(), [Word::Arrived, Word::LoggedOff]);
    assert_eq!(*there.borrow(), [Word::Arrived, Word::LoggedOff, Word::Active("k1".to_owned())]);
}

/// What a person does is heard by `tests/e2e/expiry.spec.ts`: no script can press a key.
#[wasm_bindgen_test]
fn what_a_script_makes_up_is_no_sign_of_life() {
    let (told, mut tell) = heard();
    presence::hear(0.0, move || tell(()));
    let document = web_sys::window().and_then(|window| window.document()).expect("a page");
    for kind in ["pointerdown", "keydown", "wheel", "touchmove", "visibilitychange"] {
        let event = Event::new(kind).expect("an event");
        document.dispatch_event(&event).expect("it is dispatched");
    }
    assert_eq!(told.borrow().len(), 0);
}

#[wasm_bindgen_test]
async fn seconds_are_counted_until_nobody_counts() {
    let (left, tell) = heard();
    let counting = Countdown::from(3, tell);
    pass(1_300).await;
    assert_eq!(*left.borrow(), [3, 2]);
    drop(counting);
    pass(1_100).await;
    assert_eq!(left.borrow().len(), 2);
}

fn come_back_with(what: &str) {
    let what = JSON::parse(what).expect("JSON");
    Reflect::set(&js_sys::global(), &"overblikReturn".into(), &what).expect("a global");
}

#[wasm_bindgen_test]
fn what_came_back_is_taken_once() {
    assert!(redirect::take().is_none());
    come_back_with(r#"{"answer":"code=c1&state=s","verifier":"abc"}"#);
    let taken = redirect::take();
    let (answer, verifier) = (Secret::new("code=c1&state=s".to_owned()), Secret::new("abc".to_owned()));
    assert!(matches!(taken, Some(Return::Answer(a, v)) if a == answer && v == verifier));
    assert!(redirect::take().is_none(), "and is left nowhere");
    for (why, fault) in [
        ("unavailable", SignInFault::Unavailable),
        ("mismatch", SignInFault::Mismatch),
        ("storage", SignInFault::Storage),
        ("unconfigured", SignInFault::Unconfigured),
        ("another", SignInFault::Unavailable),
    ] {
        come_back_with(&format!(r#"{{"failed":"{why}"}}"#));
        assert!(matches!(redirect::take(), Some(Return::Failed(found)) if found == fault), "{why}");
    }
}

#[wasm_bindgen_test]
fn the_time_one_may_be_still_is_read_from_the_configuration() {
    assert_eq!(redirect::idle_s(r#"{"idle_s":1800}"#), Some(1_800.0));
    for other in ["", "[]", "{}", r#"{"idle_s":"long"}"#] {
        assert_eq!(redirect::idle_s(other), None, "{other}");
    }
    assert_eq!(redirect::configuration(), "", "a page without one has none");
    assert!(history::origin().starts_with("http"));
}

#[wasm_bindgen_test]
fn a_page_that_is_shown_again_says_so() {
    let (told, mut tell) = heard();
    visibility::on_shown(move || tell(()));
    let document = web_sys::window().and_then(|window| window.document()).expect("a page");
    assert!(told.borrow().is_empty());
    document.dispatch_event(&Event::new("visibilitychange").expect("an event")).expect("it is heard");
    assert_eq!(told.borrow().len(), 1);
}

#[wasm_bindgen_test]
fn whom_somebody_leaves_out_is_remembered_once_and_forgotten_without_a_trace() {
    let window = web_sys::window().expect("a page");
    let storage = window.local_storage().ok().flatten().expect("a store");
    let stored = || storage.get_item("overblik.left-out").expect("a store");
    assert_eq!(left_out::kept(), Vec::<String>::new());
    left_out::keep("a1", true);
    left_out::keep("b2", true);
    assert_eq!(left_out::keep("a1", true), ["b2", "a1"]);
    assert_eq!(left_out::kept(), ["b2", "a1"]);
    assert_eq!(left_out::keep("b2", false), ["a1"]);
    assert_eq!(left_out::keep("a1", false), Vec::<String>::new());
    assert_eq!(stored(), None);
}
