//! The card of a prompt. Closed: title, summary of the answer, state. Open: all fields.

use leptos::prelude::*;

use super::PromptHandle;
use super::closed::ClosedAnswer;
use super::comments::{CommentList, Comments};
use super::consideration::ConsiderationFields;
use super::idea::{ClosedIdea, IdeaChoice, IdeaFields};
use super::loaded_fields::{FieldsOf, LoadedFields, later_when};
use super::prompt_footer::PromptFooter;
use super::record::RecordFields;
use crate::browser;
use crate::domain::{Check, ColumnId, PromptId, Responses};
use crate::pages::carried::Beside;
use crate::pages::frame::Writing;
use crate::pages::plan::names::prompt_title;
use crate::pages::{Chunk, DocumentPart};
use crate::state::{new_row_id, today, use_chunk_words, use_draft, use_router, use_texts};
use crate::ui::{ElementId, Suggestions, insert_suggestion};
use crate::worksheet::{Item, PromptKind, Section, is_about};

/// The card of a prompt.
#[component]
pub fn PromptCard(item: Item, section: &'static Section) -> impl IntoView {
    let router = use_router();
    let draft = use_draft();
    let texts = use_texts();
    let text = texts.prompt(&item.id);
    let is_own = item.own_title.is_some();
    let title = prompt_title(&item, &texts, use_chunk_words());
    let prompt = PromptHandle::new(item.id.clone(), item.kind, draft);
    let id = StoredValue::new(item.id.clone());
    let is_open = router.is_open(item.id.clone());
    let card_id = ElementId::Prompt(&item.id).to_string();
    let button_id = ElementId::PromptToggle(&item.id).to_string();
    let body_id = ElementId::PromptBody(&item.id).to_string();
    let (named_by, controls) = (button_id.clone(), body_id.clone());
    let kind = item.kind;
    let toggle = move |_| {
        let next = (!is_open.get_untracked()).then(|| id.get_value());
        let opens = next.is_some();
        router.open_prompt(next);
        if opens {
            id.with_value(|id| {
                browser::focus::keep_in_view(&ElementId::Prompt(id).to_string());
                focus_answer(id, kind);
            });
        }
    };
    let (name, idea) = (title.clone(), title.clone());
    let advice = (text.guidance, text.as_of);
    let suggestions = text.suggestions;
    // A theme has dozens of closed cards: what only the open one needs is made when it opens.
    let body = move || {
        let id = body_id.clone();
        if is_open.get() {
            let (title, (guidance, as_of)) = (name.clone(), advice.clone());
            let suggestions = suggestions.clone();
            view! {
                <div class="prompt-card__body" id=id>
                    <OpenPrompt prompt title guidance as_of suggestions is_own section/>
                </div>
            }
            .into_any()
        } else {
            let advice = (kind == PromptKind::Idea).then(|| advice.0.clone());
            view! {
                <ClosedAnswer prompt/>
                {advice.map(|advice| view! { <ClosedIdea prompt advice/> })}
                <div class="prompt-card__body" id=id hidden=true></div>
            }
            .into_any()
        }
    };
    view! {
        <article class="prompt-card" class:prompt-card--open=is_open id=card_id
            aria-labelledby=named_by>
            <h3 class="prompt-card__title">
                <button type="button" class="prompt-card__toggle" id=button_id
                    aria-expanded=move || is_open.get().to_string() aria-controls=controls
                    on:click=toggle>
                    {title}
                </button>
            </h3>
            {(kind == PromptKind::Idea).then(|| view! { <IdeaChoice prompt title=idea/> })}
            <Lessons prompt/>
            {body}
        </article>
    }
}

/// What worked less well last time. Few plans have any of it, so what shows it is loaded when one does.
#[component]
fn Lessons(prompt: PromptHandle) -> impl IntoView {
    let has_some = |responses: &Responses, prompt: &PromptId| {
        let mut lessons = responses.lessons.iter();
        lessons.any(|lesson| is_about(lesson, prompt))
    };
    provide_context(Beside(prompt.id()));
    let has_some = Signal::derive(move || prompt.is(has_some));
    later_when(has_some, Chunk::Document(DocumentPart::Lessons))
}

