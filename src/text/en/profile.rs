use crate::text::grades::{joined, listed, numbers, vg};
use crate::text::words::{AimWords, FrameWords, PartyWords, ProfileWords};

pub const WORDS: ProfileWords = ProfileWords {
    title: "The parties",
    intro: "Who are you, who will take part, and what do you want to achieve? Fill in what you know now and leave the rest for later.",
    privacy: "Never write about individual pupils in the plan, not even their names.",
    title_hint: "For example “Our town’s history, grade 5”.",
    filled_by: "Who is filling in the plan?",
    of: |what, whose| format!("{what}, {whose}"),
    party: PARTY,
    frame: FRAME,
    aims: AIMS,
};

const PARTY: PartyWords = PartyWords {
    name: "Name",
    municipality: "Municipality",
    contacts: "Contacts",
    contact: |n| format!("contact {n}"),
    contact_name: "Name",
    contact_title: "Position",
    email: "E-mail",
    phone: "Telephone",
    email_unlikely: "There is no @ in this address. It has been saved as you typed it.",
    add: "Add contact",
    removed: "The contact was deleted.",
    restored: "The contact was restored.",
    details: "Type, country and language",
    kind: "Type",
    kind_name: |kind| match kind {
        "day-care" => "Day care (kindergarten, nursery)",
        "school" => "Primary and lower secondary school",
        "upper-secondary" => "Upper secondary school",
        "vocational" => "Vocational school",
        "special-school" => "Special school",
        "learning-environment" => "External learning venue",
        "enterprise" => "Enterprise",
        "association" => "Association",
        "municipality" => "Municipality",
        _ => "Other institution",
    },
    country: "Country",
    working_language: "Working language",
    working_language_hint: "The language in which you write and talk to each other.",
    further: "Party",
    further_row: |n| format!("party {n}"),
    no_kind: "Not chosen",
    add_further: "Add a party",
    further_removed: "The party has been deleted.",
    further_restored: "The party has been restored.",
};

const FRAME: FrameWords = FrameWords {
    title: "When and who",
    school_year: "School year",
    no_school_year: "Not chosen",
    year_groups: "Grades",
    year_groups_offered: 0..=10,
    year_group_short: |n| vg(n).unwrap_or_else(|| n.to_string()),
    year_group: grade,
    year_group_list: |groups| listed(groups, "and", grades),
    ages: "Age",
    ages_offered: 0..=6,
    age: |n| match n {
        1 => "1 year".to_owned(),
        n => format!("{n} years"),
    },
    age_list: |ages| match ages {
        [] => String::new(),
        [1] => "1 year".to_owned(),
        ages => format!("{} years", numbers(ages, "and")),
    },
    classes: "Classes",
    classes_hint: "For example 7A and 7B.",
    pupils: "Number of pupils",
    pupils_hint: "A rough figure will do.",
    period: "Period",
    period_from: "First day",
    period_to: "Last day",
    period_reversed: "The last day comes before the first day. Please correct one of them.",
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
    subjects_hint: "One or more, separated by commas.",
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
        "physics and chemistry",
        "PE",
        "music",
        "art",
        "craft and design",
        "home economics",
    ],
    purpose: "Purpose",
    purpose_hint: "Why are you working together? A sentence or two will do.",
    purpose_beginnings: &[
        "The pupils will work on ",
        "The pupils will meet ",
        "The school will gain ",
        "The venue will gain ",
    ],
    goals: "Learning goals",
    goals_hint: "What should the pupils know or be able to do afterwards?",
    goals_beginnings: &[
        "The pupils can explain ",
        "Without help, the pupils can ",
        "The pupils have tried ",
    ],
};

fn grade(group: u8) -> String {
    vg(group).unwrap_or_else(|| format!("Grade {group}"))
}

/// "Grade 7", "Grades 7 and 8", "Grades 5, 6 and 7"
fn grades(groups: &[String]) -> String {
    let word = if groups.len() == 1 { "Grade" } else { "Grades" };
    format!("{word} {}", joined(groups, "and"))
}
