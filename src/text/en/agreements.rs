use crate::text::words::{
    AgreementDraftWords, AgreementWords, AgreementsWords, MeetingWords, TaskWords,
};

pub const WORDS: AgreementsWords = AgreementsWords {
    not_chosen: "Not chosen",
    school: "School",
    learning_environment: "Environment",
    both: "Both",
    tasks: TASKS,
    meetings: MEETINGS,
    text: TEXT,
    draft: DRAFT,
};

const TASKS: TaskWords = TaskWords {
    title: "Tasks",
    intro: "Who does what, and when must it be done?",
    row: |n| format!("task {n}"),
    what: "Task",
    who: "Who",
    side: "Party",
    due: "By",
    done: "Done",
    overdue: "Overdue",
    add: "Add task",
    removed: "The task was deleted.",
    restored: "The task is back.",
};

const MEETINGS: MeetingWords = MeetingWords {
    title: "Meetings",
    intro: "Set the dates early, also the one for the evaluation.",
    row: |n| format!("meeting {n}"),
    date: "Date",
    time: "Time",
    place: "Place or link",
    open_link: "Open the link in a new window",
    agenda: "Agenda",
    minutes: "Minutes",
    add: "Add meeting",
    sort: "Sort by date",
    sorted: "The meetings now stand by date.",
    removed: "The meeting was deleted.",
    restored: "The meeting is back.",
};

const TEXT: AgreementWords = AgreementWords {
    title: "The written agreement",
    intro: "Gather what you agreed in a text that both parties can sign. The draft includes only the points that you have marked as agreed; notes are left out. The part on changes is a suggestion, so adjust it.",
    text: "Text of the agreement",
    make: "Make a draft from your answers",
    occupied: "There is a text already. What should happen to it?",
    replace: "Replace the text",
    append: "Put the draft after the text",
    made: "The draft has been put in. Read it through and adjust it.",
    left_out: |n| match n {
        0 => String::new(),
        1 => "One point is not marked as agreed and was left out.".to_owned(),
        n => format!("{n} points are not marked as agreed and were left out."),
    },
    undone: "The text is as it was.",
    not_undone: "The text was changed since, so it stays.",
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
    learning_environment: "the external learning environment",
    both: "both parties",
    contact: "Contact person",
    contacts: "Contact people",
    together: "What the parties do together",
    tasks: "Tasks",
    due: |date| format!("by {date}"),
    meetings: "Meetings",
    at_time: |time| format!("at {time}"),
    agenda: "Agenda",
    also: "Also agreed",
    also_text: "The parties have talked about these points and agree:",
    changes: "Changes and ending",
    changes_text: "The agreement can be changed when both parties agree. Changes are put in writing. If one party wants to stop early, it tells the other as soon as it can, and together they find a way to end well for the pupils.",
    point: |key| {
        Some(match key {
            "goals" => "Purpose and goals",
            "duration" => "Time and extent",
            "roles" => "Roles and responsibilities",
            "economy" => "Costs",
            "facilities" => "Rooms and facilities",
            "supervision" => "Supervision of the pupils",
            "child-certificate" => "Declarations of child safety (børneattester)",
            "confidentiality" => "Confidentiality, duty to report and photos",
            "insurance" => "Insurance",
            "cancellation" => "Illness and cancellation",
            "parents" => "Parents",
            "evaluation" => "Evaluation and continuation",
            _ => return None,
        })
    },
};
