//! The fields of answers that have rows or ratings. Few themes have such prompts, so the fields are in a chunk, which
//! is loaded with the first section that has one.

use leptos::prelude::*;

use super::PromptHandle;
use super::checkpoint::CheckpointFields;
use super::criterion::CriterionFields;
use super::table::TableFields;
use crate::pages::{Chunk, Later, WorksheetPart, bring};
use crate::worksheet::{Item, PromptKind};

/// The prompt whose fields are shown. Provided as context by its card.
#[derive(Clone)]
pub struct FieldsOf {
    pub prompt: PromptHandle,
    pub title: String,
    /// For a criterion, which shows them itself.
    pub suggestions: Vec<String>,
}

/// The fields of the checkpoint in the context, for the chunk that they are in.
pub fn checkpoint_fields() -> AnyView {
    let FieldsOf { prompt, .. } = expect_context();
    view! { <CheckpointFields prompt/> }.into_any()
}

/// The fields of the criterion in the context, for the chunk that they are in.
pub fn criterion_fields() -> AnyView {
    let FieldsOf {
        prompt,
        suggestions,
        ..
    } = expect_context();
    view! { <CriterionFields prompt suggestions/> }.into_any()
}

/// The table in the context, for the chunk that it is in.
pub fn table_fields() -> AnyView {
    let FieldsOf { prompt, title, .. } = expect_context();
    match prompt.kind {
        PromptKind::Table { columns } => view! { <TableFields prompt columns title/> }.into_any(),
        _ => ().into_any(),
    }
}

/// Fields that are loaded.
#[component]
pub fn LoadedFields(fields: FieldsOf) -> impl IntoView {
    let part = part_of(fields.prompt.kind);
    provide_context(fields);
    part.map(|part| view! { <Later chunk=Chunk::Worksheet(part)/> })
}

/// Loads and shows a chunk when it is needed. Not generic, so that it is compiled once.
pub fn later_when(is_needed: Signal<bool>, chunk: Chunk) -> AnyView {
    view! { <Show when=move || is_needed.get()><Later chunk/></Show> }.into_any()
}

/// Begins to load the fields of these prompts, so that they are there when one is opened.
pub fn bring_fields(items: &[Item]) {
    for item in items {
        if let Some(part) = part_of(item.kind) {
            bring(Chunk::Worksheet(part));
        }
    }
}

fn part_of(kind: PromptKind) -> Option<WorksheetPart> {
    match kind {
        PromptKind::Checkpoint => Some(WorksheetPart::Checkpoint),
        PromptKind::Criterion => Some(WorksheetPart::Criterion),
        PromptKind::Table { .. } => Some(WorksheetPart::Table),
        PromptKind::Consideration { .. } | PromptKind::Idea | PromptKind::Record { .. } => None,
    }
}
