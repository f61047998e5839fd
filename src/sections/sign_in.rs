//! Where one signs in: what the portal does, why it did not work when it did not, and the way to the login service.

use super::words;
use crate::components::{Alert, Button, Tone, element, live, unseen};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Registry, SignInFault, Visitor};

/// The part.
#[component]
pub fn SignIn(
    text: &'static Text,
    registry: RwSignal<Option<Registry>>,
    visitor: RwSignal<Visitor>,
    /// Whether the browser is on its way to the login service.
    leaving: RwSignal<bool>,
    /// Leaves for it.
    leave: Callback<()>,
    /// Whether it is said already that nothing can be reached.
    cut_off: RwSignal<bool>,
) -> impl IntoView {
    let simulated = move || registry.with(|registry| words::is_simulated(registry.as_ref()));
    // Whoever tries again is told anew.
    let fault = move || match visitor.get() {
        Visitor::Out(Some(SignInFault::Unavailable)) if cut_off.get() => Vec::new(),
        Visitor::Out(Some(fault)) if !leaving.get() => vec![fault],
        _ => Vec::new(),
    };
    let button = live::words(move || if leaving.get() { text.sign_in.leaving } else { text.sign_in.button });
    let said = live::words(move || if leaving.get() { text.sign_in.leaving } else { "" });
    element("section")
        .set("id", "sign-in")
        .with(element("h1").with(text.sign_in.heading))
        .with(live::each(fault, move |fault| alert(text, fault)))
        .with(element("p").with(text.sign_in.explanation))
        .with(live::when(simulated, move || element("p").with(text.sign_in.simulated).view()))
        .with(view! { <Button words=button id="log-in" primary=true busy=leaving press=leave /> })
        .with(unseen(said).set("role", "status"))
        .view()
}

/// Why nobody is signed in, and what to do.
pub fn alert(text: &'static Text, fault: SignInFault) -> AnyView {
    let (tone, named) = match fault {
        SignInFault::Cancelled => (Tone::Info, text.shell.notice),
        _ => (Tone::Warning, text.shell.warning),
    };
    let said = words::sign_in_fault(text, fault);
    view! { <Alert tone named role="alert">{said}</Alert> }.into_any()
}
