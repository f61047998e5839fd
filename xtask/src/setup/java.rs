//! Owns that there is Java: the Nu HTML checker, with which the tests read the markup of the pages, is a Java program.

use super::{Step, debian};
use crate::compilers::plain;
use crate::place::Place;
use crate::problem::{Outcome, Problem};
use crate::run::ask;
use crate::versions::JAVA_MAJOR;

/// Comes after Debian's other packages, because apt lets only one run at a time.
pub const STEP: Step =
    Step { name: "Java", effort: "installing (1 minute)", present: |_| is_new_enough(), install };

fn is_new_enough() -> bool {
    let says = ask(plain("java").arg("--version")).unwrap_or_default();
    major(&says).is_some_and(|major| major >= JAVA_MAJOR)
}

/// The major version in `openjdk 17.0.15 2025-04-15`.
fn major(says: &str) -> Option<u32> {
    says.split_whitespace().nth(1)?.split('.').next()?.parse().ok()
}

fn install(place: &Place) -> Outcome {
    if debian::is_debian() {
        return debian::install(place, "java", &["default-jre-headless"]);
    }
    Err(Problem::new(
        format!("Java {JAVA_MAJOR} or newer is needed to check the pages' markup, and PATH has none."),
        "Install it, then run this again.",
    ))
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn the_version_is_read_from_what_java_says() {
        assert_eq!(major("openjdk 17.0.15 2025-04-15\nOpenJDK Runtime Environment"), Some(17));
        assert_eq!(major("java 21 2023-09-19 LTS"), Some(21));
        assert_eq!(major(""), None);
    }
}
