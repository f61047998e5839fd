//! Owns what the linker is told of the page's program: a program that is to be cut keeps the places where its parts name
//! each other.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var_os("CARGO_FEATURE_SPLIT").is_some() {
        println!("cargo::rustc-link-arg-bin=overblik=--emit-relocs");
    }
}
