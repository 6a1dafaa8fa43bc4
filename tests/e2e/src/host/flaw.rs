//! What a journey can have a host do wrong.

/// What is wrong with the answer to a request for a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// It breaks off in the middle.
    BreaksOff,
    /// It breaks off in the middle the first time.
    BreaksOffOnce,
    /// From the middle on nothing more comes, and the connection stays open.
    Stalls,
    /// It is the page on which a network wants its users to sign in.
    Portal,
}

/// The page of a network for those who have not signed in.
pub const PORTAL: &str = "<!doctype html><title>Wi-Fi</title><p>Sign in.";
