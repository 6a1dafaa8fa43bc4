use crate::text::words::PrivacyWords;

pub const WORDS: PrivacyWords = PrivacyWords {
    title: "Delete everything",
    text: "A good idea on a shared computer. Files you have saved are not deleted.",
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
            "This will be deleted: {drafts}, {bin} in the bin{unreadable}, all earlier versions and your settings."
        )
    },
    filed: |when, unfiled| match unfiled {
        0 => format!("Last saved as a file {when}. Nothing has changed since then."),
        1 => format!(
            "Last saved as a file {when}. 1 draft has changed since then or has never been saved as a file."
        ),
        n => format!(
            "Last saved as a file {when}. {n} drafts have changed since then or have never been saved as a file."
        ),
    },
    never_filed: "None of the drafts has been saved as a file.",
    file: "Save everything as a file first",
    file_text: "The file also contains the bin and the earlier versions. Open it in Samspil to get everything back.",
    file_part: |at, of| format!("Save file {at} of {of}"),
    yes: "Yes, delete everything",
    working: "Deleting …",
    failed: "Some things could not be deleted. Close any other Samspil tabs and try again.",
    done: "Everything has been deleted",
    done_text: "Nothing of yours is left in this browser. Any files you have saved are where you put them.",
    elsewhere: "Everything is being deleted from another tab",
    elsewhere_text: "What was here has been deleted too. You can close this tab.",
    anew: "Start again",
    brought_back: |n| match n {
        0 => "The bin and the earlier versions are already here.".to_owned(),
        1 => "Also restored: 1 item from the bin or the earlier versions.".to_owned(),
        n => format!("Also restored: {n} items from the bin and the earlier versions."),
    },
};
