//! What is loaded when it is needed, and did not come.

/// A module of the app did not come: there is no network, or the host has a newer version.
#[derive(Debug)]
pub struct Missing;

#[cfg(feature = "chunks")]
impl From<wasm_split_helpers::SplitLoaderError> for Missing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}
