//! A list of which the items have keys: an item that stays keeps its place in the page, its fields and
//! its signals.

mod order;

use leptos::reactive::graph::untrack;
use leptos::reactive::owner::Owner;
use leptos::reactive::signal::{ReadSignal, RwSignal};
use leptos::reactive::traits::Set;
use web_sys::{Element, Node};

use super::keep::focus;
use super::node::{document, insert, text_node};
use super::region::effect;
use super::{AnyView, IntoView};
use order::{find, staying};

/// The items that `each` says, each built once by `children`.
pub fn list<I, K, V>(
    each: impl Fn() -> I + 'static,
    key: impl Fn(&I::Item) -> K + 'static,
    children: impl Fn(I::Item) -> V + 'static,
) -> AnyView
where
    I: IntoIterator<Item: 'static>,
    K: PartialEq + 'static,
    V: IntoView,
{
    keyed(
        each,
        key,
        Box::new(move |_, item| (children(item).into_view(), None)),
    )
}

/// The same with the place of each item, counted from 0.
pub fn list_with_places<I, K, V>(
    each: impl Fn() -> I + 'static,
    key: impl Fn(&I::Item) -> K + 'static,
    children: impl Fn(ReadSignal<usize>, I::Item) -> V + 'static,
) -> AnyView
where
    I: IntoIterator<Item: 'static>,
    K: PartialEq + 'static,
    V: IntoView,
{
    keyed(
        each,
        key,
        Box::new(move |at, item| {
            let place = RwSignal::new(at);
            (children(place.read_only(), item).into_view(), Some(place))
        }),
    )
}

/// An item of a list, and what tells it its place if it wants to know.
type Built = (AnyView, Option<RwSignal<usize>>);

fn keyed<I, K>(
    each: impl Fn() -> I + 'static,
    key: impl Fn(&I::Item) -> K + 'static,
    build: Box<dyn Fn(usize, I::Item) -> Built>,
) -> AnyView
where
    I: IntoIterator<Item: 'static>,
    K: PartialEq + 'static,
{
    let mut keys = Vec::new();
    rows(Box::new(move |change| {
        let mut items: Vec<Option<I::Item>> = each().into_iter().map(Some).collect();
        let new: Vec<K> = items.iter().flatten().map(&key).collect();
        let found = find(&keys, &new);
        keys = new;
        change(found, &mut |at| {
            let item = items.get_mut(at).and_then(Option::take);
            item.map_or_else(Built::default, |item| build(at, item))
        });
    }))
}

/// Told for each item which one it was before, and what builds those that are new.
type Change<'a> = &'a mut dyn FnMut(Vec<Option<usize>>, &mut dyn FnMut(usize) -> Built);

fn rows(mut refresh: Box<dyn FnMut(Change)>) -> AnyView {
    let owner = Owner::current().unwrap_or_default();
    let fragment: Node = document().create_document_fragment().into();
    let end = text_node("");
    insert(&fragment, &end, None);
    let mut rows = Rows {
        owner,
        all: Vec::new(),
        end,
    };
    effect(Box::new(move || {
        refresh(&mut |found, build| untrack(|| rows.change(found, build)));
    }));
    AnyView::Node(fragment)
}

struct Rows {
    /// Lives as long as the list: an effect's own owner goes each time that it runs.
    owner: Owner,
    all: Vec<Row>,
    /// An empty text behind the last row.
    end: Node,
}

/// One item in the page, from its first node to its last.
struct Row {
    owner: Owner,
    first: Node,
    last: Node,
    place: Option<RwSignal<usize>>,
    at: usize,
}

impl Rows {
    fn change(&mut self, found: Vec<Option<usize>>, build: &mut dyn FnMut(usize) -> Built) {
        let mut old: Vec<Option<Row>> = self.all.drain(..).map(Some).collect();
        let mut kept: Vec<Option<Row>> = found
            .iter()
            .map(|from| old.get_mut((*from)?).and_then(Option::take))
            .collect();
        for gone in old.into_iter().flatten() {
            gone.remove();
        }
        let stays = staying(&found, &kept);
        let mut views = Vec::new();
        for (at, row) in kept.iter_mut().enumerate() {
            if let Some(row) = row {
                row.tell(at);
            } else {
                let owner = self.owner.with(Owner::new);
                let (view, place) = owner.with(|| build(at));
                let (made, view) = Row::new(owner, view, place, at);
                *row = Some(made);
                views.push((at, view));
            }
        }
        self.all = kept.into_iter().flatten().collect();
        self.place(&stays, views);
    }

    /// From the last to the first, so that each finds its neighbour in its place.
    fn place(&self, stays: &[bool], mut new: Vec<(usize, AnyView)>) {
        let Some(parent) = self.end.parent_node() else {
            return;
        };
        let focused = document().active_element();
        let mut next = self.end.clone();
        for (at, row) in self.all.iter().enumerate().rev() {
            match new.pop_if(|(place, _)| *place == at) {
                Some((_, view)) => view.insert(&parent, Some(&next)),
                None if stays.get(at) == Some(&true) => {}
                None => row.each_node(&mut |node| insert(&parent, node, Some(&next))),
            }
            next = row.first.clone();
        }
        // Moving what has the focus takes it away.
        let lost = |element: &Element| {
            element.is_connected() && document().active_element().as_ref() != Some(element)
        };
        if let Some(element) = focused.filter(lost) {
            focus(element);
        }
    }
}

impl Row {
    /// A row, and what is to be put into the page.
    fn new(
        owner: Owner,
        view: AnyView,
        place: Option<RwSignal<usize>>,
        at: usize,
    ) -> (Self, AnyView) {
        let (first, last, view) = match view {
            AnyView::Node(node) if node.node_type() == Node::ELEMENT_NODE => {
                (node.clone(), node.clone(), AnyView::Node(node))
            }
            other => {
                let (first, last) = (text_node(""), text_node(""));
                let ends = [&first, &last].map(|node| AnyView::Node(node.clone()));
                let [start, end] = ends;
                (first, last, AnyView::Many(vec![start, other, end]))
            }
        };
        let row = Self {
            owner,
            first,
            last,
            place,
            at,
        };
        (row, view)
    }

    fn tell(&mut self, at: usize) {
        if self.at != at {
            self.at = at;
            if let Some(place) = self.place {
                place.set(at);
            }
        }
    }

    /// What it listens to goes first: a field that is taken away sends its last events.
    fn remove(self) {
        self.owner.cleanup();
        self.each_node(&mut |node| {
            if let Some(parent) = node.parent_node() {
                let _ = parent.remove_child(node);
            }
        });
    }

    fn each_node(&self, run: &mut dyn FnMut(&Node)) {
        let mut next = Some(self.first.clone());
        while let Some(node) = next {
            next = node.next_sibling();
            run(&node);
            if node.is_same_node(Some(&self.last)) {
                return;
            }
        }
    }
}
