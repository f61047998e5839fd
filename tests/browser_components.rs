//! Every component in every one of its examples, tried in a real browser: it stands, assistive
//! technology is told what its ARIA pattern demands, and it does what it says. Role and name are
//! what the browser itself computes (`ComputedAccessibilityInfo`, switched on in `webdriver.json`).
//! The keyboard, colours and sizes are `tests/e2e/gallery.spec.ts`'s.
#![cfg(all(target_arch = "wasm32", feature = "gallery"))]
#![expect(clippy::expect_used, clippy::panic, reason = "a test may stop at the first surprise")]

use js_sys::Reflect;
use leptos::mount::mount_to;
use overblik::{Example, Speech, examples};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::*;
use web_sys::{Element, HtmlElement};

wasm_bindgen_test_configure!(run_in_browser);

/// The example with this name (`Button-1`) in a document of its own, for as long as `look` takes.
async fn shown<T>(name: &str, speech: Speech, look: impl AsyncFnOnce(&Element) -> T) -> T {
    let (component, number) = name.split_once('-').expect("a component and a number");
    let number: usize = number.parse().expect("a number");
    let all = examples();
    let (_, of_component) = all.iter().find(|(known, _)| *known == component).expect("a known component");
    let example: Example = *of_component.get(number - 1).expect("an example of it");
    let document = web_sys::window().and_then(|window| window.document()).expect("a page");
    // A test that failed has left its example, and two of the same would share their ids.
    while let Ok(Some(left)) = document.query_selector("main") {
        left.remove();
    }
    let place = document.create_element("main").expect("an element");
    document.body().expect("a body").append_child(&place).expect("a place");
    let place: HtmlElement = place.unchecked_into();
    let mounted = mount_to(place.clone(), move || example.view(speech));
    pass().await;
    let seen = look(&place).await;
    drop(mounted);
    place.remove();
    seen
}

/// Lets what was set in motion come to its end.
async fn pass() {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        let window = web_sys::window().expect("a page");
        window.set_timeout_with_callback(&resolve).expect("a timer");
    });
    JsFuture::from(promise).await.expect("it rings");
}

fn find(place: &Element, selector: &str) -> HtmlElement {
    let found = place.query_selector(selector).expect("a selector");
    found.unwrap_or_else(|| panic!("{selector} is not there")).unchecked_into()
}

fn computed(element: &Element, property: &str) -> String {
    let value = Reflect::get(element, &property.into()).expect("an object");
    value.as_string().unwrap_or_default()
}

fn text(place: &Element) -> String {
    place.text_content().unwrap_or_default()
}

/// An element of an example has this role and this name; one that ends in an ellipsis goes on in the browser's own words.
async fn check((example, selector, role, name): (&str, &str, &str, &str)) {
    let seen = shown(example, Speech::Danish, async |place| {
        let element = find(place, selector);
        (computed(&element, "computedRole"), computed(&element, "computedName"))
    });
    let (own_role, mut own_name) = seen.await;
    let begins = name.strip_suffix('…').filter(|begin| own_name.starts_with(begin));
    if begins.is_some() {
        name.clone_into(&mut own_name);
    }
    assert_eq!((own_role, own_name), (role.to_owned(), name.to_owned()), "{example}, {selector}");
}

