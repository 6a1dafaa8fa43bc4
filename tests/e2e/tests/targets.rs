//! What can be pressed is large enough for a finger. The walk of `axe.rs` measures it for a mouse.

use anyhow::Result;
use samspil_e2e::{Targets, every_engine, journey, needs};

#[tokio::test]
async fn every_target_has_44_pixels_for_a_finger() -> Result<()> {
    every_engine!("layout for a finger, where a driver can touch");
    needs!(Touch);
    journey(async |app| {
        app.take_up_phone().await?;
        let mut targets = Targets::of(44);
        app.tour(async |stop| targets.measure(app, stop).await)
            .await?;
        targets.end()
    })
    .await
}
