use crate::text::words::ReportWords;

pub const WORDS: ReportWords = ReportWords {
    lead: "Hvad blev der af aktiviteterne?",
};
