//! Text of worksheets that stand alone.

pub struct WorksheetWords {
    /// The page that lists the worksheets.
    pub list_title: &'static str,
    pub list_lead: &'static str,
    pub start: &'static str,
    /// The accessible name of the navigation.
    pub places: &'static str,
    /// The page to print and save.
    pub print: &'static str,
    pub title_label: &'static str,
    pub title_hint: &'static str,
    pub filled_by: &'static str,
    pub filled_by_hint: &'static str,
    /// The accessible name of the picture of roles and relations.
    pub triangle: &'static str,
    pub empty_text: &'static str,
    pub to_questions: &'static str,
    /// The page of the cases to learn from.
    pub cases_title: &'static str,
    pub cases_lead: &'static str,
    pub case_begin: &'static str,
    pub case_ideas: &'static str,
    pub case_more: &'static str,
    pub to_cases: &'static str,
}
