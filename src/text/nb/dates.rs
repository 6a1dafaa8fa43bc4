use crate::text::words::DateWords;

pub const WORDS: DateWords = DateWords {
    months: [
        "januar",
        "februar",
        "mars",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "desember",
    ],
    short_months: [
        "jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des",
    ],
    with_year: |day, month, year| format!("{day}. {month} {year}"),
    without_year: |day, month| format!("{day}. {month}"),
    time_separator: '.',
    today_at: |time| format!("i dag {time}"),
};
