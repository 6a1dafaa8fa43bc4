use crate::text::words::{ForeignWords, ProblemWords, ReasonWords};

pub const WORDS: ProblemWords = ProblemWords {
    file_title: "The file could not be opened",
    nothing_changed: "Nothing has changed on this device.",
    empty: "The file is empty. Check that it is the right one, or get a new copy from where you got it.",
    too_large: |mb, limit| {
        format!(
            "The file is {mb} MB. Samspil opens files of up to {limit} MB. A plan is usually well under 1 MB, so this is probably the wrong file."
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
                "Samspil can only open its own files. Choose the one you saved with “{download}” or “{page}”. Its name ends in .json or .html."
            )
        },
        copy: "If you need anything from it, open it in the program it was made in and copy the text into your plan.",
        attached: "If a Samspil file came with the e-mail, open the e-mail, save the attachment and choose it here.",
        unpack: "Unpack it, and choose the file that ends in .json or .html.",
        follow: "Open the shortcut, download the file there and choose it here.",
    },
    not_json: |line, column| {
        format!(
            "The file is damaged at line {line}, character {column}. If it was edited in another program, try an earlier copy."
        )
    },
    too_deep: "The file has more levels inside each other than a plan does, so it is probably the wrong file. Choose the file you saved with “Save as file” or “Save as page”.",
    too_much: "The file contains more than a million pieces of data. A plan usually has a few hundred, so this is probably the wrong file.",
    too_many: |path, entries, limit| {
        format!(
            "The file is from Samspil, but there are {entries} rows in “{path}”. Samspil can show up to {limit}. Try an earlier copy."
        )
    },
    page_not_ours: "This is a web page, but there is no Samspil draft in it. Choose the file you saved with “Save as page”.",
    page_cut: "The page is from Samspil, but the end of it is missing. Get a new copy from where you got it.",
    page_changed: "The page is from Samspil, but the draft in it has been changed or removed, so it cannot be read. If the page was edited or saved in another program, try an earlier copy.",
    not_samspil: "This is not a file from Samspil. Choose the file you saved with “Save as file” or “Save as page”.",
    newer: |version| {
        format!(
            "The file was made with a newer Samspil (file format {version}). Reload the page to get the latest version, then open the file again."
        )
    },
    unknown_kind: |kind| {
        format!(
            "The file is from Samspil but contains something this version does not recognise (“{kind}”). Reload the page to get the latest version."
        )
    },
    wrong_type: |path, reason| {
        format!(
            "The file is from Samspil, but something is wrong at “{path}”: {reason}. If it was edited in another program, try an earlier copy."
        )
    },
    reason: ReasonWords {
        missing: |field| format!("“{field}” is missing"),
        expected: |what| format!("it should be {what}"),
        expected_instead: |found, what| format!("it says “{found}” but should be {what}"),
        text: "text",
        number: "a whole number",
        yes_or_no: "true or false",
        list: "a list",
        group: "a group of fields",
        date_or_time: "a valid date or time",
        id: "an ID",
        school_year: "a school year such as 2026/27",
        rating: "a number from 1 to 5",
        unknown_choice: |found| format!("“{found}” is not one of the choices"),
        same_id: "the same ID is used twice",
        built_in_id: "that ID belongs to one of Samspil’s own questions",
        not_a_draft: "it is not a draft from Samspil",
        no_such_version: "that version of the file format has never existed",
        other: "it cannot be read",
    },
    unread: "The browser could not read the file. Try choosing it again.",
    message_waits: "There is a message about a file you opened. You will find it on the start page.",
    left_out_title: |n| match n {
        1 => "One draft in the file could not be read".to_owned(),
        n => format!("{n} drafts could not be read"),
    },
    left_out_text: "Save it as a file, exactly as it was, and send it to someone who can look into it.",
};
