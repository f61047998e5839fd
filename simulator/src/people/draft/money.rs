//! What can be said of benefits and payments.

use chrono::NaiveDate;

use super::{Draft, Kind, ahead_of};
use crate::item::money::{Benefit, Claim, Deduction, Payment, PaymentLine};
use crate::item::{
    BenefitCode, BenefitStatus, Body, Frequency, ItemRef, Moment, PaymentLineKind, PaymentPart,
    PaymentStatus, Words,
};

impl Kind for Benefit {
    type Name = ItemRef;

    fn body(self) -> Body {
        Body::Benefit(Box::new(self))
    }

    fn name(own: ItemRef) -> ItemRef {
        own
    }

    fn shown(&self) -> Moment {
        ahead_of(self.from, 14)
    }
}

impl Draft<'_, Benefit> {
    /// Being this one.
    pub const fn code(mut self, code: BenefitCode) -> Self {
        self.kind.code = Some(code);
        self
    }

    /// Not running.
    pub const fn status(mut self, status: BenefitStatus) -> Self {
        self.kind.status = status;
        self
    }

    /// Until this day.
    pub const fn to(mut self, day: NaiveDate) -> Self {
        self.kind.to = Some(day);
        self
    }

    /// So many øre, so often.
    pub const fn amount(mut self, oere: i64, frequency: Frequency) -> Self {
        self.kind.amount = Some(oere);
        self.kind.frequency = Some(frequency);
        self
    }

    /// Paid next on this day.
    pub const fn next_payment(mut self, day: NaiveDate) -> Self {
        self.kind.next_payment = Some(day);
        self
    }

    /// Kept on these conditions.
    pub fn conditions(mut self, text: impl Into<Words>) -> Self {
        self.kind.conditions = Some(text.into());
        self
    }

    /// Granted for this reason.
    pub fn reason(mut self, text: impl Into<Words>) -> Self {
        self.kind.reason = Some(text.into());
        self
    }

    /// Perhaps to be paid back.
    pub const fn repayable(mut self) -> Self {
        self.kind.repayable = true;
        self
    }
}

impl Kind for Payment {
    type Name = ItemRef;

    fn body(self) -> Body {
        Body::Payment(Box::new(self))
    }

    fn name(bill: ItemRef) -> ItemRef {
        bill
    }

    fn shown(&self) -> Moment {
        ahead_of(self.date, 21)
    }
}

impl Draft<'_, Payment> {
    /// Otherwise than its day says.
    pub const fn status(mut self, status: PaymentStatus) -> Self {
        self.kind.status = status;
        self
    }

    /// With so many øre held back as tax.
    pub const fn tax(mut self, oere: i64) -> Self {
        self.kind.tax = oere;
        self
    }

    /// With so many øre held back for this.
    pub fn deduction(self, label: impl Into<Words>, oere: i64) -> Self {
        self.held_back(label.into(), oere, None)
    }

    /// With so many øre held back to pay off the claim with this number.
    pub fn deduction_for(self, label: impl Into<Words>, oere: i64, claim: impl Into<Words>) -> Self {
        self.held_back(label.into(), oere, Some(claim.into()))
    }

    fn held_back(mut self, label: Words, amount: i64, claim: Option<Words>) -> Self {
        self.kind.deductions.push(Deduction { label, amount, claim });
        self
    }

    /// For the days from the first to the last.
    pub const fn period(mut self, days: (NaiveDate, NaiveDate)) -> Self {
        self.kind.period = Some(days);
        self
    }

    /// Part of the claim with this number, at first so many øre, of which so many are left.
    pub fn claim(mut self, number: impl Into<Words>, original: i64, balance: i64) -> Self {
        self.kind.claim = Some(Claim { number: number.into(), original });
        self.kind.balance = Some(balance);
        self
    }

    /// The sum of the claims with these numbers, of which so many øre are left in all.
    pub fn balance(mut self, numbers: &[&'static str], left: i64) -> Self {
        self.kind.part = Some(PaymentPart::Balance);
        self.kind.sums = numbers.iter().map(|number| Words::Borrowed(number)).collect();
        self.kind.balance = Some(left);
        self
    }

    /// With so many øre of what is left being interest.
    pub const fn interest(mut self, oere: i64) -> Self {
        self.kind.interest = Some(oere);
        self
    }

    /// As one payment of an instalment plan for its claim.
    pub const fn instalment(mut self) -> Self {
        self.kind.part = Some(PaymentPart::Instalment);
        self
    }

    /// Held back from another payment, so that it does not move by itself.
    pub const fn set_off(mut self) -> Self {
        self.kind.part = Some(PaymentPart::SetOff);
        self
    }

    /// Paying this bill, here or at another authority.
    pub const fn settles(mut self, bill: ItemRef) -> Self {
        self.kind.settles = Some(bill);
        self
    }

    /// Paid by hand, with the bank's form for it and this number of the receiver's.
    pub fn slip(mut self, number: u64, creditor: &'static str) -> Self {
        self.kind.payment_line = Some(PaymentLine::new(PaymentLineKind::K71, number, creditor));
        self
    }

    /// Paid by hand like this.
    pub fn slip_of(mut self, kind: PaymentLineKind, number: u64, creditor: &'static str) -> Self {
        self.kind.payment_line = Some(PaymentLine::new(kind, number, creditor));
        self
    }

    /// To or from the account that ends so.
    pub fn account(mut self, last_digits: &'static str) -> Self {
        self.kind.account_masked = Some(format!("•••• •••• {last_digits}").into());
        self
    }
}
