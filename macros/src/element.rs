//! An element with its attributes, listeners and children.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use rstml::Infallible;
use rstml::node::{KeyedAttribute, NodeAttribute, NodeElement};
use syn::{Expr, ExprLit, Lit};

use crate::view;

/// The calls that build an element.
///
/// What never changes goes over in one call, as a table in the data of the app; a call for each
/// attribute would be several times as long.
pub fn element(
    tag: &NodeElement<Infallible>,
    name: &str,
    in_svg: bool,
) -> syn::Result<TokenStream> {
    let variable = variable();
    let mut fixed = Vec::new();
    let mut calls = Vec::new();
    for attribute in tag.attributes() {
        let attribute = keyed(attribute)?;
        let key = attribute.key.to_string();
        match (key.split_once(':'), literal(attribute)) {
            (None, Some(text)) => fixed.push(quote! { (#key, #text) }),
            (None, None) if attribute.value().is_none() => fixed.push(quote! { (#key, "") }),
            (None, None) if key == "node_ref" => {
                let value = value(attribute)?;
                calls.push(quote! { #variable.refer(#value); });
            }
            (None, None) => {
                let value = value(attribute)?;
                calls.push(quote! { #variable.attribute(#key, #value); });
            }
            (Some((kind, rest)), _) => calls.push(special(attribute, name, kind, rest)?),
        }
    }
    for child in view::views(&tag.children, in_svg)? {
        calls.push(quote! { #variable.child(#child); });
    }
    let new = if in_svg {
        quote! { svg }
    } else {
        quote! { html }
    };
    Ok(quote! {{
        let #variable = crate::view::Element::#new(#name, &[#(#fixed),*]);
        #(#calls)*
        crate::view::IntoView::into_view(#variable)
    }})
}

/// `prop:name`, `class:name`, `on:event`, `on:event:target`.
fn special(
    attribute: &KeyedAttribute,
    tag: &str,
    kind: &str,
    rest: &str,
) -> syn::Result<TokenStream> {
    let value = value(attribute)?;
    let variable = variable();
    Ok(match kind {
        "prop" => quote! { #variable.property(#rest, #value); },
        "class" => quote! { #variable.class(#rest, #value); },
        "on" => match rest.split_once(':') {
            Some((event, "target")) => {
                let event = format_ident!("{event}");
                let of_type = interface(tag);
                quote! { #variable.on_target::<_, #of_type>(::leptos::ev::#event, #value); }
            }
            Some(_) => return Err(unknown(attribute)),
            None => {
                let event = format_ident!("{rest}");
                quote! { #variable.on(::leptos::ev::#event, #value); }
            }
        },
        // A name of XML, as `xml:lang`.
        _ => return Err(unknown(attribute)),
    })
}

/// The variable that holds the element: unseen by the expressions of who wrote the view.
fn variable() -> Ident {
    Ident::new("element", Span::mixed_site())
}

/// What the browser calls an element that has a value or a state of its own.
///
/// Of other elements the listener has to say whose events it hears.
fn interface(tag: &str) -> TokenStream {
    match tag {
        "details" => quote! { ::web_sys::HtmlDetailsElement },
        "input" => quote! { ::web_sys::HtmlInputElement },
        "select" => quote! { ::web_sys::HtmlSelectElement },
        "textarea" => quote! { ::web_sys::HtmlTextAreaElement },
        _ => quote! { _ },
    }
}

fn unknown(attribute: &KeyedAttribute) -> syn::Error {
    syn::Error::new_spanned(attribute, "an element has no such attribute")
}

/// An attribute with its name; `{..spread}` is not known here.
pub fn keyed(attribute: &NodeAttribute) -> syn::Result<&KeyedAttribute> {
    match attribute {
        NodeAttribute::Attribute(attribute) => Ok(attribute),
        NodeAttribute::Block(block) => Err(syn::Error::new_spanned(block, "give it a name")),
    }
}

/// The expression after `=`.
pub fn value(attribute: &KeyedAttribute) -> syn::Result<&Expr> {
    let missing = || syn::Error::new_spanned(attribute, "a value is missing");
    attribute.value().ok_or_else(missing)
}

fn literal(attribute: &KeyedAttribute) -> Option<String> {
    match attribute.value()? {
        Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) => Some(text.value()),
        _ => None,
    }
}
