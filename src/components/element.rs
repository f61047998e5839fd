//! An element of the page, as a value of one type: name, attributes, listeners, children. The macro `view!` makes a type of
//! each shape, and the program grows with every one of them; what is made here is all drawn by the same few functions.
//! What can stand in it is `content.rs`'s, and what follows
//! a signal is made in `live.rs`.

use super::content::{Child, Content, Value};
use leptos::attr::Attribute;
use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::ev::{self, Event};
use leptos::html::Custom;
use leptos::prelude::*;
use leptos::tachys::html::element::custom;
use leptos::tachys::html::node_ref::node_ref;
use leptos::tachys::html::property::prop;

/// Leads to an element that stands on the page.
pub type Place = NodeRef<Custom<&'static str>>;

/// An element. It is handed on as a pointer, so that a line that adds to it is a few bytes of program.
pub struct Element(Box<Parts>);

struct Parts {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    content: Content,
}

/// An empty element of this name.
pub fn element(tag: &'static str) -> Element {
    Element(Box::new(Parts { tag, attributes: Vec::new(), content: Content::default() }))
}

/// Moves focus to a place. What had focus is about to go away, or focus would be lost.
pub fn focus(place: Place) {
    if let Some(element) = place.get_untracked() {
        let _gone = element.focus();
    }
}

/// Words for screen readers alone.
pub fn unseen(words: impl Child) -> Element {
    element("span").class("sr-only").with(words)
}

/// Several side by side, without an element around them.
pub fn together(children: impl Child) -> AnyView {
    let mut all = Content::default();
    children.join(&mut all);
    all.view().into_any()
}

impl Element {
    /// With a class.
    pub fn class(self, class: impl Value) -> Self {
        self.set("class", class)
    }

    /// With an attribute; a value that is none leaves it out.
    pub fn set(self, name: &'static str, value: impl Value) -> Self {
        match value.value() {
            Some(value) => self.put(custom_attribute(name, value)),
            None => self,
        }
    }

    /// With an attribute that follows what it reads.
    pub fn follow(self, name: &'static str, value: impl Fn() -> Option<String> + Send + 'static) -> Self {
        let value: Box<dyn Fn() -> Option<String> + Send> = Box::new(value);
        self.put(custom_attribute(name, value))
    }

    /// Hidden as long as this is so.
    pub fn hidden(self, hidden: impl Fn() -> bool + Send + 'static) -> Self {
        self.follow("hidden", move || hidden().then(String::new))
    }

    /// With a state of its own that is set from outside, such as `checked`.
    pub fn state(self, name: &'static str, state: Signal<bool>) -> Self {
        self.put(prop(name, state))
    }

    /// With a listener.
    pub fn on(self, event: &'static str, hear: impl FnMut(Event) + 'static) -> Self {
        let hear: Box<dyn FnMut(Event)> = Box::new(hear);
        self.put(ev::on(ev::Custom::<Event>::new(event), hear))
    }

    /// With what a press does.
    pub fn press(self, press: Callback<()>) -> Self {
        self.on("click", move |_| press.run(()))
    }

    /// That `place` leads to.
    pub fn at(self, place: Place) -> Self {
        self.put(node_ref(place))
    }

    /// With something more in it.
    pub fn with(mut self, child: impl Child) -> Self {
        child.join(&mut self.0.content);
        self
    }

    /// As a view.
    #[inline(never)]
    pub fn view(self) -> AnyView {
        let Parts { tag, attributes, content } = *self.0;
        custom(tag).add_any_attr(attributes).child(content.view()).into_any()
    }

    #[inline(never)]
    fn put(mut self, attribute: impl Attribute) -> Self {
        self.0.attributes.push(attribute.into_any_attr());
        self
    }
}
