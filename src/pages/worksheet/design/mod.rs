//! The page that edits the questions of a worksheet that users made, and hands it out.

mod hand_out;
mod item_list;
mod item_row;
mod removed_items;

use leptos::prelude::*;

use crate::domain::{DefinedKind, Definition, ThemeId, WorksheetBody};
use crate::pages::PageHead;
use crate::pages::names::draft_title;
use crate::state::{use_chunk_words, use_draft};
use crate::ui::{For, Icon, IconName, TextArea, TextField};
use hand_out::HandOut;
use item_list::{ItemList, use_items};
use item_row::ItemRow;
use removed_items::RemovedItems;

/// The address of the page: that of a theme, because the first load, which reads addresses, has no room for another
/// place.
pub const DESIGN: ThemeId = ThemeId::fixed("design");

/// The page as a function, for the chunk that it is in.
pub fn design_page() -> AnyView {
    view! { <DesignPage/> }.into_any()
}

/// The definition of the open worksheet, if a user made it.
pub(super) fn definition(body: &WorksheetBody) -> Option<&Definition> {
    let mut definitions = body.responses.definitions.iter();
    definitions.find(|definition| definition.id == body.worksheet)
}

fn definition_mut(body: &mut WorksheetBody) -> Option<&mut Definition> {
    let mut definitions = body.responses.definitions.iter_mut();
    definitions.find(|definition| definition.id == body.worksheet)
}

/// What the worksheet is, its questions and headings, and its file.
#[component]
fn DesignPage() -> impl IntoView {
    let words = use_chunk_words();
    let text = words.own_sheet();
    let draft = use_draft();
    let title = draft.slice(move |draft| draft_title(draft, &words));
    let tab = Signal::derive(move || format!("{} · {}", text.design, title.get()));
    view! {
        <PageHead title=Signal::stored(text.design.to_owned()) tab lead=text.design_lead/>
        <div class="design-page">
            <About/>
            <Items/>
            <HandOut/>
        </div>
    }
    .into_any()
}

/// Name, description and source.
#[component]
fn About() -> impl IntoView {
    let words = use_chunk_words().own_sheet();
    let draft = use_draft();
    let read = move |read: fn(&Definition) -> &String| {
        draft.worksheet(move |body| definition(body).map(read).cloned().unwrap_or_default())
    };
    let edit = move |change: &dyn Fn(&mut Definition)| {
        draft.edit_worksheet(|body| {
            if let Some(definition) = definition_mut(body) {
                change(definition);
            }
        });
    };
    view! {
        <section class="design-page__about card" aria-label=words.name>
            <TextField label=words.name hint=words.name_hint value=read(|one| &one.name)
                on_input=move |name: String| draft.name_worksheet(&name)/>
            <TextArea label=words.description hint=words.description_hint
                value=read(|one| &one.description)
                on_input=move |text: String| edit(&|one| one.description.clone_from(&text))/>
            <TextField label=words.source hint=words.source_hint value=read(|one| &one.source)
                on_input=move |text: String| edit(&|one| one.source.clone_from(&text))/>
        </section>
    }
}

/// The questions and headings, and the buttons that add one.
#[component]
fn Items() -> impl IntoView {
    let words = use_chunk_words().own_sheet();
    let items = use_items();
    let keys = items.keys();
    let add = move |kind: DefinedKind, label: &'static str, id: &'static str| {
        view! {
            <button type="button" class="button" id=id on:click=move |_| items.add(kind)>
                <Icon name=IconName::Plus/> {label}
            </button>
        }
    };
    view! {
        <section class="design-page__items" aria-labelledby="design-items">
            <h2 id="design-items">{words.items}</h2>
            <ol class="row-list">
                <For each=move || keys.get() key=|key| *key let((id, number))>
                    <ItemRow items id number/>
                </For>
            </ol>
            <div class="cluster">
                {add(DefinedKind::Record, words.add_prompt, ItemList::ADD_ID)}
                {add(DefinedKind::Section, words.add_section, "add-section")}
                {add(DefinedKind::Theme, words.add_theme, "add-theme")}
            </div>
            <RemovedItems items/>
        </section>
    }
}
