//! A thing asked for alone.

use crate::fixture::{lists, simulator};

#[test]
fn a_detail_is_the_list_s_item_and_more() {
    let simulator = simulator();
    let mut more = 0;
    for source in ["fjordby", "cpr", "digitalpost", "skat", "udbetaling"] {
        for list in lists(source) {
            for item in simulator.list("family", source, list).into_iter().take(3) {
                let path = format!("{list}/{}", item["id"].as_str().unwrap());
                let detail = simulator.api(source, &path).json();
                for (name, value) in item.as_object().unwrap() {
                    assert_eq!(&detail[name], value, "{path}");
                }
                more += detail.as_object().unwrap().len() - item.as_object().unwrap().len();
            }
        }
    }
    assert!(more > 0);
}

#[test]
fn another_person_s_thing_is_as_unknown_as_none() {
    let simulator = simulator();
    let item = &simulator.list("family", "skat", "cases")[0];
    let path = format!("cases/{}", item["id"].as_str().unwrap());
    assert_eq!(simulator.api_for("family", "skat", &path).status, 200);
    let theirs = simulator.api_for("student", "skat", &path);
    let nobodys = simulator.api_for("student", "skat", "cases/SK-000000001");
    assert_eq!((theirs.status, theirs.body), (nobodys.status, nobodys.body));
    // In another list it is unknown too.
    assert_eq!(simulator.api("skat", &path.replace("cases", "payments")).status, 404);
}
