//! A view: nothing, a text, a node, or several in a row.

use std::borrow::Cow;

use wasm_bindgen::JsCast;
use web_sys::Node;

use super::IntoView;

/// What can stand in the page.
#[derive(Default)]
pub enum AnyView {
    #[default]
    Nothing,
    /// Not a node yet: a region that shows text only changes its one text node.
    Text(Cow<'static, str>),
    Node(Node),
    Many(Vec<AnyView>),
}

impl AnyView {
    /// Puts it into `parent`, before a child of it or at its end.
    pub fn insert(self, parent: &Node, before: Option<&Node>) {
        match self {
            Self::Nothing => {}
            Self::Text(text) => insert(parent, &text_node(&text), before),
            Self::Node(node) => insert(parent, &node, before),
            Self::Many(views) => {
                for view in views {
                    view.insert(parent, before);
                }
            }
        }
    }

    /// The view itself: at the end of a view of another kind in a `match`, as in Leptos.
    #[must_use]
    pub fn into_any(self) -> Self {
        self
    }
}

impl IntoView for AnyView {
    fn into_view(self) -> AnyView {
        self
    }
}

/// Puts a node into the page.
///
/// It can't fail but where somebody else (a translator in the browser) has taken the place away; then
/// the node is not shown, and the next time the region is filled it is.
pub(super) fn insert(parent: &Node, node: &Node, before: Option<&Node>) {
    let _ = parent.insert_before(node, before);
}

/// A text on its own; empty ones mark the beginning and the end of a region.
pub(super) fn text_node(text: &str) -> Node {
    document().create_text_node(text).unchecked_into()
}

/// Takes away all between two neighbours that stand in one parent.
pub(super) fn clear_between(start: &Node, end: &Node) {
    let Some(parent) = end.parent_node() else {
        return;
    };
    while let Some(node) = start.next_sibling() {
        if node.is_same_node(Some(end)) || parent.remove_child(&node).is_err() {
            return;
        }
    }
}

/// The page that the app runs in. There is always one: this code runs in no worker.
pub(super) fn document() -> web_sys::Document {
    thread_local! {
        static DOCUMENT: web_sys::Document =
            js_sys::Reflect::get(&js_sys::global(), &"document".into())
                .unwrap_or_default()
                .unchecked_into();
    }
    DOCUMENT.with(Clone::clone)
}
