//! Words of the objectives of an annex and what covers them.

pub struct ObjectivesWords {
    pub lead: &'static str,
}
