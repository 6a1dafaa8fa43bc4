use crate::text::words::{AimWords, FrameWords, PartyWords, ProfileWords};

pub const WORDS: ProfileWords = ProfileWords {
    title: "The parties",
    intro: "Who are you, who is to take part, and what do you want to achieve? Fill in what you know now. The rest can wait.",
    privacy: "Never write anything about individual pupils in the plan, not even names.",
    title_hint: "For example “The history of our town with year 5”.",
    filled_by: "Who fills in the plan?",
    of: |what, whose| format!("{what}, {whose}"),
    party: PARTY,
    frame: FRAME,
    aims: AIMS,
};

const PARTY: PartyWords = PartyWords {
    name: "Name",
    municipality: "Municipality",
    contacts: "Contact people",
    contact: |n| format!("contact person {n}"),
    contact_name: "Name",
    contact_title: "Position",
    email: "E-mail",
    phone: "Telephone",
    email_unlikely: "An @ is missing. It is saved as you wrote it.",
    add: "Add contact person",
    removed: "The contact person was deleted.",
    restored: "The contact person is back.",
};

const FRAME: FrameWords = FrameWords {
    title: "When and who",
    school_year: "School year",
    no_school_year: "Not chosen",
    year_groups: "Year groups",
    year_group_short: |n| n.to_string(),
    year_group: |n| format!("Year {n}"),
    year_group_list,
    classes: "Classes",
    classes_hint: "For example 7.a and 7.b.",
    pupils: "Number of pupils",
    pupils_hint: "A rough figure will do.",
    period: "Period",
    period_from: "First day",
    period_to: "Last day",
    period_reversed: "The period ends before it begins. Correct one of the two dates.",
    period_phrase: |from, to| match (from, to) {
        (Some(from), Some(to)) if from == to => from.to_owned(),
        (Some(from), Some(to)) => format!("{from} to {to}"),
        (Some(from), None) => format!("from {from}"),
        (None, Some(to)) => format!("until {to}"),
        (None, None) => String::new(),
    },
};

const AIMS: AimWords = AimWords {
    title: "What you want to achieve",
    subjects: "Subjects",
    subjects_hint: "One or more, with commas between them.",
    subject_list: &[
        "Danish",
        "mathematics",
        "English",
        "German",
        "French",
        "history",
        "Christian studies",
        "social studies",
        "science and technology",
        "biology",
        "geography",
        "physics/chemistry",
        "PE",
        "music",
        "visual arts",
        "crafts and design",
        "food knowledge",
    ],
    purpose: "Purpose",
    purpose_hint: "Why do you work together? A sentence or two will do.",
    purpose_beginnings: &[
        "The pupils work with ",
        "The pupils meet ",
        "The school gets ",
        "The external learning environment gets ",
    ],
    goals: "Learning goals",
    goals_hint: "What should the pupils know or be able to do afterwards?",
    goals_beginnings: &[
        "The pupils can explain ",
        "The pupils can on their own ",
        "The pupils have tried to ",
    ],
};

/// "Year 7", "Years 7 and 8", "Years 5, 6 and 7"
fn year_group_list(groups: &[u8]) -> String {
    match groups {
        [] => String::new(),
        [one] => format!("Year {one}"),
        [first @ .., last] => {
            let first: Vec<String> = first.iter().map(u8::to_string).collect();
            format!("Years {} and {last}", first.join(", "))
        }
    }
}
