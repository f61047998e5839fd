//! The published examples: each obeys its schema, each is named, and the portal reads them.

use std::collections::BTreeSet;

use overblik_core::model::{Failure, Resource};
use overblik_core::sources::overblik::Overblik;
use overblik_core::sources::{Protocol, Response};
use serde_json::Value;

use crate::published::{Body, bodies, check, folder, validator};
use crate::reader::{as_list, page};

/// An example, by its name in the document.
pub fn read(file: &str) -> Value {
    serde_json::from_slice(&std::fs::read(folder().join(file)).unwrap()).unwrap()
}

/// The example as it would come.
fn response(file: &str) -> Response {
    let content_type = "application/json".to_owned();
    Response {
        status: 200,
        content_type,
        body: std::fs::read(folder().join(file)).unwrap(),
        ..Response::default()
    }
}

/// The list that an address is about, if it is about one, and whether it is about one thing of it.
fn list(body: &Body) -> Option<(Resource, bool)> {
    let name = body.path.strip_prefix("/overblik/v1/")?;
    let resource = Resource::from_name(name.trim_end_matches("/{id}"))?;
    Some((resource, name.ends_with("/{id}")))
}

fn good() -> impl Iterator<Item = Body> {
    bodies().into_iter().filter(|body| body.status == "200")
}

#[test]
fn every_example_obeys_the_schema_beside_it() {
    let mut checked = BTreeSet::new();
    for body in bodies() {
        let validator = validator(body.schema);
        for file in &body.examples {
            check(&validator, &read(file), file);
            checked.insert((*file).to_owned());
        }
    }
    let files = std::fs::read_dir(folder().join("examples")).unwrap();
    let files: BTreeSet<_> =
        files.map(|file| format!("examples/{}", file.unwrap().file_name().into_string().unwrap())).collect();
    assert_eq!(checked, files);
}

#[test]
fn the_portal_reads_every_example_of_a_list_and_of_a_detail() {
    let mut lists = 0;
    for body in good() {
        let Some((resource, is_detail)) = list(&body) else { continue };
        for file in &body.examples {
            let json = read(file);
            if is_detail {
                assert_eq!(page(resource, &as_list(&json), file).items.len(), 1);
            } else {
                lists += 1;
                let items = page(resource, &response(file), file).items;
                assert_eq!(items.len(), json["items"].as_array().unwrap().len(), "{file}");
            }
        }
    }
    assert!(lists >= 10, "{lists}");
}

#[test]
fn the_portal_reads_every_other_example() {
    for body in good() {
        for file in &body.examples {
            match body.path {
                "/overblik/v1/source" => {
                    let read_parts = Overblik.read_descriptor(&response(file)).unwrap().declarations.len();
                    assert_eq!(read_parts, read(file)["domains"].as_array().unwrap().len(), "{file}");
                }
                "/overblik/v1/relations" => {
                    let read_parts = Overblik.read_relations(&response(file)).unwrap().len();
                    assert_eq!(read_parts, read(file)["items"].as_array().unwrap().len(), "{file}");
                }
                _ => {}
            }
        }
    }
}

#[test]
fn the_portal_takes_every_example_of_an_error_for_what_it_is() {
    let problems = bodies().into_iter().flat_map(|body| body.examples);
    let problems: BTreeSet<_> = problems.filter(|file| file.starts_with("examples/problem.")).collect();
    assert!(problems.len() >= 9);
    for file in problems {
        let json = read(file);
        let status = u16::try_from(json["status"].as_u64().unwrap()).unwrap();
        let content_type = "application/problem+json".to_owned();
        let response =
            Response { status, content_type, body: json.to_string().into_bytes(), ..Response::default() };
        let expected = match json["type"].as_str().unwrap().rsplit(':').next().unwrap() {
            "agreement" => Failure::Agreement,
            "data-source" => Failure::DataSource,
            "timeout" => Failure::Timeout,
            "internal" => Failure::Internal,
            "security" if status == 403 => Failure::Forbidden,
            "security" => Failure::Security,
            "format" => Failure::Format,
            "input" => Failure::Input,
            "circuit-breaker" => Failure::CircuitBreaker,
            "validation" => Failure::Validation,
            other => panic!("{other}"),
        };
        assert_eq!(Overblik.read_list(Resource::Cases, &response).unwrap_err(), expected, "{file}");
    }
}
