//! What the drill page shows, in Danish: what is set now, and what can be.

use serde_json::Value;

use super::LOGIN;
use crate::authorities::Authority;
use crate::broker::Switch;
use crate::fault::Fault;
use crate::scenario::{self, Scenario};
use crate::server::control::{Controlled, Country};

const HEAD: &str = "<!doctype html>
<html lang=\"da\">
<meta charset=\"utf-8\">
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">
<title>Øvelse · simuleret Danmark</title>
<link rel=\"stylesheet\" href=\"/drill/style.css\">
<main>
<h1>Øvelse: når myndigheder svigter</h1>
<p class=\"simulated\"><strong>Alt her er simuleret.</strong> Siden styrer simulatoren på din egen maskine. Myndigheder,
personer og data findes ikke i virkeligheden.</p>
";

/// The whole page; `problem` is why what was asked for last could not be done.
pub fn page(country: &Country, problem: Option<&str>) -> String {
    let alert = problem.map(|why| {
        format!("<p class=\"problem\" role=\"alert\">Det kunne ikke lade sig gøre. Simulatoren siger: <span lang=\"en\">{}</span></p>\n", escaped(why))
    });
    [
        HEAD.to_owned(),
        alert.unwrap_or_default(),
        set_now(country),
        to_set(country),
        "</main>\n</html>\n".to_owned(),
    ]
    .concat()
}

/// Who fails, each with a way to end it, and who does not.
fn set_now(country: &Country) -> String {
    let mut failing: Vec<String> = country.authorities.iter().filter_map(failing).collect();
    failing.extend(country.login.as_ref().and_then(failing_login));
    let well = country.authorities.iter().filter(|Controlled { office, .. }| office.fault() == Fault::None);
    let well: Vec<_> =
        well.map(|Controlled { office, .. }| format!("<li>{}</li>", named(office.authority))).collect();
    let list = if failing.is_empty() {
        "<p>Alle svarer, som de skal.</p>\n".to_owned()
    } else {
        let clear_all = "<form method=\"post\" action=\"/drill/clear-all\"><button>Ryd alt</button></form>";
        format!("<ul class=\"failing\">\n{}</ul>\n{clear_all}\n", failing.concat())
    };
    format!(
        "<section id=\"set\" aria-labelledby=\"set-heading\">\n<h2 id=\"set-heading\">Sat nu</h2>\n{list}\
         <details><summary>{} svarer, som de skal</summary><ul>{}</ul></details>\n</section>\n",
        well.len(),
        well.concat()
    )
}

fn failing(Controlled { office, .. }: &Controlled) -> Option<String> {
    let fault = Some(office.fault()).filter(|fault| *fault != Fault::None)?;
    let scenario =
        scenario::all().iter().find(|scenario| scenario.broker.is_none() && scenario.fault == fault);
    let name = named(office.authority);
    Some(line(office.authority.source, &name, office.authority.name.da, scenario, fault.name()))
}

fn failing_login(login: &Switch) -> Option<String> {
    let fault = Some(login.fault()).filter(|fault| *fault != Switch::well())?;
    let scenario = scenario::all().iter().find(|scenario| scenario.broker.as_ref() == Some(&fault));
    let kind = fault.get("kind").and_then(Value::as_str).unwrap_or_default();
    Some(line(LOGIN, "Login", "login", scenario, kind))
}

fn line(id: &str, name: &str, plain_name: &str, scenario: Option<&Scenario>, kind: &str) -> String {
    let what = match scenario {
        Some(Scenario { name, da, .. }) => format!("<b>{}</b>: {}", escaped(name), escaped(da)),
        None => format!("fejlen <b>{}</b>, som ikke er et scenarie", escaped(kind)),
    };
    let (id, plain_name) = (escaped(id), escaped(plain_name));
    format!(
        "<li data-authority=\"{id}\"><p><strong>{name}</strong><br>{what}</p>\
         <form method=\"post\" action=\"/drill/clear\"><input type=\"hidden\" name=\"authority\" value=\"{id}\">\
         <button aria-label=\"Ryd {plain_name}\">Ryd</button></form></li>\n"
    )
}

/// The form that sets a scenario.
fn to_set(country: &Country) -> String {
    let scenarios: String = scenario::all().iter().map(choice).collect();
    let (own, bystanders): (Vec<_>, Vec<_>) =
        country.authorities.iter().partition(|Controlled { gate, .. }| gate.is_some());
    format!(
        "<section aria-labelledby=\"to-set-heading\">\n<h2 id=\"to-set-heading\">Sæt et scenarie</h2>\n\
         <form method=\"post\" action=\"/drill/set\">\n<fieldset><legend>Hvad sker der?</legend>\n{scenarios}</fieldset>\n\
         <label for=\"authority\">Hos hvilken myndighed?</label>\n\
         <select id=\"authority\" name=\"authority\"><option value=\"\">Den, scenariet er skrevet til</option>\n\
         <optgroup label=\"Har noget om nogen\">{}</optgroup>\n<optgroup label=\"Har ikke noget om nogen\">{}</optgroup>\n\
         </select>\n<button>Sæt</button>\n</form>\n</section>\n",
        options(&own),
        options(&bystanders),
    )
}

fn choice(Scenario { name, da, authority, broker, .. }: &Scenario) -> String {
    let (name, da) = (escaped(name), escaped(da));
    let whom = if broker.is_some() { "login" } else { authority };
    format!(
        "<div><input type=\"radio\" name=\"scenario\" id=\"scenario-{name}\" value=\"{name}\" required>\
         <label for=\"scenario-{name}\"><b>{name}</b> ({whom}): {da}</label></div>\n"
    )
}

fn options(authorities: &[&Controlled]) -> String {
    let option = |authority: &Authority| {
        format!("<option value=\"{}\">{}</option>", escaped(authority.source), named(authority))
    };
    authorities.iter().map(|Controlled { office, .. }| option(office.authority)).collect()
}

fn named(authority: &Authority) -> String {
    format!("{} ({})", escaped(authority.name.da), escaped(authority.source))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