/// Of which example, which element has which role and which name.
const ROLES: &[(&str, &str, &str, &str)] = &[
    ("Alert-1", ".alert", "generic", ""),
    ("Alert-2", ".alert", "alert", ""),
    ("Alert-3", ".alert a", "link", "gå til forsiden"),
    ("AnchorList-1", "nav", "navigation", "På siden"),
    ("AnchorList-1", "nav h2", "heading", "På siden"),
    ("AnchorList-1", "li a", "link", "Sidens indhold"),
    ("Badge-1", ".badge", "strong", ""),
    ("BarChart-1", "details", "group", ""),
    ("Button-1", "button", "button", "Vis flere"),
    ("Button-2", "button", "button", "Prøv igen hos biblioteket"),
    ("Button-3", "button", "button", "Lån bogen"),
    ("Checkbox-1", "input", "checkbox", "Vis kun det nyeste"),
    ("Checkbox-2", "fieldset", "group", "Hvad vil du se?"),
    ("Checkbox-2", "#example-group-b", "checkbox", "Blade"),
    ("Details-1", "details", "group", ""),
    ("Details-1", "summary", "", "Se mere: Åbningstider"),
    ("Dialog-1", "button", "button", "Se dit lån"),
    ("Drawer-1", "#example-drawer-button", "button", "Menu"),
    ("FileChoice-1", "input", "button", "Dit billede: …"),
    ("Grid-1", "table", "grid", "Pladser i salen"),
    ("Grid-1", "thead th:last-child", "columnheader", "Plads 3"),
    ("Grid-1", "tbody th", "rowheader", "Række 1"),
    ("Grid-1", "[data-cell='1-2']", "gridcell", "Plads 1-2"),
    ("InternalLink-1", "a", "link", "Gå til forsiden"),
    ("InternalLink-2", "a[aria-current=page]", "link", "Du er her"),
    ("LanguageList-1", "ul", "list", "Sprog i eksemplet"),
    ("LanguageList-1", "[lang=da][aria-current=true]", "button", "Dansk"),
    ("LanguageList-1", "[lang=en]:not([aria-current])", "button", "English"),
    ("OutsideLink-1", "a", "link", "Gå til biblioteket (åbner ny side)"),
    ("OutsideLink-3", "a", "generic", ""),
    ("OutsideLink-4", "a", "link", "Bogen er klar (åbner ny side)"),
    ("Panel-1", "section", "region", "Åbningstider"),
    ("Panel-1", "h2", "heading", "Åbningstider"),
    ("Panel-2", "section a", "link", "Se alle lån"),
    ("Select-1", "select", "combobox", "Slags"),
    ("StructuredList-1", "dt", "term", "Lånt"),
    ("StructuredList-1", "dd", "definition", ""),
    ("Tag-1", "button", "button", "Bøger, fjern"),
    ("TextToCopy-1", "button", "button", "Kopiér"),
    ("TextToCopy-1", "[role=status]", "status", ""),
];

#[wasm_bindgen_test]
async fn every_part_has_the_role_and_the_name_that_its_pattern_demands() {
    for expected in ROLES {
        check(*expected).await;
    }
    for (component, _) in examples() {
        let is_judged = ROLES.iter().any(|(example, ..)| example.split('-').next() == Some(component));
        assert!(is_judged || component == "SkeletonRows", "{component} has a role, or is silent");
    }
}

#[wasm_bindgen_test]
async fn every_example_stands_and_speaks_the_language_it_is_asked_to() {
    for (component, of_component) in examples() {
        assert!(!of_component.is_empty(), "{component} has an example");
        for (place, example) in of_component.iter().enumerate() {
            let name = format!("{component}-{}", place + 1);
            let danish = shown(&name, Speech::Danish, async |place| text(place)).await;
            let english = shown(&name, Speech::English, async |place| text(place)).await;
            assert!(danish != english || component == "SkeletonRows", "{name}: {danish}");
            assert_ne!(example.name(Speech::Danish), example.name(Speech::English), "{name}");
        }
    }
}

/// A press on an element of an example has this effect, and another press that one.
async fn check_press(example: &str, selector: &str, effects: [&str; 2]) {
    let seen = shown(example, Speech::Danish, async |place| {
        let element = find(place, selector);
        assert!(
            element.tab_index() >= 0 || selector == "label",
            "{example}: the keyboard reaches {selector}"
        );
        element.click();
        pass().await;
        let first = text(&find(place, "output"));
        element.click();
        pass().await;
        [first, text(&find(place, "output"))]
    });
    assert_eq!(seen.await, effects.map(str::to_owned), "{example}, {selector}");
}

