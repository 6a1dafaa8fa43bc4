//! Rows of the annex's table.

use anyhow::Result;
use samspil::domain::BuiltIn;
use samspil_e2e::{Key, Session, equal, every_engine, journey, until};

#[tokio::test]
async fn activities_are_added_moved_and_removed_with_the_keyboard_alone() -> Result<()> {
    every_engine!("keys and focus");
    journey(async |app| {
        let words = app.words();
        let table = &words.activities.table;
        let cell = |n| format!("textarea {}", app.cell(n, app.column_of(BuiltIn::Activity)));
        app.tab_to(&format!("button {}", words.start.annex_start))
            .await?;
        app.key(&[], Key::Enter).await?;
        // Nobody goes on before the page is there: Firefox would go to its own bar.
        app.wait_for_focus(&format!("h1 {}", words.annex.activities))
            .await?;
        for (n, text) in [(1, "Kor"), (2, "Bad")] {
            app.tab_to(&format!("button {}", table.add)).await?;
            app.key(&[], Key::Enter).await?;
            app.keeps_focus("adding an activity").await?;
            app.tab_to_or_stay(&cell(n)).await?;
            app.type_here(text).await?;
        }
        stored(app, &["Kor", "Bad"]).await?;
        app.key(&[Key::Alt], Key::Up).await?;
        stored(app, &["Bad", "Kor"]).await?;
        app.wait_for_focus(&cell(1)).await?;
        app.key(&[Key::Alt], Key::Down).await?;
        stored(app, &["Kor", "Bad"]).await?;
        app.wait_for_focus(&cell(2)).await?;

        let remove = format!("button {}: {}", table.remove, (table.row)(2));
        app.tab_to(&remove).await?;
        app.key(&[], Key::Enter).await?;
        app.keeps_focus("removing an activity").await?;
        stored(app, &["Kor"]).await?;
        app.key(&[Key::Control], 'z').await?;
        app.keeps_focus("undoing the removal").await?;
        stored(app, &["Kor", "Bad"]).await
    })
    .await
}

async fn stored(app: &Session, activities: &[&str]) -> Result<()> {
    until("the activities", async || {
        let draft = app.draft().await?;
        let rows = draft["body"]["activities"].as_array();
        let stored: Vec<_> = rows
            .into_iter()
            .flatten()
            .map(|row| {
                row["cells"]["activity"]
                    .as_str()
                    .unwrap_or_default()
                    .to_owned()
            })
            .collect();
        equal("the activities", &stored, &activities.to_vec()).map(Some)
    })
    .await
}
