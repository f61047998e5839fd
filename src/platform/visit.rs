//! Who this tab's visitor chose to be in the demonstration: it lasts as long as the tab does. It
//! stands in for the broker's own cookie until sign-in is real.

const PERSON: &str = "overblik.demo-person";

/// The made-up person chosen earlier in this tab.
pub fn person() -> Option<String> {
    storage()?.get_item(PERSON).ok()?
}

/// Remembers the choice. Where storage is refused it lasts until the page is loaded anew.
pub fn set_person(id: &str) {
    if let Some(storage) = storage() {
        let _refused = storage.set_item(PERSON, id);
    }
}

/// Forgets the choice.
pub fn forget() {
    if let Some(storage) = storage() {
        let _refused = storage.remove_item(PERSON);
    }
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.session_storage().ok()?
}
