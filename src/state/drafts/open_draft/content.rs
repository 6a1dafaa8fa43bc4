//! Reads and changes of the content of the open draft by its kind. All end in [`OpenDraft::slice`] and
//! [`OpenDraft::edit`].

use leptos::prelude::*;

use super::{OpenDraft, Readers};
use crate::domain::{Annex, Plan, Responses, WorksheetBody};
use crate::worksheet::Filled;

impl OpenDraft {
    /// Changes the plan.
    pub fn edit_plan(self, change: impl FnOnce(&mut Plan)) {
        self.edit(Readers::All, |draft| {
            if let Some(plan) = draft.plan_mut() {
                change(plan);
            }
        });
    }

    /// Changes the answers to the prompts.
    pub fn edit_responses(self, change: impl FnOnce(&mut Responses)) {
        self.edit(Readers::All, |draft| {
            if let Some(responses) = draft.responses_mut() {
                change(responses);
            }
        });
    }

    /// Changes the annex and notifies `readers`.
    pub fn edit_annex(self, readers: Readers, change: impl FnOnce(&mut Annex)) {
        self.edit(readers, |draft| {
            if let Some(annex) = draft.annex_mut() {
                change(annex);
            }
        });
    }

    /// A memo of something in the plan.
    pub fn plan<T>(self, read: impl Fn(&Plan) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Default + Send + Sync + 'static,
    {
        self.slice(move |draft| draft.plan().map(&read).unwrap_or_default())
    }

    /// A memo of something in the answers to the prompts.
    pub fn filled<T>(self, read: impl Fn(Filled) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Default + Send + Sync + 'static,
    {
        self.slice(move |draft| Filled::of(draft).map(&read).unwrap_or_default())
    }

    /// A memo of something in the annex.
    pub fn annex<T>(self, read: impl Fn(&Annex) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Default + Send + Sync + 'static,
    {
        self.slice(move |draft| draft.annex().map(&read).unwrap_or_default())
    }

    /// A memo of something in the worksheet that stands alone.
    pub fn worksheet<T>(self, read: impl Fn(&WorksheetBody) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Default + Send + Sync + 'static,
    {
        self.slice(move |draft| draft.worksheet().map(&read).unwrap_or_default())
    }

    /// Names a worksheet that the user makes. Its title follows, unless it was given another one.
    pub fn name_worksheet(self, name: &str) {
        self.edit(Readers::All, |draft| {
            let Some(body) = draft.worksheet_mut() else {
                return;
            };
            let mut definitions = body.responses.definitions.iter_mut();
            let Some(definition) = definitions.find(|one| one.id == body.worksheet) else {
                return;
            };
            let earlier = std::mem::replace(&mut definition.name, name.to_owned());
            if draft.meta.title == earlier {
                name.clone_into(&mut draft.meta.title);
            }
        });
    }

    /// Changes the worksheet that stands alone.
    pub fn edit_worksheet(self, change: impl FnOnce(&mut WorksheetBody)) {
        self.edit(Readers::All, |draft| {
            if let Some(worksheet) = draft.worksheet_mut() {
                change(worksheet);
            }
        });
    }
}
