//! What an element can be given: the values of its attributes, and what stands in it.

use super::element::Element;
use leptos::prelude::*;
use leptos::tachys::view::iterators::StaticVec;

/// What stands in an element, in order.
#[derive(Default)]
pub struct Content(Vec<AnyView>);

impl Content {
    #[inline(never)]
    pub(super) fn push(&mut self, view: AnyView) {
        self.0.push(view);
    }

    /// As a view.
    pub(super) fn view(self) -> StaticVec<AnyView> {
        StaticVec::from(self.0)
    }
}

/// The value of an attribute, or that there is none.
pub trait Value {
    /// It as text.
    fn value(self) -> Option<String>;
}

impl Value for &str {
    fn value(self) -> Option<String> {
        Some(self.to_owned())
    }
}

impl Value for String {
    fn value(self) -> Option<String> {
        Some(self)
    }
}

impl<V: Value> Value for Option<V> {
    fn value(self) -> Option<String> {
        self.and_then(V::value)
    }
}

/// What can stand in an element.
pub trait Child {
    /// Goes behind the others.
    fn join(self, others: &mut Content);
}

impl Child for AnyView {
    fn join(self, others: &mut Content) {
        others.push(self);
    }
}

/// Words that a component is given: such as stay, or such as follow a signal (`live::words`).
pub struct Words(AnyView);

impl From<&'static str> for Words {
    fn from(words: &'static str) -> Self {
        Self(words.into_any())
    }
}

impl From<AnyView> for Words {
    fn from(words: AnyView) -> Self {
        Self(words)
    }
}

impl Child for Words {
    fn join(self, others: &mut Content) {
        others.push(self.0);
    }
}

impl Child for Element {
    #[inline(never)]
    fn join(self, others: &mut Content) {
        others.push(self.view());
    }
}

impl Child for String {
    #[inline(never)]
    fn join(self, others: &mut Content) {
        others.push(self.into_any());
    }
}

impl Child for &'static str {
    #[inline(never)]
    fn join(self, others: &mut Content) {
        others.push(self.into_any());
    }
}

impl<T: IntoView> Child for View<T> {
    fn join(self, others: &mut Content) {
        others.push(self.into_any());
    }
}

impl<C: Child> Child for Option<C> {
    fn join(self, others: &mut Content) {
        if let Some(child) = self {
            child.join(others);
        }
    }
}

impl<C: Child> Child for Vec<C> {
    fn join(self, others: &mut Content) {
        for child in self {
            child.join(others);
        }
    }
}

impl<A: Child, B: Child> Child for (A, B) {
    fn join(self, others: &mut Content) {
        self.0.join(others);
        self.1.join(others);
    }
}

impl<A: Child, B: Child, C: Child> Child for (A, B, C) {
    fn join(self, others: &mut Content) {
        (self.0, self.1).join(others);
        self.2.join(others);
    }
}
