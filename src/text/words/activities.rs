//! Words of the activity table of an annex.

pub struct ActivitiesWords {
    pub lead: &'static str,
}
