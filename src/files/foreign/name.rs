//! Kinds of files by the extension of the name.

use super::Foreign;

const WORD: [&str; 5] = ["docx", "doc", "docm", "dotx", "dot"];
const DOCUMENT: [&str; 8] = ["rtf", "odt", "ott", "fodt", "pages", "wps", "wpd", "epub"];
const MAIL: [&str; 5] = ["eml", "msg", "mbox", "emlx", "oft"];
const SPREADSHEET: [&str; 9] = [
    "csv", "tsv", "xlsx", "xls", "xlsm", "xlsb", "ods", "fods", "numbers",
];
const SLIDES: [&str; 7] = ["pptx", "ppt", "pptm", "ppsx", "odp", "fodp", "key"];
const WEB_ARCHIVE: [&str; 3] = ["mhtml", "mht", "webarchive"];
const PICTURE: [&str; 14] = [
    "png", "jpg", "jpeg", "gif", "webp", "heic", "heif", "avif", "bmp", "tif", "tiff", "svg",
    "ico", "psd",
];
const RECORDING: [&str; 15] = [
    "mp4", "mov", "m4v", "avi", "mkv", "webm", "wmv", "mp3", "m4a", "wav", "ogg", "oga", "opus",
    "flac", "aac",
];
const ARCHIVE: [&str; 10] = [
    "zip", "7z", "rar", "gz", "tgz", "tar", "bz2", "xz", "zipx", "cab",
];
const CALENDAR: [&str; 3] = ["ics", "ical", "vcs"];
const SHORTCUT: [&str; 8] = [
    "url", "webloc", "lnk", "website", "gdoc", "gsheet", "gslides", "desktop",
];
const TEXT: [&str; 5] = ["txt", "md", "log", "text", "vcf"];

/// The kind of a file by the extension of its name.
pub(in crate::files) fn by_name(name: &str) -> Option<Foreign> {
    let (_, ending) = name.rsplit_once('.')?;
    let ending = ending.to_ascii_lowercase();
    let kinds: [(&[&str], Foreign); 13] = [
        (&WORD, Foreign::Word),
        (&DOCUMENT, Foreign::Document),
        (&["pdf"], Foreign::Pdf),
        (&MAIL, Foreign::Mail),
        (&SPREADSHEET, Foreign::Spreadsheet),
        (&SLIDES, Foreign::Slides),
        (&WEB_ARCHIVE, Foreign::WebArchive),
        (&PICTURE, Foreign::Picture),
        (&RECORDING, Foreign::Recording),
        (&ARCHIVE, Foreign::Archive),
        (&CALENDAR, Foreign::Calendar),
        (&SHORTCUT, Foreign::Shortcut),
        (&TEXT, Foreign::Text),
    ];
    let is_it = |endings: &[&str]| endings.contains(&ending.as_str());
    kinds
        .into_iter()
        .find_map(|(endings, kind)| is_it(endings).then_some(kind))
}