#[wasm_bindgen_test]
async fn what_can_be_pressed_does_what_it_says_each_time() {
    for (example, selector, effects) in [
        ("Button-1", "button", ["1", "2"]),
        ("Button-2", "button", ["1", "2"]),
        ("Button-3", "button", ["1", "1"]),
        ("Checkbox-1", "input", ["true", "false"]),
        ("Checkbox-1", "label", ["true", "false"]),
        ("Checkbox-2", "#example-group-a", ["b a", "b"]),
        ("Checkbox-2", "#example-group-b", ["", "b"]),
        ("Grid-1", "[tabindex='0']", ["1-1", "1-1"]),
        ("InternalLink-1", "a", ["1", "2"]),
        ("LanguageList-1", "[lang=en]", ["en", "en"]),
        ("Tag-1", "button", ["1", "2"]),
    ] {
        check_press(example, selector, effects).await;
    }
}

#[wasm_bindgen_test]
async fn a_link_followed_within_the_portal_loads_no_page() {
    let location = || web_sys::window().expect("a page").location().href().expect("an address");
    let before = location();
    shown("InternalLink-1", Speech::Danish, async |place| find(place, "a").click()).await;
    pass().await;
    assert_eq!(location(), before);
}

#[wasm_bindgen_test]
async fn a_link_that_leaves_opens_a_page_of_its_own_and_tells_it_nothing() {
    shown("OutsideLink-1", Speech::Danish, async |place| {
        let link = find(place, "a");
        assert_eq!(link.get_attribute("target").as_deref(), Some("_blank"));
        assert_eq!(link.get_attribute("rel").as_deref(), Some("noopener noreferrer"));
    })
    .await;
    shown("OutsideLink-3", Speech::Danish, async |place| {
        assert!(!find(place, "a").has_attribute("href"), "words without an address lead nowhere");
    })
    .await;
}

#[wasm_bindgen_test]
async fn words_in_another_language_are_marked_as_that() {
    for (example, selector) in
        [("OutsideLink-2", "a span"), ("Details-2", "summary [lang]"), ("StructuredList-1", "dd[lang]")]
    {
        let language =
            shown(example, Speech::English, async |place| find(place, selector).get_attribute("lang"));
        assert_eq!(language.await.as_deref(), Some("da"), "{example}");
    }
}

#[wasm_bindgen_test]
async fn an_alert_says_its_tone_in_words_first() {
    for (example, words) in
        [("Alert-1", "Til orientering: "), ("Alert-2", "Advarsel: "), ("Alert-3", "Fejl: ")]
    {
        let said = shown(example, Speech::Danish, async |place| text(place)).await;
        assert!(said.starts_with(words), "{example}: {said}");
    }
}

#[wasm_bindgen_test]
async fn a_press_unfolds_and_folds_again() {
    for example in ["Details-1", "Details-2"] {
        let seen = shown(example, Speech::Danish, async |place| {
            let is_open = || find(place, "details").has_attribute("open");
            let after_press = || {
                find(place, "summary").click();
                is_open()
            };
            [is_open(), after_press(), after_press()]
        });
        assert_eq!(seen.await, [false, true, false], "{example}");
    }
}

#[wasm_bindgen_test]
async fn a_busy_button_says_so_and_keeps_focus() {
    shown("Button-3", Speech::Danish, async |place| {
        let button = find(place, "button");
        let _focused = button.focus();
        assert_eq!(button.get_attribute("aria-disabled"), None);
        button.click();
        pass().await;
        assert_eq!(button.get_attribute("aria-disabled").as_deref(), Some("true"));
        assert_eq!(focused(), Some(button.into()));
    })
    .await;
}

