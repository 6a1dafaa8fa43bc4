use crate::text::words::{FaultWords, FieldWords};

pub const WORDS: FieldWords = FieldWords {
    date_incomplete: FaultWords {
        alone: "The date is incomplete or does not exist. Fill in day, month and year, or clear the field.",
        kept: |kept| {
            format!(
                "The date is incomplete or does not exist, so {kept} still applies. Fill in day, month and year, or clear the field."
            )
        },
    },
    year_wrong: FaultWords {
        alone: "That year cannot be right. Enter it with four digits, for example 2026.",
        kept: |kept| {
            format!(
                "That year cannot be right, so {kept} still applies. Enter it with four digits, for example 2026."
            )
        },
    },
    time_incomplete: FaultWords {
        alone: "The time is incomplete. Fill in hours and minutes, or clear the field.",
        kept: |kept| {
            format!(
                "The time is incomplete, so {kept} still applies. Fill in hours and minutes, or clear the field."
            )
        },
    },
};
