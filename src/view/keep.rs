//! What the user did to a region that is filled anew: what was unfolded stays unfolded, and the focus
//! stays where it was, as far as the new content has the same thing in the same place.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, Node};

use super::node::document;

/// Where something stands, from the beginning of the region: the how manieth neighbour, then the how
/// manieth child of it, and so on.
type Path = Vec<u32>;

/// What was unfolded and what had the focus.
pub(super) struct Kept {
    focus: Option<(Path, String)>,
    unfolded: Vec<Path>,
}

impl Kept {
    /// What the user did between two neighbours.
    pub fn of(start: &Node, end: &Node) -> Self {
        let focus = document().active_element();
        let focus =
            focus.and_then(|element| Some((path(start, end, &element)?, element.tag_name())));
        let mut unfolded = Vec::new();
        let mut next = start.next_sibling();
        while let Some(node) = next.filter(|node| !node.is_same_node(Some(end))) {
            if let Some(element) = node.dyn_ref::<Element>() {
                unfolded.extend(
                    open_folds(element)
                        .iter()
                        .filter_map(|fold| path(start, end, fold)),
                );
            }
            next = node.next_sibling();
        }
        Self { focus, unfolded }
    }

    /// Does the same to what stands there now.
    pub fn restore(self, start: &Node) {
        for path in self.unfolded {
            let fold = find(start, &path).and_then(|node| node.dyn_into::<Element>().ok());
            if let Some(fold) = fold.filter(|fold| fold.local_name() == "details") {
                let _ = fold.set_attribute("open", "");
            }
        }
        let Some((path, tag)) = self.focus else {
            return;
        };
        let element = find(start, &path).and_then(|node| node.dyn_into::<Element>().ok());
        if let Some(element) = element.filter(|element| element.tag_name() == tag) {
            focus(element);
        }
    }
}

/// Gives the focus back without moving the page under the user's eyes.
pub(super) fn focus(element: Element) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    if let Ok(element) = element.dyn_into::<HtmlElement>() {
        let _ = element.focus_with_options(&options);
    }
}

fn open_folds(element: &Element) -> Vec<Node> {
    let own = element.matches("details[open]").unwrap_or(false);
    let mut folds: Vec<Node> = own.then(|| element.clone().into()).into_iter().collect();
    if let Ok(within) = element.query_selector_all("details[open]") {
        folds.extend((0..within.length()).filter_map(|at| within.get(at)));
    }
    folds
}

/// `None` if it does not stand between the two.
fn path(start: &Node, end: &Node, node: &Node) -> Option<Path> {
    let region = start.parent_node()?;
    let mut path = Vec::new();
    let mut at = node.clone();
    loop {
        let parent = at.parent_node()?;
        let is_top = parent.is_same_node(Some(&region));
        let mut count = 0;
        let mut before = at.previous_sibling();
        while let Some(node) = before {
            count += 1;
            if is_top && node.is_same_node(Some(end)) {
                return None;
            }
            if is_top && node.is_same_node(Some(start)) {
                path.push(count);
                path.reverse();
                return Some(path);
            }
            before = node.previous_sibling();
        }
        if is_top {
            return None;
        }
        path.push(count);
        at = parent;
    }
}

fn find(start: &Node, path: &[u32]) -> Option<Node> {
    let (first, rest) = path.split_first()?;
    let mut node = start.clone();
    for _ in 0..*first {
        node = node.next_sibling()?;
    }
    for place in rest {
        node = node.child_nodes().get(*place)?;
    }
    Some(node)
}
