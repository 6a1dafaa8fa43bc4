//! What a key costs, in the app and the bare page, and in the app with more and more in it.

use anyhow::Result;

use crate::compared::MANY;
use crate::drafts::{self, OPEN, empty, full, small};
use crate::figures::{Row, median};
use crate::page::Page;
use crate::site::Site;

/// Bursts of keys in a run.
const BURSTS: usize = 2;

/// Types in four browsers in turn: the cost of a key compared with the bare page, and how it grows
/// with more in the app.
pub async fn measure(
    app: &Site,
    bare: &Site,
    runs: usize,
) -> Result<(Row, Vec<(&'static str, f64)>)> {
    let plan = full(OPEN)?;
    let id = drafts::id(&plan).to_owned();
    let mut many = (1..MANY).map(small).collect::<Result<Vec<_>>>()?;
    many.push(plan.clone());
    let one = [plan];
    let pages = [
        Page::start(bare, &one).await?,
        Page::start(app, &[empty(OPEN)?]).await?,
        Page::start(app, &one).await?,
        Page::start(app, &many).await?,
    ];
    let mut work: [Vec<f64>; 4] = Default::default();
    for page in &pages {
        page.open_field(&id).await?;
    }
    for _ in 0..runs * BURSTS {
        for (page, work) in pages.iter().zip(&mut work) {
            work.push(page.key().await?);
        }
    }
    for page in pages {
        page.close().await?;
    }
    let [bare, empty, app, among_many] = work;
    let full = median(app.clone());
    let growth = vec![
        ("in a full plan against an empty one", full / median(empty)),
        ("among 1,000 drafts against one", median(among_many) / full),
    ];
    let name = "CPU per key";
    Ok((Row { name, app, bare }, growth))
}
