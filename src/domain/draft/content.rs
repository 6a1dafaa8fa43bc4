//! Access to the content of a draft by its kind.

use super::{Body, Draft};
use crate::domain::{Annex, Plan, Responses};

impl Draft {
    /// The plan, if it is one.
    pub fn plan(&self) -> Option<&Plan> {
        match &self.body {
            Body::Plan(plan) => Some(plan),
            Body::Annex(_) => None,
        }
    }

    /// The annex, if it is one.
    pub fn annex(&self) -> Option<&Annex> {
        match &self.body {
            Body::Annex(annex) => Some(annex),
            Body::Plan(_) => None,
        }
    }

    /// The answers to the prompts of worksheets, if it has any.
    pub fn responses(&self) -> Option<&Responses> {
        self.plan().map(|plan| &plan.responses)
    }

    /// The answers to the prompts of worksheets, mutably, if it has any.
    pub fn responses_mut(&mut self) -> Option<&mut Responses> {
        self.plan_mut().map(|plan| &mut plan.responses)
    }

    /// The annex, mutably, if it is one.
    pub fn annex_mut(&mut self) -> Option<&mut Annex> {
        match &mut self.body {
            Body::Annex(annex) => Some(annex),
            Body::Plan(_) => None,
        }
    }

    /// The plan, mutably, if it is one.
    pub fn plan_mut(&mut self) -> Option<&mut Plan> {
        match &mut self.body {
            Body::Plan(plan) => Some(plan),
            Body::Annex(_) => None,
        }
    }
}