#[wasm_bindgen_test]
async fn a_dialog_takes_focus_is_named_and_described_and_stays_until_a_choice_is_made() {
    shown("Dialog-1", Speech::Danish, async |place| {
        for (choice, effect) in [(1, "a"), (2, "b")] {
            let opener = find(place, "button");
            let _focused = opener.focus();
            opener.click();
            pass().await;
            let dialog = find(place, "dialog");
            assert_eq!(computed(&dialog, "computedRole"), "alertdialog");
            assert_eq!(computed(&dialog, "computedName"), "Lånet udløber snart");
            let described = dialog.get_attribute("aria-describedby").expect("a description");
            assert_eq!(text(&find(place, &format!("#{described}"))), "Du har to dage tilbage.");
            assert!(dialog.matches(":modal").expect("a selector"), "all else is out of reach");
            assert_eq!(focused(), Some(find(place, "dialog button").into()));
            assert_eq!(dialog.get_attribute("closedby").as_deref(), Some("none"));
            for event in ["cancel", "keydown"] {
                let asked = escape(event);
                let _prevented = dialog.dispatch_event(&asked).expect("it is heard");
                assert!(asked.default_prevented(), "{event}");
            }
            find(place, &format!("dialog button:nth-of-type({choice})")).click();
            pass().await;
            assert!(place.query_selector("dialog").expect("a selector").is_none());
            assert_eq!(text(&find(place, "output")), effect);
            assert_eq!(focused(), Some(opener.into()), "focus is where it was");
        }
    })
    .await;
}

#[wasm_bindgen_test]
async fn a_drawer_is_a_named_navigation_that_one_button_unfolds_and_another_folds() {
    shown("Drawer-1", Speech::Danish, async |place| {
        let drawer = find(place, "nav");
        let is_open = || drawer.matches(":popover-open").expect("a selector");
        let opener = find(place, "#example-drawer-button");
        assert_eq!(opener.get_attribute("aria-controls"), Some(drawer.id()));
        for _again in 0..2 {
            assert!(!is_open());
            opener.click();
            assert!(is_open());
            assert_eq!(computed(&drawer, "computedRole"), "navigation");
            assert_eq!(computed(&drawer, "computedName"), "Biblioteket");
            let close = find(place, "nav button");
            assert_eq!(computed(&close, "computedName"), "Luk menu");
            close.click();
        }
        assert!(!is_open());
    })
    .await;
}

/// The event of Escape, which asks a dialog to close.
fn escape(event: &str) -> web_sys::Event {
    if event == "keydown" {
        let options = web_sys::KeyboardEventInit::new();
        options.set_key("Escape");
        options.set_cancelable(true);
        return web_sys::KeyboardEvent::new_with_keyboard_event_init_dict(event, &options)
            .expect("an event")
            .into();
    }
    let options = web_sys::EventInit::new();
    options.set_cancelable(true);
    web_sys::Event::new_with_event_init_dict(event, &options).expect("an event")
}

fn focused() -> Option<Element> {
    web_sys::window().and_then(|window| window.document()).and_then(|document| document.active_element())
}

#[wasm_bindgen_test]
async fn places_of_rows_on_their_way_are_silent() {
    let places = shown("SkeletonRows-1", Speech::Danish, async |place| {
        find(place, "[aria-hidden=true]").child_element_count()
    });
    assert_eq!(places.await, 3);
}

#[wasm_bindgen_test]
async fn a_choice_among_many_is_shown_and_told() {
    shown("Select-1", Speech::Danish, async |place| {
        let select: web_sys::HtmlSelectElement = find(place, "select").unchecked_into();
        assert_eq!(select.value(), "b", "what is chosen is shown");
        select.set_value("a");
        let event = web_sys::Event::new("change").expect("an event");
        select.dispatch_event(&event).expect("it is heard");
        pass().await;
        assert_eq!(text(&find(place, "output")), "a");
        assert_eq!(select.value(), "a");
    })
    .await;
}
