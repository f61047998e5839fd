//! Rows of payments: one row is a whole series, of one amount.

use std::ops::RangeInclusive;

use crate::item::{Area, Direction};
use crate::schedule::Schedule;

/// Money that moves in a rhythm.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct PaymentRow {
    /// Its title.
    pub title: &'static str,
    /// Where it belongs.
    pub area: Area,
    /// Which way it goes.
    pub direction: Direction,
    /// Whole kroner; drawn once for the whole row.
    pub kroner: RangeInclusive<i64>,
    /// When it is paid.
    pub when: Schedule,
    /// How many months ago it began.
    pub months_back: RangeInclusive<i64>,
    /// How many months ahead the authority knows it.
    pub months_ahead: i64,
    /// Percent held back as tax.
    pub tax: i64,
    /// Whether the citizen pays it by hand rather than by standing order.
    pub by_hand: bool,
    /// The days each payment covers.
    pub covers: Period,
    /// Key of the case it follows from.
    pub case: Option<&'static str>,
    /// How many persons of a hundred have it.
    pub chance: i64,
}

impl PaymentRow {
    /// Money everybody receives, untaxed, for the past five to fourteen months and two months ahead.
    pub const fn to_citizen(
        title: &'static str,
        area: Area,
        kroner: RangeInclusive<i64>,
        when: Schedule,
    ) -> Self {
        Self {
            title,
            area,
            direction: Direction::ToCitizen,
            kroner,
            when,
            months_back: 5..=14,
            months_ahead: 2,
            tax: 0,
            by_hand: false,
            covers: Period::Unnamed,
            case: None,
            chance: 100,
        }
    }

    /// Money everybody pays by standing order, for the past five to fourteen months and three months ahead.
    pub const fn from_citizen(
        title: &'static str,
        area: Area,
        kroner: RangeInclusive<i64>,
        when: Schedule,
    ) -> Self {
        let row = Self::to_citizen(title, area, kroner, when).months_ahead(3);
        Self { direction: Direction::FromCitizen, ..row }
    }

    /// Began so many months ago.
    pub const fn months_back(mut self, months: RangeInclusive<i64>) -> Self {
        self.months_back = months;
        self
    }

    /// Known so many months ahead.
    pub const fn months_ahead(mut self, months: i64) -> Self {
        self.months_ahead = months;
        self
    }

    /// With so many percent held back as tax.
    pub const fn tax(mut self, percent: i64) -> Self {
        self.tax = percent;
        self
    }

    /// Paid by hand: the citizen must act.
    pub const fn by_hand(mut self) -> Self {
        self.by_hand = true;
        self
    }

    /// For the days of the period it is paid in.
    pub const fn covers(mut self, period: Period) -> Self {
        self.covers = period;
        self
    }

    /// Following from the case with this key.
    pub const fn case(mut self, key: &'static str) -> Self {
        self.case = Some(key);
        self
    }

    /// Had by so many of a hundred.
    pub const fn chance(mut self, percent: i64) -> Self {
        self.chance = percent;
        self
    }
}

/// The days a payment covers, seen from the day it is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Period {
    /// None that the authority names.
    Unnamed,
    /// The month it is paid in.
    Month,
    /// The quarter it is paid in.
    Quarter,
    /// The calendar year it is paid in.
    Year,
}
