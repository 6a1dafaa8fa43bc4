//! Text of the plan or worksheet that is made from an earlier one, and of what is carried into it.

pub struct CarriedWords {
    pub start: &'static str,
    pub start_worksheet: &'static str,
    /// The heading of the panel, with the school year.
    pub title: fn(&str) -> String,
    pub title_worksheet: &'static str,
    pub text: &'static str,
    pub text_worksheet: &'static str,
    pub which: &'static str,
    pub parties: &'static str,
    pub about: &'static str,
    pub ideas: &'static str,
    pub answers: &'static str,
    pub answers_worksheet: &'static str,
    pub tasks: &'static str,
    pub meetings: &'static str,
    pub make: fn(&str) -> String,
    pub make_worksheet: &'static str,
    /// Said when it is open.
    pub made: fn(&str) -> String,
    pub made_worksheet: &'static str,
    /// The heading of what worked less well in the year before.
    pub lessons: &'static str,
    pub lessons_lead: &'static str,
    pub settled: &'static str,
    /// Who wrote a point, and the question that it was written to.
    pub said: fn(&str, &str) -> String,
    /// The link to the prompt that a point is about.
    pub to_prompt: fn(&str) -> String,
}
