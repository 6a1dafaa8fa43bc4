//! Extracts the draft from a page, even if browsers, mail programs or users have changed the rest.

use super::{DATA_ID, GENERATOR};

/// Why a page has no readable draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageFault {
    /// Not a page of this app.
    NotOurs,
    /// A page of this app that is truncated.
    Cut,
    /// A page of this app whose data were changed or removed.
    Changed,
}

/// Whether a text is a page rather than JSON, judged by its beginning.
pub(in crate::files) fn is_page(text: &str) -> bool {
    text.trim_start().starts_with('<')
}

/// The JSON of the draft in a page.
pub(in crate::files) fn draft_in(page: &str) -> Result<&str, PageFault> {
    let mut found = None;
    let mut rest = page;
    while let Some((tag, after)) = next_script(rest) {
        rest = after;
        if tag.contains(DATA_ID) {
            let end = find_tag(after, "</script").ok_or(PageFault::Cut)?;
            let (data, after) = after.split_at(end);
            rest = after;
            // Two drafts in one file are ambiguous.
            if found.replace(data).is_some() {
                return Err(PageFault::Changed);
            }
        }
    }
    found.ok_or_else(|| without_draft(page))
}

fn without_draft(page: &str) -> PageFault {
    if !page.contains(DATA_ID) && !page.contains(&format!("content=\"{GENERATOR}\"")) {
        PageFault::NotOurs
    } else if find_tag(page, "</html").is_none() {
        PageFault::Cut
    } else {
        PageFault::Changed
    }
}

/// The first script tag, and the rest of the page. Nothing is scanned twice, so a page with a million
/// tags takes no longer than others of its size.
fn next_script(page: &str) -> Option<(&str, &str)> {
    let (_, from) = page.split_at(find_tag(page, "<script")?);
    from.split_once('>')
}

/// The position of the first tag with this beginning, ignoring case.
fn find_tag(text: &str, begin: &str) -> Option<usize> {
    let is_it = |at: &usize| {
        let here = text.get(*at..at + begin.len());
        here.is_some_and(|here| here.eq_ignore_ascii_case(begin))
    };
    text.match_indices('<').map(|(at, _)| at).find(is_it)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html><html><head><meta name=\"generator\" content=\"Samspil\">\
        <script type=\"application/json\" id=\"samspil-draft\">{\"a\": 1}</script></head></html>";

    #[test]
    fn the_draft_is_found_in_any_surroundings() {
        let saved = PAGE.replace(
            "<html>",
            "<!-- saved from url=(0013)file:///a.html --><HTML>",
        );
        let rewritten = PAGE
            .replace(
                "<script type=\"application/json\" id=\"samspil-draft\">",
                "<SCRIPT id='samspil-draft' type='application/json'>",
            )
            .replace("</script>", "</SCRIPT>");
        let extended = PAGE.replace("<head>", "<head><script>let a = 1 < 2;</script>");
        let cut = PAGE.replace("</head></html>", "");
        for page in [PAGE, &saved, &rewritten, &extended, &cut] {
            assert_eq!(draft_in(page), Ok("{\"a\": 1}"), "{page}");
        }
    }

    #[test]
    fn a_page_without_a_draft_says_why() {
        let foreign = "<!doctype html><html><script>let a;</script></html>";
        assert_eq!(draft_in(foreign), Err(PageFault::NotOurs));
        let (head, data) = PAGE.split_at(PAGE.find("{\"a\"").unwrap_or_default());
        assert_eq!(draft_in(head), Err(PageFault::Cut));
        assert_eq!(
            draft_in(PAGE.get(..90).unwrap_or_default()),
            Err(PageFault::Cut)
        );
        assert_eq!(
            draft_in(&format!("{head}{}", data.replace("</script>", ""))),
            Err(PageFault::Cut)
        );
        let without = PAGE.replace("samspil-draft", "other");
        assert_eq!(draft_in(&without), Err(PageFault::Changed));
        assert_eq!(draft_in(&PAGE.repeat(2)), Err(PageFault::Changed));
    }

    #[test]
    fn a_page_of_many_tags_is_read_only_once() {
        for tag in ["<script", "<script>", "<", "<script id=samspil-draft>"] {
            let page = tag.repeat(1_000_000);
            assert!(draft_in(&page).is_err(), "{tag}");
        }
    }
}
