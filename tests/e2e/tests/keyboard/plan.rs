//! A plan, with one prompt of each kind answered: in one engine, because the journeys with an annex and
//! the start page have the keys that engines may take differently.

use anyhow::Result;
use samspil_e2e::{Key, Session, journey, one_engine};
use serde_json::json;

/// The command key of the shortcuts.
const COMMAND: Key = Key::Control;

#[tokio::test]
async fn a_plan_is_made_with_the_keyboard_alone() -> Result<()> {
    one_engine!();
    journey(async |app| {
        begin(app).await?;
        contacts(app).await?;
        consideration(app).await?;
        idea(app).await?;
        checkpoint(app).await?;
        criterion(app).await?;
        record_and_table(app).await?;
        undo(app).await?;
        export(app).await?;
        summary(app).await
    })
    .await
}

/// Past the bar at the top to the page, and into a new plan.
async fn begin(app: &Session) -> Result<()> {
    let words = app.words();
    app.tab_to(&format!("a {}", words.app.skip)).await?;
    app.key(&[], Key::Enter).await?;
    app.wait_for_focus(&format!("h1 {}", words.start.title))
        .await?;
    app.tab_to(&button(words.start.plan_start)).await?;
    app.key(&[], Key::Enter).await?;
    let contact = app.speech.theme_title("contact");
    app.wait_for_focus(&format!("h1 {contact}")).await?;
    app.tab_back_to(&format!("a {}", words.plan.profile))
        .await?;
    app.key(&[], Key::Enter).await?;
    app.wait_for_focus(&format!("h1 {}", words.profile.title))
        .await?;
    app.tab_to(&input(words.plan.title_label)).await?;
    app.type_here("Aa").await?;
    app.wait_for_stored("/title", "Aa").await
}

/// Rows are added, moved, removed, and brought back.
async fn contacts(app: &Session) -> Result<()> {
    let words = &app.words().profile.party;
    let prompt = &app.words().prompt;
    let side = app.words().plan.school;
    let row = |n| format!("{}, {side}", (words.contact)(n));
    let name = |n| input(&format!("{}, {}", words.contact_name, row(n)));
    for (n, text) in [(1, "Mia"), (2, "Bo")] {
        app.tab_to(&button(&format!("{}, {side}", words.add)))
            .await?;
        app.key(&[], Key::Enter).await?;
        app.wait_for_focus(&name(n)).await?;
        app.type_here(text).await?;
        app.holds_here(text).await?;
    }
    // The focus goes with the row, so that the same key moves it on.
    app.tab_back_to(&button(&format!("{}: {}", prompt.move_up, row(2))))
        .await?;
    app.key(&[], Key::Space).await?;
    app.wait_for_focus(&button(&format!("{}: {}", prompt.move_up, row(1))))
        .await?;
    stored_names(app, &["Bo", "Mia"]).await?;

    app.key(&[COMMAND], 'z').await?;
    app.keeps_focus("undoing a move").await?;
    stored_names(app, &["Mia", "Bo"]).await?;

    app.tab_to(&button(&format!("{}: {}", prompt.remove, row(2))))
        .await?;
    app.key(&[], Key::Enter).await?;
    app.wait_for_focus(&name(1)).await?;
    stored_names(app, &["Mia"]).await?;
    app.key(&[COMMAND], 'z').await?;
    app.keeps_focus("undoing a removal").await?;
    stored_names(app, &["Mia", "Bo"]).await
}

async fn stored_names(app: &Session, names: &[&str]) -> Result<()> {
    samspil_e2e::until("the contacts", async || {
        let draft = app.draft().await?;
        let contacts = draft["body"]["profile"]["school"]["contacts"].as_array();
        let stored: Vec<_> = contacts
            .into_iter()
            .flatten()
            .map(|contact| contact["name"].as_str().unwrap_or_default().to_owned())
            .collect();
        samspil_e2e::equal("the contacts", &stored, &names.to_vec()).map(Some)
    })
    .await
}

async fn go_to_theme(app: &Session, id: &'static str) -> Result<()> {
    let heading = app.speech.theme_title(id);
    app.tab_back_to(&format!("a {}", app.speech.theme(id)))
        .await?;
    app.key(&[], Key::Enter).await?;
    samspil_e2e::until("the theme's heading", async || {
        Ok(app.focus().await?.ends_with(&heading).then_some(()))
    })
    .await
}

/// Opens a prompt; the focus goes into its answer.
async fn open(app: &Session, id: &str, answer: &str) -> Result<()> {
    let title = button(&app.speech.prompt(id));
    app.tab_to(&title).await?;
    app.key(&[], Key::Enter).await?;
    app.wait_for_focus(answer).await
}

async fn consideration(app: &Session) -> Result<()> {
    let words = app.words();
    go_to_theme(app, "contact").await?;
    app.tab_to(&input(words.plan.inbound)).await?;
    app.key(&[], Key::Space).await?;
    app.wait_for_focus(&input(words.plan.inbound)).await?;
    // The first prompt is open then.
    let answer = area(words.prompt.answer);
    app.tab_to(&answer).await?;
    app.tab_back_to(&input(words.prompt.status_open)).await?;
    for (key, status) in [
        (Key::Right, words.prompt.status_to_discuss),
        (Key::Down, words.prompt.status_agreed),
    ] {
        app.key(&[], key).await?;
        app.wait_for_focus(&input(status)).await?;
    }
    app.tab_to(&answer).await?;
    app.type_here("Ja, Bo").await?;
    let answer = json!({ "consideration": { "status": "agreed", "text": "Ja, Bo" } });
    app.wait_for_stored("/body/answers/contact.inbound.driver/answer", answer)
        .await
}

