//! Files that users open: not all of them are files of the app, or come as it wrote them.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

mod support;

use samspil::files::{FileError, Foreign, MAX_BYTES, PageFault, read, read_file, too_large};
use samspil::pages::file_problem;
use samspil::text::{Language, words};
use serde_json::{Value, json};

/// What a file is taken for.
#[track_caller]
fn kind(name: &str, bytes: &[u8]) -> Foreign {
    match read_file(name, bytes) {
        Err(FileError::Foreign(kind)) => kind,
        other => panic!("{name}: {other:?}"),
    }
}

fn in_zip(parts: &str) -> Vec<u8> {
    format!("PK\u{3}\u{4}\u{14}\0\u{6}\0{parts}").into_bytes()
}

fn in_ole(part: &str) -> Vec<u8> {
    let mut bytes = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0".to_vec();
    bytes.extend(part.encode_utf16().flat_map(u16::to_le_bytes));
    bytes
}

#[test]
fn a_file_that_never_was_ours_is_named_by_its_first_bytes() {
    let docx = in_zip("[Content_Types].xml word/document.xml");
    let xlsx = in_zip("[Content_Types].xml xl/workbook.xml");
    let pptx = in_zip("[Content_Types].xml ppt/presentation.xml");
    let odt = in_zip("mimetypeapplication/vnd.oasis.opendocument.text");
    // The names say nothing, or something else: mail programs rename attachments.
    for (bytes, expected) in [
        (docx, Foreign::Word),
        (xlsx, Foreign::Spreadsheet),
        (pptx, Foreign::Slides),
        (odt, Foreign::Document),
        (in_zip("plan.json"), Foreign::Archive),
        (in_ole("WordDocument"), Foreign::Word),
        (in_ole("__substg1.0_0037001F"), Foreign::Mail),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3".to_vec(), Foreign::Pdf),
        (
            b"{\\rtf1\\ansi\\deff0 {\\fonttbl}".to_vec(),
            Foreign::Document,
        ),
        (b"\x89PNG\r\n\x1a\n".to_vec(), Foreign::Picture),
        (b"\xff\xd8\xff\xe0\0\x10JFIF".to_vec(), Foreign::Picture),
        (b"\0\0\0\x18ftypheic\0\0\0\0".to_vec(), Foreign::Picture),
        (
            b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_vec(),
            Foreign::Picture,
        ),
        (b"\0\0\0\x18ftypmp42\0\0\0\0".to_vec(), Foreign::Recording),
        (b"BEGIN:VCALENDAR\r\n".to_vec(), Foreign::Calendar),
        (
            b"[InternetShortcut]\r\nURL=https://example.org".to_vec(),
            Foreign::Shortcut,
        ),
        (mail("text/plain"), Foreign::Mail),
        (mail("multipart/related"), Foreign::WebArchive),
        ("Navn;Skole\nÅse;Byskolen\n".into(), Foreign::Spreadsheet),
        ("Kære kollega, her er planen.".into(), Foreign::Text),
        (vec![0, 1, 2, 0xfe, 0xc3], Foreign::Unknown),
    ] {
        assert_eq!(kind("plan.json", &bytes), expected);
    }
}

fn mail(content: &str) -> Vec<u8> {
    format!("From: a@example.org\r\nSubject: Plan\r\nMIME-Version: 1.0\r\nContent-Type: {content}\r\n\r\nHej")
        .into_bytes()
}

#[test]
fn a_file_that_never_was_ours_is_named_by_its_name_where_the_bytes_say_nothing() {
    for (name, bytes, expected) in [
        (
            "plan.csv",
            &b"Navn,Skole\nEva,Byskolen"[..],
            Foreign::Spreadsheet,
        ),
        ("Plan.DOCX", b"\0\x01\x02\xff", Foreign::Word),
        (
            "plan.pages",
            b"PK\x03\x04Index/Document.iwa",
            Foreign::Document,
        ),
        ("plan.xls", &in_ole("?"), Foreign::Spreadsheet),
        ("plan.md", b"[Plan](plan.html)", Foreign::Text),
        ("plan.txt", b"{ a plan }", Foreign::Text),
        ("plan.gdoc", b"{\"url\": oops}", Foreign::Shortcut),
    ] {
        assert_eq!(kind(name, bytes), expected, "{name}");
    }
    assert_eq!(
        too_large("a.mov", 9),
        FileError::Foreign(Foreign::Recording)
    );
    let limit = MAX_BYTES;
    assert_eq!(
        too_large("a.json", 9),
        FileError::TooLarge { bytes: 9, limit }
    );
}

