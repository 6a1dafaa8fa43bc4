//! Words of the overview: how the plan stands, what comes next, and its pictures.

pub struct OverviewWords {
    /// What stands below the title of a plan in which nothing is written yet.
    pub fresh: &'static str,
    /// How many questions wait: for whom by name, and how many for nobody yet.
    pub waiting: fn(&[(&str, usize)], usize) -> String,
    pub us: &'static str,
    pub us_both: &'static str,
    pub next_meeting: fn(&str) -> String,
    pub meeting_today: &'static str,
    pub next_due: fn(&str) -> String,
    pub overdue: fn(usize) -> String,
    pub themes: &'static str,
    pub maybe: fn(usize) -> String,
    pub next: &'static str,
    pub next_none: &'static str,
    pub add_dates: &'static str,
    pub open: &'static str,
    pub waits_for: fn(&str) -> String,
    pub unsettled: &'static str,
    /// Unfolds the rest of a long list.
    pub show_more: fn(usize) -> String,
    pub year: fn(&str) -> String,
    pub ratings: &'static str,
    pub ratings_lead: &'static str,
    pub timeline: TimelineWords,
    pub chart: ChartWords,
}

/// Words of the picture of a school year.
pub struct TimelineWords {
    pub meetings: &'static str,
    pub tasks: &'static str,
    pub checks: &'static str,
    pub meeting: &'static str,
    pub task: &'static str,
    pub check: &'static str,
    pub today: &'static str,
    /// What the picture shows, for those who hear it: meetings, tasks, checks.
    pub told: fn(&str, [usize; 3]) -> String,
    pub past: &'static str,
    pub to_come: &'static str,
    pub as_list: &'static str,
    pub outside: &'static str,
}

/// Words of the picture of ratings.
pub struct ChartWords {
    pub scale: &'static str,
    pub as_table: &'static str,
    /// One score of one view.
    pub score: fn(&str, u8) -> String,
}
