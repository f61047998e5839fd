//! Ties what is held back and what is paid by instalments to its claim, by the claim's number as the sources wrote it.

use super::row::{amount, date};
use super::view::Fact;
use crate::model::{Direction, Item, Kind, Payment, PaymentPart, PaymentStatus, SourceIndex};
use crate::timeline::Lines;
use std::collections::HashMap;

/// Instalments, and payments that something was held back from, that one claim names: a source that names one claim in all
/// that it holds floods no line.
const MOST: usize = 12;

/// What is known of a claim with one number.
#[derive(Default)]
struct Claim<'a> {
    /// What it is called where it is owed.
    title: Option<&'a str>,
    /// The coming instalments.
    instalments: Vec<(SourceIndex, &'a Payment)>,
    /// The payments that something was held back from, with how much.
    held_back: Vec<(&'a Item, &'a Payment)>,
}

/// The claims, by their numbers.
pub struct Claims<'a>(HashMap<&'a str, Claim<'a>>);

impl<'a> Claims<'a> {
    /// Of all these lines.
    pub fn new(lines: Lines<'a>) -> Self {
        let mut claims: HashMap<&str, Claim<'a>> = HashMap::new();
        for (_, (source, item)) in lines.all() {
            let Kind::Payment(payment) = &item.kind else { continue };
            if let Some(number) = payment.claim() {
                let claim = claims.entry(number).or_default();
                match payment.part {
                    PaymentPart::Instalment if payment.status == PaymentStatus::Upcoming => {
                        claim.instalments.push((source, payment));
                    }
                    PaymentPart::Itself if payment.direction == Direction::FromCitizen => {
                        claim.title = claim.title.or(Some(&item.title));
                    }
                    _ => {}
                }
            }
            for number in payment.deductions.iter().filter_map(|deduction| deduction.claim.as_deref()) {
                claims.entry(number).or_default().held_back.push((item, payment));
            }
        }
        Self(claims)
    }

    /// What the claim with this number is called.
    pub fn title(&self, number: &str) -> Option<String> {
        Some(self.0.get(number)?.title?.to_owned())
    }

    /// How a claim of this source is being paid off: its source's coming instalments by their day, and what has been held
    /// back for it, the newest first.
    pub fn paid_off(&self, source: SourceIndex, payment: &Payment) -> Vec<Fact> {
        let number = payment.claim().filter(|_| payment.part == PaymentPart::Itself);
        let Some((number, claim)) = number.and_then(|number| self.0.get_key_value(number)) else {
            return Vec::new();
        };
        let of_source = claim.instalments.iter().filter(|(of, _)| *of == source);
        let mut instalments: Vec<&Payment> = of_source.map(|(_, payment)| *payment).collect();
        instalments.sort_by_key(|payment| payment.date);
        let mut held_back = claim.held_back.clone();
        held_back.sort_by_key(|(_, payment)| std::cmp::Reverse(payment.date));
        let instalments = instalments.into_iter().take(MOST);
        let instalments =
            instalments.map(|payment| Fact::Instalment(date(payment.date), amount(&payment.net)));
        let held_back = held_back.into_iter().flat_map(|(item, payment)| {
            let deductions = payment.deductions.iter();
            let of_claim = deductions.filter(|deduction| deduction.claim.as_deref() == Some(*number));
            of_claim.map(|deduction| Fact::HeldBack {
                done: payment.status != PaymentStatus::Upcoming,
                from: item.title.to_string(),
                on: date(payment.date),
                amount: amount(&deduction.amount),
            })
        });
        instalments.chain(held_back.take(MOST)).collect()
    }
}
