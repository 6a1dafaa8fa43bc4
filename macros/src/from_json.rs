//! From a type to how it is read from JSON: calls of `samspil::domain::json`, field by field.
//!
//! It follows the attributes that `serde` writes by, so that both agree: `default`, `flatten`,
//! `transparent`, `deny_unknown_fields`, `rename_all = "kebab-case"` and `try_from`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::punctuated::Punctuated;
use syn::{Attribute, Data, DeriveInput, Expr, Fields, LitStr, Meta, Token, Type, Variant};

/// What `#[derive(FromJson)]` makes of a type.
pub fn expand(input: TokenStream) -> syn::Result<TokenStream> {
    let input: DeriveInput = syn::parse2(input)?;
    let attributes = Attributes::read(&input.attrs)?;
    let body = match (&attributes.try_from, &input.data) {
        (Some(through), _) => converted(through)?,
        (None, Data::Struct(data)) if attributes.has("transparent") => transparent(&data.fields)?,
        (None, Data::Struct(data)) => fields(&data.fields, &attributes)?,
        (None, Data::Enum(data)) => {
            let variants: Vec<_> = data.variants.iter().collect();
            choice(&variants)?
        }
        (None, Data::Union(_)) => return Err(error(&input.ident, "a union has no JSON")),
    };
    let name = &input.ident;
    let mut generics = input.generics.clone();
    for parameter in generics.type_params_mut() {
        parameter
            .bounds
            .push(syn::parse_quote!(crate::domain::json::FromJson));
    }
    let (implementation, types, wheres) = generics.split_for_impl();
    Ok(quote! {
        impl #implementation crate::domain::json::FromJson for #name #types #wheres {
            fn from_json(
                value: ::serde_json::Value,
            ) -> ::std::result::Result<Self, crate::domain::json::Mismatch> {
                #body
            }
        }
    })
}

/// By way of another type, which may refuse.
fn converted(through: &LitStr) -> syn::Result<TokenStream> {
    let through: Type = through.parse()?;
    Ok(quote! {
        let inner = <#through as crate::domain::json::FromJson>::from_json(value)?;
        Self::try_from(inner).map_err(crate::domain::json::Mismatch::new)
    })
}

/// As what it holds.
fn transparent(fields: &Fields) -> syn::Result<TokenStream> {
    match fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => Ok(quote! {
            crate::domain::json::FromJson::from_json(value).map(Self)
        }),
        _ => Err(error(fields, "transparent is for one field without a name")),
    }
}

fn fields(fields: &Fields, attributes: &Attributes) -> syn::Result<TokenStream> {
    let Fields::Named(fields) = fields else {
        return Err(error(fields, "fields need names"));
    };
    let mut reads = Vec::new();
    let mut required = Vec::new();
    let mut rests = Vec::new();
    for field in &fields.named {
        let attributes = Attributes::read(&field.attrs)?;
        let ident = &field.ident;
        let name = ident.as_ref().map(ToString::to_string).unwrap_or_default();
        if attributes.has("flatten") {
            rests.push(quote! { let #ident = fields.rest(); });
        } else if attributes.has("skip") {
            reads.push(quote! { let #ident = ::std::default::Default::default(); });
        } else if attributes.has("default") {
            reads.push(quote! { let #ident = fields.optional(#name); });
        } else {
            reads.push(quote! { let #ident = fields.required(#name); });
            required.push(ident);
        }
    }
    if attributes.has("deny_unknown_fields") {
        reads.push(quote! { fields.nothing_else(); });
    }
    let names = fields.named.iter().map(|field| &field.ident);
    // One way out when something is wrong: with one at each field, the compiler writes for each how all
    // before it are dropped.
    Ok(quote! {
        let mut fields = crate::domain::json::Fields::of(value)?;
        #(#reads)*
        let wrong = fields.wrong();
        if let (None, #(Some(#required),)*) = (&wrong, #(#required,)*) {
            // Unknown fields are what is left when all others were taken out.
            #(#rests)*
            return Ok(Self { #(#names),* });
        }
        Err(wrong.unwrap_or_default())
    })
}

/// One of several, each by its name: alone, or with what it holds.
fn choice(variants: &[&Variant]) -> syn::Result<TokenStream> {
    let names: Vec<_> = variants
        .iter()
        .map(|variant| kebab(&variant.ident.to_string()))
        .collect();
    if variants.iter().all(|variant| variant.fields.is_empty()) {
        let idents = variants.iter().map(|variant| &variant.ident);
        return Ok(quote! {
            const NAMES: &[&str] = &[#(#names),*];
            match crate::domain::json::choice(value, NAMES)? {
                #(#names => Ok(Self::#idents),)*
                _ => Err(crate::domain::json::Mismatch::unknown(NAMES)),
            }
        });
    }
    let arms = variants.iter().zip(&names).map(|(variant, name)| {
        let ident = &variant.ident;
        match &variant.fields {
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => Ok(quote! {
                #name => crate::domain::json::within(#name, content).map(Self::#ident)
            }),
            fields => Err(error(fields, "each holds one value, or none holds any")),
        }
    });
    let arms = arms.collect::<syn::Result<Vec<_>>>()?;
    Ok(quote! {
        const NAMES: &[&str] = &[#(#names),*];
        let (name, content) = crate::domain::json::tagged(value, NAMES)?;
        match name {
            #(#arms,)*
            _ => Err(crate::domain::json::Mismatch::unknown(NAMES)),
        }
    })
}

/// `NotRelevant` as `not-relevant`.
fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.extend(letter.to_lowercase());
    }
    kebab
}

/// What stands in `#[serde(...)]`.
struct Attributes {
    words: Vec<String>,
    try_from: Option<LitStr>,
}

impl Attributes {
    fn read(attributes: &[Attribute]) -> syn::Result<Self> {
        let mut read = Self {
            words: Vec::new(),
            try_from: None,
        };
        for attribute in attributes
            .iter()
            .filter(|attribute| attribute.path().is_ident("serde"))
        {
            let metas =
                attribute.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)?;
            for meta in metas {
                read.take(&meta)?;
            }
        }
        Ok(read)
    }

    fn take(&mut self, meta: &Meta) -> syn::Result<()> {
        let word = meta
            .path()
            .get_ident()
            .map(ToString::to_string)
            .unwrap_or_default();
        let text = match meta {
            Meta::NameValue(pair) => match &pair.value {
                Expr::Lit(literal) => match &literal.lit {
                    syn::Lit::Str(text) => Some(text.clone()),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        };
        match (word.as_str(), text) {
            ("try_from", text @ Some(_)) => self.try_from = text,
            ("rename_all", Some(text)) if text.value() == "kebab-case" => {}
            // How it is written.
            ("skip_serializing_if" | "into", Some(_)) => {}
            ("default" | "flatten" | "skip" | "transparent" | "deny_unknown_fields", None) => {
                self.words.push(word);
            }
            _ => return Err(error(meta, "FromJson does not know this")),
        }
        Ok(())
    }

    fn has(&self, word: &str) -> bool {
        self.words.iter().any(|known| known == word)
    }
}

fn error(place: impl quote::ToTokens, message: &str) -> syn::Error {
    syn::Error::new_spanned(place, message)
}
