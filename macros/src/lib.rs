//! The derive macro that reads types of the domain from JSON.

mod from_json;

use proc_macro::TokenStream;

/// Reads a type from a value of JSON, and says where it is not as it must be. By the same attributes
/// as `serde` writes it.
#[proc_macro_derive(FromJson, attributes(serde))]
pub fn from_json(item: TokenStream) -> TokenStream {
    from_json::expand(item.into())
        .unwrap_or_else(syn::Error::into_compile_error)
        .into()
}
