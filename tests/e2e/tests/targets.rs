//! What can be pressed is large enough: for a mouse, and for a finger.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use samspil_e2e::{Session, journey, needs};

#[tokio::test]
async fn every_target_has_24_pixels() -> Result<()> {
    journey(async |app| measure(app, 24).await).await
}

#[tokio::test]
async fn every_target_has_44_pixels_for_a_finger() -> Result<()> {
    needs!(Touch);
    journey(async |app| {
        app.take_up_phone().await?;
        measure(app, 44).await
    })
    .await
}

/// Measures on the whole tour, and tells of each too small thing the first page where it is.
async fn measure(app: &Session, least: u32) -> Result<()> {
    let mut small = BTreeMap::new();
    app.tour(async |stop| {
        for target in app.small_targets(stop.part.as_deref(), least).await? {
            small.entry(target).or_insert_with(|| stop.name.clone());
        }
        Ok(())
    })
    .await?;
    let lines: Vec<String> = small
        .into_iter()
        .map(|(target, page)| format!("{target} on {page}"))
        .collect();
    ensure!(lines.is_empty(), "less than {least}:\n{}", lines.join("\n"));
    Ok(())
}
