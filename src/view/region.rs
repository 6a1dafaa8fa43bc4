//! The part of the page that a closure fills: an effect fills it anew when what it read has changed.

use std::borrow::Cow;
use std::cell::Cell;
use std::rc::Rc;

use leptos::reactive::effect::RenderEffect;
use leptos::reactive::owner::on_cleanup;
use web_sys::Node;

use super::AnyView;
use super::keep::Kept;
use super::node::{clear_between, insert, text_node};

/// A region that shows what `content` returns.
pub(super) fn region(mut content: Box<dyn FnMut() -> AnyView>) -> AnyView {
    let mut region = None::<Region>;
    let first = Rc::new(Cell::new(None));
    let made = first.clone();
    effect(Box::new(move || {
        let view = content();
        match &mut region {
            Some(region) => region.fill(view),
            none => {
                let (new, view) = Region::new(view);
                *none = Some(new);
                made.set(Some(view));
            }
        }
    }));
    first.take().unwrap_or_default()
}

/// Runs `run` now, and again whenever what it read has changed, as long as the owner of now lives.
pub(super) fn effect(mut run: Box<dyn FnMut()>) {
    let effect = RenderEffect::new(move |_| run());
    on_cleanup(move || drop(effect));
}

/// Where it begins and, once it held more than text, where it ends.
///
/// What stands between belongs to the region whoever put it there: regions and lists within may have
/// changed since, and so may the browser's translator.
struct Region {
    /// The text that is shown, or an empty one before what is shown.
    start: Node,
    text: Cow<'static, str>,
    end: Option<Node>,
}

impl Region {
    fn new(view: AnyView) -> (Self, AnyView) {
        let view = as_text(view);
        let (text, rest, end) = match view {
            Ok(text) => (text, AnyView::Nothing, None),
            Err(view) => ("".into(), view, Some(text_node(""))),
        };
        let start = text_node(&text);
        let mut parts = vec![AnyView::Node(start.clone()), rest];
        parts.extend(end.clone().map(AnyView::Node));
        (Self { start, text, end }, AnyView::Many(parts))
    }

    fn fill(&mut self, view: AnyView) {
        let kept = self.end.as_ref().map(|end| Kept::of(&self.start, end));
        if let Some(end) = &self.end {
            clear_between(&self.start, end);
        }
        match as_text(view) {
            Ok(text) => self.write(text),
            Err(view) => {
                self.write("".into());
                let Some(parent) = self.start.parent_node() else {
                    return;
                };
                let end = self.end.get_or_insert_with(|| {
                    let end = text_node("");
                    insert(&parent, &end, self.start.next_sibling().as_ref());
                    end
                });
                view.insert(&parent, Some(end));
                if let Some(kept) = kept {
                    kept.restore(&self.start);
                }
            }
        }
    }

    fn write(&mut self, text: Cow<'static, str>) {
        if self.text != text {
            self.start.set_node_value(Some(&text));
            self.text = text;
        }
    }
}

/// The text that a view is, if it is nothing else.
fn as_text(view: AnyView) -> Result<Cow<'static, str>, AnyView> {
    match view {
        AnyView::Nothing => Ok("".into()),
        AnyView::Text(text) => Ok(text),
        other => Err(other),
    }
}
