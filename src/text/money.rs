//! Amounts in words: `4.312,00 kr.`

/// How a language writes an amount.
pub struct Text {
    thousands: char,
    decimals: char,
    kroner: fn(number: &str) -> String,
}

impl Text {
    /// An amount given in the currency's hundredths (øre for DKK). Currencies without hundredths
    /// are not told apart: no Danish authority pays in one.
    pub fn amount(&self, minor: i64, currency: &str) -> String {
        let number = self.number(minor);
        if currency == "DKK" { (self.kroner)(&number) } else { format!("{number} {currency}") }
    }

    fn number(&self, minor: i64) -> String {
        let whole = (minor.unsigned_abs() / 100).to_string();
        let mut number = String::from(if minor < 0 { "−" } else { "" });
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place).is_multiple_of(3) {
                number.push(self.thousands);
            }
            number.push(digit);
        }
        format!("{number}{}{:02}", self.decimals, minor.unsigned_abs() % 100)
    }
}

/// In Danish.
pub const DANISH: Text = Text { thousands: '.', decimals: ',', kroner: |number| format!("{number} kr.") };

/// In English.
pub const ENGLISH: Text = Text { thousands: ',', decimals: '.', kroner: |number| format!("DKK {number}") };

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_written_as_the_language_does() {
        for (minor, words) in [
            (0, "0,00 kr."),
            (5, "0,05 kr."),
            (99_900, "999,00 kr."),
            (431_200, "4.312,00 kr."),
            (123_456_789, "1.234.567,89 kr."),
            (-431_200, "−4.312,00 kr."),
        ] {
            assert_eq!(DANISH.amount(minor, "DKK"), words);
        }
        assert_eq!(ENGLISH.amount(431_200, "DKK"), "DKK 4,312.00");
        assert_eq!(DANISH.amount(431_200, "EUR"), "4.312,00 EUR");
        assert_eq!(DANISH.amount(i64::MIN, "DKK"), "−92.233.720.368.547.758,08 kr.");
    }
}
