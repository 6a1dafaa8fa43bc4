//! From the tree that rstml reads to the calls that build it.

use proc_macro2::TokenStream;
use proc_macro2_diagnostics::Diagnostic;
use quote::quote;
use rstml::node::{Node, NodeBlock, NodeElement};
use rstml::{Infallible, Parser, ParserConfig};
use syn::Stmt;

use crate::{element, part};

/// The names of SVG elements that stand alone in a view: those within `<svg>` are known by it.
const SVG: [&str; 14] = [
    "circle", "clipPath", "defs", "ellipse", "g", "line", "path", "pattern", "polygon", "polyline",
    "rect", "svg", "text", "tspan",
];

/// What `view!` becomes; errors of the syntax become errors of the compiler beside it.
pub fn expand(tokens: TokenStream) -> TokenStream {
    let parser = Parser::new(ParserConfig::default().recover_block(true));
    let (nodes, errors) = parser.parse_recoverable(tokens).split_vec();
    let errors = errors.into_iter().map(Diagnostic::emit_as_expr_tokens);
    let body = all(&nodes, false).unwrap_or_else(syn::Error::into_compile_error);
    quote! {{ #(#errors;)* #body }}
}

/// Some nodes as one view.
pub fn all(nodes: &[Node], in_svg: bool) -> syn::Result<TokenStream> {
    let views = views(nodes, in_svg)?;
    Ok(match views.as_slice() {
        [] => quote! { crate::view::AnyView::Nothing },
        [one] => one.clone(),
        many => quote! { crate::view::AnyView::Many(::std::vec![#(#many),*]) },
    })
}

/// Each node as a view of its own.
pub fn views(nodes: &[Node], in_svg: bool) -> syn::Result<Vec<TokenStream>> {
    let mut views = Vec::new();
    for node in nodes {
        match node {
            Node::Element(tag) => views.push(tag_view(tag, in_svg)?),
            Node::Block(block) => {
                let value = bare(block);
                views.push(quote! { crate::view::IntoView::into_view(#value) });
            }
            Node::Text(text) => {
                let value = &text.value;
                views.push(quote! { crate::view::IntoView::into_view(#value) });
            }
            Node::Fragment(fragment) => views.extend(self::views(&fragment.children, in_svg)?),
            Node::Comment(_) => {}
            Node::Doctype(_) | Node::RawText(_) | Node::Custom(_) => {
                return Err(syn::Error::new_spanned(node, "text stands in quotes"));
            }
        }
    }
    Ok(views)
}

/// An expression without its braces, of which the compiler would say that they are needless.
fn bare(block: &NodeBlock) -> TokenStream {
    let statements = block.try_block().map(|block| block.stmts.as_slice());
    if let Some([Stmt::Expr(expression, None)]) = statements {
        quote! { #expression }
    } else {
        quote! { #block }
    }
}

fn tag_view(tag: &NodeElement<Infallible>, in_svg: bool) -> syn::Result<TokenStream> {
    let name = tag.name().to_string();
    match name.as_str() {
        "Show" => part::show(tag),
        "For" | "ForEnumerate" => part::list(tag, name == "ForEnumerate"),
        _ if name.starts_with(char::is_uppercase) => part::component(tag),
        _ => element::element(tag, &name, in_svg || SVG.contains(&name.as_str())),
    }
}
