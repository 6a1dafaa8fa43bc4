//! The app with much in it: whether what takes longest stays fluid.

use anyhow::Result;
use serde_json::json;

use crate::compared::MANY;
use crate::drafts::{self, OPEN, full, small};
use crate::figures::median;
use crate::page::{Act, Page};
use crate::site::Site;

/// An act of the user, run by run.
pub struct Deed {
    pub name: &'static str,
    acts: Vec<Act>,
}

impl Deed {
    fn new(name: &'static str) -> Self {
        Self {
            name,
            acts: Vec::new(),
        }
    }

    /// Until what comes of it is on the screen.
    pub fn drawn(&self) -> f64 {
        median(self.acts.iter().map(|act| act.drawn).collect())
    }

    /// The longest task in it.
    pub fn longest(&self) -> f64 {
        median(self.acts.iter().map(|act| act.longest).collect())
    }
}

const SEARCH: &str = "const field = document.querySelector('.drafts__finder input');
    field.value = TEXT; field.dispatchEvent(new Event('input', { bubbles: true }))";
const SORT: &str = "const field = document.querySelector('.drafts__finder select');
    field.value = TEXT; field.dispatchEvent(new Event('change', { bubbles: true }))";
const DROP: &str = "const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bench.file], 'a.json', { type: 'application/json' }));
    for (const type of ['dragenter', 'dragover', 'drop']) {
        const options = { dataTransfer, bubbles: true, cancelable: true };
        document.querySelector('main').dispatchEvent(new DragEvent(type, options));
    }";
/// Saved states lie in the durable copy: under one key what is known, under another what it holds.
const KEEP: &str = "new Promise((done) => {
    const opening = indexedDB.open('samspil');
    opening.onsuccess = () => {
        const transaction = opening.result.transaction('records', 'readwrite');
        for (const [key, value] of RECORDS) {
            transaction.objectStore('records').put({ value, at: 1 }, key);
        }
        transaction.oncomplete = () => { opening.result.close(); done(); };
    };
})";

/// All of it.
pub async fn measure(app: &Site, runs: usize) -> Result<Vec<Deed>> {
    let mut deeds = list(app, runs).await?;
    deeds.extend(import(app, runs).await?);
    deeds.push(comparison(app, runs).await?);
    Ok(deeds)
}

async fn list(app: &Site, runs: usize) -> Result<Vec<Deed>> {
    let many = (0..MANY).map(small).collect::<Result<Vec<_>>>()?;
    let page = Page::start(app, &many).await?;
    page.load("#/", page.site.draft).await?;
    let mut search = Deed::new("search among 1,000 drafts");
    let mut clear = Deed::new("back to all 1,000");
    let mut sort = Deed::new("sort 1,000 drafts by title");
    let first = |title: &str| {
        format!(
            "document.querySelector('.draft-row__link')?.textContent === {}",
            json!(title)
        )
    };
    for run in 0..runs {
        let title = format!("Bækken, hold {:04}", 100 + run);
        let with = |act: &str, text: &str| act.replace("TEXT", &json!(text).to_string());
        search
            .acts
            .push(page.act(&with(SEARCH, &title), &first(&title)).await?);
        let latest = first("Bækken, hold 0999");
        clear.acts.push(page.act(&with(SEARCH, ""), &latest).await?);
        sort.acts.push(
            page.act(&with(SORT, "title"), &first("Bækken, hold 0000"))
                .await?,
        );
        page.act(&with(SORT, "changed"), &latest).await?;
    }
    page.close().await?;
    Ok(vec![search, clear, sort])
}

/// Of one plan, and of as many as fill a megabyte.
async fn import(app: &Site, runs: usize) -> Result<Vec<Deed>> {
    let mut one = Deed::new("import of a plan of 1 MB");
    let mut several = Deed::new("import of 250 plans in 1 MB");
    let plan = drafts::large(OPEN)?.to_string();
    let drafts = (0..250).map(small).collect::<Result<Vec<_>>>()?;
    let collection = drafts::collection(&drafts).to_string();
    let opened = "location.hash.startsWith('#/plan/') && document.querySelector('main h1')";
    let listed = "document.querySelectorAll('.draft-row').length > 0 \
                  && document.querySelector('.notice-bar')?.textContent.includes('250')";
    for _ in 0..runs {
        for (deed, file, there) in [
            (&mut one, &plan, opened),
            (&mut several, &collection, listed),
        ] {
            let page = Page::start(app, &[]).await?;
            page.load("#/", page.site.start).await?;
            page.evaluate(&format!("bench.file = {}; 0", json!(file)))
                .await?;
            deed.acts.push(page.act(DROP, there).await?);
            page.close().await?;
        }
    }
    Ok(vec![one, several])
}

/// Of two full plans that differ in every answer.
async fn comparison(app: &Site, runs: usize) -> Result<Deed> {
    let plan = full(OPEN)?;
    let id = drafts::id(&plan).to_owned();
    let (key, known) = drafts::revision(&id);
    let earlier = plan
        .to_string()
        .replace("måler vandet", "fanger dyr")
        .replace("skriver", "tegner");
    let page = Page::start(app, &[plan]).await?;
    let records = json!([
        [format!("samspil.revision.{key}"), known.to_string()],
        [format!("samspil.state.{key}"), earlier],
    ]);
    page.evaluate(&KEEP.replace("RECORDS", &records.to_string()))
        .await?;
    let mut deed = Deed::new("comparison of two full plans");
    let revision = key.rsplit('.').next().unwrap_or_default();
    let go = format!("location.hash = '#/plan/{id}/revisions/{revision}/compare'");
    for _ in 0..runs {
        page.load(&format!("#/plan/{id}/revisions"), ".revision-item")
            .await?;
        deed.acts.push(
            page.act(&go, "document.querySelector('.comparison-part')")
                .await?,
        );
    }
    page.close().await?;
    Ok(deed)
}
