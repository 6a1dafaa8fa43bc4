//! The summary on paper: whole, in order, without what belongs to the screen.

use anyhow::{Context, Result, ensure};
use samspil_e2e::{Pdf, Role, Session, contains, empty_plan, every_engine, journey, lacks, needs};
use serde_json::{Value, json};

#[tokio::test]
async fn texts_of_3000_characters_print_whole() -> Result<()> {
    every_engine!("print");
    needs!(Print);
    journey(async |app| {
        let (answer, note) = (long_text("svar", 3000), long_text("note", 3000));
        let pdf = print(app, &agreed(&answer, &note)?).await?;
        ensure!(pdf.pages.len() > 1, "6000 characters on one page");
        contains(&pdf.text, &answer)?;
        contains(&pdf.text, &note)
    })
    .await
}

#[tokio::test]
async fn the_heads_of_a_long_table_stand_on_every_page() -> Result<()> {
    every_engine!("print");
    needs!(Print);
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
            contains(&pdf.text, &format!("Opgave nr. {n} af tres"))?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_belongs_to_the_screen_is_not_printed() -> Result<()> {
    every_engine!("print");
    needs!(Print);
    journey(async |app| {
        let pdf = print(app, &agreed("Alle er med.", "Kort note")?).await?;
        let words = app.words();
        contains(&pdf.text, "Kort note")?;
        for word in [
            words.app.download,
            words.app.menu,
            words.app.language,
            words.reliability.saving,
            words.reliability.on_this_device,
            words.plan.places,
            words.summary.print,
            words.summary.include_internal,
            words.summary.share,
            words.footer.help,
            words.footer.shortcuts,
        ] {
            lacks(&pdf.pages.join("\n"), word)?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn each_page_says_its_number_and_the_plan_it_belongs_to() -> Result<()> {
    every_engine!("print");
    needs!(PrintedFeet);
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

fn agreed(answer: &str, note: &str) -> Result<Value> {
    let mut draft = empty_plan(1, "Åen")?;
    draft["body"]["answers"] = json!({
        "agreement.goals": {
            "answer": { "consideration": { "status": "agreed", "text": answer } },
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

/// Numbered words, so that a word that is lost or moved is noticed.
fn long_text(word: &str, characters: usize) -> String {
    let words = (1..).map(|n| format!("{word}{n}"));
    let mut text = String::new();
    for word in words {
        if text.chars().count() >= characters {
            break;
        }
        text = format!("{text} {word}");
    }
    text.trim_start().to_owned()
}
