//! `view!` and `#[component]`, with the syntax of Leptos and another output: calls of `samspil::view`,
//! which has one type for all that can stand in a page. Leptos makes a type of each view and compiles
//! its building and its changing anew for each; for an app of this many views that was most of the
//! download (docs/decisions.md).

mod component;
mod element;
mod part;
mod view;

use proc_macro::TokenStream;

/// Builds what stands in the page, and keeps it as the signals that it reads say.
///
/// Elements, texts, `{expressions}` and components, as in Leptos. Of an element: attributes, `prop:`,
/// `class:`, `on:event`, `on:event:target`, `node_ref`. Of the built-in parts: `Show`, `For`,
/// `ForEnumerate`.
#[proc_macro]
pub fn view(tokens: TokenStream) -> TokenStream {
    view::expand(tokens.into()).into()
}

/// Makes a component of a function whose name begins with a capital: its parameters become props.
///
/// `#[prop(...)]` of a parameter: `into`, `optional`, `optional_no_strip`, `default = value`.
#[proc_macro_attribute]
pub fn component(_arguments: TokenStream, function: TokenStream) -> TokenStream {
    component::expand(function.into())
        .unwrap_or_else(syn::Error::into_compile_error)
        .into()
}