#[test]
fn what_never_was_ours_is_not_called_broken() {
    for (name, text, expected) in [
        ("a.json", "{\"a\": oops", FileError::NotSamspil),
        ("a.json", "[1, 2", FileError::NotSamspil),
        ("a.json", "[1, 2]", FileError::NotSamspil),
        ("a.html", "<p>Hej</p>", FileError::Page(PageFault::NotOurs)),
        (
            "a.xml",
            "<?xml version=\"1.0\"?><plan/>",
            FileError::Foreign(Foreign::Unknown),
        ),
    ] {
        assert_eq!(read_file(name, text.as_bytes()), Err(expected), "{text}");
    }
    let cut = &support::full_plan().to_string()[..900];
    let refused = read_file("plan.txt", cut.as_bytes());
    assert!(
        matches!(refused, Err(FileError::NotJson { line: 1, .. })),
        "{refused:?}"
    );
}

#[test]
fn a_plan_in_another_encoding_is_read() {
    let text = support::full_plan()
        .to_string()
        .replace(|c| c > '\u{ff}', "x");
    let plan = read(text.as_bytes()).unwrap();
    let utf_16 = |text: &str| text.encode_utf16().collect::<Vec<_>>();
    let marked = utf_16(&format!("\u{feff}{text}"));
    let windows_1252: Vec<u8> = text.chars().map(|c| u8::try_from(c).unwrap()).collect();
    assert!(read(&windows_1252).is_err());
    for bytes in [
        windows_1252,
        marked.iter().copied().flat_map(u16::to_le_bytes).collect(),
        marked.into_iter().flat_map(u16::to_be_bytes).collect(),
        utf_16(&text)
            .into_iter()
            .flat_map(u16::to_le_bytes)
            .collect(),
    ] {
        assert_eq!(read_file("plan.json", &bytes).unwrap().drafts, plan);
    }
}

#[test]
fn a_damaged_letter_is_reported_and_not_read_as_another() {
    let mut bytes = support::full_plan().to_string().into_bytes();
    let at = bytes.iter().position(|byte| *byte == 0xc3).unwrap() + 1;
    bytes[at] = b'?';
    let refused = read_file("plan.json", &bytes);
    assert!(
        matches!(refused, Err(FileError::NotJson { line: 1, .. })),
        "{refused:?}"
    );
}

#[test]
fn what_was_added_behind_a_plan_is_ignored() {
    let text = support::full_plan().to_string();
    let plan = read(text.as_bytes()).unwrap();
    let zeros = "\0".repeat(4096);
    for added in [
        zeros.as_str(),
        "\r\n\u{1a}",
        "\n-- \nVenlig hilsen\nÅse\n",
        "\n\n_______________________________________________\nListe {lærere} https://example.org/samspil\n",
        "\r\n<div>Denne mail er scannet.</div>",
    ] {
        let read = read_file("plan.json", format!("{text}{added}").as_bytes());
        assert_eq!(read.unwrap().drafts, plan, "{added:?}");
    }
    // What may belong to a draft is not dropped unseen.
    let second = format!("\n{text}");
    for added in ["}", "\n, \"tasks\": []}", " and more", second.as_str()] {
        let refused = read_file("plan.json", format!("{text}{added}").as_bytes());
        assert!(
            matches!(refused, Err(FileError::NotJson { .. })),
            "{added:?}"
        );
    }
    assert_eq!(
        read_file("plan.json", zeros.as_bytes()),
        Err(FileError::Empty)
    );
}

