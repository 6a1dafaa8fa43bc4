//! The printed summary holds everything that was written.

use anyhow::{Result, bail};
use samspil_e2e::{Role, Session, letters, needs};
use serde_json::Value;

use super::case::{self, Case};
use super::evaluation::perspective_name;
use super::follow_up::status_name;

/// Keys of the case whose values are no text of the users'.
const CHOSEN: [&str; 9] = [
    "status", "owner", "prompt", "section", "side", "date", "due", "from", "to",
];
const INTERNAL: [&str; 2] = ["internal_record", "internal_note"];

/// Internal notes come along only when asked for.
pub async fn holds_everything(app: &Session, case: &Case) -> Result<()> {
    needs!(Print for "paper");
    let words = &app.words().summary;
    let (mut open, internal) = written(app)?;
    open.extend(rows(app, case));
    open.extend(chosen(app).map(str::to_owned));
    app.visit(app.words().plan.summary).await?;
    app.find(Role::Heading, &case.title).await?;
    let paper = letters(&app.print().await?.text);
    let holds = |text: &String| paper.contains(&letters(text));
    none("missing on paper", open.iter().filter(|text| !holds(text)))?;
    none("not for others", internal.iter().filter(|text| holds(text)))?;
    app.check(words.include_internal, true).await?;
    app.wait_for_text(&case.internal_record).await?;
    let paper = letters(&app.print().await?.text);
    let all = open.iter().chain(&internal);
    none(
        "missing",
        all.filter(|text| !paper.contains(&letters(text))),
    )
}

/// Rows of tables as they are read: a figure follows what it belongs to.
fn rows(app: &Session, case: &Case) -> Vec<String> {
    let checks = case.checks.values().flatten().map(|check| {
        let day = app.words().date(check.date);
        let status = status_name(app, check.status);
        format!("{day} {status} {} {}", check.note, check.next_step)
    });
    let ratings = case
        .criteria
        .values()
        .flatten()
        .map(|(perspective, rating)| {
            let (name, score) = (perspective_name(app, *perspective), rating.score);
            format!("{name} {score} {} {}", rating.worked, rating.worked_less)
        });
    checks.chain(ratings).collect()
}

/// What was chosen rather than written.
fn chosen(app: &Session) -> [&'static str; 5] {
    let words = app.words();
    [
        words.prompt.status_agreed,
        words.prompt.status_to_discuss,
        words.prompt.hours_unit,
        words.prompt.dkk_unit,
        words.summary.document.inbound,
    ]
}

fn none<'a>(what: &str, texts: impl Iterator<Item = &'a String>) -> Result<()> {
    let texts: Vec<&String> = texts.collect();
    match texts.as_slice() {
        [] => Ok(()),
        texts => bail!("{what}: {texts:#?}"),
    }
}

/// Every text and day that was entered: what others may see, and what they may not.
fn written(app: &Session) -> Result<(Vec<String>, Vec<String>)> {
    let case: Value = serde_json::from_str(case::text(app.speech.language))?;
    let mut internal = Vec::new();
    let mut open = Vec::new();
    for (key, value) in case.as_object().into_iter().flatten() {
        let is_internal = INTERNAL.contains(&key.as_str());
        let texts = if is_internal {
            &mut internal
        } else {
            &mut open
        };
        collect(app, key, value, texts);
    }
    Ok((open, internal))
}

fn collect(app: &Session, key: &str, value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => match text.parse() {
            Ok(day) => texts.push(app.words().date(day)),
            Err(_) if CHOSEN.contains(&key) => {}
            Err(_) => texts.extend(text.lines().map(str::to_owned)),
        },
        Value::Array(items) => items.iter().for_each(|item| collect(app, key, item, texts)),
        Value::Object(fields) => fields
            .iter()
            .for_each(|(key, value)| collect(app, key, value, texts)),
        _ => {}
    }
}
