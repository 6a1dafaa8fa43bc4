//! Arrow keys between the text fields of a table, as in a spreadsheet. Called by `pages`.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement, KeyboardEvent};

/// Where the cursor is in a field.
struct Cursor {
    is_first: bool,
    is_last: bool,
    /// Whether the text is in one line, in which up and down lead nowhere.
    is_one_line: bool,
}

/// Handles a key press in a table: at the edge of its text, an arrow key leads to the field next to it. Cells of
/// a column have the same `data-column`; rows match `rows`.
pub fn on_key(event: &KeyboardEvent, rows: &str) {
    let has_modifier = event.alt_key() || event.ctrl_key() || event.meta_key() || event.shift_key();
    if has_modifier || event.is_composing() {
        return;
    }
    let field = event.target().and_then(|target| target.dyn_into().ok());
    let next = field.and_then(|field: HtmlElement| next(&field, &event.key(), rows));
    if let Some(next) = next {
        event.prevent_default();
        // Cannot fail for an element that is in the page.
        let _ = next.focus();
    }
}

fn next(field: &HtmlElement, key: &str, rows: &str) -> Option<HtmlElement> {
    let cursor = cursor(field)?;
    let cell = field.closest("td").ok()??;
    match key {
        "ArrowLeft" if cursor.is_first => sideways(cell, Element::previous_element_sibling),
        "ArrowRight" if cursor.is_last => sideways(cell, Element::next_element_sibling),
        "ArrowUp" if cursor.is_first || cursor.is_one_line => in_row(&cell, rows, -1),
        "ArrowDown" if cursor.is_last || cursor.is_one_line => in_row(&cell, rows, 1),
        _ => None,
    }
}

/// `None` if it is no text field, or if text is selected.
fn cursor(field: &HtmlElement) -> Option<Cursor> {
    let (start, end, text, is_one_line) = if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>()
    {
        let (start, end) = (area.selection_start(), area.selection_end());
        let text = area.value();
        let is_one_line = is_one_line(area) && !text.contains('\n');
        (start.ok()??, end.ok()??, text, is_one_line)
    } else {
        let input = field.dyn_ref::<HtmlInputElement>()?;
        if input.type_() != "text" {
            return None;
        }
        let (start, end) = (input.selection_start(), input.selection_end());
        (start.ok()??, end.ok()??, input.value(), true)
    };
    (start == end).then(|| Cursor {
        is_first: start == 0,
        is_last: usize::try_from(end) == Ok(text.encode_utf16().count()),
        is_one_line,
    })
}

/// Whether two lines would not fit into the area, which is as high as its text.
fn is_one_line(area: &HtmlTextAreaElement) -> bool {
    let style = super::window().and_then(|window| window.get_computed_style(area).ok()?);
    let pixels = |name| {
        let value = style.as_ref()?.get_property_value(name).ok()?;
        value.trim_end_matches("px").parse::<f64>().ok()
    };
    let padding = pixels("padding-top").zip(pixels("padding-bottom"));
    let (Some(line), Some((above, below))) = (pixels("line-height"), padding) else {
        return false;
    };
    f64::from(area.client_height()) - above - below < 2.0 * line
}

/// The next field in this direction of the row.
fn sideways(cell: Element, step: impl Fn(&Element) -> Option<Element>) -> Option<HtmlElement> {
    let mut next = step(&cell);
    while let Some(cell) = next {
        if let Some(field) = field_of(&cell) {
            return Some(field);
        }
        next = step(&cell);
    }
    None
}

/// The field in the same column of another row.
fn in_row(cell: &Element, rows: &str, step: i32) -> Option<HtmlElement> {
    let row = cell.closest(rows).ok()??;
    let all = row.closest("table").ok()??.query_selector_all(rows).ok()?;
    let at = (0..all.length()).find(|at| all.get(*at).as_ref() == Some(row.as_ref()))?;
    let other = all.get(at.checked_add_signed(step)?)?;
    let column = cell.get_attribute("data-column")?;
    let same = format!("[data-column='{column}']");
    field_of(&other.dyn_ref::<Element>()?.query_selector(&same).ok()??)
}

fn field_of(cell: &Element) -> Option<HtmlElement> {
    let field = cell.query_selector("textarea, input[type=text]").ok()??;
    field.dyn_into().ok()
}
