//! The job's answers against those of the JavaScript reference, on its own payloads: `node gen.mjs 120 DIR 3 31`, read by
//! `tuned(bytes, { verify: true })` of its `core.mjs`.

use overblik_bench::Job;

const PAYLOADS: [&[u8]; 3] = [
    include_bytes!("payloads/p00.json"),
    include_bytes!("payloads/p01.json"),
    include_bytes!("payloads/p02.json"),
];
const QUERIES: [&str; 6] =
    ["parkeer", "toeslag woning", "belasting aanslag", "zzzznietgevonden", "cafe terras", "a"];

#[test]
fn the_job_ends_as_the_reference_does() {
    let mut job = Job::default();
    for bytes in PAYLOADS {
        assert!(job.take(bytes.to_vec()).and_then(|()| job.read()).is_some());
    }
    job.order();
    job.group();
    job.index();
    assert_eq!((job.n(), job.uniq(), job.groups()), (120, 116, 113));
    assert_eq!(QUERIES.map(|words| job.query(words)), [9, 2, 4, 0, 2, 115]);
    assert_eq!((job.cents(), job.fnv1a()), (2_423_300, 771_777_671));
}

#[test]
fn what_is_no_payload_is_no_job() {
    let read = |bytes: &[u8]| {
        let mut job = Job::default();
        job.take(bytes.to_vec()).and_then(|()| job.read()).is_some()
    };
    assert!(read(PAYLOADS[0]));
    assert!(PAYLOADS[0].split_first().is_some_and(|(_, rest)| !read(rest)));
    assert!(!read(b"{}") && !read(b"\xff"));
}
