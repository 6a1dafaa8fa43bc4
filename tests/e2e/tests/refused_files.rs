//! Files that can't be taken: each says why, in the language in use, and changes nothing.

use anyhow::Result;
use samspil::files::{FileError, read};
use samspil_e2e::{
    Language, Role, Session, empty_plan, equal, every_engine, journey_in, one_engine, set,
};
use serde_json::json;

#[tokio::test]
async fn a_bad_file_is_refused_in_danish() -> Result<()> {
    every_engine!("files: how much a browser can read");
    journey_in(Language::Da, bad_files_are_refused).await
}

#[tokio::test]
async fn a_bad_file_is_refused_in_english() -> Result<()> {
    one_engine!();
    journey_in(Language::En, bad_files_are_refused).await
}

async fn bad_files_are_refused(app: &Session) -> Result<()> {
    app.seed(&[empty_plan(1, "Åen")?]).await?;
    let before = app.local_storage().await?;
    let words = app.words();
    for (name, content, message) in bad_files(app)? {
        let file = app.make_file(name, content)?;
        app.choose_file(&file).await?;
        let refusal = app.within(Role::Region, words.problems.file_title);
        refusal.wait_for_text(&message).await?;
        refusal.wait_for_text(name).await?;
        refusal
            .wait_for_text(words.problems.nothing_changed)
            .await?;
        equal(name, &app.local_storage().await?, &before)?;
        refusal.click_button(words.app.close).await?;
        app.gone(Role::Region, words.problems.file_title).await?;
    }
    Ok(())
}

/// Names, contents, and the message about each.
fn bad_files(app: &Session) -> Result<Vec<(&'static str, Vec<u8>, String)>> {
    let words = &app.words().problems;
    let mut newer = empty_plan(2, "")?;
    set(&mut newer, "/version", 2)?;
    let mut unknown = empty_plan(2, "")?;
    set(&mut unknown, "/kind", "banana")?;
    let broken = b"{ \"format\": \"samspil\",\n  oops }".to_vec();
    let picture = b"\x89PNG\r\n\x1a\n\xff\xfe".to_vec();
    let word = b"PK\x03\x04[Content_Types].xml word/document.xml\xff".to_vec();
    let rtf = b"{\\rtf1\\ansi\\deff0 {\\fonttbl {\\f0 Arial;}} Plan \\par}".to_vec();
    let note = "Kære kollega, her er planen.".into();
    let at_its_place = |name, content: Vec<u8>| {
        let message = match read(&content) {
            Err(FileError::NotJson { line, column }) => (words.not_json)(line, column),
            other => format!("{other:?}"),
        };
        (name, content, message)
    };
    Ok(vec![
        ("empty.json", Vec::new(), words.empty.to_owned()),
        ("broken.json", broken, (words.not_json)(2, 3)),
        (
            "foreign.json",
            b"{\"a\": 1}".to_vec(),
            words.not_samspil.to_owned(),
        ),
        ("wrong.json", wrong_type()?, "body.tasks[1].done".to_owned()),
        ("newer.json", newer.to_string().into(), (words.newer)(2)),
        (
            "kind.json",
            unknown.to_string().into(),
            (words.unknown_kind)("banana"),
        ),
        ("huge.json", vec![b' '; 21 << 20], (words.too_large)(22, 20)),
        ("picture.json", picture, words.foreign.picture.to_owned()),
        ("plan.docx", word, words.foreign.word.to_owned()),
        ("plan.rtf", rtf, words.foreign.document.to_owned()),
        ("note.txt", note, words.foreign.text.to_owned()),
        ("unicode.json", utf_16("{}"), words.not_samspil.to_owned()),
        (
            "page.html",
            b"<p>Hej</p>".to_vec(),
            words.page_not_ours.to_owned(),
        ),
        (
            "deep.json",
            plan_with(&nested(10_000))?,
            words.too_deep.to_owned(),
        ),
        (
            "deep-page.html",
            in_a_page(&plan_with(&nested(10_000))?),
            words.too_deep.to_owned(),
        ),
        (
            "million.json",
            plan_with(&rows("{}", 1_000_000))?,
            words.too_much.to_owned(),
        ),
        (
            "many.json",
            plan_with(&rows("[1,2,3]", 200_000))?,
            (words.too_many)("unknown", 200_000, 10_000),
        ),
        at_its_place("surrogate.json", plan_with("\"\\ud800\"")?),
        at_its_place("numbers.json", plan_with("1e400")?),
        ("twice.json", twice()?, "body.tasks[1].id".to_owned()),
    ])
}

fn utf_16(text: &str) -> Vec<u8> {
    let signs = format!("\u{feff}{text}");
    signs.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// A plan with this in an unknown field, which comes first.
fn plan_with(value: &str) -> Result<Vec<u8>> {
    let plan = empty_plan(2, "")?.to_string();
    Ok(plan
        .replacen('{', &format!("{{\"unknown\":{value},"), 1)
        .into())
}

fn in_a_page(json: &[u8]) -> Vec<u8> {
    let page = b"<!doctype html><script id=\"samspil-draft\">";
    [page, json, b"</script>"].concat()
}

fn nested(levels: usize) -> String {
    format!("{}{}", "[".repeat(levels), "]".repeat(levels))
}

fn rows(row: &str, count: usize) -> String {
    format!("[{}]", vec![row; count].join(","))
}

fn twice() -> Result<Vec<u8>> {
    let mut plan = empty_plan(2, "")?;
    let task = json!({ "id": "d0abe228-1ed3-48a8-b548-b8447f898f0a" });
    plan["body"]["tasks"] = json!([task, task]);
    Ok(plan.to_string().into())
}

fn wrong_type() -> Result<Vec<u8>> {
    let mut plan = empty_plan(2, "")?;
    let id = "d0abe228-1ed3-48a8-b548-b8447f898f0a";
    let other = "42296ec1-fb60-45e3-b0fc-2f25202497d4";
    plan["body"]["tasks"] = json!([{ "id": id }, { "id": other, "done": "perhaps" }]);
    Ok(plan.to_string().into())
}
