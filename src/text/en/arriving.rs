use crate::domain::changes::{Counted, Way};
use crate::text::grades::joined;
use crate::text::words::ArrivingWords;

pub const WORDS: ArrivingWords = ArrivingWords {
    import_title: "You already have this draft",
    import_text: |title| {
        format!("The file contains a different version of “{title}”. What would you like to do?")
    },
    import_mine: "On this device",
    import_theirs: "In the file",
    import_changed: |when| format!("changed {when}"),
    keep_both: "Keep both",
    keep_both_text: "The file becomes a separate draft.",
    replace: "Replace mine",
    replace_text: "Your version is kept under “Earlier versions”.",
    opened: |n| match n {
        1 => "The draft was opened.".to_owned(),
        n => format!("{n} drafts were opened."),
    },
    same: "The file has nothing new. You already have everything in it, and nothing has changed.",
    replaced: "The draft was replaced by the one in the file. The old one is under “Earlier versions”.",
    take_title: |title| format!("News for “{title}”"),
    waits: |when| {
        format!(
            "The file was opened {when} and is still waiting for you. Your choices so far are saved."
        )
    },
    came: |who, what| match who {
        Some(who) => format!("{who} has {what}."),
        None => format!("Whoever sent the file has {what}."),
    },
    counted: |what, n| match (what, n) {
        (Counted::Answer, 1) => "1 answer".to_owned(),
        (Counted::Answer, n) => format!("{n} answers"),
        (Counted::Task, 1) => "1 task".to_owned(),
        (Counted::Task, n) => format!("{n} tasks"),
        (Counted::Meeting, 1) => "1 meeting".to_owned(),
        (Counted::Meeting, n) => format!("{n} meetings"),
        (Counted::Activity, 1) => "1 activity".to_owned(),
        (Counted::Activity, n) => format!("{n} activities"),
        (Counted::Comment, 1) => "1 comment".to_owned(),
        (Counted::Comment, n) => format!("{n} comments"),
        (Counted::Fact, 1) => "1 detail".to_owned(),
        (Counted::Fact, n) => format!("{n} details"),
        (Counted::Other, 1) => "1 other place".to_owned(),
        (Counted::Other, n) => format!("{n} other places"),
    },
    done: |way, what| match way {
        Way::Changed => format!("changed {what}"),
        Way::Added => format!("added {what}"),
        Way::Removed => format!("deleted {what}"),
    },
    listed: |all| joined(all, "and"),
    take_count: |n| match n {
        0 => "You already have the rest of the file.".to_owned(),
        1 => "The file changes 1 place in your draft:".to_owned(),
        n => format!("The file changes {n} places in your draft:"),
    },
    ask_count: |n| match n {
        1 => "1 place was changed both here and in the file. Choose what it should say.".to_owned(),
        n => format!(
            "{n} places were changed both here and in the file. Choose what each of them should say."
        ),
    },
    ask_count_by: |n, who| match n {
        1 => format!("You and {who} have both changed 1 place. Choose what it should say."),
        n => format!(
            "You and {who} have both changed {n} places. Choose what each of them should say."
        ),
    },
    no_ancestor: "It is not known which version the two are based on, so you decide on every difference, and nothing changes by itself.",
    question_of: |at, of| format!("Choice {at} of {of}"),
    question_here: "Here it says",
    question_there: "In the file it says",
    you_wrote: "You wrote",
    they_wrote: |who| format!("{who} wrote"),
    question_before: "It used to say",
    question_nothing: "Nothing, it was deleted",
    keep_mine: "Keep what it says here",
    take_theirs: "Take what is in the file",
    take_from: |who| format!("Take what {who} wrote"),
    take_both: "Keep both texts, one after the other",
    write_common: "Write a text that suits both",
    common_text: "Text for both",
    earlier_question: "Previous choice",
    next_question: "Next choice",
    take: "Add what is new",
    take_rest: |n| match n {
        1 => "Add what is new and make the last choice later".to_owned(),
        n => format!("Add what is new and make the last {n} choices later"),
    },
    choose_later: "Where you make no choice, your own text stays. Open the file again when you want to choose.",
    taken: "What is new has been added. You can undo it, and your earlier version is saved.",
    other_ways: "Other options",
    reading: |file| format!("Reading “{file}” …"),
    storing: |n, of| format!("Saving drafts: {n} of {of} …"),
};
