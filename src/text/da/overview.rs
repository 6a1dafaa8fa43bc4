use crate::text::words::{ChartWords, OverviewWords, TimelineWords};

pub const WORDS: OverviewWords = OverviewWords {
    fresh: "Planen er helt ny. Begynd med parterne, eller gå lige til det, I vil tale om først.",
    waiting,
    us: "jer",
    us_both: "jer begge",
    next_meeting: |date| format!("Næste møde er {date}."),
    meeting_today: "I har møde i dag.",
    next_due: |date| format!("Næste frist er {date}."),
    turn: |who, since, n| {
        let asked = match n {
            0 => ".".to_owned(),
            n => format!(": {n} spørgsmål."),
        };
        match who {
            Some(who) => format!("Venter på {who} siden {since}{asked}"),
            None if n == 0 => format!("Det er jeres tur. I har haft planen siden {since}."),
            None => format!(
                "Det er jeres tur. I har haft planen siden {since}, og {n} spørgsmål venter på jer."
            ),
        }
    },
    stop_waiting: "Vent ikke længere",
    has_answered: "Vi har svaret",
    stopped_waiting: "Planen venter ikke længere på svar.",
    overdue: |n| match n {
        1 => "Én opgave er over fristen.".to_owned(),
        n => format!("{} opgaver er over fristen.", capital(&number(n))),
    },
    themes: "Så langt er I",
    maybe: |n| format!("{n} måske"),
    next: "Kommende datoer",
    next_none: "Der er ingen datoer forude. Skriv jeres møder og opgaver ind under Aftaler, så ser I dem her.",
    add_dates: "Gå til aftaler",
    open: "Det skal I afklare",
    waits_for: |who| format!("Venter på {who}"),
    unsettled: "Skal drøftes",
    show_more: |n| match n {
        1 => "Vis ét til".to_owned(),
        n => format!("Vis {} til", number(n)),
    },
    year: |year| format!("Skoleåret {year}"),
    ratings: "Sådan så I hver især på det",
    ratings_lead: "Jo længere streg, jo mere har I at tale om.",
    timeline: TIMELINE,
    chart: ChartWords {
        scale: "1 = dårligt, 5 = rigtig godt",
        as_table: "Vis tallene som tabel",
        score: |view, score| format!("{view} {score}"),
    },
};

const TIMELINE: TimelineWords = TimelineWords {
    meetings: "Møder",
    tasks: "Opgaver",
    checks: "Opfølgning",
    meeting: "Møde",
    task: "Opgave",
    check: "Opfølgning",
    today: "I dag",
    told: |year, [meetings, tasks, checks]| {
        format!(
            "Skoleåret {year} med {}, {} og {}. De samme datoer står i listen under billedet.",
            count(meetings, "møde", "møder"),
            count(tasks, "opgave", "opgaver"),
            count(checks, "opfølgning", "opfølgninger"),
        )
    },
    past: "holdt eller klaret",
    to_come: "endnu ikke",
    as_list: "Vis datoerne som liste",
    outside: "Uden for skoleåret",
};

/// "Fem spørgsmål venter på jer, to på museet."
fn waiting(named: &[(&str, usize)], unsettled: usize) -> String {
    let Some(((who, n), others)) = named.split_first() else {
        return match unsettled {
            0 => "I har ikke markeret noget, der skal drøftes.".to_owned(),
            n => format!("{} spørgsmål skal drøftes.", capital(&number(n))),
        };
    };
    let mut said = format!("{} spørgsmål venter på {who}", capital(&number(*n)));
    for (index, (who, n)) in others.iter().enumerate() {
        let is_last_of_many = index > 0 && index + 1 == others.len();
        let joint = if is_last_of_many { " og" } else { "," };
        said = format!("{said}{joint} {} på {who}", number(*n));
    }
    match unsettled {
        0 => format!("{said}."),
        n => format!("{said}. Desuden skal {} drøftes.", number(n)),
    }
}

/// Spelled out up to twelve.
fn number(n: usize) -> String {
    const WORDS: [&str; 12] = [
        "ét", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv",
    ];
    let word = n.checked_sub(1).and_then(|index| WORDS.get(index));
    word.map_or_else(|| n.to_string(), |word| (*word).to_owned())
}

fn count(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn open_questions_are_summarised_naturally() {
        assert_eq!(
            waiting(&[], 0),
            "I har ikke markeret noget, der skal drøftes."
        );
        assert_eq!(waiting(&[], 1), "Ét spørgsmål skal drøftes.");
        assert_eq!(waiting(&[], 13), "13 spørgsmål skal drøftes.");
        assert_eq!(
            waiting(&[("jer", 5), ("museet", 2)], 0),
            "Fem spørgsmål venter på jer, to på museet."
        );
        assert_eq!(
            waiting(&[("jer", 1), ("museet", 2), ("jer begge", 1)], 3),
            "Ét spørgsmål venter på jer, to på museet og ét på jer begge. \
             Desuden skal tre drøftes."
        );
    }
}
