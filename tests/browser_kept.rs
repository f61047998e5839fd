//! What the browser keeps of somebody's choices, tried in a real one. What follows from them is tried by whole pages in
//! `tests/e2e/settings.spec.ts`.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::expect_used, reason = "a test may stop at the first surprise")]

use overblik::platform::{reminding, seen};
use overblik_core::portal::view::{Lead, Quiet, Reminding};
use wasm_bindgen_test::*;

wasm_bindgen_test_configure!(run_in_browser);

/// What this browser keeps under a name.
fn stored(name: &str) -> Option<String> {
    let storage = web_sys::window().and_then(|window| window.local_storage().ok().flatten());
    storage.expect("a store").get_item(name).expect("a store")
}

/// Keeps this under a name.
fn store(name: &str, text: &str) {
    let storage = web_sys::window().and_then(|window| window.local_storage().ok().flatten());
    storage.expect("a store").set_item(name, text).expect("a store");
}

#[wasm_bindgen_test]
fn what_has_been_seen_is_kept_only_where_that_is_chosen_and_the_newest_of_it() {
    let marks = |marks: std::ops::Range<usize>| marks.map(|mark| format!("{mark:x}")).collect::<Vec<_>>();
    seen::keep(&marks(0..3));
    assert_eq!((seen::kept(), stored("overblik.seen")), (None, None));
    seen::begin(Vec::new());
    assert_eq!(seen::kept(), Some(Vec::new()), "chosen, and nothing yet");
    seen::keep(&marks(0..3));
    seen::keep(&marks(1..4));
    assert_eq!(stored("overblik.seen").as_deref(), Some("0 1 2 3"));
    seen::keep(&marks(0..1));
    assert_eq!(stored("overblik.seen").as_deref(), Some("1 2 3 0"), "the newest last, each once");
    seen::keep(&marks(100..700));
    assert_eq!(seen::kept(), Some(marks(188..700)));
    seen::end();
    assert_eq!(stored("overblik.seen"), None);
}

#[wasm_bindgen_test]
fn how_somebody_is_reminded_is_read_as_it_was_written_and_the_usual_leaves_no_trace() {
    let usual = Reminding::default();
    assert_eq!((reminding::kept(), stored("overblik.reminders")), (usual.clone(), None));
    let never = Reminding { leads: Default::default(), quiet: None, paused: true, ahead: true };
    let own = Reminding {
        leads: [
            vec![Lead::Days(7), Lead::Minutes(15)],
            vec![],
            usual.leads[2].clone(),
            vec![Lead::Days(0)],
            vec![],
        ],
        quiet: Some(Quiet { from: 0, to: 1_439 }),
        ..usual.clone()
    };
    for (reminding, text) in [
        (&never, "deadline= appointment= payment= expiry= other= quiet=none paused ahead"),
        (&own, "deadline=7d,15m appointment= expiry=0d other= quiet=0-1439"),
    ] {
        reminding::keep(reminding);
        assert_eq!(stored("overblik.reminders").as_deref(), Some(text));
        assert_eq!(&reminding::kept(), reminding);
    }
    reminding::keep(&usual);
    assert_eq!(stored("overblik.reminders"), None);
}

#[wasm_bindgen_test]
fn what_is_not_known_of_how_somebody_is_reminded_is_as_usual() {
    let usual = Reminding::default();
    for text in [
        "",
        "x =  = paused=ja quiet quiet= quiet=7 quiet=a-b quiet=5-5 quiet=0-1440 quiet=-1-5 deadline deadline=x,y",
        "deadline=99999d appointment=1h,-1m payments=1d",
    ] {
        store("overblik.reminders", text);
        assert_eq!(reminding::kept(), usual, "{text}");
    }
    store("overblik.reminders", "deadline=x,3d,,1w paused later");
    let read = Reminding { paused: true, ..usual.clone() };
    let kept = reminding::kept();
    assert_eq!(kept.leads[0], [Lead::Days(3)]);
    assert_eq!(Reminding { leads: usual.leads.clone(), ..kept }, read);
    reminding::keep(&usual);
}
