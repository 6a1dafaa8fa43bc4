//! The pages of an annex: a full one, one in which every choice occurs, an empty one.

use anyhow::Result;
use serde_json::Value;

use super::{Stop, Tour, id};
use crate::{Role, empty_annex};

const MAY: &str = "2027-05-10T08:00:00Z";
const PLACES: [&str; 6] = [
    "",
    "objectives",
    "report",
    "agreement",
    "print",
    "revisions",
];

/// An annex as an ambassador would write it.
pub fn sample() -> Result<Value> {
    Ok(serde_json::from_str(include_str!(
        "../../../samples/annex.json"
    ))?)
}

/// An annex in which every field and every choice occurs.
pub fn frozen() -> Result<Value> {
    Ok(serde_json::from_str(include_str!(
        "../../../frozen/v1/annex.json"
    ))?)
}

impl<L: AsyncFnMut(&Stop) -> Result<()>> Tour<'_, L> {
    pub(super) async fn annex(&mut self) -> Result<()> {
        let (sample, frozen, empty) = (sample()?, frozen()?, empty_annex(1, "Netværk")?);
        let others = [(&frozen, "odd"), (&empty, "empty")];
        for (annex, kind) in self.extent.drafts((&sample, "full"), others) {
            for place in PLACES {
                let name = if place.is_empty() {
                    "activities"
                } else {
                    place
                };
                let hash = format!("#/annex/{}/{place}", id(annex));
                self.app.open(&hash).await?;
                self.look_unfolded(&format!("{name} of a {kind} annex"))
                    .await?;
            }
        }
        self.next_year(&sample).await?;
        self.narrow(&sample).await
    }

    /// In May the coming school year is due.
    async fn next_year(&mut self, annex: &Value) -> Result<()> {
        let app = self.app;
        app.open(&format!("#/annex/{}", id(annex))).await?;
        app.travel_to(MAY.parse()?).await?;
        let words = &app.words().new_year;
        self.look("annex that is due").await?;
        let reminder = app.within(Role::Region, words.reminder);
        reminder.click_button(words.start).await?;
        self.look("annex of the coming year").await?;
        self.see("start page with an annex that is due", "#/").await
    }

    /// In a narrow window the rail folds and tables become cards.
    async fn narrow(&mut self, annex: &Value) -> Result<()> {
        self.app.set_width(500).await?;
        self.see("start page, narrow", "#/").await?;
        for place in PLACES {
            let hash = format!("#/annex/{}/{place}", id(annex));
            self.app.open(&hash).await?;
            self.look_unfolded(&format!("annex, narrow, {place}"))
                .await?;
        }
        let plan = super::plan::sample()?;
        for place in ["", "profile", "contact", "agreement", "summary"] {
            let hash = format!("#/plan/{}/{place}", id(&plan));
            self.app.open(&hash).await?;
            self.look_unfolded(&format!("plan, narrow, {place}"))
                .await?;
        }
        self.app.script(RAIL, &[]).await?;
        self.look("plan, narrow, with its places").await
    }
}

const RAIL: &str = "document.querySelector('.draft-bar__menu').click()";
