//! What a host was asked for.

/// What a host was asked for.
#[derive(Clone, Debug)]
pub struct Asked {
    /// "GET"
    pub method: String,
    /// The path from the root, with what follows "?".
    pub target: String,
    /// The lines of its head, in lower case.
    pub head: Vec<String>,
}

impl Asked {
    /// Reads the head of a request.
    pub fn read(head: &str) -> Self {
        let mut lines = head.lines();
        let mut words = lines.next().unwrap_or_default().split(' ');
        let mut word = || words.next().unwrap_or_default().to_owned();
        Self {
            method: word(),
            target: word(),
            head: lines.map(str::to_lowercase).collect(),
        }
    }
}
