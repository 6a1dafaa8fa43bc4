//! Text of the start page: new drafts, list of drafts, import.

pub struct StartWords {
    pub title: &'static str,
    pub lead: &'static str,
    pub ways: &'static str,
    pub plan_title: &'static str,
    pub plan_text: &'static str,
    pub plan_start: &'static str,
    /// In front of the buttons of the starting points.
    pub begin_from: &'static str,
    /// The starting points, in the order of `worksheet::STARTS`.
    pub begin: [&'static str; 4],
    pub annex_title: &'static str,
    pub annex_text: &'static str,
    pub open_title: &'static str,
    pub open_text: &'static str,
    pub open_choose: &'static str,
    pub drafts: &'static str,
    pub no_drafts: &'static str,
    pub untitled: &'static str,
    pub kind_plan: &'static str,
    pub col_title: &'static str,
    pub col_parties: &'static str,
    pub col_progress: &'static str,
    pub col_changed: &'static str,
    pub col_actions: &'static str,
    pub download: &'static str,
    pub download_all: &'static str,
    pub more: fn(&str) -> String,
    pub unfiled: fn(usize) -> String,
    pub annex_start: &'static str,
    pub kind_annex: &'static str,
    pub kind_worksheet: &'static str,
    pub annex_activities: fn(usize) -> String,
    pub annex_covered: fn(usize, usize) -> String,
    /// The guide's four themes, in their short form for menus.
    pub themes: [&'static str; 4],
    pub shown: fn(usize, usize) -> String,
    pub show_more: fn(usize) -> String,
    pub answered: fn(usize, usize) -> String,
    pub picked: fn(usize) -> String,
    pub ideas_picked: fn(usize) -> String,
    /// The link to the worksheets that can stand alone.
    pub worksheets: &'static str,
    /// Shown on the first visit.
    pub first_visit: &'static str,
}
