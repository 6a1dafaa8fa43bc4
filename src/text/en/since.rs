use crate::domain::merge::Choice;
use crate::text::words::SinceWords;

pub const WORDS: SinceWords = SinceWords {
    title: |who, since| match (who, since) {
        (Some(who), Some(since)) => format!("New from {who} since {since}"),
        (Some(who), None) => format!("New from {who}"),
        (None, Some(since)) => format!("New since {since}"),
        (None, None) => "New from the file".to_owned(),
    },
    open: "Go to it",
    seen: "Seen",
    all_seen: "All seen",
    reply: "Reply",
    reply_label: "Your reply",
    send: "Add the reply as a comment",
    replied: |prompt| format!("The reply is a comment on “{prompt}”."),
    decided: |n| match n {
        1 => "What you chose: 1 place".to_owned(),
        n => format!("What you chose: {n} places"),
    },
    chosen: |choice, who| match choice {
        None => "You made no choice. What it said here stayed.".to_owned(),
        Some(Choice::Mine) => "You kept what it said here.".to_owned(),
        Some(Choice::Theirs) => match who {
            Some(who) => format!("You took what {who} wrote."),
            None => "You took what was in the file.".to_owned(),
        },
        Some(Choice::Both) => "You kept both texts.".to_owned(),
        Some(Choice::Text(_)) => "You wrote a text that suits both.".to_owned(),
    },
    stood_here: "Here it said",
    stood_there: "In the file it said",
    put_back: "Put it back",
    is_back: "It has been put back.",
    no_place: "The place no longer exists. You can select the text and copy it.",
    undone: |who| match who {
        Some(who) => format!("What was new from {who} was added, and then undone."),
        None => "What was new in the file was added, and then undone.".to_owned(),
    },
};
