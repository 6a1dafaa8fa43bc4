//! A file that the user picked or dropped, not yet read.
//!
//! Made by `pick_file` and `drop`, read by `state`. What must not be here: what the
//! bytes mean; that is `files`.

use js_sys::Uint8Array;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, FileList};

/// A file of the user. Reading it takes a while and can fail.
#[derive(Clone, Debug)]
pub struct FileHandle(File);

/// Why a file could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// Larger than was allowed, and so not read at all.
    TooLarge {
        /// How large it is.
        bytes: u64,
    },
    /// The browser could not read it: moved, deleted, a folder, or no permission.
    Unreadable,
}

impl FileHandle {
    /// Its name without a folder.
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// Its size in bytes.
    pub fn size(&self) -> u64 {
        // A float in JavaScript; sizes are whole, never negative and below 2^53.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let bytes = self.0.size() as u64;
        bytes
    }

    /// What is in it, if that is no more than `limit` bytes.
    ///
    /// # Errors
    /// [`ReadError`]
    pub async fn bytes(&self, limit: u64) -> Result<Vec<u8>, ReadError> {
        let bytes = self.size();
        if bytes > limit {
            return Err(ReadError::TooLarge { bytes });
        }
        let buffer = JsFuture::from(self.0.array_buffer()).await;
        let buffer = buffer.map_err(|_| ReadError::Unreadable)?;
        Ok(Uint8Array::new(&buffer).to_vec())
    }
}

impl From<File> for FileHandle {
    fn from(file: File) -> Self {
        Self(file)
    }
}

pub(super) fn handles(files: Option<FileList>) -> Vec<FileHandle> {
    let files = files.as_ref();
    let count = files.map_or(0, FileList::length);
    (0..count)
        .filter_map(|index| files?.item(index).map(FileHandle))
        .collect()
}
