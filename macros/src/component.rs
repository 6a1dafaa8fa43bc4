//! From a function to a component: a struct of props with a builder, and a function that takes it.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::spanned::Spanned;
use syn::{Attribute, Expr, FnArg, GenericArgument, ItemFn, Pat, PathArguments, Token, Type};

/// What `#[component]` makes of a function.
pub fn expand(function: TokenStream) -> syn::Result<TokenStream> {
    let ItemFn {
        attrs,
        vis,
        sig,
        block,
        ..
    } = syn::parse2(function)?;
    let props = sig
        .inputs
        .iter()
        .map(Prop::read)
        .collect::<syn::Result<Vec<_>>>()?;
    let name = &sig.ident;
    let (props_name, builder) = (
        format_ident!("{name}Props"),
        format_ident!("{name}PropsBuilder"),
    );
    let doc = format!("The props of [`{name}`].");
    let (implementation, types, wheres) = sig.generics.split_for_impl();
    let fields = props.iter().map(Prop::field);
    let names: Vec<_> = props.iter().map(|prop| &prop.name).collect();
    let arguments = props.iter().map(Prop::argument);
    let output = &sig.output;
    Ok(quote! {
        #[doc = #doc]
        #[derive(::typed_builder::TypedBuilder)]
        #vis struct #props_name #implementation #wheres {
            #(#fields),*
        }

        impl #implementation crate::view::Props for #props_name #types #wheres {
            type Builder = #builder #types;

            fn builder() -> Self::Builder {
                Self::builder()
            }
        }

        #(#attrs)*
        #[allow(non_snake_case)]
        #vis fn #name #implementation (props: #props_name #types) -> crate::view::AnyView #wheres {
            #[allow(clippy::too_many_arguments)]
            fn build #implementation (#(#arguments),*) #output #wheres #block
            let #props_name { #(#names),* } = props;
            // Reading a signal while the component is built must not build it anew.
            crate::view::untracked(move || crate::view::IntoView::into_view(build(#(#names),*)))
        }
    })
}

/// One parameter.
struct Prop {
    docs: Vec<Attribute>,
    name: syn::Ident,
    pattern: Pat,
    of_type: Type,
    options: Options,
}

impl Prop {
    fn read(argument: &FnArg) -> syn::Result<Self> {
        let FnArg::Typed(argument) = argument else {
            return Err(syn::Error::new_spanned(
                argument,
                "a component has no `self`",
            ));
        };
        let Pat::Ident(name) = &*argument.pat else {
            return Err(syn::Error::new_spanned(&argument.pat, "a prop is one name"));
        };
        let (options, docs): (Vec<_>, Vec<_>) = argument
            .attrs
            .iter()
            .cloned()
            .partition(|attribute| attribute.path().is_ident("prop"));
        Ok(Self {
            docs,
            name: name.ident.clone(),
            pattern: (*argument.pat).clone(),
            of_type: (*argument.ty).clone(),
            options: Options::read(&options)?,
        })
    }

    fn argument(&self) -> TokenStream {
        let Self {
            pattern, of_type, ..
        } = self;
        quote! { #pattern: #of_type }
    }

    fn field(&self) -> TokenStream {
        let Self {
            docs,
            name,
            of_type,
            options,
            ..
        } = self;
        let default = match &options.default {
            Some(value) => quote! { default = #value, },
            None if options.optional || options.optional_no_strip => quote! { default, },
            None => quote! {},
        };
        let inner = within_option(of_type).filter(|_| options.optional);
        let setter = match (options.into, inner) {
            (true, Some(inner)) => transform(
                inner,
                of_type,
                &quote! { Some(value.into_reactive_value()) },
            ),
            (true, None) => transform(of_type, of_type, &quote! { value.into_reactive_value() }),
            (false, Some(_)) => quote! { setter(strip_option) },
            (false, None) => quote! {},
        };
        let builder = if default.is_empty() && setter.is_empty() {
            quote! {}
        } else {
            quote! { #[builder(#default #setter)] }
        };
        quote! { #(#docs)* #builder pub #name: #of_type }
    }
}

/// A setter that takes whatever can become the type: a closure for a signal, a `&str` for a string.
fn transform(from: &Type, to: &Type, value: &TokenStream) -> TokenStream {
    quote! {
        setter(
            fn transform<Marker>(
                value: impl ::leptos::prelude::IntoReactiveValue<#from, Marker>,
            ) -> #to {
                #value
            }
        )
    }
}

/// The type within `Option<…>`.
fn within_option(of_type: &Type) -> Option<&Type> {
    let Type::Path(path) = of_type else {
        return None;
    };
    let last = path.path.segments.last()?;
    match &last.arguments {
        PathArguments::AngleBracketed(arguments) if last.ident == "Option" => {
            match arguments.args.first()? {
                GenericArgument::Type(inner) => Some(inner),
                _ => None,
            }
        }
        _ => None,
    }
}

/// What `#[prop(...)]` says.
#[derive(Default)]
struct Options {
    into: bool,
    optional: bool,
    optional_no_strip: bool,
    default: Option<Expr>,
}

impl Options {
    fn read(attributes: &[Attribute]) -> syn::Result<Self> {
        let mut options = Self::default();
        for attribute in attributes {
            attribute.parse_nested_meta(|meta| {
                if meta.path.is_ident("into") {
                    options.into = true;
                } else if meta.path.is_ident("optional") {
                    options.optional = true;
                } else if meta.path.is_ident("optional_no_strip") {
                    options.optional_no_strip = true;
                } else if meta.path.is_ident("default") {
                    meta.input.parse::<Token![=]>()?;
                    options.default = Some(meta.input.parse()?);
                } else {
                    return Err(syn::Error::new(meta.path.span(), "no such option"));
                }
                Ok(())
            })?;
        }
        Ok(options)
    }
}
