//! The start page in all its states, and the pages of those who came to nothing.

use anyhow::Result;
use serde_json::json;

use super::{Stop, Tour, again};
use crate::{Role, empty_annex, empty_plan, set, titles};

/// So many stops are made before the last of the pages for those who came to nothing.
pub const LOST: usize = 4;

impl<L: AsyncFnMut(&Stop) -> Result<()>> Tour<'_, L> {
    pub(super) async fn start(&mut self) -> Result<()> {
        self.look("start page without drafts").await?;
        self.see("gallery", "#/galleri").await?;
        self.see("unknown address", "#/nowhere").await?;
        let gone = "#/plan/05859301-0794-4e89-a72b-000000000099";
        self.see("draft that is not here", gone).await?;
        self.read().await?;
        self.with_drafts().await?;
        self.with_files().await
    }

    /// The pages that are only read, and what can be done there.
    async fn read(&mut self) -> Result<()> {
        for page in ["help", "accessibility", "privacy"] {
            self.see(page, &format!("#/{page}")).await?;
        }
        let text = &self.app.words().privacy;
        self.app.click_button(text.erase).await?;
        self.app.find(Role::Heading, text.confirm).await?;
        self.look("privacy with the last question").await
    }

    /// Many drafts of both kinds, one in the bin, one that can't be read.
    async fn with_drafts(&mut self) -> Result<()> {
        let app = self.app;
        app.open("#/").await?;
        let broken = "localStorage.setItem('samspil.draft.broken', '{ oops')";
        app.script(broken, &[]).await?;
        let plan = super::plan::sample()?;
        let mut drafts = vec![
            plan.clone(),
            super::annex::sample()?,
            super::plan::frozen()?,
            super::annex::frozen()?,
            empty_plan(1, "Åen")?,
            empty_annex(1, "Netværk")?,
        ];
        for number in 2..6 {
            drafts.push(again(&plan, number, &format!("Skov {number}"))?);
        }
        app.seed(&drafts).await?;
        app.find(Role::Link, "Skov 5").await?;
        self.look("start page with drafts").await?;
        let text = &app.words().start;
        app.unfold(&(text.more)("Skov 2")).await?;
        self.look("start page with an open menu").await?;
        let menu = app.within(Role::Fold, &(text.more)("Skov 2"));
        menu.click_button(app.words().library.rename).await?;
        self.look("start page with a new title").await?;
        app.fill(app.words().library.search, "bækken").await?;
        self.look("start page with a search").await?;
        app.fill(app.words().library.search, "").await?;
        app.unfold(&(text.more)("Skov 3")).await?;
        let menu = app.within(Role::Fold, &(text.more)("Skov 3"));
        menu.click_button(app.words().library.delete).await?;
        app.find(Role::Fold, &(app.words().library.bin)(1)).await?;
        app.unfold(&(app.words().library.bin)(1)).await?;
        self.look("start page with a bin and a notice").await
    }

    /// A file that is refused, and one that asks a question and has a draft that can't be read.
    async fn with_files(&mut self) -> Result<()> {
        let app = self.app;
        let bad = app.make_file("bad.json", "{ oops")?;
        app.choose_file(&bad).await?;
        app.find(Role::Region, app.words().problems.file_title)
            .await?;
        self.look("start page with a refused file").await?;
        let mut plan = super::plan::sample()?;
        set(&mut plan, "/body/agreement/text", "Vi ses")?;
        let note = "/body/answers/contact.inbound.capacity/note";
        set(
            &mut plan,
            note,
            json!({ "text": "April passer os", "internal": false }),
        )?;
        let file = json!({
            "format": "samspil", "version": 1, "kind": "collection", "drafts": [plan, "oops"],
        });
        let file = app.make_file("theirs.json", file.to_string())?;
        app.choose_file(&file).await?;
        app.find(Role::Region, app.words().arriving.import_title)
            .await?;
        self.look("start page with a question").await?;
        let left_out = (app.words().problems.left_out_title)(1);
        app.within(Role::Region, &left_out)
            .click_button(app.words().app.close)
            .await?;
        self.merge().await?;
        let title = titles(std::slice::from_ref(&plan)).concat();
        app.find(Role::Heading, &title).await?;
        self.merged().await
    }

    /// Two questions about a file, one after the other.
    async fn merge(&mut self) -> Result<()> {
        let (app, words) = (self.app, &self.app.words().arriving);
        app.choose_option(words.write_common).await?;
        self.look("start page with a common text").await?;
        app.click_button(words.next_question).await?;
        app.choose_option(words.take_theirs).await?;
        self.look("start page with the last question").await?;
        app.click_button(words.take).await
    }

    /// What came, and what was decided.
    async fn merged(&mut self) -> Result<()> {
        let (app, words) = (self.app, &self.app.words().since);
        app.find(Role::Button, words.all_seen).await?;
        app.unfold(&(words.decided)(2)).await?;
        self.look("overview with what came and what was decided")
            .await
    }
}
