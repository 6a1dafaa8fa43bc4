//! The area of a field for longer text: as high as what is written in it.

use leptos::prelude::*;

/// A text area without its label.
#[component]
pub fn GrowingArea(
    #[prop(into)] value: Signal<String>,
    #[prop(into)] on_input: Callback<String>,
    /// Lines at the least.
    #[prop(default = 1)]
    rows: u32,
    #[prop(optional, into)] id: Option<String>,
    /// What it is called, where no label is seen.
    #[prop(optional, into)]
    label: MaybeProp<String>,
    /// The ids of what it is called by.
    #[prop(optional, into)]
    labelled_by: Option<String>,
    /// The ids of what explains it.
    #[prop(optional_no_strip)]
    described_by: Option<String>,
) -> impl IntoView {
    let area = NodeRef::<leptos::html::Textarea>::new();
    let left = Trigger::new();
    // What gives the frame its height. It follows the text only as far as the height does, since
    // the layout of a long page at each key is most of what a key costs.
    let measure = Memo::new(move |last: Option<&String>| {
        left.track();
        let text = value.get();
        let area = area.get_untracked();
        let stays = last.filter(|last| {
            text.len() >= last.len()
                && area.is_some_and(|area| {
                    area.matches(":focus").unwrap_or(false)
                        && area.scroll_height() <= area.client_height()
                        // Set from afar meanwhile, it still shows what was there before.
                        && area.value() == text
                })
        });
        stays.cloned().unwrap_or(text)
    });
    view! {
        <div class="text-area__frame" data-rows=rows data-text=measure>
            <textarea
                class="field__input text-area__input"
                node_ref=area
                id=id
                rows="1"
                aria-label=move || label.get()
                aria-labelledby=labelled_by
                aria-describedby=described_by
                prop:value=value
                on:input:target=move |event| on_input.run(event.target().value())
                on:blur=move |_| left.notify()
            ></textarea>
        </div>
    }
    .into_any()
}
