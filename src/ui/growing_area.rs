//! A text area that is as high as its text, without a label.

use leptos::prelude::*;

use super::join_lines::JoinLines;
use super::{TypedValue, use_written_in};

/// A text area without its label. The frame measures the text, so it has the same language: browsers break words by it.
#[component]
pub fn GrowingArea(
    #[prop(into)] value: Signal<String>,
    #[prop(into)] on_input: Callback<String>,
    /// The minimum number of lines.
    #[prop(default = 1)]
    rows: u32,
    #[prop(optional, into)] id: Option<String>,
    /// The accessible name, if there is no visible label.
    #[prop(optional, into)]
    label: MaybeProp<String>,
    /// The ids of the elements that label it.
    #[prop(optional, into)]
    labelled_by: Option<String>,
    /// The ids of the elements that describe it.
    #[prop(optional_no_strip)]
    described_by: Option<String>,
) -> impl IntoView {
    let area = NodeRef::<leptos::html::Textarea>::new();
    let typed = TypedValue::new(value);
    let left = Trigger::new();
    let lines = JoinLines::new();
    let focus = move || {
        if let Some(area) = area.get_untracked() {
            let _ = area.focus();
        }
    };
    // The text that sets the height of the frame. It changes only when the height may change, because
    // laying out a long page is most of the cost of a key press.
    let measure = Memo::new(move |last: Option<&String>| {
        left.track();
        let text = value.get();
        let area = area.get_untracked();
        let stays = last.filter(|last| {
            text.len() >= last.len()
                && area.is_some_and(|area| {
                    area.matches(":focus").unwrap_or(false)
                        && area.scroll_height() <= area.client_height()
                        // If the text was set from elsewhere meanwhile, the area still shows the old one.
                        && area.value() == text
                })
        });
        stays.cloned().unwrap_or(text)
    });
    view! {
        <div class="text-area__frame" lang=use_written_in() data-rows=rows data-text=measure>
            <textarea
                class="field__input text-area__input"
                node_ref=area
                id=id
                rows="1"
                lang=use_written_in()
                aria-label=move || label.get()
                aria-labelledby=labelled_by
                aria-describedby=described_by
                prop:value=move || typed.to_write()
                on:input:target=move |event| {
                    typed.take(event.target().value(), on_input);
                    lines.on_input();
                }
                on:paste=move |event| lines.on_paste(&event)
                on:change:target=move |event| typed.take_change(event.target().value(), on_input)
                on:blur=move |_| left.notify()
            ></textarea>
        </div>
        {lines.button(value, on_input, focus)}
    }
    .into_any()
}
