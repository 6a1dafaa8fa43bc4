//! Words of the way from a plan to an annex, and back.

pub struct ToAnnexWords {
    pub add: &'static str,
    pub question: &'static str,
    pub intro: &'static str,
    pub none: &'static str,
    /// The button of one annex, by what the annex is called.
    pub add_to: fn(&str) -> String,
    /// The plan is an activity of this annex.
    pub is_in: fn(&str) -> String,
    /// Starts an annex for a school year.
    pub start_new: fn(&str) -> String,
    pub added: fn(&str) -> String,
    pub gone: &'static str,
    /// The plan of which an activity was made.
    pub from_plan: fn(&str) -> String,
    pub from_elsewhere: &'static str,
}
