use crate::text::words::ActivitiesWords;

pub const WORDS: ActivitiesWords = ActivitiesWords {
    lead: "Write what you will do in the school year. Empty cells are fine.",
};
