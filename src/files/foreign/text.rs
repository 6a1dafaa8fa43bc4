//! Kinds of text files by their structure.

use super::{Foreign, by_name};

/// The number of lines that are looked at.
const LINES: usize = 30;

/// Fields of the head of a mail.
const MAIL_FIELDS: [&str; 12] = [
    "from",
    "to",
    "subject",
    "date",
    "received",
    "return-path",
    "message-id",
    "mime-version",
    "delivered-to",
    "reply-to",
    "content-type",
    "dkim-signature",
];

/// The kind of a text that is not JSON or a page of this app.
pub(in crate::files) fn by_text(name: &str, text: &str) -> Foreign {
    if let Some(kind) = by_structure(text) {
        return kind;
    }
    by_name(name).unwrap_or(Foreign::Text)
}

fn by_structure(text: &str) -> Option<Foreign> {
    let beginning: Vec<&str> = text.lines().take(LINES).collect();
    if text.starts_with('<') {
        let is_svg = beginning.iter().any(|line| line.contains("<svg"));
        return is_svg.then_some(Foreign::Picture);
    }
    if is_mail(&beginning) {
        let is_page = beginning.iter().any(|line| {
            line.starts_with("Snapshot-Content-Location:") || line.contains("multipart/related")
        });
        return Some(if is_page {
            Foreign::WebArchive
        } else {
            Foreign::Mail
        });
    }
    is_table(&beginning).then_some(Foreign::Spreadsheet)
}

/// Whether the lines begin with the head of a mail: at least two known fields.
fn is_mail(lines: &[&str]) -> bool {
    let head = lines.iter().take_while(|line| !line.trim().is_empty());
    let fields = head.filter(|line| {
        let field = line.split_once(':').map(|(field, _)| field);
        field.is_some_and(|field| {
            MAIL_FIELDS
                .iter()
                .any(|known| field.eq_ignore_ascii_case(known))
        })
    });
    fields.count() >= 2
}

/// Whether every line has as many semicolons or tabs as the first: a table from a spreadsheet. Commas are
/// too common in plain text; a file with them is known by its name.
fn is_table(lines: &[&str]) -> bool {
    let mut lines = lines.iter().filter(|line| !line.trim().is_empty());
    let Some(first) = lines.next() else {
        return false;
    };
    let rest: Vec<&&str> = lines.collect();
    [';', '\t'].iter().any(|sign| {
        let count = |line: &str| line.matches(*sign).count();
        let columns = count(first);
        columns > 0 && !rest.is_empty() && rest.iter().all(|line| count(line) == columns)
    })
}
