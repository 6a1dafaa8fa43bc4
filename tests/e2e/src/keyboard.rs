//! The keyboard alone: each key goes to wherever the focus is, and after each the focus must be
//! somewhere.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::json;
use thirtyfour::action_chain::ActionChain;
use thirtyfour::prelude::*;

use crate::{Session, check, until};

/// More stops than any page has.
const STOPS: usize = 250;

impl Session {
    /// Presses a key, perhaps with others held down, wherever the focus is.
    ///
    /// # Errors
    /// When the browser does not take it.
    pub async fn key(&self, held: &[Key], key: impl Into<char>) -> Result<()> {
        self.press(held, key.into()).await?;
        self.engine.settle(&self.driver).await;
        Ok(())
    }

    async fn press(&self, held: &[Key], key: char) -> Result<()> {
        let held = || held.iter().map(|key| char::from(key.clone()));
        let keys = self.driver.action_chain();
        let keys = held().fold(keys, ActionChain::key_down);
        let keys = keys.key_down(key).key_up(key);
        let keys = held().fold(keys, ActionChain::key_up);
        Ok(keys.perform().await?)
    }

    /// Types a text wherever the focus is, key by key.
    ///
    /// # Errors
    /// When the browser does not take it.
    pub async fn type_here(&self, text: &str) -> Result<()> {
        let keys = self.driver.action_chain().send_keys(text);
        keys.perform().await?;
        self.engine.settle(&self.driver).await;
        Ok(())
    }

    /// Types by an input method or a dead key: each stage replaces the one before, and rests long enough for a
    /// save. The text then takes the place of the last one. Needs [`Feature::Compose`](crate::Feature::Compose).
    ///
    /// # Errors
    /// When the browser does not take it.
    pub async fn compose(&self, stages: &[&str], text: &str) -> Result<()> {
        let cdp = self.driver.cdp();
        for stage in stages {
            let end = stage.encode_utf16().count();
            let arguments = json!({ "text": stage, "selectionStart": end, "selectionEnd": end });
            cdp.send_raw("Input.imeSetComposition", arguments).await?;
            self.pause(Duration::from_millis(300)).await?;
        }
        cdp.send_raw("Input.insertText", json!({ "text": text }))
            .await?;
        Ok(())
    }

    /// Goes forward with Tab until the focus is here, such as at "button Tilføj".
    ///
    /// # Errors
    /// When the focus is lost on the way, or never comes there.
    pub async fn tab_to(&self, place: &str) -> Result<()> {
        let places = [place.to_owned()];
        self.walk(&[], &places).await.map(drop)
    }

    /// Goes back with Shift and Tab until the focus is here.
    ///
    /// # Errors
    /// As [`Session::tab_to`].
    pub async fn tab_back_to(&self, place: &str) -> Result<()> {
        self.tab_back_to_one(&[place.to_owned()]).await.map(drop)
    }

    /// Goes back with Shift and Tab until the focus is at one of these places, and tells at which.
    ///
    /// # Errors
    /// As [`Session::tab_to`].
    pub async fn tab_back_to_one(&self, places: &[String]) -> Result<usize> {
        self.walk(&[Key::Shift], places).await
    }

    /// The same, where the focus may be here already.
    ///
    /// # Errors
    /// As [`Session::tab_to`].
    pub async fn tab_to_or_stay(&self, place: &str) -> Result<()> {
        if is_at(&self.focus().await?, place) {
            return Ok(());
        }
        self.tab_to(place).await
    }

    async fn walk(&self, held: &[Key], places: &[String]) -> Result<usize> {
        let mut seen = Vec::new();
        for _ in 0..STOPS {
            // The browser moves the focus while it takes the key; the app asks for no frame meanwhile.
            self.press(held, Key::Tab.into()).await?;
            let focus = self.focus().await?;
            if let Some(at) = places.iter().position(|place| is_at(&focus, place)) {
                self.engine.settle(&self.driver).await;
                return Ok(at);
            }
            // The browser's own bar is a stop between the end of a page and its beginning.
            let around = focus.starts_with("body") || focus.starts_with("html");
            ensure!(
                !(around && seen.last().is_some_and(|last| *last == focus)),
                "the focus is lost on the way to {places:?} after {seen:?}"
            );
            seen.push(focus);
        }
        anyhow::bail!("{places:?} is not among {seen:?}")
    }

    /// Waits until the focus is here.
    ///
    /// # Errors
    /// When it is elsewhere in the end.
    pub async fn wait_for_focus(&self, place: &str) -> Result<()> {
        until(&format!("the focus at {place:?}"), async || {
            let focus = self.focus().await?;
            ensure!(is_at(&focus, place), "it is at {focus:?}");
            Ok(Some(()))
        })
        .await
    }

    /// The focus is in the page, not lost with what went away.
    ///
    /// # Errors
    /// When it is lost.
    pub async fn keeps_focus(&self, after: &str) -> Result<()> {
        // What asks for the focus makes its place appear first.
        let focus = until("a focus", async || {
            let focus = self.focus().await?;
            let is_lost = focus.starts_with("body") || focus.starts_with("html");
            Ok((!is_lost).then_some(focus))
        });
        focus
            .await
            .with_context(|| format!("the focus is lost after {after}"))?;
        Ok(())
    }

    /// The value of the field that has the focus.
    ///
    /// # Errors
    /// When it is not this.
    pub async fn holds_here(&self, text: &str) -> Result<()> {
        until(&format!("the field to hold {text:?}"), async || {
            let value = "return document.activeElement.value";
            let value = self.script(value, &[]).await?;
            check::equal("the field", &value.as_str(), &Some(text)).map(Some)
        })
        .await
    }
}

/// A link may say more after its name, such as how far a theme has come.
fn is_at(focus: &str, place: &str) -> bool {
    focus == place || focus.starts_with(&format!("{place} "))
}