/// Wrong values of a plan, each with what the Danish message says about it.
fn wrong_plans() -> Vec<(Value, &'static str)> {
    let with = |pointer: &str, value: Value| {
        let mut file = support::full_plan();
        *file.pointer_mut(pointer).unwrap() = value;
        file
    };
    let without = |field: &str| {
        let mut file = support::full_plan();
        file.as_object_mut().unwrap().remove(field);
        file
    };
    let status = "/body/answers/contact.inbound.driver/answer/consideration/status";
    let score = "/body/answers/evaluation.outcome.pupils/answer/criterion/views/pupils/score";
    let twice = support::full_plan()["body"]["tasks"][0].clone();
    vec![
        (
            with("/body/tasks/1/due", json!("2027-02-29")),
            "der står »2027-02-29«, men der skal stå en dato",
        ),
        (with("/body/tasks/1/due", json!({})), "der skal stå en dato"),
        (
            with("/body/meetings/0/time", json!("25:00")),
            "en dato eller et klokkeslæt",
        ),
        (with("/created", json!("expected a string")), "en dato"),
        (
            with("/body/tasks/3/done", json!("perhaps")),
            "der står »perhaps«, men der skal stå true eller false",
        ),
        (
            with("/body/tasks/1/what", json!(7)),
            "der står »7«, men der skal stå en tekst",
        ),
        (with("/body/tasks", json!("none")), "der skal stå en liste"),
        (with("/body/profile", json!(3)), "en gruppe af felter"),
        (with("/body/answers", json!([])), "en gruppe af felter"),
        (
            with("/body/profile/year_groups/0", json!(256)),
            "et helt tal",
        ),
        (
            with("/body/profile/school_year", json!("2026")),
            "et skoleår",
        ),
        (with("/id", json!("seven")), "en id"),
        (with("/id", json!(7)), "en id"),
        (with(score, json!(6)), "et tal fra 1 til 5"),
        (
            with(status, json!("perhaps")),
            "»perhaps« er ikke en af mulighederne",
        ),
        (with(status, json!(7)), "en tekst"),
        (with("/version", json!("1")), "et helt tal"),
        (with("/version", json!(0)), "findes ikke"),
        (with("/kind", json!(3)), "en tekst"),
        (with("/body/tasks/1", twice), "bruges to gange"),
        (
            with("/body/own_prompts/1/id", json!("contact.inbound.driver")),
            "egne spørgsmål",
        ),
        (without("created"), "»created« mangler"),
    ]
}

#[test]
fn no_reason_in_a_message_is_in_the_words_of_serde() {
    for (file, expected) in wrong_plans() {
        let error = read_file("plan.json", file.to_string().as_bytes()).unwrap_err();
        let said = file_problem(&error, words(Language::Da).into());
        assert!(said.contains(expected), "{expected}: {said} ({error:?})");
        for language in [Language::Da, Language::En, Language::Nb] {
            let said = file_problem(&error, words(language).into());
            for word in [
                "invalid",
                "missing",
                "unknown variant",
                "parsing",
                "struct",
                "integer",
            ] {
                let is_english = language == Language::En && word == "missing";
                assert!(is_english || !said.contains(word), "{word}: {said}");
            }
            assert!(
                !said.contains("expected") || file["created"] == "expected a string",
                "{said}"
            );
        }
    }
}

/// A collection of three plans, the second with a day that does not exist.
fn one_bad_of_three() -> Value {
    let mut drafts = vec![support::full_plan(); 3];
    for (at, draft) in drafts.iter_mut().enumerate() {
        draft["id"] = format!("00000000-0000-4000-8000-00000000001{at}").into();
        draft["title"] = format!("Forløb {at}").into();
    }
    drafts[1]["body"]["tasks"][0]["due"] = json!("2027-02-29");
    json!({ "format": "samspil", "version": 1, "kind": "collection", "drafts": drafts })
}

#[test]
fn one_bad_draft_of_many_is_handed_back_and_the_others_are_read() {
    let mut file = one_bad_of_three();
    let opened = read_file("alle.json", file.to_string().as_bytes()).unwrap();
    let titles: Vec<&str> = opened
        .drafts
        .iter()
        .map(|draft| draft.meta.title.as_str())
        .collect();
    assert_eq!(titles, ["Forløb 0", "Forløb 2"]);
    let [bad] = opened.bad.as_slice() else {
        panic!("{:?}", opened.bad);
    };
    assert_eq!((bad.at, bad.title.as_str()), (1, "Forløb 1"));
    let said = file_problem(&bad.error, words(Language::Da).into());
    assert!(
        said.contains("»body.tasks[0].due«: der står »2027-02-29«"),
        "{said}"
    );
    let json: Value = serde_json::from_str(&bad.json).unwrap();
    assert_eq!(json, file["drafts"][1]);
    assert!(read(bad.json.as_bytes()).is_err());
    // It opens when it was repaired.
    file["drafts"][1]["body"]["tasks"][0]["due"] = json!("2027-02-28");
    assert!(read(file["drafts"][1].to_string().as_bytes()).is_ok());
}

#[test]
fn whatever_is_wrong_with_one_draft_the_others_are_read() {
    let id = json!("00000000-0000-4000-8000-000000000010");
    for (pointer, value) in [
        ("", json!("a draft")),
        ("", json!(null)),
        ("/version", json!(9)),
        ("/format", json!("other")),
        ("/kind", json!("poem")),
        ("/id", id),
        ("/body", json!([])),
        ("/body/tasks", json!(vec![json!({}); 10_001])),
    ] {
        let mut file = one_bad_of_three();
        *file["drafts"][1].pointer_mut(pointer).unwrap() = value;
        let opened = read_file("alle.json", file.to_string().as_bytes()).unwrap();
        assert_eq!((opened.drafts.len(), opened.bad.len()), (2, 1), "{pointer}");
    }
}
