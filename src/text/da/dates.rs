use crate::text::words::DateWords;

pub const WORDS: DateWords = DateWords {
    months: [
        "januar",
        "februar",
        "marts",
        "april",
        "maj",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "december",
    ],
    short_months: [
        "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
    ],
    with_year: |day, month, year| format!("{day}. {month} {year}"),
    without_year: |day, month| format!("{day}. {month}"),
    time_separator: '.',
    today_at: |time| format!("i dag {time}"),
};
