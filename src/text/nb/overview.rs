use crate::text::words::{ChartWords, OverviewWords, TimelineWords};

pub const WORDS: OverviewWords = OverviewWords {
    fresh: "Dette er en ny plan. Begynn med partene, eller gå rett til det dere vil drøfte først.",
    waiting,
    us: "dere",
    us_both: "begge parter",
    next_meeting: |date| format!("Neste møte er {date}."),
    meeting_today: "Dere har møte i dag.",
    next_due: |date| format!("Neste frist er {date}."),
    turn: |who, since, n| {
        let asked = match n {
            0 => ".".to_owned(),
            n => format!(": {n} spørsmål."),
        };
        match who {
            Some(who) => format!("Venter på {who} siden {since}{asked}"),
            None if n == 0 => format!("Det er deres tur. Dere har hatt planen siden {since}."),
            None => format!(
                "Det er deres tur. Dere har hatt planen siden {since}, og {n} spørsmål venter på dere."
            ),
        }
    },
    stop_waiting: "Ikke vent lenger",
    has_answered: "Vi har svart",
    stopped_waiting: "Planen venter ikke lenger på svar.",
    overdue: |n| match n {
        1 => "Én oppgave er forfalt.".to_owned(),
        n => format!("{} oppgaver er forfalt.", capital(&number(n))),
    },
    themes: "Hvor langt dere har kommet",
    maybe: |n| format!("{n} kanskje"),
    next: "Dette skjer snart",
    next_none: "Ingenting på kalenderen. Legg inn møter og oppgaver under Avtaler, så vises de her.",
    add_dates: "Gå til avtaler",
    open: "Dette skal dere avklare",
    waits_for: |who| format!("Venter på {who}"),
    unsettled: "Skal drøftes",
    show_more: |n| match n {
        1 => "Vis ett til".to_owned(),
        n => format!("Vis {} til", number(n)),
    },
    year: |year| format!("Skoleåret {year}"),
    ratings: "Slik vurderer hver av partene det",
    ratings_lead: "Jo lengre strek, desto mer er det å snakke om.",
    timeline: TIMELINE,
    chart: ChartWords {
        scale: "1 = dårlig, 5 = veldig bra",
        as_table: "Vis tallene som tabell",
        score: |view, score| format!("{view} {score}"),
    },
};

const TIMELINE: TimelineWords = TimelineWords {
    meetings: "Møter",
    tasks: "Oppgaver",
    checks: "Oppfølging",
    meeting: "Møte",
    task: "Oppgave",
    check: "Oppfølging",
    today: "I dag",
    told: |year, [meetings, tasks, checks]| {
        format!(
            "Skoleåret {year} med {}, {} og {}. De samme datoene står i listen under bildet.",
            count(meetings, "møte", "møter"),
            count(tasks, "oppgave", "oppgaver"),
            count(checks, "oppfølging", "oppfølginger"),
        )
    },
    past: "holdt eller utført",
    to_come: "kommende",
    as_list: "Vis datoene som liste",
    outside: "Utenfor skoleåret",
};

/// "Fem spørsmål venter på dere, to på museet."
fn waiting(named: &[(&str, usize)], unsettled: usize) -> String {
    let Some(((who, n), others)) = named.split_first() else {
        return match unsettled {
            0 => "Dere har ikke merket noe som skal drøftes.".to_owned(),
            n => format!("{} spørsmål skal drøftes.", capital(&number(n))),
        };
    };
    let mut said = format!("{} spørsmål venter på {who}", capital(&number(*n)));
    for (index, (who, n)) in others.iter().enumerate() {
        let is_last_of_many = index > 0 && index + 1 == others.len();
        let joint = if is_last_of_many { " og" } else { "," };
        said = format!("{said}{joint} {} på {who}", number(*n));
    }
    match unsettled {
        0 => format!("{said}."),
        n => format!("{said}. I tillegg skal {} drøftes.", number(n)),
    }
}

/// Spelled out up to twelve.
fn number(n: usize) -> String {
    const WORDS: [&str; 12] = [
        "ett", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv",
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
            "Dere har ikke merket noe som skal drøftes."
        );
        assert_eq!(waiting(&[], 1), "Ett spørsmål skal drøftes.");
        assert_eq!(waiting(&[], 8), "Åtte spørsmål skal drøftes.");
        assert_eq!(
            waiting(&[("dere", 5), ("museet", 2)], 0),
            "Fem spørsmål venter på dere, to på museet."
        );
        assert_eq!(
            waiting(&[("dere", 1), ("museet", 2), ("begge parter", 1)], 3),
            "Ett spørsmål venter på dere, to på museet og ett på begge parter. \
             I tillegg skal tre drøftes."
        );
    }
}
