//! The sites that have widgets, or want to.

use simulator::addresses::Addresses;

use crate::client::{Answer, Place, get};
use crate::fixture::simulator;

fn at(name: &str, path: &str) -> Answer {
    let port = Addresses { base: simulator().base }.guest_port();
    get(&Place { port, host: format!("{name}.localhost") }, path, &[])
}

#[test]
fn every_page_of_the_municipality_has_a_widget_by_the_lines_of_the_guide() {
    let portal = simulator().origin();
    for path in ["/", "/en", "/tema", "/langt-nede"] {
        let page = at("www.fjordby-kommune", path);
        assert_eq!(page.status, 200, "{path}");
        let text = page.text();
        assert!(text.contains(&format!("<script type=\"module\" src=\"{portal}/v1/embed.js\"></script>")));
        assert!(text.contains("<overblik-widget kind=\""), "{path}");
        assert!(text.to_lowercase().contains("simuleret"), "{path}");
    }
    assert_eq!(at("www.fjordby-kommune", "/").text().matches("<overblik-widget ").count(), 4);
}

#[test]
fn its_policy_lets_the_portal_in_by_two_lines_and_no_style_or_script_of_a_page_s_own() {
    let portal = simulator().origin();
    let page = at("www.fjordby-kommune", "/");
    let policy = page.header("content-security-policy");
    for line in [
        "default-src 'none'",
        "style-src 'self'",
        &format!("script-src {portal}"),
        &format!("frame-src {portal}"),
    ] {
        assert!(policy.split("; ").any(|part| part == line), "{line} in {policy}");
    }
}

#[test]
fn without_script_the_page_has_the_frame_and_names_itself() {
    let page = at("www.fjordby-kommune", "/iframe").text();
    let host = format!("http%3A%2F%2Fwww.fjordby-kommune.localhost%3A{}", simulator().base + 40);
    assert!(page.contains(&format!(
        "{}/v1/widget.html?kind=frister&amp;lang=da&amp;host={host}\"",
        simulator().origin()
    )));
}

#[test]
fn those_who_mean_ill_stand_on_sites_of_their_own_and_on_the_municipality_s() {
    for (name, path) in
        [("ond", "/"), ("ond", "/indlejret"), ("ond", "/tom"), ("www.fjordby-kommune", "/ond")]
    {
        let page = at(name, path);
        assert!(page.text().contains("<script src=\"/hostile.js\"></script>"), "{name}{path}");
        assert_eq!(at(name, "/hostile.js").status, 200);
    }
    assert_eq!(at("www.engholm-kommune", "/hostile.js").status, 404);
    assert_eq!(at("nobody", "/").status, 421);
}
