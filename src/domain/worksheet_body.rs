//! A worksheet that stands alone, outside of a plan.

mod fields;

use serde::Deserialize;

use super::{Extra, Responses, WorksheetId};
use fields::WorksheetFields;

/// A worksheet that is a draft of its own.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(from = "WorksheetFields<'_>")]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(!from, with = "WorksheetFields<'static>")
)]
pub struct WorksheetBody {
    /// Which worksheet it is.
    pub worksheet: WorksheetId,
    /// Who fills it in, in the user's words.
    pub filled_by: String,
    /// Its answers. In files they are fields of the body, as in a plan.
    pub responses: Responses,
    /// An empty form that was handed out: each time it is opened from a file, it becomes a new draft.
    pub is_form: bool,
    pub extra: Extra,
}

impl WorksheetBody {
    /// An empty worksheet.
    pub fn new(worksheet: WorksheetId) -> Self {
        Self {
            worksheet,
            filled_by: String::new(),
            responses: Responses::default(),
            is_form: false,
            extra: Extra::new(),
        }
    }
}
