//! The yearly annex ("Bilag 1") that an eTwinning ambassador keeps.
//!
//! Facts of the form are from the agreement between a school and Styrelsen for It og Læring as
//! "eTwinning Danmark", and its Bilag 1 (2019/20).

mod activity;
mod columns;
mod coverage;
mod follower;
mod from_plan;
mod head;
mod listed;
mod new_year;
mod take_away;
mod update;

use serde::{Deserialize, Serialize};

pub use activity::{Activity, ActivityReport, ActivityStatus, Elaboration};
pub use columns::{BuiltIn, Sideways, TableColumn};
pub use coverage::Coverage;
pub use follower::AnnexFollower;
pub use from_plan::PlanEntry;
pub use head::{Agency, AnnexHead};
pub use listed::Listed;
pub use update::{Due, Updated};

use super::{DraftId, Extra, is_default};

/// Bilag 1 of one school year. It is part of the ambassador's agreement and is updated at least
/// once a year, in May or June for the coming school year.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Annex {
    pub head: AnnexHead,
    /// The columns of the activity table in their order: built-in ones and the user's own.
    pub columns: Vec<TableColumn>,
    pub activities: Vec<Activity>,
    /// The year's objectives, as this annex has them.
    pub objectives: Vec<Listed>,
    /// The groups that activities are meant for, as this annex has them.
    pub target_groups: Vec<Listed>,
    /// Activities that were taken away: kept whole, so that a reload loses nothing either.
    #[serde(default, skip_serializing_if = "is_default")]
    pub removed: Vec<Activity>,
    /// The annex of the year before, from which this one was copied.
    #[serde(default, skip_serializing_if = "is_default")]
    pub copied_from: Option<DraftId>,
    #[serde(flatten)]
    pub extra: Extra,
}
