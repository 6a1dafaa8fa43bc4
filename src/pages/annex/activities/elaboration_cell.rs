//! The cell "Uddybning": free text and optional structured details.

use leptos::prelude::*;

use super::detail_fields::DetailFields;
use super::detail_line::detail_line;
use super::details::Details;
use super::handle::Table;
use super::text_cell::TextCell;
use crate::domain::{BuiltIn, RowId};
use crate::pages::annex::from_plan::FromPlan;
use crate::state::use_texts;

/// Free text, collapsed details, and the link to the plan.
#[component]
pub fn ElaborationCell(
    table: Table,
    id: RowId,
    /// The name of the row.
    name: Signal<String>,
    named_by: String,
) -> impl IntoView {
    let texts = use_texts();
    let words = table.words;
    let details = Details::new(table, id);
    let opened = RwSignal::new(false);
    let line = Memo::new(move |_| {
        table.read(|annex| {
            details
                .parts
                .with(|parts| detail_line(parts, annex, &texts, words))
        })
    });
    let title = words.activities().details.title;
    // Rendered on first opening: 200 rows would have thousands of unused fields.
    let fields = move || {
        opened.get().then(|| {
            let name = name.get();
            view! { <DetailFields details name/> }
        })
    };
    view! {
        <div class="elaboration-cell">
            <TextCell table id column=BuiltIn::Elaboration.id() named_by/>
            <details class="elaboration-cell__details" on:toggle=move |_| opened.set(true)>
                <summary class="elaboration-cell__summary">
                    <span class="elaboration-cell__title">{title}</span>
                    <span class="elaboration-cell__row">", " {name}</span>
                    " "
                    <span class="elaboration-cell__line">{line}</span>
                </summary>
                {fields}
            </details>
            <FromPlan activity=id/>
        </div>
    }
}
