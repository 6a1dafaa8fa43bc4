//! Functions that lie in modules of their own, which are loaded when they are first called.
//!
//! With the feature `parts` (the release) such a function and all that only it and its like need goes
//! into a WebAssembly module, taken out of the one that the compiler wrote (`xtask/src/split`).
//! Without it they are functions like any other. All functions that name one module lie in it.

/// Declares a function of a module: `part! { plan: pub fn name(argument: Type) -> Output { … } }`
/// becomes an `async` one with `Result<Output, Missing>`. It must not be called by what every visit
/// needs in any other way, or it comes with that.
macro_rules! part {
    ($module:ident: $(#[$doc:meta])* $vis:vis fn $name:ident($($arg:ident: $type:ty),*) -> $output:ty $body:block) => {
        #[cfg(feature = "parts")]
        #[allow(unused_braces, reason = "the body is a block, whatever is in it")]
        $(#[$doc])*
        #[wasm_split_helpers::wasm_split($module, fallible)]
        $vis fn $name($($arg: $type),*) -> Result<$output, $crate::state::Missing> {
            $crate::state::part::enter::$module();
            Ok($body)
        }

        #[cfg(not(feature = "parts"))]
        #[allow(unused_braces, reason = "as above")]
        $(#[$doc])*
        $vis async fn $name($($arg: $type),*) -> Result<$output, $crate::state::Missing> {
            std::future::ready(()).await;
            Ok($body)
        }
    };
}

pub(crate) use part;

/// What goes before anything else that is done in a module: the words that it says have come with it.
#[cfg(feature = "parts")]
pub(crate) mod enter {
    pub use crate::text::bring_later_words as plan;
    pub use crate::text::bring_later_words as annex;
    pub use crate::text::bring_later_words as document;
    pub use crate::text::bring_later_words as library;
    pub use crate::text::bring_later_words as reading;

    /// It brings words of its own.
    pub fn english() {}

    /// It brings words of its own.
    pub fn norwegian() {}
}
