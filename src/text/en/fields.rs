use crate::text::words::{FaultWords, FieldWords};

pub const WORDS: FieldWords = FieldWords {
    cancel: "Cancel",
    date_incomplete: FaultWords {
        alone: "This date is incomplete or does not exist. Enter the day, month and year, or clear the field.",
        kept: |kept| {
            format!(
                "This date is incomplete or does not exist, so {kept} has been kept. Enter the day, month and year, or clear the field."
            )
        },
    },
    year_wrong: FaultWords {
        alone: "That year cannot be right. Enter it with four digits, for example 2026.",
        kept: |kept| {
            format!(
                "That year cannot be right, so {kept} has been kept. Enter it with four digits, for example 2026."
            )
        },
    },
    time_incomplete: FaultWords {
        alone: "The time is incomplete. Enter hours and minutes, or clear the field.",
        kept: |kept| {
            format!(
                "The time is incomplete, so {kept} has been kept. Enter hours and minutes, or clear the field."
            )
        },
    },
    join_lines: "Remove the line breaks within sentences",
};
