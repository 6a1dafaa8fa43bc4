//! Text of fields whose value can't be read.

pub struct FieldWords {
    pub cancel: &'static str,
    pub date_incomplete: FaultWords,
    /// Outside of the years that can be entered.
    pub year_wrong: FaultWords,
    pub time_incomplete: FaultWords,
    /// Joins the lines of a pasted text.
    pub join_lines: &'static str,
}

/// What is wrong with a field, and what to do.
pub struct FaultWords {
    /// When the field had no value before.
    pub alone: &'static str,
    /// When the last readable value, the parameter, is kept.
    pub kept: fn(&str) -> String,
}
