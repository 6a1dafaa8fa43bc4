//! The summary on paper: whole, in order, without what belongs to the screen.

use anyhow::{Context, Result, ensure};
use samspil_e2e::{Pdf, Role, Session, contains, empty_plan, journey, lacks};
use serde_json::{Value, json};

#[tokio::test]
async fn a_note_of_3000_characters_prints_whole() -> Result<()> {
    journey(async |app| {
        let note = long_text(3000);
        let pdf = print(app, &noted(&note)?).await?;
        ensure!(pdf.pages.len() > 1, "a long note needs more than a page");
        contains(&pdf.running_text(), &note)
    })
    .await
}

#[tokio::test]
async fn the_heads_of_a_long_table_stand_on_every_page() -> Result<()> {
    journey(async |app| {
        let words = &app.words().agreements.tasks;
        let pdf = print(app, &busy(60)?).await?;
        let pages = pdf.pages.iter().filter(|page| page.contains("Opgave nr."));
        let pages: Vec<&String> = pages.collect();
        ensure!(pages.len() > 1, "60 tasks on one page");
        for page in pages {
            for head in [words.what, words.who, words.due] {
                contains(page, head)?;
            }
        }
        for n in 1..=60 {
            contains(&pdf.running_text(), &format!("Opgave nr. {n} af tres"))?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_belongs_to_the_screen_is_not_printed() -> Result<()> {
    journey(async |app| {
        let pdf = print(app, &noted("Kort note")?).await?;
        let words = app.words();
        contains(&pdf.running_text(), "Kort note")?;
        for word in [
            words.app.download,
            words.app.menu,
            words.app.language,
            words.app.saving,
            words.app.on_this_device,
            words.plan.places,
            words.summary.print,
            words.summary.include_internal,
            words.summary.share,
        ] {
            lacks(&pdf.pages.join("\n"), word)?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn each_page_says_its_number_and_the_plan_it_belongs_to() -> Result<()> {
    journey(async |app| {
        let words = &app.words().summary;
        let pdf = print(app, &busy(60)?).await?;
        let of = pdf.pages.len();
        for (page, n) in pdf.pages.iter().zip(1..) {
            contains(page, &format!("{} {n} {} {of}", words.page, words.page_of))?;
            contains(page, "Åen · ")?;
        }
        Ok(())
    })
    .await
}

async fn print(app: &Session, draft: &Value) -> Result<Pdf> {
    app.seed(std::slice::from_ref(draft)).await?;
    let id = draft["id"].as_str().context("an id")?;
    app.open(&format!("#/plan/{id}/summary")).await?;
    app.find(Role::Heading, "Åen").await?;
    app.print().await
}

fn noted(note: &str) -> Result<Value> {
    let mut draft = empty_plan(1, "Åen")?;
    draft["body"]["answers"] = json!({
        "agreement.goals": {
            "answer": { "consideration": { "status": "agreed", "text": "Alle er med." } },
            "note": { "text": note },
        },
    });
    Ok(draft)
}

fn busy(tasks: u32) -> Result<Value> {
    let mut draft = empty_plan(1, "Åen")?;
    let tasks = (1..=tasks).map(|n| {
        json!({
            "id": format!("00000000-0000-4000-8000-{n:012}"),
            "what": format!("Opgave nr. {n} af tres"),
            "who": "Amira",
            "due": "2027-01-14",
        })
    });
    draft["body"]["tasks"] = tasks.collect();
    Ok(draft)
}

/// Words that tell where they stand, so that none can be lost or change places unseen.
fn long_text(characters: usize) -> String {
    let mut text = String::new();
    let mut n = 0;
    while text.chars().count() < characters {
        n += 1;
        text.push_str(&format!("ord{n} "));
    }
    text.trim_end().to_owned()
}
