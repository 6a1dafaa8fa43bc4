//! Access to the content of a draft by its kind.

use super::{Body, Draft};
use crate::domain::{Annex, Plan, Responses, WorksheetBody};

impl Draft {
    /// The plan, if it is one.
    pub fn plan(&self) -> Option<&Plan> {
        match &self.body {
            Body::Plan(plan) => Some(plan),
            Body::Annex(_) | Body::Worksheet(_) => None,
        }
    }

    /// The annex, if it is one.
    pub fn annex(&self) -> Option<&Annex> {
        match &self.body {
            Body::Annex(annex) => Some(annex),
            Body::Plan(_) | Body::Worksheet(_) => None,
        }
    }

    /// The worksheet, if it is one that stands alone.
    pub fn worksheet(&self) -> Option<&WorksheetBody> {
        match &self.body {
            Body::Worksheet(worksheet) => Some(worksheet),
            Body::Plan(_) | Body::Annex(_) => None,
        }
    }

    /// The worksheet, mutably, if it is one that stands alone.
    pub fn worksheet_mut(&mut self) -> Option<&mut WorksheetBody> {
        match &mut self.body {
            Body::Worksheet(worksheet) => Some(worksheet),
            Body::Plan(_) | Body::Annex(_) => None,
        }
    }

    /// The answers to the prompts of worksheets, if it has any.
    pub fn responses(&self) -> Option<&Responses> {
        match &self.body {
            Body::Plan(plan) => Some(&plan.responses),
            Body::Worksheet(worksheet) => Some(&worksheet.responses),
            Body::Annex(_) => None,
        }
    }

    /// The answers to the prompts of worksheets, mutably, if it has any.
    pub fn responses_mut(&mut self) -> Option<&mut Responses> {
        match &mut self.body {
            Body::Plan(plan) => Some(&mut plan.responses),
            Body::Worksheet(worksheet) => Some(&mut worksheet.responses),
            Body::Annex(_) => None,
        }
    }

    /// The annex, mutably, if it is one.
    pub fn annex_mut(&mut self) -> Option<&mut Annex> {
        match &mut self.body {
            Body::Annex(annex) => Some(annex),
            Body::Plan(_) | Body::Worksheet(_) => None,
        }
    }

    /// The plan, mutably, if it is one.
    pub fn plan_mut(&mut self) -> Option<&mut Plan> {
        match &mut self.body {
            Body::Plan(plan) => Some(plan),
            Body::Annex(_) | Body::Worksheet(_) => None,
        }
    }
}
