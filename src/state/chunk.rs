//! Chunks: WebAssembly modules that are fetched when a function in them is first called.
//!
//! With the feature `chunks` (the release) a function declared here, and all that only such functions need,
//! goes into a chunk, which `xtask/src/split.rs` takes out of the compiled module. Without it these are
//! ordinary functions. See docs/build.md.

/// Declares a function of a chunk: `chunk! { plan: pub fn name(argument: Type) -> Output { … } }`
/// becomes an `async` one with `Result<Output, Missing>`. The first load must not reach what it calls in
/// another way, or it contains that code.
macro_rules! chunk {
    ($module:ident: $(#[$doc:meta])* $vis:vis fn $name:ident($($arg:ident: $type:ty),*) -> $output:ty $body:block) => {
        #[cfg(feature = "chunks")]
        #[allow(unused_braces, reason = "the body is a block, whatever is in it")]
        $(#[$doc])*
        #[wasm_split_helpers::wasm_split($module, fallible)]
        $vis fn $name($($arg: $type),*) -> Result<$output, $crate::state::Missing> {
            Ok($body)
        }

        #[cfg(not(feature = "chunks"))]
        #[allow(unused_braces, reason = "as above")]
        $(#[$doc])*
        $vis async fn $name($($arg: $type),*) -> Result<$output, $crate::state::Missing> {
            std::future::ready(()).await;
            Ok($body)
        }
    };
}

pub(crate) use chunk;
