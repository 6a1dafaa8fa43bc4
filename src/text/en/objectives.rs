use crate::text::words::ObjectivesWords;

pub const WORDS: ObjectivesWords = ObjectivesWords {
    lead: "Tick where an activity contributes to an objective.",
};
