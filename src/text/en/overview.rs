use crate::text::words::{ChartWords, OverviewWords, TimelineWords};

pub const WORDS: OverviewWords = OverviewWords {
    fresh: "This is a new plan. Start with the parties, or go straight to what you want to discuss first.",
    waiting,
    us: "you",
    us_both: "both of you",
    next_meeting: |date| format!("The next meeting is on {date}."),
    meeting_today: "You have a meeting today.",
    next_due: |date| format!("The next deadline is {date}."),
    turn: |who, since, n| {
        let asked = match n {
            0 => ".".to_owned(),
            1 => ": 1 question.".to_owned(),
            n => format!(": {n} questions."),
        };
        match who {
            Some(who) => format!("Waiting for {who} since {since}{asked}"),
            None => format!("It is your turn. You have had the plan since {since}{asked}"),
        }
    },
    stop_waiting: "Stop waiting",
    has_answered: "We have answered",
    stopped_waiting: "The plan no longer waits for an answer.",
    overdue: |n| match n {
        1 => "One task is overdue.".to_owned(),
        n => format!("{} tasks are overdue.", capital(&number(n))),
    },
    themes: "How far you have got",
    maybe: |n| format!("{n} maybe"),
    next: "Coming up",
    next_none: "Nothing coming up. Add meetings and tasks under Agreements, and they will appear here.",
    add_dates: "Go to agreements",
    open: "Still to settle",
    waits_for: |who| format!("Waiting for {who}"),
    unsettled: "To discuss",
    show_more: |n| match n {
        1 => "Show one more".to_owned(),
        n => format!("Show {} more", number(n)),
    },
    year: |year| format!("School year {year}"),
    ratings: "How each side saw it",
    ratings_lead: "The longer the line, the more there is to talk about.",
    timeline: TIMELINE,
    chart: ChartWords {
        scale: "1 = poorly, 5 = very well",
        as_table: "Show the figures as a table",
        score: |view, score| format!("{view} {score}"),
    },
};

const TIMELINE: TimelineWords = TimelineWords {
    meetings: "Meetings",
    tasks: "Tasks",
    checks: "Checks",
    meeting: "Meeting",
    task: "Task",
    check: "Check",
    today: "Today",
    told: |year, [meetings, tasks, checks]| {
        format!(
            "School year {year} with {}, {} and {}. The same dates are in the list below the picture.",
            count(meetings, "meeting"),
            count(tasks, "task"),
            count(checks, "check"),
        )
    },
    past: "past or done",
    to_come: "to come",
    as_list: "Show the dates as a list",
    outside: "Outside the school year",
};

/// "Five questions are waiting for you, two for the museum."
fn waiting(named: &[(&str, usize)], unsettled: usize) -> String {
    let Some(((who, n), others)) = named.split_first() else {
        return match unsettled {
            0 => "You have not marked anything for discussion.".to_owned(),
            n => format!("{} to be discussed.", capital(&questions(n))),
        };
    };
    let mut said = format!("{} waiting for {who}", capital(&questions(*n)));
    for (index, (who, n)) in others.iter().enumerate() {
        let is_last_of_many = index > 0 && index + 1 == others.len();
        let joint = if is_last_of_many { " and" } else { "," };
        said = format!("{said}{joint} {} for {who}", number(*n));
    }
    match unsettled {
        0 => format!("{said}."),
        1 => format!("{said}. One more is to be discussed."),
        n => format!("{said}. {} more are to be discussed.", capital(&number(n))),
    }
}

fn questions(n: usize) -> String {
    match n {
        1 => "one question is".to_owned(),
        n => format!("{} questions are", number(n)),
    }
}

/// Spelled out up to twelve.
fn number(n: usize) -> String {
    const WORDS: [&str; 12] = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
    ];
    let word = n.checked_sub(1).and_then(|index| WORDS.get(index));
    word.map_or_else(|| n.to_string(), |word| (*word).to_owned())
}

fn count(n: usize, one: &str) -> String {
    format!("{n} {one}{}", if n == 1 { "" } else { "s" })
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
            "You have not marked anything for discussion."
        );
        assert_eq!(waiting(&[], 1), "One question is to be discussed.");
        assert_eq!(waiting(&[], 8), "Eight questions are to be discussed.");
        assert_eq!(
            waiting(&[("you", 5), ("the museum", 2)], 0),
            "Five questions are waiting for you, two for the museum."
        );
        assert_eq!(
            waiting(&[("you", 1), ("the museum", 2), ("both of you", 1)], 1),
            "One question is waiting for you, two for the museum and one for both of you. \
             One more is to be discussed."
        );
    }
}
