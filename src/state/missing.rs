//! Code that is loaded on demand, and could not be loaded.

/// A module of the app could not be loaded: the device is offline, or the host has a newer version.
#[derive(Debug)]
pub struct Missing;

#[cfg(feature = "chunks")]
impl From<wasm_split_helpers::SplitLoaderError> for Missing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}
