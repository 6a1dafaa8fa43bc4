//! Focus, announcements, title, language and scrolling.

use samspil::browser::announce::announce;
use samspil::browser::focus::{
    focus_back, focus_heading, focus_soon, focus_within, here, keep_in_view, scroll_into_view,
};
use samspil::browser::page;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use crate::stage::{Prop, document, settle, sleep};

/// The id of the focused element.
fn focused() -> String {
    document().active_element().unwrap().id()
}

#[wasm_bindgen_test]
async fn an_element_that_is_not_focusable_can_be_focused() {
    let _stage = Prop::new("<p id=plain>text</p><button id=button>");
    for id in ["plain", "button"] {
        focus_soon(id);
        settle().await;
        assert_eq!(focused(), id);
    }
}

#[wasm_bindgen_test]
async fn a_focused_button_stays_in_the_tab_order() {
    let stage = Prop::new("<button id=button>");
    focus_soon("button");
    settle().await;
    assert_eq!(stage.find::<HtmlElement>("#button").tab_index(), 0);
}

#[wasm_bindgen_test]
async fn the_focus_waits_for_an_element_that_appears_later() {
    focus_soon("late");
    sleep(40).await;
    let _stage = Prop::new("<input id=late>");
    settle().await;
    assert_eq!(focused(), "late");
}

#[wasm_bindgen_test]
async fn an_older_call_cannot_take_the_focus_back() {
    let _stage = Prop::new("<input id=newer>");
    focus_soon("older");
    focus_soon("newer");
    sleep(40).await;
    let _late = Prop::new("<input id=older>");
    settle().await;
    assert_eq!(focused(), "newer");
}

#[wasm_bindgen_test]
async fn focusing_a_missing_element_does_nothing() {
    let _stage = Prop::new("<input id=here><input id=hidden hidden><input id=off disabled>");
    focus_soon("here");
    settle().await;
    for id in ["nowhere", "hidden", "off", ""] {
        focus_soon(id);
        settle().await;
        assert_eq!(focused(), "here", "{id}");
    }
    focus_within("not [a selector");
    settle().await;
    assert_eq!(focused(), "here");
}

#[wasm_bindgen_test]
async fn a_new_page_focuses_its_heading() {
    let _stage = Prop::new("<h1 id=logo>Samspil</h1><main><h1 id=heading>Plan</h1></main>");
    focus_heading();
    settle().await;
    assert_eq!(focused(), "heading");
}

#[wasm_bindgen_test]
async fn the_focus_goes_to_the_first_field_of_a_row() {
    let _stage = Prop::new(
        "<div class=row><input type=hidden><input disabled><input id=first><input></div>
         <div class=empty id=empty></div>",
    );
    focus_within(".row");
    settle().await;
    assert_eq!(focused(), "first");
    focus_within(".empty");
    settle().await;
    assert_eq!(focused(), "empty");
}

/// A card whose fields get new ids each time it is rendered.
fn card(count: u32) -> String {
    format!(
        "<section id=card><details><summary>more</summary><input id=field-{count}></details>
         <fieldset><input type=radio name=choice-{count}><input type=radio name=choice-{count} checked>
         </fieldset><textarea id=area-{count} class=last></textarea></section>"
    )
}

#[wasm_bindgen_test]
async fn the_focus_returns_to_the_same_field_of_a_rebuilt_card() {
    let stage = Prop::new(&card(1));
    stage.find::<HtmlElement>(".last").focus().unwrap();
    let area = here();
    let folded: HtmlElement = stage.find("#field-1");
    stage.find::<HtmlElement>("summary").click();
    folded.focus().unwrap();
    let folded = here();
    stage.find::<HtmlElement>("[type=radio]").focus().unwrap();
    let radio = here();
    drop(stage);
    let stage = Prop::new(&card(2));
    for (place, wanted) in [(area, "area-2"), (folded, "field-2")] {
        focus_back(&place);
        settle().await;
        assert_eq!(focused(), wanted);
    }
    focus_back(&radio);
    settle().await;
    let chosen: HtmlElement = stage.find(":checked");
    assert_eq!(document().active_element().as_ref(), Some(chosen.as_ref()));
}

#[wasm_bindgen_test]
async fn an_element_far_down_is_scrolled_to_the_top() {
    let stage = Prop::new(TALL);
    page::scroll_to(0);
    scroll_into_view("low");
    sleep(1500).await;
    let top = top_of(&stage.find("#low"));
    assert!(top.abs() < 2.0, "{top}");
    page::scroll_to(0);
}

#[wasm_bindgen_test]
async fn a_target_that_appears_late_is_scrolled_to_and_its_field_gets_the_focus() {
    page::scroll_to(0);
    scroll_into_view("low");
    focus_soon("inside");
    sleep(40).await;
    let stage = Prop::new(TALL);
    sleep(1500).await;
    assert_eq!(focused(), "inside");
    let top = top_of(&stage.find("#low"));
    assert!(top.abs() < 2.0, "{top}");
    page::scroll_to(0);
}

#[wasm_bindgen_test]
async fn an_element_out_of_view_is_scrolled_back_and_a_visible_one_stays() {
    let _stage = Prop::new(TALL);
    page::scroll_to(0);
    keep_in_view("low");
    settle().await;
    let place = page::scroll_y();
    assert!(place > 2000, "from below");
    page::scroll_to(place - 50);
    keep_in_view("low");
    settle().await;
    assert!((page::scroll_y() - (place - 50)).abs() < 2, "in view");
    page::scroll_to(place + 500);
    keep_in_view("low");
    settle().await;
    assert!((page::scroll_y() - place).abs() < 2, "from above");
    page::scroll_to(0);
}

#[wasm_bindgen_test]
fn the_scroll_position_is_restored_at_once() {
    let _stage = Prop::new(TALL);
    page::scroll_to(300);
    assert_eq!(page::scroll_y(), 300);
    page::scroll_to(0);
}

fn top_of(element: &HtmlElement) -> f64 {
    element.get_bounding_client_rect().top()
}

const TALL: &str = "<div style='height: 3000px'></div>
    <p id=low>low <button id=inside>inside</button></p>
    <div style='height: 3000px'></div>";

#[wasm_bindgen_test]
async fn the_same_announcement_twice_is_two_changes() {
    let stage = Prop::new("<div id=announcer aria-live=polite></div>");
    let said = || stage.find::<HtmlElement>("#announcer").text_content();
    for _ in 0..2 {
        announce("Rækken er <slettet>");
        assert_eq!(said().as_deref(), Some(""));
        settle().await;
        assert_eq!(said().as_deref(), Some("Rækken er <slettet>"));
    }
}

#[wasm_bindgen_test]
async fn an_announcement_without_a_live_region_does_not_panic() {
    announce("unheard");
    settle().await;
}

#[wasm_bindgen_test]
fn title_and_language_of_the_page_are_set() {
    page::set_title("Plan · Samspil");
    page::set_language("da");
    assert_eq!(document().title(), "Plan · Samspil");
    let root: HtmlElement =
        wasm_bindgen::JsCast::unchecked_into(document().document_element().unwrap());
    assert_eq!(root.lang(), "da");
}
