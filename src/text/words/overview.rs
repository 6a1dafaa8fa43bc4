//! Text of the overview: status of the plan, next dates, charts.

pub struct OverviewWords {
    /// Shown below the title of an empty plan.
    pub fresh: &'static str,
    /// The number of open questions per named owner, and of those without an owner.
    pub waiting: fn(&[(&str, usize)], usize) -> String,
    pub us: &'static str,
    pub us_both: &'static str,
    pub next_meeting: fn(&str) -> String,
    pub meeting_today: &'static str,
    pub next_due: fn(&str) -> String,
    /// Whose turn it is: the party that has the plan, or `None` for who reads this; since when, and how many questions
    /// wait for it.
    pub turn: fn(Option<&str>, &str, usize) -> String,
    /// The button that ends the waiting for a party that answered in another way.
    pub stop_waiting: &'static str,
    /// The same button for the party that reads this.
    pub has_answered: &'static str,
    pub stopped_waiting: &'static str,
    pub overdue: fn(usize) -> String,
    pub themes: &'static str,
    pub maybe: fn(usize) -> String,
    pub next: &'static str,
    pub next_none: &'static str,
    pub add_dates: &'static str,
    pub open: &'static str,
    pub waits_for: fn(&str) -> String,
    pub unsettled: &'static str,
    /// Expands the rest of a long list.
    pub show_more: fn(usize) -> String,
    pub year: fn(&str) -> String,
    pub ratings: &'static str,
    pub ratings_lead: &'static str,
    pub timeline: TimelineWords,
    pub chart: ChartWords,
}

/// Text of the timeline.
pub struct TimelineWords {
    pub meetings: &'static str,
    pub tasks: &'static str,
    pub checks: &'static str,
    pub meeting: &'static str,
    pub task: &'static str,
    pub check: &'static str,
    pub today: &'static str,
    /// The text alternative: the numbers of meetings, tasks and checks.
    pub told: fn(&str, [usize; 3]) -> String,
    pub past: &'static str,
    pub to_come: &'static str,
    pub as_list: &'static str,
    pub outside: &'static str,
}

/// Text of the ratings chart.
#[derive(Clone, Copy)]
pub struct ChartWords {
    pub scale: &'static str,
    pub as_table: &'static str,
    /// A score by one perspective.
    pub score: fn(&str, u8) -> String,
}
