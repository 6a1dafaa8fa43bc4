//! Text of the activity report of an annex.

pub struct ReportWords {
    pub lead: &'static str,
    pub empty: &'static str,
    pub to_activities: &'static str,
    /// The number of activities per status.
    pub summary: fn(ReportCounts) -> String,
    pub status: &'static str,
    pub planned: &'static str,
    pub under_way: &'static str,
    pub done: &'static str,
    pub dropped: &'static str,
    pub no_status: &'static str,
    pub what_was_done: &'static str,
    pub date: &'static str,
    pub target: &'static str,
    pub no_target: &'static str,
    pub reached: &'static str,
    pub note: &'static str,
    /// The number reached and the target: "32 af 40 lærere".
    pub reached_of: fn(&str, &str) -> String,
    pub aim: fn(&str) -> String,
    pub print: &'static str,
    pub print_hint: &'static str,
    pub number: &'static str,
    pub activity: &'static str,
    pub reached_target: &'static str,
    pub school_year: &'static str,
    pub ambassador: &'static str,
    pub institution: &'static str,
    pub printed: &'static str,
}

/// The number of activities per status.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReportCounts {
    pub done: usize,
    pub under_way: usize,
    pub planned: usize,
    pub dropped: usize,
    pub without: usize,
}
