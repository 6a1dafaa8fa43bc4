//! The pages of a plan: a full one, one in which every choice occurs, an empty one.

use anyhow::{Result, ensure};
use samspil::worksheet;
use serde_json::{Value, json};

use super::{Extent, Stop, Tour, id};
use crate::{Role, empty_plan};

const THEMES: [&str; 5] = ["contact", "content", "follow-up", "evaluation", "agreement"];

/// A plan as a school would write it.
pub fn sample() -> Result<Value> {
    Ok(serde_json::from_str(include_str!(
        "../../../samples/plan.json"
    ))?)
}

/// A plan in which every field and every choice occurs.
pub fn frozen() -> Result<Value> {
    Ok(serde_json::from_str(include_str!(
        "../../../frozen/v1/plan.json"
    ))?)
}

impl<L: AsyncFnMut(&Stop) -> Result<()>> Tour<'_, L> {
    pub(super) async fn plan(&mut self) -> Result<()> {
        let (sample, frozen, empty) = (sample()?, frozen()?, empty_plan(1, "Åen")?);
        let others = [(&frozen, "odd"), (&empty, "empty")];
        for (plan, kind) in self.extent.drafts((&sample, "full"), others) {
            let at = |place: &str| format!("#/plan/{}/{place}", id(plan));
            for place in ["", "profile", "summary"] {
                let name = if place.is_empty() { "overview" } else { place };
                self.see(&format!("{name} of a {kind} plan"), &at(place))
                    .await?;
            }
            for theme in THEMES {
                self.app.open(&at(theme)).await?;
                let name = format!("{theme} of a {kind} plan");
                self.look_unfolded(&name).await?;
                // The full plan has come to us, the odd one goes out: between them they show all.
                if kind == "full" || (kind == "odd" && theme == "contact") {
                    self.prompts(&name).await?;
                }
            }
        }
        self.panels(&sample).await?;
        self.revisions(&sample).await
    }

    /// Opens the prompts of this page one after the other, or one of each kind, and looks at each open
    /// card.
    async fn prompts(&mut self, page: &str) -> Result<()> {
        let cards = self.app.script(CARDS, &[]).await?;
        let cards: Vec<String> = serde_json::from_value(cards)?;
        ensure!(!cards.is_empty(), "no prompts on {page}");
        let mut kinds = Vec::new();
        for card in cards {
            let prompt = card.trim_start_matches("prompt-").to_owned();
            let kind = worksheet::prompt(&prompt.clone().into()).map(|prompt| prompt.kind);
            let is_repeated = kinds.contains(&kind);
            if self.extent < Extent::EveryPrompt && is_repeated {
                continue;
            }
            kinds.push(kind);
            self.app.script(OPEN, &[json!(prompt)]).await?;
            // Ids have dots in them.
            let part = format!("[id='{card}']");
            self.stop(&format!("{prompt} on {page}"), Some(part), is_repeated)
                .await?;
        }
        Ok(())
    }

    /// What opens over a page or within it.
    async fn panels(&mut self, plan: &Value) -> Result<()> {
        let (app, words) = (self.app, self.app.words());
        app.open(&format!("#/plan/{}/summary", id(plan))).await?;
        app.unfold(words.reliability.where_open).await?;
        self.look("where the plan is").await?;
        app.unfold(words.reliability.where_open).await?;
        app.click_button(words.to_annex.add).await?;
        self.look("question to which annex").await?;
        app.open(&format!("#/plan/{}/profile", id(plan))).await?;
        self.look_unfolded("profile").await
    }

    /// The versions that were kept when a file took the place of the plan.
    async fn revisions(&mut self, plan: &Value) -> Result<()> {
        let list = format!("#/plan/{}/revisions", id(plan));
        self.app.open(&list).await?;
        let text = &self.app.words().revisions;
        let reason = (text.reason)(samspil::domain::RevisionReason::BeforeImport);
        self.app.wait_for_text(reason).await?;
        self.look("versions").await?;
        let links = self.app.script(VERSIONS, &[json!(list)]).await?;
        let links: Vec<String> = serde_json::from_value(links)?;
        ensure!(
            links.len() >= 2,
            "a version and a comparison, not {links:?}"
        );
        for link in links {
            self.app.open(&link).await?;
            self.app.find(Role::Link, text.to_list).await?;
            self.look(&format!("version {link}")).await?;
        }
        Ok(())
    }
}

const CARDS: &str = "return [...document.querySelectorAll('main article.prompt-card')].map(
        (card) => card.id)";

const OPEN: &str = "document.getElementById(`open-${arguments[0]}`).click()";

const VERSIONS: &str = "return [...document.querySelectorAll('main a')]
    .map((link) => link.getAttribute('href'))
    .filter((href) => href.startsWith(`${arguments[0]}/`))";
