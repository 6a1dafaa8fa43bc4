//! A tour of all pages, each with content, for tests that check every page: accessibility rules,
//! sizes, requests. The drafts are the samples and the frozen ones, in which
//! every field and every choice occurs.

mod annex;
mod plan;
mod start;
mod worksheet;

use anyhow::{Context, Result, ensure};
use samspil::text::Language;
use serde_json::{Value, json};

use crate::settings::Settings;
use crate::{Engine, Session, set, until};

/// Where the tour stops.
pub struct Stop {
    /// The page and the state it is in.
    pub name: String,
    /// Only this part of the page is new since the last stop: a selector.
    pub part: Option<String>,
    /// Whether the page had an open card of this kind at an earlier stop.
    pub is_repeated: bool,
}

/// Leads through the pages and calls `look` on each.
pub(crate) struct Tour<'a, L> {
    app: &'a Session,
    extent: Extent,
    look: L,
    stops: usize,
}

/// How much a tour shows. What is left out differs only in its content, which is the same in every
/// engine, and of one kind in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Extent {
    /// The pages of one full draft of each kind, and on each page a prompt of each kind.
    OneOfEachKind,
    /// The pages of full, odd and empty drafts, and on each page a prompt of each kind.
    EveryPage,
    /// Every page, and every prompt.
    EveryPrompt,
}

impl Extent {
    /// How much of `wanted` is shown in this engine and language.
    fn of(wanted: Self, app: &Session) -> Result<Self> {
        let most = if app.engine() != Engine::Chromium {
            Self::OneOfEachKind
        } else if app.speech.language != Language::Da {
            Self::EveryPage
        } else {
            Self::EveryPrompt
        };
        let is_thorough = Settings::read()?.thorough;
        Ok(if is_thorough {
            wanted
        } else {
            wanted.min(most)
        })
    }

    /// Fewer stops would mean that something was passed over.
    fn stops(self) -> usize {
        match self {
            Self::OneOfEachKind => 60,
            Self::EveryPage => 90,
            Self::EveryPrompt => 150,
        }
    }

    /// The full draft of a kind of drafts, and the others if they are shown.
    fn drafts<T>(self, full: T, others: [T; 2]) -> impl Iterator<Item = T> {
        let others = others
            .into_iter()
            .filter(move |_| self > Self::OneOfEachKind);
        std::iter::once(full).chain(others)
    }
}

impl Session {
    /// Leads through the pages and calls `look` on each: in Chromium through the pages of full, odd and empty
    /// drafts, in the other engines through those of a full one; on each page a prompt of each kind is opened.
    ///
    /// # Errors
    /// When a page does not come, or `look` fails.
    pub async fn tour(&self, look: impl AsyncFnMut(&Stop) -> Result<()>) -> Result<()> {
        self.tour_of(Extent::EveryPage, look).await
    }

    /// The same, and in Danish in Chromium every prompt is opened.
    ///
    /// # Errors
    /// When a page does not come, or `look` fails.
    pub async fn tour_of_every_prompt(
        &self,
        look: impl AsyncFnMut(&Stop) -> Result<()>,
    ) -> Result<()> {
        self.tour_of(Extent::EveryPrompt, look).await
    }

    /// The same through the pages of a full draft, in every engine.
    ///
    /// # Errors
    /// When a page does not come, or `look` fails.
    pub async fn tour_of_each_kind(
        &self,
        look: impl AsyncFnMut(&Stop) -> Result<()>,
    ) -> Result<()> {
        self.tour_of(Extent::OneOfEachKind, look).await
    }

    async fn tour_of(
        &self,
        wanted: Extent,
        look: impl AsyncFnMut(&Stop) -> Result<()>,
    ) -> Result<()> {
        let mut tour = Tour {
            app: self,
            extent: Extent::of(wanted, self)?,
            look,
            stops: 0,
        };
        tour.start().await?;
        tour.plan().await?;
        tour.annex().await?;
        tour.worksheets().await?;
        let (stops, extent) = (tour.stops, tour.extent);
        ensure!(
            stops >= extent.stops(),
            "the tour had {stops} stops only ({extent:?})"
        );
        Ok(())
    }
}

impl<L: AsyncFnMut(&Stop) -> Result<()>> Tour<'_, L> {
    /// Goes to an address and looks at what is there.
    async fn see(&mut self, name: &str, hash: &str) -> Result<()> {
        self.app.open(hash).await?;
        self.look(name).await
    }

    /// Looks at the page as it is.
    async fn look(&mut self, name: &str) -> Result<()> {
        self.stop(name, None, false).await
    }

    /// Looks at the page with all its folds unfolded.
    async fn look_unfolded(&mut self, name: &str) -> Result<()> {
        self.settle().await?;
        self.app.script(UNFOLD, &[]).await?;
        self.look(&format!("{name}, unfolded")).await
    }

    async fn stop(&mut self, name: &str, part: Option<String>, is_repeated: bool) -> Result<()> {
        self.settle().await?;
        self.stops += 1;
        let name = name.to_owned();
        let stop = Stop {
            name,
            part,
            is_repeated,
        };
        let looked = (self.look)(&stop).await;
        looked.with_context(|| stop.name.clone())
    }

    /// Waits until the app has drawn what it was asked for.
    async fn settle(&self) -> Result<()> {
        until("a page with a heading", async || {
            let there = self.app.script(SETTLED, &[]).await?;
            Ok((there == json!(true)).then_some(()))
        })
        .await?;
        let lost = [
            self.app.words().app.unknown_title,
            self.app.words().reliability.gone_title,
        ];
        let heading = self.app.script(HEADING, &[]).await?;
        let heading = heading.as_str().unwrap_or_default();
        let wants_lost = self.stops < start::LOST;
        ensure!(wants_lost || !lost.contains(&heading), "nothing is here");
        Ok(())
    }
}

const UNFOLD: &str =
    "for (const fold of document.querySelectorAll('main details')) fold.open = true";

const HEADING: &str = "return document.querySelector('main h1').textContent.trim()";

/// Two frames have passed, there is a heading, and nothing moves any more. Scrolled down, a bar that
/// stays in sight would cover a part of the page.
const SETTLED: &str = "return new Promise((done) => {
        scrollTo({ top: 0, behavior: 'instant' });
        // The page's own shell has no region for announcements.
        const look = () => done(document.querySelector('main h1') !== null
            && document.getElementById('announcer') !== null
            && document.getAnimations().every((one) => one.playState !== 'running'));
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(look)));
    })";

/// A sample or frozen draft under another id and title.
fn again(draft: &Value, number: u32, title: &str) -> Result<Value> {
    let mut draft = draft.clone();
    set(
        &mut draft,
        "/id",
        format!("0c2e5f0a-52c7-4c1e-9d8e-{number:012}"),
    )?;
    set(&mut draft, "/title", title)?;
    Ok(draft)
}

/// The id of a draft as addresses have it.
fn id(draft: &Value) -> &str {
    draft["id"].as_str().unwrap_or_default()
}
