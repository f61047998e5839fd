//! What follows from a payment's figures, for any of them.

use super::*;
use PaymentStatus::{
    Other, Overdue, Paid, PartlyOverdue, PartlyOverdueAndSent, PartlySentToCollection, SentToCollection,
    Upcoming,
};
use proptest::prelude::*;

fn kroner(minor: i64) -> Money {
    Money::new(minor, "DKK")
}

fn payment(gross: i64, tax: i64, deductions: &[i64], net: i64) -> Payment {
    let deduction = |amount: &i64| Deduction { label: "".into(), amount: kroner(*amount), claim: None };
    Payment {
        part: PaymentPart::Itself,
        direction: Direction::ToCitizen,
        gross: kroner(gross),
        tax: kroner(tax),
        deductions: deductions.iter().map(deduction).collect(),
        net: kroner(net),
        date: Day::from_epoch(20_000),
        status: Upcoming,
        period: None,
        owed: None,
        line: None,
    }
}

#[test]
fn a_balance_has_the_seven_statuses_of_mit_overblik() {
    let cases: [(&[PaymentStatus], PaymentStatus); 12] = [
        (&[], Paid),
        (&[Paid, Paid], Paid),
        (&[Upcoming, Paid], Upcoming),
        (&[Overdue, Paid], Overdue),
        (&[SentToCollection, Paid], SentToCollection),
        (&[Overdue, Overdue], Overdue),
        (&[Upcoming, Overdue], PartlyOverdue),
        (&[Upcoming, SentToCollection, Paid], PartlySentToCollection),
        (&[Overdue, SentToCollection], PartlyOverdueAndSent),
        (&[Upcoming, Overdue, SentToCollection], PartlyOverdueAndSent),
        (&[Other, Overdue], PartlyOverdue),
        (&[PartlyOverdue, PartlySentToCollection], PartlyOverdueAndSent),
    ];
    for (claims, balance) in cases {
        assert_eq!(PaymentStatus::of_balance(claims.iter().copied()), balance, "{claims:?}");
    }
}

#[test]
fn a_claim_stands_where_its_day_and_what_is_left_put_it() {
    let today = Day::from_epoch(20_000);
    let claim = |status, date, left: Option<i64>| {
        let owed = Some(Box::new(Owed { left: left.map(kroner), ..Owed::default() }));
        Payment { date, status, owed, ..payment(100, 0, &[], 100) }.stands(today)
    };
    assert_eq!(claim(Upcoming, today, Some(100)), Upcoming, "its last timely day is today");
    assert_eq!(claim(Upcoming, today.after(-1), None), Overdue);
    assert_eq!(claim(Other, today.after(-1), None), Overdue);
    assert_eq!(claim(Other, today, None), Upcoming);
    assert_eq!(claim(SentToCollection, today.after(9), Some(100)), SentToCollection);
    assert_eq!(claim(SentToCollection, today, Some(0)), Paid);
    assert_eq!(claim(Paid, today.after(-1), None), Paid);
}

fn a_claim() -> impl Strategy<Value = PaymentStatus> {
    prop_oneof![Just(Upcoming), Just(Paid), Just(Overdue), Just(SentToCollection)]
}

proptest! {
    #[test]
    fn a_balance_says_of_each_claim_what_it_is_and_nothing_else(claims in prop::collection::vec(a_claim(), 0..9)) {
        let balance = PaymentStatus::of_balance(claims.iter().copied());
        let has = |status| claims.contains(&status);
        let overdue = matches!(balance, Overdue | PartlyOverdue | PartlyOverdueAndSent);
        let sent = matches!(balance, SentToCollection | PartlySentToCollection | PartlyOverdueAndSent);
        prop_assert_eq!(overdue, has(Overdue));
        prop_assert_eq!(sent, has(SentToCollection));
        prop_assert_eq!(balance == Paid, claims.iter().all(|claim| *claim == Paid));
        prop_assert_eq!(balance == Upcoming, has(Upcoming) && !has(Overdue) && !has(SentToCollection));
        if matches!(balance, PartlyOverdue | PartlySentToCollection) {
            prop_assert!(has(Upcoming), "only a part");
        }
        let reversed = PaymentStatus::of_balance(claims.iter().rev().copied());
        let of_parts = PaymentStatus::of_balance(claims.chunks(2).map(|part| PaymentStatus::of_balance(part.iter().copied())));
        prop_assert_eq!(balance, reversed, "in any order");
        prop_assert_eq!(balance, of_parts, "also of balances");
    }

    #[test]
    fn gross_is_tax_deductions_net_and_what_is_unexplained_to_the_oere(
        gross in -1_000_000_000_000..1_000_000_000_000_i64,
        tax in -1_000_000_000..1_000_000_000_i64,
        deductions in prop::collection::vec(-1_000_000_000..1_000_000_000_i64, 0..6),
        off in -5..5_i64,
    ) {
        let net = gross - tax - deductions.iter().sum::<i64>();
        prop_assert_eq!(payment(gross, tax, &deductions, net).unexplained(), 0);
        prop_assert_eq!(payment(gross, tax, &deductions, net - off).unexplained(), off);
    }

    #[test]
    fn no_figure_is_too_large(gross: i64, tax: i64, deductions in prop::collection::vec(any::<i64>(), 0..4), net: i64) {
        let exact = i128::from(gross) - i128::from(tax) - i128::from(net)
            - deductions.iter().map(|one| i128::from(*one)).sum::<i128>();
        let said = i128::from(payment(gross, tax, &deductions, net).unexplained());
        prop_assert_eq!(said, exact.clamp(i128::from(i64::MIN), i128::from(i64::MAX)));
    }
}
