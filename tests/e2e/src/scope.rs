//! The page, or a part of it, and what can be done there.
//!
//! A scope is only a path of names. Each verb resolves it again, so a scope stays valid when the app
//! rebuilds a part of the page.

use anyhow::{Context, Result};
use thirtyfour::prelude::*;

use crate::fields::Typing;
use crate::find::{Role, Step, find};
use crate::{Engine, until};

/// A part of the page by name, or the whole.
#[derive(Clone)]
pub struct Scope {
    pub(crate) driver: WebDriver,
    pub(crate) engine: Engine,
    /// How long texts are entered.
    pub(crate) typing: Typing,
    path: Vec<Step>,
}

impl Scope {
    pub(crate) fn whole(driver: WebDriver, engine: Engine, typing: Typing) -> Self {
        let path = Vec::new();
        Self {
            driver,
            engine,
            typing,
            path,
        }
    }

    /// The part of this role and name.
    #[must_use]
    pub fn within(&self, role: Role, name: &str) -> Self {
        let mut path = self.path.clone();
        path.push((role, name.to_owned()));
        Self {
            path,
            ..self.clone()
        }
    }

    /// A prompt's card.
    #[must_use]
    pub fn card(&self, title: &str) -> Self {
        self.within(Role::Article, title)
    }

    /// Waits until there is one such thing.
    ///
    /// # Errors
    /// When there is none in time, or more than one.
    pub async fn find(&self, role: Role, name: &str) -> Result<WebElement> {
        let path = self.within(role, name).path;
        until(&format!("{role:?} {name:?}"), async || {
            find(&self.driver, &path).await.map(Some)
        })
        .await
    }

    /// Whether there is one such thing now.
    pub async fn has(&self, role: Role, name: &str) -> bool {
        let path = self.within(role, name).path;
        find(&self.driver, &path).await.is_ok()
    }

    /// Waits until there is no such thing.
    ///
    /// # Errors
    /// When it is still there in the end.
    pub async fn gone(&self, role: Role, name: &str) -> Result<()> {
        until(&format!("{role:?} {name:?} to be gone"), async || {
            Ok((!self.has(role, name).await).then_some(()))
        })
        .await
    }

    /// Presses a thing with the mouse.
    ///
    /// # Errors
    /// When it is not there, or something covers it.
    pub async fn click(&self, role: Role, name: &str) -> Result<()> {
        if self.engine.draws_late() {
            // A page that has just come scrolls and moves the focus with a frame: a click before it would miss.
            self.find(role, name).await?;
            self.engine.settle(&self.driver).await;
        }
        let path = self.within(role, name).path;
        until(&format!("a click on {role:?} {name:?}"), async || {
            let element = find(&self.driver, &path).await?;
            Ok(Some(element.click().await?))
        })
        .await?;
        self.engine.settle(&self.driver).await;
        Ok(())
    }

    /// Presses a button.
    ///
    /// # Errors
    /// As [`Scope::click`].
    pub async fn click_button(&self, name: &str) -> Result<()> {
        self.click(Role::Button, name).await
    }

    /// Follows a link.
    ///
    /// # Errors
    /// As [`Scope::click`].
    pub async fn click_link(&self, name: &str) -> Result<()> {
        self.click(Role::Link, name).await
    }

    /// Unfolds a part, if it is not unfolded.
    ///
    /// # Errors
    /// As [`Scope::click`].
    pub async fn unfold(&self, name: &str) -> Result<()> {
        // Looks again after a click: the page may rebuild the part, which is then folded.
        until(&format!("{name:?} to be unfolded"), async || {
            let fold = self.find(Role::Fold, name).await?;
            if fold.attr("open").await?.is_some() {
                return Ok(Some(()));
            }
            self.click(Role::Summary, name).await?;
            Ok(None)
        })
        .await
    }

    /// Opens a prompt's card, if it is not open, and returns it.
    ///
    /// # Errors
    /// When there is no such prompt in view.
    pub async fn open_prompt(&self, title: &str) -> Result<Self> {
        let expanded = async || {
            let toggle = self.find(Role::Button, title).await?;
            Ok::<_, anyhow::Error>(toggle.attr("aria-expanded").await?)
        };
        until(&format!("a click on {title:?}"), async || {
            if expanded().await?.as_deref() == Some("false") {
                self.click_button(title).await?;
            }
            Ok(Some(()))
        })
        .await?;
        until(&format!("{title:?} to be open"), async || {
            Ok((expanded().await?.as_deref() == Some("true")).then_some(()))
        })
        .await?;
        Ok(self.card(title))
    }

    /// The visible text.
    ///
    /// # Errors
    /// When the part is not there.
    pub async fn text(&self) -> Result<String> {
        let element = if self.path.is_empty() {
            self.driver.find(By::Tag("body")).await?
        } else {
            find(&self.driver, &self.path).await?
        };
        let text = self.engine.text(&element).await;
        text.context("the text of the page")
    }

    /// Waits until this text is visible.
    ///
    /// # Errors
    /// When it is not, in the end.
    pub async fn wait_for_text(&self, part: &str) -> Result<()> {
        until(&format!("the text {part:?}"), async || {
            crate::contains(&self.text().await?, part).map(Some)
        })
        .await
    }
}
