//! What `samspil::view` promises: what stays in the page when something changes, and what goes.

use leptos::prelude::{GetUntracked, Owner, RwSignal, Set, Update, With};
use samspil::view::{AnyView, Element, IntoView, list, list_with_places, show};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlElement, HtmlInputElement};

use crate::stage::{Prop, document, settle};

/// Something of ours in the page, for as long as the first of the two is kept.
fn mounted(build: impl FnOnce() -> AnyView) -> (Owner, Prop) {
    let _ = any_spawner::Executor::init_wasm_bindgen();
    let stage = Prop::new("<div id=view></div>");
    let owner = Owner::new();
    let view = owner.with(build);
    view.insert(&stage.find::<web_sys::Node>("#view"), None);
    (owner, stage)
}

fn text(stage: &Prop) -> String {
    stage.find::<HtmlElement>("#view").text_content().unwrap()
}

fn item(id: &'static str) -> AnyView {
    let element = Element::html("li", &[]);
    element.attribute("id", id);
    element.child(id.into_view());
    element.into_view()
}

#[wasm_bindgen_test]
async fn a_text_that_changes_keeps_its_node() {
    let words = RwSignal::new("en".to_owned());
    let (_owner, stage) = mounted(|| words.into_view());
    let node = stage.find::<web_sys::Node>("#view").first_child().unwrap();
    words.set("to".to_owned());
    settle().await;
    assert_eq!(text(&stage), "to");
    let now = stage.find::<web_sys::Node>("#view").first_child().unwrap();
    assert!(now.is_same_node(Some(&node)));
}

#[wasm_bindgen_test]
async fn regions_within_regions_come_and_go() {
    let (outer, inner) = (RwSignal::new(true), RwSignal::new(true));
    let (_owner, stage) = mounted(|| {
        let within = move || show(move || inner.with(|on| *on), || "inde ".into_view());
        let all = show(
            move || outer.with(|on| *on),
            move || vec!["før ".into_view(), within(), "efter ".into_view()],
        );
        vec![all, "sidst".into_view()].into_view()
    });
    let mut seen = vec![text(&stage)];
    for (signal, on) in [(inner, false), (outer, false), (inner, true), (outer, true)] {
        signal.set(on);
        settle().await;
        seen.push(text(&stage));
    }
    assert_eq!(
        seen,
        [
            "før inde efter sidst",
            "før efter sidst",
            "sidst",
            "sidst",
            "før inde efter sidst"
        ]
    );
}

#[wasm_bindgen_test]
async fn what_was_unfolded_and_focused_stays_so_when_a_region_is_filled_anew() {
    let count = RwSignal::new(1);
    let (_owner, stage) = mounted(|| {
        (move || {
            let fold = Element::html("details", &[("id", "fold")]);
            let button = Element::html("button", &[("id", "button")]);
            button.child(count.with(|count| *count).into_view());
            fold.child(Element::html("summary", &[]).into_view());
            fold.child(button.into_view());
            fold.into_view()
        })
        .into_view()
    });
    stage
        .find::<HtmlElement>("#fold")
        .set_attribute("open", "")
        .unwrap();
    let button = stage.find::<HtmlElement>("#button");
    button.focus().unwrap();
    count.set(2);
    settle().await;
    assert_eq!(text(&stage), "2");
    assert!(!button.is_connected());
    assert!(stage.find::<HtmlElement>("#fold").has_attribute("open"));
    assert_eq!(document().active_element().unwrap().id(), "button");
}

#[wasm_bindgen_test]
async fn the_focus_behind_a_region_is_left_alone() {
    let count = RwSignal::new(1);
    let (_owner, stage) = mounted(|| {
        let field = |id| Element::html("input", &[("id", id)]).into_view();
        let fields = move || {
            let count = count.with(|count| *count);
            ["a", "b", "c"]
                .into_iter()
                .take(count)
                .map(field)
                .collect::<Vec<_>>()
        };
        vec![fields.into_view(), field("behind")].into_view()
    });
    stage.find::<HtmlElement>("#behind").focus().unwrap();
    count.set(3);
    settle().await;
    assert_eq!(document().active_element().unwrap().id(), "behind");
}

#[wasm_bindgen_test]
async fn an_item_that_stays_keeps_its_element_its_focus_and_its_place() {
    let items = RwSignal::new(vec!["a", "b", "c"]);
    let (_owner, stage) = mounted(|| {
        list_with_places(
            move || items.with(Clone::clone),
            |id| *id,
            |place, id| {
                let element = Element::html("button", &[]);
                element.attribute("id", id);
                element.child((move || place.with(|place| format!("{id}{place} "))).into_view());
                element.into_view()
            },
        )
    });
    let c = stage.find::<HtmlElement>("#c");
    c.focus().unwrap();
    items.set(vec!["c", "d", "b"]);
    settle().await;
    assert_eq!(text(&stage), "c0 d1 b2 ");
    assert!(stage.find::<HtmlElement>("#c").is_same_node(Some(&c)));
    items.update(|items| items.retain(|item| *item == "c"));
    settle().await;
    assert_eq!(text(&stage), "c0 ");
    assert_eq!(document().active_element().unwrap().id(), "c");
}

#[wasm_bindgen_test]
async fn a_list_takes_every_order() {
    let items = RwSignal::new(Vec::new());
    let (_owner, stage) = mounted(|| {
        let rows = list(move || items.with(Clone::clone), |id| *id, item);
        vec![rows, "!".into_view()].into_view()
    });
    for order in ["abcd", "dcba", "", "bd", "xbyd", "ydbx", "abcdxy"] {
        let ids = ["a", "b", "c", "d", "x", "y"];
        let pick = |letter: char| ids.into_iter().find(|id| id.starts_with(letter)).unwrap();
        items.set(order.chars().map(pick).collect());
        settle().await;
        assert_eq!(text(&stage), format!("{order}!"));
    }
}

#[wasm_bindgen_test]
async fn a_property_leaves_alone_what_was_typed_until_its_value_changes() {
    let (value, other) = (RwSignal::new("a".to_owned()), RwSignal::new(0));
    let (_owner, stage) = mounted(|| {
        let field = Element::html("input", &[("id", "field")]);
        field.property("value", move || {
            other.with(|_| ());
            value.with(Clone::clone)
        });
        field.into_view()
    });
    let field = stage.find::<HtmlInputElement>("#field");
    assert_eq!(field.value(), "a");
    field.set_value("typed");
    other.set(1);
    settle().await;
    assert_eq!(field.value(), "typed");
    value.set("b".to_owned());
    settle().await;
    assert_eq!(field.value(), "b");
}

#[wasm_bindgen_test]
async fn what_is_taken_away_hears_nothing_more() {
    let (there, heard) = (RwSignal::new(true), RwSignal::new(0));
    let (_owner, stage) = mounted(|| {
        show(
            move || there.with(|there| *there),
            move || {
                let button = Element::html("button", &[("id", "button")]);
                button.on(leptos::ev::click, move |_| {
                    heard.update(|heard| *heard += 1);
                });
                button.into_view()
            },
        )
    });
    let button: HtmlElement = stage.find::<web_sys::Element>("#button").unchecked_into();
    button.click();
    there.set(false);
    settle().await;
    button.click();
    assert_eq!(heard.get_untracked(), 1);
}
