//! A file that the user picked or dropped, not yet read.
//!
//! Made by `pick_file` and `drop`, read by `state`. `files` parses the bytes.

use js_sys::Uint8Array;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, FileList};

/// A file of the user. Reading it takes time and can fail.
#[derive(Clone, Debug)]
pub struct FileHandle(File);

/// Why a file could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// Larger than the limit, and not read at all.
    TooLarge {
        /// The size of the file.
        bytes: u64,
    },
    /// The browser could not read it: moved, deleted, a folder, or no permission.
    Unreadable,
}

impl FileHandle {
    /// The file name without folders.
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// The size in bytes.
    pub fn size(&self) -> u64 {
        // JavaScript numbers are floats; sizes are integers from 0 to 2^53.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let bytes = self.0.size() as u64;
        bytes
    }

    /// Reads the content, if it has at most `limit` bytes.
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