/// Moves the focus into the answer of a prompt that opens: the cursor into its text, or to the first
/// control of an answer that is not one text. In a tab that follows, where nothing takes it, it stays.
pub fn focus_answer(id: &PromptId, kind: PromptKind) {
    let part = match kind {
        PromptKind::Consideration { .. } | PromptKind::Idea | PromptKind::Record { .. } => {
            " textarea"
        }
        PromptKind::Checkpoint | PromptKind::Criterion | PromptKind::Table { .. } => "",
    };
    browser::focus::focus_within(&format!("[id='{}']{part}", ElementId::PromptBody(id)));
}

#[component]
fn OpenPrompt(
    prompt: PromptHandle,
    title: String,
    guidance: String,
    /// The source and date of a fact in the guidance.
    as_of: String,
    suggestions: Vec<String>,
    is_own: bool,
    section: &'static Section,
) -> impl IntoView {
    let words = use_chunk_words();
    let comments = Comments::new(prompt, title.clone());
    let first_column = match prompt.kind {
        PromptKind::Table { columns } => columns.first(),
        _ => None,
    };
    let insert = move |suggestion: String| {
        prompt.edit(|answer| insert_into(answer, first_column, &suggestion));
    };
    // A criterion renders its suggestions itself, because they belong to a perspective.
    let (within, below) = match prompt.kind {
        PromptKind::Criterion => (suggestions, Vec::new()),
        _ => (Vec::new(), suggestions),
    };
    let fields = match prompt.kind {
        PromptKind::Consideration { unit } => {
            view! { <ConsiderationFields prompt unit/> }.into_any()
        }
        PromptKind::Idea => view! { <IdeaFields prompt/> }.into_any(),
        PromptKind::Record { .. } => view! { <RecordFields prompt/> }.into_any(),
        PromptKind::Checkpoint | PromptKind::Criterion | PromptKind::Table { .. } => {
            let suggestions = within;
            view! { <LoadedFields fields=FieldsOf { prompt, title, suggestions }/> }.into_any()
        }
    };
    // The views of a criterion can be read in turn.
    let fields = match prompt.kind {
        PromptKind::Criterion => fields,
        _ => view! { <Writing>{fields}</Writing> }.into_any(),
    };
    view! {
        {(!guidance.is_empty()).then(|| view! { <p class="prompt-card__guidance">{guidance}</p> })}
        {(!as_of.is_empty()).then(|| view! { <p class="hint">{as_of}</p> })}
        {fields}
        <Writing>
            <Suggestions label=words.prompt().suggestions items=below on_pick=insert/>
            <CommentList comments/>
            <PromptFooter prompt is_own section comments/>
        </Writing>
    }
}

/// Appends a suggestion to the answer; for a checkpoint, to its latest check; for a table, as a row.
fn insert_into(
    answer: &mut crate::domain::Answer,
    first_column: Option<&'static ColumnId>,
    suggestion: &str,
) {
    let insert = |text: &mut String| *text = insert_suggestion(text, suggestion);
    answer.edit_consideration(|answer| answer.write(|answer| insert(&mut answer.text)));
    answer.edit_idea(|idea| idea.write(insert_suggestion(&idea.how, suggestion)));
    answer.edit_record(|record| insert(&mut record.text));
    if let Some(column) = first_column {
        answer.edit_table(|table| table.add_suggestion(new_row_id, column, suggestion));
    }
    answer.edit_checkpoint(|point| {
        if point.checks.is_empty() {
            let check = Check::new(new_row_id(), Some(today()));
            point.checks.push(check);
        }
        if let Some(latest) = point.checks.last_mut() {
            insert(&mut latest.note);
        }
    });
}
