//! The yearly annex ("Bilag 1") that an eTwinning ambassador keeps.
//!
//! The facts come from the agreement between a school and Styrelsen for It og Læring as "eTwinning
//! Danmark", and its Bilag 1 (2019/20).

mod activity;
mod columns;
mod coverage;
mod follower;
mod from_plan;
mod head;
mod named_item;
mod new_year;
mod removal;
mod update;

use serde::{Deserialize, Serialize};

pub use activity::{Activity, ActivityReport, ActivityStatus, Elaboration};
pub use columns::{BuiltIn, ColumnMove, TableColumn};
pub use coverage::Coverage;
pub use follower::AnnexFollower;
pub use from_plan::PlanEntry;
pub use head::{Agency, AnnexHead};
pub use named_item::NamedItem;
pub use update::{Due, Updated};

use super::{DraftId, Extra, is_default};

/// Bilag 1 of one school year. It is part of the ambassador's agreement and is updated at least
/// once a year, in May or June for the next school year.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Annex {
    pub head: AnnexHead,
    /// The columns of the activity table in order, built-in ones and the user's own.
    pub columns: Vec<TableColumn>,
    pub activities: Vec<Activity>,
    /// The objectives of the year, as edited in this annex.
    pub objectives: Vec<NamedItem>,
    /// The target groups, as edited in this annex.
    pub target_groups: Vec<NamedItem>,
    /// Removed activities, kept whole so that they can be restored after a reload too.
    #[serde(default, skip_serializing_if = "is_default")]
    pub removed: Vec<Activity>,
    /// The annex of the previous year that this one was copied from.
    #[serde(default, skip_serializing_if = "is_default")]
    pub copied_from: Option<DraftId>,
    #[serde(flatten)]
    pub extra: Extra,
}
