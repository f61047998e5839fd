//! What is said of each line, in one spelling, in one long text: the words, and marks for the dates and amounts.

use super::Fit;
use super::fold::{Umlaut, fold, fold_onto};
use super::query::Query;
use crate::model::{Day, Instant, Item, Kind, Money, SourceIndex, When, copenhagen};
use crate::timeline::Lines;

/// What each line can be found by.
#[derive(Debug, Default)]
pub struct Index {
    text: Vec<u8>,
    /// The place of the entry that leads each line, and where what is said of it ends.
    lines: Vec<(u32, usize)>,
}

impl Index {
    /// Of these lines; `names` are those of a source in both languages.
    pub fn new<'a>(lines: Lines<'a>, names: &dyn Fn(SourceIndex) -> Option<[&'a str; 2]>) -> Self {
        let mut index = Self::default();
        for (lead, _) in lines.all() {
            for (source, item) in lines.entries(lead) {
                index.add_item(item);
                names(source).into_iter().flatten().for_each(|name| index.add(name));
            }
            index.lines.push((lead, index.text.len()));
        }
        index
    }

    /// The places of those that lead the lines that have all that is asked for, and how well. Nothing asked, nothing found.
    pub fn find(&self, query: &Query) -> impl Iterator<Item = (u32, Fit)> {
        let mut begins = 0;
        self.lines.iter().filter_map(move |(lead, ends)| {
            let line = self.text.get(begins..*ends).unwrap_or_default();
            begins = *ends;
            Some((*lead, query.fit(line)?))
        })
    }

    fn add_item(&mut self, item: &Item) {
        self.add(&item.title);
        item.concerns.iter().for_each(|concern| self.add(&concern.name));
        self.add_when(item.when());
        item.due().into_iter().chain(item.asked_by).for_each(|when| self.add_when(when));
        match &item.kind {
            Kind::Case(case) => {
                self.add_number(&case.number);
                self.add_day(copenhagen(case.opened).day);
            }
            Kind::Benefit(benefit) => {
                benefit.to.into_iter().for_each(|to| self.add_day(to));
                benefit.amount.iter().for_each(|amount| self.add_money(amount));
            }
            Kind::Credential(credential) => self.add_day(credential.issued),
            Kind::Payment(payment) => {
                for money in [&payment.gross, &payment.tax, &payment.net] {
                    self.add_money(money);
                }
                for deduction in &payment.deductions {
                    self.add(&deduction.label);
                    self.add_money(&deduction.amount);
                }
                payment.claim().into_iter().for_each(|number| self.add(number));
                payment.period.into_iter().flat_map(<[Day; 2]>::from).for_each(|day| self.add_day(day));
            }
            Kind::Deadline(deadline) => deadline.consequence.iter().for_each(|what| self.add(what)),
            Kind::Appointment(appointment) => {
                appointment.end.into_iter().for_each(|end| self.add_when(end));
                appointment.place.iter().for_each(|place| self.add(place));
            }
            Kind::Access(access) => {
                let said = [&access.organisation, &access.system];
                let may_be = [&access.role, &access.purpose, &access.legal_basis, &access.on_behalf_of];
                let may_be = may_be.into_iter().flatten();
                said.into_iter().chain(may_be).chain(&access.data).for_each(|text| self.add(text));
            }
            Kind::Message(message) => {
                self.add(&message.sender);
                message.reply_by.into_iter().for_each(|at| self.add_at(at));
                for action in &message.actions {
                    self.add(&action.label);
                    action.end.into_iter().for_each(|at| self.add_at(at));
                }
            }
            Kind::Registration(registration) => self.add(&registration.value),
            Kind::Mandate(mandate) => {
                self.add(&mandate.other_party);
                mandate.to.into_iter().for_each(|to| self.add_day(to));
            }
            Kind::Consent(consent) => {
                let said = [&consent.recipient, &consent.purpose].into_iter();
                said.chain(&consent.data).for_each(|text| self.add(text));
                consent.expires.into_iter().for_each(|day| self.add_day(day));
            }
        }
    }

    /// A text, with a blank on each side, so that no words of two texts stand side by side.
    fn add(&mut self, text: &str) {
        self.add_as(text, Umlaut::U);
        if text.contains(['ü', 'Ü']) {
            self.add_as(text, Umlaut::Y);
        }
        if !text.bytes().fold(false, |any, byte| any | may_divide(byte)) {
            return;
        }
        // What is one word to some, such as e-Boks, and two to others is both.
        for word in text.split_whitespace().filter(|word| word.bytes().any(may_divide)) {
            let words = fold(word, Umlaut::U);
            if words.bytes().filter(|byte| *byte == b' ').count() > 1 {
                self.put(&joined(&words));
            }
        }
    }

    fn add_as(&mut self, text: &str, umlaut: Umlaut) {
        let before = self.text.len();
        fold_onto(text, umlaut, &mut self.text);
        if self.text.len() > before {
            self.text.push(b' ');
        }
    }

    /// A number, with and without what divides it.
    fn add_number(&mut self, number: &str) {
        self.add(number);
        if number.contains(char::is_whitespace) {
            self.put(&joined(&fold(number, Umlaut::U)));
        }
    }

    fn put(&mut self, folded: &str) {
        if !folded.is_empty() {
            self.text.extend(folded.bytes().chain([b' ']));
        }
    }

    fn add_when(&mut self, when: When) {
        self.add_day(when.day());
    }

    fn add_at(&mut self, at: Instant) {
        self.add_day(copenhagen(at).day);
    }

    /// A day of a year, and of any.
    fn add_day(&mut self, day: Day) {
        let [century, year] = [day.year() / 100, day.year() % 100].map(|part| digits(part.unsigned_abs()));
        let [month, day] = [day.month(), day.day()].map(digits);
        let marks: [&[u8]; 9] = [b" @", &century, &year, &month, &day, b"  @", &month, &day, b" "];
        self.text.extend(marks.into_iter().flatten());
    }

    /// An amount that is one, and its currency as a word.
    fn add_money(&mut self, money: &Money) {
        if money.minor() == 0 {
            return;
        }
        let currency = fold(money.currency(), Umlaut::U);
        self.put(&format!(" ={}={}", money.minor().unsigned_abs(), currency.trim_start()));
        self.put(&currency);
    }
}

/// A number below 100 as two digits.
fn digits(number: u32) -> [u8; 2] {
    let digit = |number: u32| b'0' + u8::try_from(number % 10).unwrap_or_default();
    [digit(number / 10), digit(number)]
}

/// Whether what this byte begins or is can stand between two words: ASCII's marks, and the dashes and quotation marks of
/// U+2000 and on.
fn may_divide(byte: u8) -> bool {
    byte.is_ascii_punctuation() || byte == 0xE2
}

/// Several words as one.
pub fn joined(folded: &str) -> String {
    let mut joined = " ".to_owned();
    joined.extend(folded.split(' '));
    joined
}
