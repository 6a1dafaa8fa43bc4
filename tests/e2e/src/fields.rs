//! Filling in fields by their labels.

use anyhow::{Context, Result};
use chrono::{NaiveDate, NaiveTime};
use serde_json::json;
use thirtyfour::TypingData;
use thirtyfour::prelude::*;

use crate::find::Role;
use crate::{Scope, check, until};

/// The key that leads to the next field.
pub const TAB: &str = "\u{e004}";

/// The keys that undo, and that do again what was undone; then all are let go.
pub const UNDO: &str = "\u{e009}z\u{e000}";
pub const REDO: &str = "\u{e009}\u{e008}z\u{e000}";

const SELECT_ALL: Key = if cfg!(target_os = "macos") {
    Key::Meta
} else {
    Key::Control
};

/// How the journeys enter a long text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Typing {
    /// Key by key.
    Whole,
    /// Only the end key by key; the rest is inserted, as by pasting.
    End,
}

impl Scope {
    /// Replaces the text of a field by typing. Begins again when the field can't be typed in because
    /// the page rebuilds it; never when letters get lost.
    ///
    /// # Errors
    /// When there is no such field, or it does not hold the text in the end.
    pub async fn fill(&self, label: &str, text: &str) -> Result<()> {
        until(&format!("{label:?} to be filled in"), async || {
            let field = self.find(Role::Field, label).await?;
            if !field.value().await?.unwrap_or_default().is_empty() {
                field.send_keys(SELECT_ALL + "a").await?;
                field.send_keys(Key::Backspace).await?;
            }
            self.enter(&field, text).await.map(Some)
        })
        .await?;
        self.wait_for_value(label, text).await
    }

    /// Enters a text where the cursor is in this field, or at its end.
    async fn enter(&self, field: &WebElement, text: &str) -> Result<()> {
        /// The most letters that are typed at the end.
        const TYPED: usize = 4;
        let pasted = match self.typing {
            Typing::Whole => 0,
            Typing::End => {
                let keys = text.chars().rev().take_while(char::is_ascii);
                text.len() - keys.take(TYPED).count()
            }
        };
        let (pasted, typed) = text.split_at(pasted);
        if !pasted.is_empty() {
            field.focus().await?;
            let paste = "document.execCommand('insertText', false, arguments[0])";
            field.handle().execute(paste, [json!(pasted)]).await?;
        }
        if !typed.is_empty() {
            field.send_keys(typed).await?;
        }
        Ok(())
    }

    /// Types at the end of a field.
    ///
    /// # Errors
    /// When there is no such field, or it does not hold the text in the end.
    pub async fn type_on(&self, label: &str, text: &str) -> Result<()> {
        let before = self.value(label).await?;
        self.press(label, SELECT_ALL + Key::End).await?;
        let field = self.find(Role::Field, label).await?;
        self.enter(&field, text).await?;
        self.wait_for_value(label, &format!("{before}{text}")).await
    }

    /// Presses keys in a field, and checks nothing.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn press(&self, label: &str, keys: impl Into<TypingData>) -> Result<()> {
        let field = self.find(Role::Field, label).await?;
        Ok(field.send_keys(keys).await?)
    }

    /// Presses keys wherever the focus is.
    ///
    /// # Errors
    /// When the browser does not take them.
    pub async fn press_here(&self, keys: impl Into<TypingData>) -> Result<()> {
        let focus = self.driver.active_element().await?;
        Ok(focus.send_keys(keys).await?)
    }

    /// Types letters into what has the focus, and leaves the scroll position as it is.
    ///
    /// # Errors
    /// When the browser does not take them.
    pub async fn type_here(&self, text: &str) -> Result<()> {
        Ok(self.driver.action_chain().send_keys(text).perform().await?)
    }

    /// Types a day into the field of a row whose name changes with the day.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn press_date(&self, label: &str, day: NaiveDate) -> Result<()> {
        let field = self.find(Role::Field, label).await?;
        self.engine.type_day(&field, day).await
    }

    /// The value of a field.
    ///
    /// # Errors
    /// When there is none of this label.
    pub async fn value(&self, label: &str) -> Result<String> {
        let field = self.find(Role::Field, label).await?;
        Ok(field.prop("value").await?.unwrap_or_default())
    }

    /// Waits until a field holds this text.
    ///
    /// # Errors
    /// When it does not, in the end.
    pub async fn wait_for_value(&self, label: &str, text: &str) -> Result<()> {
        until(&format!("{label:?} to hold the text"), async || {
            let value = self.value(label).await?;
            check::equal("the field's value", &value.as_str(), &text).map(Some)
        })
        .await
    }

    /// Types a day.
    ///
    /// # Errors
    /// When there is no such field, or it does not hold the day in the end.
    pub async fn fill_date(&self, label: &str, day: NaiveDate) -> Result<()> {
        self.press_date(label, day).await?;
        self.wait_for_value(label, &day.to_string()).await
    }

    /// Clears the first parts of a date or a time, such as the day; both have three.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn clear_parts(&self, label: &str, parts: usize) -> Result<()> {
        let field = self.find(Role::Field, label).await?;
        self.engine.clear_parts(&field, parts).await
    }

    /// Types a time of day.
    ///
    /// # Errors
    /// When there is no such field, or it does not hold the time in the end.
    pub async fn fill_time(&self, label: &str, time: NaiveTime) -> Result<()> {
        let field = self.find(Role::Field, label).await?;
        self.engine.type_time(&field, time).await?;
        let text = time.format("%H:%M").to_string();
        self.wait_for_value(label, &text).await
    }

    /// Chooses one of a group of radio buttons.
    ///
    /// # Errors
    /// When there is no such choice or option.
    pub async fn choose(&self, legend: &str, option: &str) -> Result<()> {
        self.within(Role::Group, legend)
            .tick(Role::Radio, option, true)
            .await
    }

    /// Chooses the only radio button with this label.
    ///
    /// # Errors
    /// When there is none.
    pub async fn choose_option(&self, option: &str) -> Result<()> {
        self.tick(Role::Radio, option, true).await
    }

    /// Sets or clears a check box.
    ///
    /// # Errors
    /// When there is no such box.
    pub async fn check(&self, label: &str, on: bool) -> Result<()> {
        self.tick(Role::Box, label, on).await
    }

    /// Chooses one of a menu.
    ///
    /// # Errors
    /// When there is no such menu or option.
    pub async fn select(&self, label: &str, option: &str) -> Result<()> {
        let menu = self.within(Role::Menu, label);
        menu.click(Role::Option, option).await?;
        let chosen = menu.find(Role::Option, option).await?;
        anyhow::ensure!(chosen.is_selected().await?, "{option:?} is not chosen");
        Ok(())
    }

    /// Clicks the label, as users do: it may hide the control. Tries again until the control has the
    /// state: something may cover it for a moment.
    async fn tick(&self, role: Role, label: &str, on: bool) -> Result<()> {
        until(&format!("{label:?} to be {on}"), async || {
            let control = self.find(role, label).await?;
            if control.is_selected().await? == on {
                return Ok(Some(()));
            }
            let label = "return arguments[0].closest('label')";
            let label = self.driver.execute(label, [control.to_json()?]).await?;
            label.element()?.click().await.context("the label")?;
            self.engine.settle(&self.driver).await;
            Ok(None)
        })
        .await
    }
}
