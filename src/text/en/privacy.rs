use crate::text::words::PrivacyWords;

pub const WORDS: PrivacyWords = PrivacyWords {
    title: "Delete all of it",
    text: "Worth remembering on a computer that others use too. Files that you have downloaded stay where they are.",
    erase: "Delete everything on this device",
    confirm: "Delete everything for good?",
    goes: |drafts, bin, unreadable| {
        let drafts = match drafts {
            0 => "no drafts".to_owned(),
            1 => "1 draft".to_owned(),
            n => format!("{n} drafts"),
        };
        let unreadable = match unreadable {
            0 => String::new(),
            n => format!(", {n} that can’t be read"),
        };
        format!(
            "This will go: {drafts}, {bin} in the bin{unreadable}, all earlier versions and your settings."
        )
    },
    filed: |when, unfiled| match unfiled {
        0 => format!("Last downloaded as a file {when}. Nothing has changed since."),
        1 => format!(
            "Last downloaded as a file {when}. 1 draft has changed since or was never downloaded."
        ),
        n => format!(
            "Last downloaded as a file {when}. {n} drafts have changed since or were never downloaded."
        ),
    },
    never_filed: "None of the drafts has been downloaded as a file.",
    file: "First download everything as a file",
    file_text: "The file also holds the bin and the earlier versions. Open it in Samspil, and everything is back.",
    file_part: |at, of| format!("Download file {at} of {of}"),
    yes: "Yes, delete everything",
    working: "Deleting …",
    failed: "Not everything was deleted. Close other tabs with Samspil, and try again.",
    done: "Everything is deleted",
    done_text: "Samspil no longer keeps anything of yours in this browser. Files that you have downloaded are where you put them.",
    elsewhere: "Everything is being deleted from another tab",
    elsewhere_text: "What stood here is deleted too. You can close this tab.",
    anew: "Start afresh",
    brought_back: |n| match n {
        0 => "The bin and the earlier versions are here already.".to_owned(),
        1 => "Also back: 1 from the bin or the earlier versions.".to_owned(),
        n => format!("Also back: {n} from the bin and the earlier versions."),
    },
};
