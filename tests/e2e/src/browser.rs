//! A browser without a journey: for measurements, where no test code may run in the page.

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::driver::Driver;
use crate::{Device, Engine, at};

/// Chromium with a profile of its own, driven by its protocol for developers.
pub struct Browser {
    // Fields go in this order: the browser is asked to end before its driver is made to.
    driver: WebDriver,
    process: Driver,
    device: Device,
}

impl Browser {
    /// Starts it, empty.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn start() -> Result<Self> {
        let device = Device::new()?;
        let process = Driver::start(Engine::Chromium).await?;
        let capabilities = Engine::Chromium.capabilities(device.folder(), false)?;
        let driver = WebDriver::new(process.url(), capabilities).await;
        let driver = driver.context("Chromium did not start")?;
        Ok(Self {
            driver,
            process,
            device,
        })
    }

    /// Ends it in good order.
    ///
    /// # Errors
    /// When it does not answer.
    pub async fn close(self) -> Result<()> {
        let Self {
            driver,
            process,
            device,
        } = self;
        driver.quit().await?;
        drop((process, device));
        Ok(())
    }

    /// Sends a command of the protocol.
    ///
    /// # Errors
    /// When the browser refuses it.
    pub async fn command(&self, name: &str, arguments: Value) -> Result<Value> {
        let answer = self.driver.cdp().send_raw(name, arguments).await;
        answer.with_context(|| name.to_owned())
    }

    /// What an expression gives in the page, when what it promises is there.
    ///
    /// # Errors
    /// When it throws.
    pub async fn evaluate(&self, expression: &str) -> Result<Value> {
        let arguments = json!({
            "expression": expression,
            "awaitPromise": true,
            "returnByValue": true,
        });
        let answer = self.command("Runtime.evaluate", arguments).await?;
        if let Some(thrown) = answer.get("exceptionDetails") {
            bail!("{thrown} in {expression}");
        }
        Ok(at(&answer, "/result/value").clone())
    }
}
