//! The page's program: mounts the app. It owns nothing else.

fn main() {
    overblik::start();
}
