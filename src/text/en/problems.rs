use crate::text::words::ProblemWords;

pub const WORDS: ProblemWords = ProblemWords {
    file_title: "The file could not be opened",
    nothing_changed: "Nothing has changed on this device.",
    empty: "The file is empty. See whether it is the right one, or fetch it again where you got it.",
    too_large: |mb, limit| {
        format!(
            "The file is {mb} MB. Samspil opens files of up to {limit} MB. A plan is usually far below 1 MB, so this is probably another file."
        )
    },
    not_text: "The file is not a text file, so it is not a plan from Samspil. Choose the file that ends in .json or .html.",
    not_json: |line, column| {
        format!(
            "The file is broken at line {line}, character {column}. If it was changed in another program, try the file you had before."
        )
    },
    utf16: "The file is saved in another encoding (UTF-16). Open it in a text editor, save it as UTF-8 and try again. Or use the file you had before.",
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
    unread: "The browser could not read the file. Try to choose it again.",
};
