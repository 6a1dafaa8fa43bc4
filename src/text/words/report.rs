//! Words of the activity report of an annex.

pub struct ReportWords {
    pub lead: &'static str,
}
