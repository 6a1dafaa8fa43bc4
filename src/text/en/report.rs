use crate::text::words::ReportWords;

pub const WORDS: ReportWords = ReportWords {
    lead: "What became of the activities?",
};
