//! Records that are not in local storage as they should be, by key. A sorted vector, because a map of
//! the standard library would add more to the first load than the rest of this module.

/// Values by key; `None` for a record to be removed.
#[derive(Clone, Default)]
pub struct Overflow(Vec<(String, Option<String>)>);

impl Overflow {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn has(&self, key: &str) -> bool {
        self.place(key).is_ok()
    }

    pub fn get(&self, key: &str) -> Option<&Option<String>> {
        let place = self.place(key).ok()?;
        self.0.get(place).map(|(_, value)| value)
    }

    pub fn insert(&mut self, key: &str, value: Option<&str>) {
        self.remove(key);
        if let Err(place) = self.place(key) {
            let entry = (key.to_owned(), value.map(str::to_owned));
            self.0.insert(place, entry);
        }
    }

    pub fn remove(&mut self, key: &str) {
        if let Ok(place) = self.place(key) {
            self.0.remove(place);
        }
    }

    /// All values, sorted by key.
    pub fn all(&self) -> &[(String, Option<String>)] {
        &self.0
    }

    fn place(&self, key: &str) -> Result<usize, usize> {
        self.0
            .binary_search_by(|(other, _)| other.as_str().cmp(key))
    }
}

#[cfg(test)]
mod tests {
    use super::Overflow;

    #[test]
    fn the_last_value_of_a_key_counts() {
        let mut overflow = Overflow::default();
        for (key, value) in [("b", "1"), ("a", "2"), ("c", "3"), ("b", "4")] {
            overflow.insert(key, Some(value));
        }
        overflow.insert("a", None);
        overflow.remove("c");
        overflow.remove("d");
        let all = [
            ("a".to_owned(), None),
            ("b".to_owned(), Some("4".to_owned())),
        ];
        assert_eq!(overflow.all(), all);
        assert_eq!(overflow.get("a"), Some(&None));
        assert_eq!(overflow.get("c"), None);
        assert!(overflow.has("b") && !overflow.has("d"));
    }
}
