//! Text of adding a plan to an annex.

pub struct ToAnnexWords {
    pub add: &'static str,
    pub question: &'static str,
    pub intro: &'static str,
    pub none: &'static str,
    /// The button of an annex, by its name.
    pub add_to: fn(&str) -> String,
    /// Says that the plan is an activity of this annex.
    pub is_in: fn(&str) -> String,
    /// The button that starts an annex for a school year.
    pub start_new: fn(&str) -> String,
    pub added: fn(&str) -> String,
    pub gone: &'static str,
    /// Names the plan that an activity was made from.
    pub from_plan: fn(&str) -> String,
    pub from_elsewhere: &'static str,
}
