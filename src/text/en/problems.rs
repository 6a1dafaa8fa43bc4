use crate::text::words::{ForeignWords, ProblemWords, ReasonWords};

pub const WORDS: ProblemWords = ProblemWords {
    file_title: "The file could not be opened",
    nothing_changed: "Nothing has changed on this device.",
    empty: "The file is empty. See whether it is the right one, or fetch it again where you got it.",
    too_large: |mb, limit| {
        format!(
            "The file is {mb} MB. Samspil opens files of up to {limit} MB. A plan is usually far below 1 MB, so this is probably another file."
        )
    },
    foreign: ForeignWords {
        word: "This is a Word document.",
        document: "This is a text document.",
        pdf: "This is a PDF.",
        mail: "This is an e-mail.",
        spreadsheet: "This is a spreadsheet.",
        slides: "This is a presentation.",
        web_archive: "This is a web page saved as an archive (MHTML).",
        picture: "This is a picture.",
        recording: "This is a sound or video file.",
        archive: "This is a compressed file (zip or similar).",
        calendar: "This is a calendar appointment.",
        shortcut: "This is a shortcut, not the file itself.",
        text: "This is a plain text file.",
        unknown: "This file was made in another program.",
        own_files: |download, page| {
            format!(
                "Samspil can only open its own files. Choose the one you got with “{download}” or “{page}”. Its name ends in .json or .html."
            )
        },
        copy: "If you need something from it, open it in its own program and copy the text into your plan.",
        attached: "If a Samspil file came with the e-mail, open the e-mail, save the attachment and choose it here.",
        unpack: "Unpack it, and choose the file that ends in .json or .html.",
        follow: "Open the shortcut, download the file there and choose it here.",
    },
    not_json: |line, column| {
        format!(
            "The file is broken at line {line}, character {column}. If it was changed in another program, try the file you had before."
        )
    },
    too_deep: "The file has more levels within each other than a plan has, so this is probably another file. Choose the file that you got with “Download as file” or “Save as page”.",
    too_much: "The file holds more than a million pieces of data. A plan usually holds some hundreds, so this is probably another file.",
    too_many: |path, entries, limit| {
        format!(
            "The file is from Samspil, but there are {entries} rows in “{path}”. Samspil can show up to {limit}. Try the file you had before."
        )
    },
    page_not_ours: "This is a web page, but it holds no draft from Samspil. Choose the file that you got with “Save as page”.",
    page_cut: "The page is from Samspil, but its end is missing. Fetch it again where you got it.",
    page_changed: "The page is from Samspil, but the draft in it was changed or taken out, so it cannot be read. If it was edited or saved in another program, try the file you had before.",
    not_samspil: "This is not a file from Samspil. Choose the file that you got with “Download as file” or “Save as page”.",
    newer: |version| {
        format!(
            "The file was made with a newer Samspil (file format {version}). Reload the page to get the newest version, and open the file again."
        )
    },
    unknown_kind: |kind| {
        format!(
            "The file is from Samspil but holds something that this version does not know (“{kind}”). Reload the page to get the newest version."
        )
    },
    wrong_type: |path, reason| {
        format!(
            "The file is from Samspil, but something is wrong at “{path}”: {reason}. If it was changed in another program, try the file you had before."
        )
    },
    reason: ReasonWords {
        missing: |field| format!("“{field}” is missing"),
        expected: |what| format!("it should be {what}"),
        expected_instead: |found, what| format!("it says “{found}” but should be {what}"),
        text: "a text",
        number: "a whole number",
        yes_or_no: "true or false",
        list: "a list",
        group: "a group of fields",
        date_or_time: "a date or time that exists",
        id: "an id",
        school_year: "a school year such as 2026/27",
        rating: "a number from 1 to 5",
        unknown_choice: |found| format!("“{found}” is not one of the choices"),
        same_id: "the same id is used twice",
        built_in_id: "that id belongs to one of Samspil’s own questions",
        not_a_draft: "it is not a draft from Samspil",
        no_such_version: "that version of the file format has never existed",
        other: "it cannot be read",
    },
    unread: "The browser could not read the file. Try to choose it again.",
    message_waits: "There is a message about a file that you opened. You will find it on the start page.",
    left_out_title: |n| match n {
        1 => "One draft in the file could not be read".to_owned(),
        n => format!("{n} drafts could not be read"),
    },
    left_out_text: "Download it as a file, exactly as it was, and send it to someone who can look into it.",
};
