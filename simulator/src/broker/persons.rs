//! Whom the login service offers: everybody whose life is told, and persons drawn by chance in several sizes.

use serde::Serialize;

use crate::people::{self, stress};

/// The sizes of persons drawn by chance that can be chosen: an ordinary one first.
const STRESS: [Option<usize>; 4] = [None, Some(3_000), Some(10_000), Some(100_000)];

/// A person as one that can be chosen.
#[derive(Debug, Serialize)]
pub(super) struct Person {
    id: String,
    name: &'static str,
    about: About,
}

#[derive(Debug, Serialize)]
struct About {
    da: String,
    en: String,
}

/// All of them, in the order in which they are offered.
pub(super) fn offered() -> impl Iterator<Item = Person> {
    people::ALL.into_iter().map(Person::told).chain(STRESS.map(Person::of_size))
}

impl Person {
    fn told(profile: &people::Profile) -> Self {
        let about = About { da: profile.about.da.to_owned(), en: profile.about.en.to_owned() };
        Self { id: profile.id.to_owned(), name: profile.name, about }
    }

    fn of_size(items: Option<usize>) -> Self {
        let id = items.map_or_else(|| stress::ID.to_owned(), |items| format!("{}-{items}", stress::ID));
        let da = |size: &str| format!("Sat sammen ved tilfældighed, {size} hos tre myndigheder.");
        let en = |size: &str| format!("Put together by chance, {size} at three authorities.");
        let about = match items {
            None => About { da: da("som en almindelig borger"), en: en("like an ordinary citizen") },
            Some(items) => About {
                da: da(&format!("med {} ting", in_thousands(items, '.'))),
                en: en(&format!("with {} things", in_thousands(items, ','))),
            },
        };
        Self { id, name: stress::NAME, about }
    }
}

/// The number with a mark before its last three digits.
fn in_thousands(number: usize, mark: char) -> String {
    format!("{}{mark}{:03}", number / 1000, number % 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_is_offered_once() {
        let ids: Vec<_> = offered().map(|person| person.id).collect();
        assert_eq!(ids.len(), people::ALL.len() + STRESS.len());
        assert!(ids.starts_with(&["student".to_owned()]) && ids.ends_with(&["stress-100000".to_owned()]));
    }

    #[test]
    fn numbers_are_written_as_each_language_writes_them() {
        assert_eq!(in_thousands(100_000, '.'), "100.000");
        assert_eq!(in_thousands(3_050, ','), "3,050");
    }
}
