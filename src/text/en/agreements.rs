use crate::text::words::{
    AgreementDraftWords, AgreementWords, AgreementsWords, MeetingWords, TaskWords,
};

pub const WORDS: AgreementsWords = AgreementsWords {
    not_chosen: "Not chosen",
    school: "School",
    learning_environment: "Venue",
    both: "Both",
    tasks: TASKS,
    meetings: MEETINGS,
    text: TEXT,
    draft: DRAFT,
};

const TASKS: TaskWords = TaskWords {
    title: "Tasks",
    intro: "Who does what, and by when?",
    row: |n| format!("task {n}"),
    what: "Task",
    who: "Who",
    side: "Party",
    due: "Due",
    done: "Done",
    overdue: "Overdue",
    add: "Add task",
    removed: "The task was deleted.",
    restored: "The task was restored.",
};

const MEETINGS: MeetingWords = MeetingWords {
    title: "Meetings",
    intro: "Fix the dates early, including the one for the evaluation.",
    row: |n| format!("meeting {n}"),
    date: "Date",
    time: "Time",
    topic: "Title",
    place: "Place or link",
    open_link: "Open the link in a new window",
    agenda: "Agenda",
    minutes: "Minutes",
    add: "Add meeting",
    sort: "Sort by date",
    sorted: "The meetings are now sorted by date.",
    removed: "The meeting was deleted.",
    restored: "The meeting was restored.",
};

const TEXT: AgreementWords = AgreementWords {
    title: "The written agreement",
    intro: "Turn what you have agreed into a document that both parties can sign. The draft includes only the points you have marked as agreed, and no notes. The section on changes is just a suggestion, so adapt it to your needs.",
    text: "Agreement text",
    make: "Make a draft from your answers",
    occupied: "There is already some text here. What do you want to do with it?",
    replace: "Replace the text",
    append: "Add the draft below the text",
    made: "The draft has been inserted. Read it through and edit it as needed.",
    left_out: |n| match n {
        0 => String::new(),
        1 => "One point has not been marked as agreed and was left out.".to_owned(),
        n => format!("{n} points have not been marked as agreed and were left out."),
    },
    undone: "The text is back to what it was.",
    not_undone: "The text has been edited since then, so it was left as it is.",
    kept_at: "Where the signed agreement is kept",
    kept_at_hint: "For example in the school office or in a shared folder.",
    signed_on: "Signed on",
};

const DRAFT: AgreementDraftWords = AgreementDraftWords {
    heading: |title| match title {
        "" => "Collaboration agreement".to_owned(),
        title => format!("Collaboration agreement: {title}"),
    },
    parties: "The parties",
    party: |name, role| format!("{name} ({role})"),
    school: "the school",
    learning_environment: "the learning venue",
    both: "both parties",
    contact: "Contact",
    contacts: "Contacts",
    together: "What the parties will do together",
    tasks: "Tasks",
    due: |date| format!("by {date}"),
    meetings: "Meetings",
    at_time: |time| format!("at {time}"),
    agenda: "Agenda",
    also: "Also agreed",
    also_text: "The parties have discussed and agreed on these points:",
    changes: "Changes and early ending",
    changes_text: "The agreement can be changed if both parties agree. Any changes are made in writing. If one party wants to stop early, it will tell the other as soon as possible, and together they will make sure the project ends well for the pupils.",
    point: |key| {
        Some(match key {
            "goals" => "Purpose and goals",
            "duration" => "Dates and duration",
            "roles" => "Roles and responsibilities",
            "economy" => "Costs",
            "facilities" => "Rooms and facilities",
            "supervision" => "Supervision of the pupils",
            "child-certificate" => "Criminal record certificates (børneattester)",
            "confidentiality" => "Confidentiality, duty to report and photos",
            "insurance" => "Insurance",
            "cancellation" => "Illness and cancellation",
            "parents" => "Parents",
            "evaluation" => "Evaluation and next steps",
            _ => return None,
        })
    },
};
