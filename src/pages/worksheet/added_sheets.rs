//! The worksheets in the plan: those that were added, and the choice of another one.

use leptos::prelude::*;

use crate::browser::focus::focus_soon;
use crate::domain::{Definition, DraftId, WorksheetId, visible};
use crate::files::CardFacts;
use crate::state::{
    OpenDraft, use_chunk_words, use_draft, use_language, use_library, use_notices, use_texts,
};
use crate::ui::{For, SelectField};
use crate::worksheet::{STANDALONE, added};

const CHOICE: &str = "added-sheets-choice";

/// A worksheet that can be added.
#[derive(Clone, Debug, PartialEq)]
enum Offer {
    BuiltIn(WorksheetId),
    /// One that a user made, which is in this draft.
    Own(DraftId),
}

/// The panel as a function, for the chunk that it is in.
pub fn added_sheets() -> AnyView {
    // One that a user made may be added now.
    use_draft().add_own_texts();
    view! { <AddedSheets/> }.into_any()
}

/// "Ark i planen".
#[component]
fn AddedSheets() -> impl IntoView {
    let words = use_chunk_words().own_sheet();
    let draft = use_draft();
    let sheets = draft.plan(|plan| plan.worksheets.clone());
    use_library().look();
    view! {
        <section class="overview-page__part added-sheets" aria-labelledby="added-sheets">
            <h2 id="added-sheets">{words.in_plan}</h2>
            <p class="hint">{words.in_plan_text}</p>
            <ul class="added-sheets__list">
                <For each=move || sheets.get() key=WorksheetId::clone let:id>
                    <Sheet id/>
                </For>
            </ul>
            <Choice/>
        </section>
    }
    .into_any()
}

/// A worksheet in the plan, and the button that takes it out.
#[component]
fn Sheet(id: WorksheetId) -> impl IntoView {
    let words = use_chunk_words().own_sheet();
    let (draft, notices) = (use_draft(), use_notices());
    let name = name_in_plan(draft, &id);
    let label = (words.remove)(&name);
    let said = name.clone();
    let take_out = move |_| {
        let mut place = None;
        draft.edit_plan(|plan| {
            place = plan.worksheets.iter().position(|other| *other == id);
            plan.worksheets.retain(|other| *other != id);
        });
        focus_soon(CHOICE);
        let Some(at) = place else { return };
        let (id, said) = (id.clone(), said.clone());
        notices.offer_undo((words.taken_out)(&said), move || {
            draft.edit_plan(|plan| {
                if !plan.worksheets.contains(&id) {
                    plan.worksheets.insert(at.min(plan.worksheets.len()), id);
                }
            });
            notices.say((words.put_back)(&said));
        });
    };
    view! {
        <li class="added-sheets__sheet">
            <span>{name}</span>
            <button type="button" class="button button--quiet" on:click=take_out>{label}</button>
        </li>
    }
}

/// The name of a worksheet in the plan; its id if this version does not know it.
fn name_in_plan(draft: OpenDraft, id: &WorksheetId) -> String {
    let texts = use_texts();
    let known = draft.with(|draft| {
        let plan = draft.plan()?;
        let mut sheets = added(plan);
        sheets.find(|sheet| sheet.id == *id)
    });
    let name = known.map(|sheet| texts.worksheet(sheet).name);
    match name.as_deref().map(visible) {
        None => id.to_string(),
        Some("") => use_chunk_words().own_sheet().untitled.to_owned(),
        Some(name) => name.to_owned(),
    }
}

/// The choice of a worksheet that is not in the plan.
#[component]
fn Choice() -> impl IntoView {
    let words = use_chunk_words();
    let text = words.own_sheet();
    let (draft, notices) = (use_draft(), use_notices());
    let chosen = RwSignal::new(String::new());
    let add = move |_| {
        let Some((name, offer)) = offers(draft)
            .into_iter()
            .find(|(_, offer)| key(offer) == chosen.get_untracked())
        else {
            return focus_soon(CHOICE);
        };
        add(draft, offer);
        chosen.set(String::new());
        notices.say((text.added)(&name));
    };
    let select = move || {
        draft.track(|_| ());
        let none = (String::new(), text.choose.to_owned());
        let offers = offers(draft).into_iter();
        let options = offers.map(|(name, offer)| (key(&offer), name));
        view! {
            <SelectField id=CHOICE label=text.choose options=std::iter::once(none).chain(options).collect()
                value=chosen on_change=move |key| chosen.set(key)/>
        }
    };
    view! {
        <div class="added-sheets__choice">
            {select}
            <button type="button" class="button" on:click=add>{text.add}</button>
        </div>
    }
}

fn key(offer: &Offer) -> String {
    match offer {
        Offer::BuiltIn(id) => id.to_string(),
        Offer::Own(draft) => draft.to_string(),
    }
}

/// The worksheets that are not in the plan, by name: the built-in ones, then those that users made.
fn offers(draft: OpenDraft) -> Vec<(String, Offer)> {
    let texts = use_language().texts();
    let here = draft.with(|draft| draft.plan().map(|plan| plan.worksheets.clone()));
    let here = here.unwrap_or_default();
    let built_in = STANDALONE.into_iter().map(|sheet| {
        let name = texts.worksheet(sheet).name;
        (name, sheet.id.clone(), Offer::BuiltIn(sheet.id.clone()))
    });
    let cards = use_library().cards();
    let own = cards.iter().filter_map(|card| match &card.facts {
        CardFacts::Worksheet { worksheet, .. } if worksheet.is_own() => {
            let name = visible(&card.title).to_owned();
            Some((name, worksheet.clone(), Offer::Own(card.id)))
        }
        _ => None,
    });
    let all = built_in.chain(own);
    let new = all.filter(|(name, id, _)| !name.is_empty() && !here.contains(id));
    new.map(|(name, _, offer)| (name, offer)).collect()
}

/// Adds a worksheet. One that users made is copied into the plan, so that the plan can be opened anywhere.
fn add(draft: OpenDraft, offer: Offer) {
    let (id, definition) = match offer {
        Offer::BuiltIn(id) => (id, None),
        Offer::Own(from) => match definition_in(from) {
            Some(definition) => (definition.id.clone(), Some(definition)),
            None => return,
        },
    };
    draft.edit_plan(|plan| {
        if let Some(definition) = definition {
            let known = &mut plan.responses.definitions;
            match known.iter_mut().find(|other| other.id == definition.id) {
                Some(earlier) => *earlier = definition,
                None => known.push(definition),
            }
        }
        if !plan.worksheets.contains(&id) {
            plan.worksheets.push(id);
        }
    });
}

fn definition_in(draft: DraftId) -> Option<Definition> {
    let draft = use_library().draft(draft)?;
    let body = draft.worksheet()?;
    let mut definitions = body.responses.definitions.iter();
    definitions.find(|one| one.id == body.worksheet).cloned()
}
