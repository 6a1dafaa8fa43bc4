//! Mounts the app, nothing else.

fn main() {
    samspil::app::mount();
}
