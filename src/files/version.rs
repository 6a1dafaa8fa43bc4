//! Versions of the format, and the migration of older files.
//!
//! A change that older apps would misread needs a new version: write a [`Migration`],
//! append it to [`CHAIN`], and add a file of the new version to `tests/frozen/`. A new
//! optional field needs none.

use serde_json::Value;

use super::{FileError, Reason};

/// Migrates the file of a draft from one version to the next. The caller updates the version
/// number. It must handle any input, including what the types do not allow.
pub(super) type Migration = fn(Value) -> Result<Value, FileError>;

/// All migrations, oldest first.
pub(super) struct Chain<'a> {
    pub(super) oldest: u64,
    /// The migration from each version to the next.
    pub(super) steps: &'a [Migration],
}

/// The migrations from the first released version to the current one.
pub(super) const CHAIN: Chain = Chain {
    oldest: 1,
    steps: &[],
};

/// The version of written files.
pub const VERSION: u64 = CHAIN.newest();

impl Chain<'_> {
    const fn newest(&self) -> u64 {
        self.oldest + self.steps.len() as u64
    }

    /// The version, if it can be migrated to the current one.
    pub(super) fn accept(&self, version: u64) -> Result<u64, FileError> {
        if version > self.newest() {
            return Err(FileError::Newer { version });
        }
        if version < self.oldest {
            return Err(FileError::wrong("version", Reason::NoSuchVersion));
        }
        Ok(version)
    }

    /// Migrates the file of a draft from its version to the current one.
    pub(super) fn migrate(&self, file: Value, version: u64) -> Result<Value, FileError> {
        (self.oldest..)
            .zip(self.steps)
            .filter(|(from, _)| *from >= version)
            .try_fold(file, |file, (from, step)| {
                step(file).map(|file| numbered(file, from + 1))
            })
    }
}

fn numbered(mut file: Value, version: u64) -> Value {
    if let Some(fields) = file.as_object_mut() {
        fields.insert("version".to_owned(), version.into());
    }
    file
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::files::reason::Expected;

    const STEPS: [Migration; 2] = [title_from_name, title_in_capitals];
    const TWO: Chain = Chain {
        oldest: 0,
        steps: &STEPS,
    };

    fn title_from_name(mut file: Value) -> Result<Value, FileError> {
        let fields = file.as_object_mut();
        let fields =
            fields.ok_or_else(|| FileError::wrong("", Reason::expected(Expected::Group)))?;
        let name = fields.remove("name");
        fields.insert("title".to_owned(), name.unwrap_or_default());
        Ok(file)
    }

    fn title_in_capitals(mut file: Value) -> Result<Value, FileError> {
        let title = file.get("title").and_then(Value::as_str);
        let title =
            title.ok_or_else(|| FileError::wrong("title", Reason::expected(Expected::Text)))?;
        let title = title.to_uppercase();
        if let Some(place) = file.get_mut("title") {
            *place = title.into();
        }
        Ok(file)
    }

    #[test]
    fn an_old_file_is_migrated_step_by_step() {
        let old = json!({"version": 0, "name": "Skoven", "other": [1]});
        assert_eq!(
            TWO.migrate(old, 0),
            Ok(json!({"version": 2, "title": "SKOVEN", "other": [1]}))
        );
    }

    #[test]
    fn a_file_is_migrated_from_its_own_version() {
        let later = json!({"version": 1, "title": "Skoven", "name": "kept"});
        assert_eq!(
            TWO.migrate(later, 1),
            Ok(json!({"version": 2, "title": "SKOVEN", "name": "kept"}))
        );
        let present = json!({"version": 2, "title": "Skoven"});
        assert_eq!(TWO.migrate(present.clone(), 2), Ok(present));
    }

    #[test]
    fn a_file_that_cannot_be_migrated_names_the_path() {
        let odd = json!({"version": 0, "name": 7});
        let error = FileError::wrong("title", Reason::expected(Expected::Text));
        assert_eq!(TWO.migrate(odd, 0), Err(error));
    }

    #[test]
    fn only_versions_that_can_be_migrated_are_accepted() {
        assert_eq!(TWO.accept(2), Ok(2));
        assert_eq!(TWO.accept(3), Err(FileError::Newer { version: 3 }));
        assert!(CHAIN.accept(0).is_err());
        assert_eq!(CHAIN.accept(VERSION), Ok(VERSION));
    }
}
