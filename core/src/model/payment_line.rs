//! The code line of a giro slip (FI-kort): what the citizen writes in their bank, held to its check digit.

/// A payment line, `+71<000000000000018+89999999<`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaymentLine {
    /// One that can be right, as it is written.
    Written(Box<str>),
    /// One that cannot: a digit is wrong, missing or too many, or it is of a kind that this version does not know.
    Wrong,
}

impl PaymentLine {
    /// Of the kind of slip (kortart), the payment's digits (betalings-id) and the creditor's number (kreditornummer).
    pub fn new(kind: &str, id: &str, creditor: &str) -> Self {
        let length = match kind {
            "71" => 15,
            "73" => 0,
            "75" => 16,
            _ => return Self::Wrong,
        };
        let is_creditor = creditor.len() == 8 && creditor.starts_with('8') && are_digits(creditor);
        let is_id = id.len() == length && are_digits(id) && (id.is_empty() || passes_luhn(id));
        if is_id && is_creditor {
            Self::Written(format!("+{kind}<{id}+{creditor}<").into())
        } else {
            Self::Wrong
        }
    }
}

fn are_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Modulus 10: every other digit from the right counts double, its own two digits added.
fn passes_luhn(digits: &str) -> bool {
    let values = digits.bytes().rev().map(|digit| u32::from(digit - b'0'));
    let weighed = values.zip([1, 2].into_iter().cycle()).map(|(digit, weight)| digit * weight);
    weighed.map(|value| value / 10 + value % 10).sum::<u32>().is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(kind: &str, id: &str) -> Option<String> {
        match PaymentLine::new(kind, id, "89999999") {
            PaymentLine::Written(line) => Some(line.into()),
            PaymentLine::Wrong => None,
        }
    }

    #[test]
    fn payments_one_and_two_have_the_check_digits_that_are_printed() {
        assert_eq!(written("71", "000000000000018").as_deref(), Some("+71<000000000000018+89999999<"));
        assert_eq!(written("71", "000000000000026").as_deref(), Some("+71<000000000000026+89999999<"));
        assert_eq!(written("75", "0000000000000018").as_deref(), Some("+75<0000000000000018+89999999<"));
        assert_eq!(written("73", "").as_deref(), Some("+73<+89999999<"));
    }

    #[test]
    fn what_cannot_be_right_is_not_written() {
        for (kind, id) in [
            ("71", "000000000000019"),
            ("71", "0000000000000018"),
            ("71", "18"),
            ("71", ""),
            ("71", "00000000000001x"),
            ("71", "0000000000000１"),
            ("75", "000000000000018"),
            ("73", "000000000000018"),
            ("01", "000000000000018"),
            ("", ""),
        ] {
            assert_eq!(written(kind, id), None, "{kind} {id}");
        }
        for creditor in ["79999999", "8999999", "899999999", "8999999x", ""] {
            assert_eq!(PaymentLine::new("71", "000000000000018", creditor), PaymentLine::Wrong, "{creditor}");
        }
    }

    proptest! {
        #[test]
        fn one_digit_that_is_wrong_and_two_that_have_changed_places_are_noticed(
            number in 0..100_000_000_000_000_u64, place in 0..15_usize, by in 1..10_u8,
        ) {
            let rest = format!("{number:014}");
            let right: Vec<String> =
                (0..10).map(|check| format!("{rest}{check}")).filter(|id| written("71", id).is_some()).collect();
            prop_assert_eq!(right.len(), 1);
            let id = right.concat();
            let wrong: String = id.bytes().enumerate().map(|(at, digit)| {
                let digit = if at == place { (digit - b'0' + by) % 10 + b'0' } else { digit };
                char::from(digit)
            }).collect();
            prop_assert_eq!(written("71", &wrong), None);
        }

        #[test]
        fn nothing_that_a_source_can_write_is_a_surprise(kind in ".{0,3}", id in ".{0,18}", creditor in ".{0,9}") {
            let line = PaymentLine::new(&kind, &id, &creditor);
            prop_assert!(line == PaymentLine::Wrong || id.len() <= 16);
        }
    }
}
