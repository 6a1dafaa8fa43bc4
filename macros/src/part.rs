//! Components, and the built-in parts that look like them.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use rstml::Infallible;
use rstml::node::{KeyedAttribute, KeyedAttributeValue, NodeElement};

use crate::element::{keyed, value};
use crate::view;

type Tag = NodeElement<Infallible>;

/// A component with its props: `name=value`, or the name alone for a variable of that name.
pub fn component(tag: &Tag) -> syn::Result<TokenStream> {
    let name = tag.name();
    let mut props = Vec::new();
    for attribute in tag.attributes() {
        let attribute = keyed(attribute)?;
        let key = &attribute.key;
        match attribute.value() {
            Some(value) => props.push(quote! { .#key(#value) }),
            None => props.push(quote! { .#key(#key) }),
        }
    }
    if !tag.children.is_empty() {
        let children = view::all(&tag.children, false)?;
        props.push(quote! { .children(::std::boxed::Box::new(move || #children)) });
    }
    Ok(quote! { #name(crate::view::props_of(&#name)#(#props)*.build()) })
}

/// `<Show when=condition>`, with `fallback=function` for what stands there else.
pub fn show(tag: &Tag) -> syn::Result<TokenStream> {
    let when = required(tag, "when")?;
    let children = view::all(&tag.children, false)?;
    Ok(if let Some(fallback) = named(tag, "fallback")? {
        let fallback = value(fallback)?;
        quote! { crate::view::show_or(#when, move || #children, #fallback) }
    } else {
        quote! { crate::view::show(#when, move || #children) }
    })
}

/// `<For each=items key=|item| … let:item>`, or `children=function`; with the place of each item for
/// `<ForEnumerate … let(place, item)>`.
pub fn list(tag: &Tag, enumerated: bool) -> syn::Result<TokenStream> {
    let (each, key) = (required(tag, "each")?, required(tag, "key")?);
    let name = if enumerated {
        quote! { list_with_places }
    } else {
        quote! { list }
    };
    let children = if let Some(attribute) = named(tag, "children")? {
        let value = value(attribute)?;
        quote! { #value }
    } else {
        let bound = bound(tag)?;
        let children = view::all(&tag.children, false)?;
        quote! { move |#bound| #children }
    };
    Ok(quote! { crate::view::#name(#each, #key, #children) })
}

/// The names that `let:name` or `let(pattern, pattern)` gives.
fn bound(tag: &Tag) -> syn::Result<TokenStream> {
    for attribute in tag.attributes() {
        let attribute = keyed(attribute)?;
        if let KeyedAttributeValue::Binding(binding) = &attribute.possible_value {
            let inputs = &binding.inputs;
            return Ok(quote! { #inputs });
        }
        if let Some(name) = attribute.key.to_string().strip_prefix("let:") {
            let name = format_ident!("{name}", span = span(attribute));
            return Ok(quote! { #name });
        }
    }
    Err(syn::Error::new_spanned(tag.name(), "`let:item` is missing"))
}

/// Where the name stands in the source, so that it is a variable of the one who wrote it.
fn span(attribute: &KeyedAttribute) -> proc_macro2::Span {
    let tokens = quote::ToTokens::to_token_stream(&attribute.key);
    let last = tokens.into_iter().last();
    last.map_or_else(proc_macro2::Span::call_site, |token| token.span())
}

fn required<'a>(tag: &'a Tag, name: &str) -> syn::Result<&'a syn::Expr> {
    let missing = || syn::Error::new_spanned(tag.name(), format!("`{name}` is missing"));
    named(tag, name)?.ok_or_else(missing).and_then(value)
}

fn named<'a>(tag: &'a Tag, name: &str) -> syn::Result<Option<&'a KeyedAttribute>> {
    for attribute in tag.attributes() {
        let attribute = keyed(attribute)?;
        if attribute.key.to_string() == name {
            return Ok(Some(attribute));
        }
    }
    Ok(None)
}