async fn idea(app: &Session) -> Result<()> {
    let words = app.words();
    let id = "content.development.two-places";
    go_to_theme(app, "content").await?;
    open(app, id, &area(words.prompt.how)).await?;
    // Nothing is chosen yet, so the way back leads to the last option, and on to the first; in some engines to the
    // first.
    let ends = [words.prompt.pick, words.prompt.no].map(input);
    let key = if app.tab_back_to_one(&ends).await? == 0 {
        Key::Space
    } else {
        Key::Right
    };
    app.key(&[], key).await?;
    app.wait_for_focus(&input(words.prompt.pick)).await?;
    app.tab_to(&area(words.prompt.how)).await?;
    app.type_here("Her").await?;
    let answer = json!({ "idea": { "choice": "pick", "how": "Her" } });
    app.wait_for_stored(&format!("/body/answers/{id}/answer"), answer)
        .await
}

async fn checkpoint(app: &Session) -> Result<()> {
    let words = &app.words().prompt;
    let id = "follow-up.outcome.goals";
    go_to_theme(app, "follow-up").await?;
    open(app, id, &button(words.add_check)).await?;
    app.key(&[], Key::Enter).await?;
    app.wait_for_focus(&input(words.check_date)).await?;
    app.tab_to(&input(words.going_well)).await?;
    app.key(&[], Key::Space).await?;
    app.wait_for_focus(&input(words.going_well)).await?;
    app.tab_to(&area(words.check_note)).await?;
    app.type_here("Fint").await?;
    let at = format!("/body/answers/{id}/answer/checkpoint/checks/0");
    app.wait_for_stored(&format!("{at}/status"), "going-well")
        .await?;
    app.wait_for_stored(&format!("{at}/note"), "Fint").await
}

async fn criterion(app: &Session) -> Result<()> {
    let words = app.words();
    let id = "evaluation.outcome.pupils";
    go_to_theme(app, "evaluation").await?;
    open(app, id, &input(words.plan.school)).await?;
    app.key(&[], Key::Right).await?;
    app.wait_for_focus(&input(words.plan.learning_environment))
        .await?;
    app.tab_to(&input(words.prompt.no_rating)).await?;
    app.key(&[], Key::Right).await?;
    app.wait_for_focus(&input("1")).await?;
    let worked = format!(
        "{}, {}",
        words.prompt.worked, words.plan.learning_environment
    );
    app.tab_to(&area(&worked)).await?;
    app.type_here("Alt").await?;
    let answer = json!({ "criterion": { "views": {
        "learning-environment": { "score": 1, "worked": "Alt" },
    } } });
    app.wait_for_stored(&format!("/body/answers/{id}/answer"), answer)
        .await
}

/// In a section that is folded until the keyboard unfolds it.
async fn record_and_table(app: &Session) -> Result<()> {
    let words = &app.words().prompt;
    let section = app.speech.section("sharing");
    app.tab_to(&format!("summary {section}")).await?;
    app.key(&[], Key::Enter).await?;
    app.wait_for_focus(&format!("summary {section}")).await?;

    open(app, "sharing.initiation", &area(words.record)).await?;
    app.type_here("Ring").await?;
    app.wait_for_stored(
        "/body/answers/sharing.initiation/answer/record/text",
        "Ring",
    )
    .await?;

    open(app, "sharing.people", &button(words.add_row)).await?;
    app.key(&[], Key::Enter).await?;
    let column = app.speech.column("sharing.people", "name");
    let cell = (words.cell)(1, &column);
    app.wait_for_focus(&area(&cell)).await?;
    app.type_here("Ida").await?;
    let row = "/body/answers/sharing.people/answer/table/rows/0/cells/name";
    app.wait_for_stored(row, "Ida").await
}

/// By key from where the text is written, and by the buttons.
async fn undo(app: &Session) -> Result<()> {
    let text = &app.words().reliability;
    let row = "/body/answers/sharing.people/answer/table/rows/0/cells/name";
    app.key(&[COMMAND], 'z').await?;
    app.keeps_focus("undoing what was typed").await?;
    app.wait_for_stored(row, json!(null)).await?;
    app.key(&[COMMAND], 'y').await?;
    app.keeps_focus("doing it again").await?;
    app.wait_for_stored(row, "Ida").await?;
    app.tab_back_to(&button(text.undo)).await?;
    app.key(&[], Key::Enter).await?;
    app.keeps_focus("the button that undoes").await?;
    app.wait_for_stored(row, json!(null)).await?;
    app.tab_back_to(&button(text.redo)).await?;
    app.key(&[], Key::Space).await?;
    app.keeps_focus("the button that does it again").await?;
    app.wait_for_stored(row, "Ida").await
}

async fn export(app: &Session) -> Result<()> {
    let download = button(app.words().app.download);
    app.tab_back_to(&download).await?;
    app.key(&[], Key::Enter).await?;
    let file = std::fs::read_to_string(app.wait_for_download(".json").await?)?;
    samspil_e2e::contains(&file, "Ida")?;
    app.wait_for_focus(&download).await
}

async fn summary(app: &Session) -> Result<()> {
    let words = app.words();
    app.tab_to(&format!("a {}", words.plan.summary)).await?;
    app.key(&[], Key::Enter).await?;
    app.keeps_focus("opening the summary").await?;
    for text in ["Ja, Bo", "Her", "Fint", "Alt", "Ring", "Ida", "Mia"] {
        app.wait_for_text(text).await?;
    }
    app.wait_for_focus("h1 Aa").await
}

fn button(name: &str) -> String {
    format!("button {name}")
}

fn input(name: &str) -> String {
    format!("input {name}")
}

fn area(name: &str) -> String {
    format!("textarea {name}")
}
