use crate::text::words::DateWords;

pub const WORDS: DateWords = DateWords {
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    short_months: [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    with_year: |day, month, year| format!("{day} {month} {year}"),
    without_year: |day, month| format!("{day} {month}"),
    time_separator: ':',
    today_at: |time| format!("today {time}"),
};
