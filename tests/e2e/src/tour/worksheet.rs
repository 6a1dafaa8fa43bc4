//! The cases, and worksheets: with tables, with a picture, empty, made by a user, and in a plan.

use anyhow::Result;
use serde_json::{Value, json};

use super::{Stop, Tour, again, id};
use crate::set;

/// A worksheet as a school would write it.
pub fn sample() -> Result<Value> {
    Ok(serde_json::from_str(include_str!(
        "../../../samples/worksheet.json"
    ))?)
}

/// A worksheet that a user made, and a plan with two worksheets.
fn own() -> Result<[Value; 2]> {
    Ok([
        serde_json::from_str(include_str!("../../../frozen/v1/worksheet-own.json"))?,
        serde_json::from_str(include_str!("../../../frozen/v1/plan-worksheets.json"))?,
    ])
}

/// An empty worksheet with this id of its kind.
fn empty(worksheet: &str, number: u32) -> Result<Value> {
    let mut empty = again(&sample()?, number, "")?;
    set(
        &mut empty,
        "/body",
        json!({ "worksheet": worksheet, "answers": {} }),
    )?;
    Ok(empty)
}

impl<L: AsyncFnMut(&Stop) -> Result<()>> Tour<'_, L> {
    pub(super) async fn worksheets(&mut self) -> Result<()> {
        let (sample, roles) = (sample()?, empty("roles", 41)?);
        let enterprise = empty("enterprise", 42)?;
        self.app
            .seed(&[sample.clone(), roles.clone(), enterprise.clone()])
            .await?;
        let at = |draft: &Value, place: &str| format!("#/worksheet/{}{place}", id(draft));
        for (place, name) in [
            ("", "full worksheet"),
            (
                "/international-work/international.challenges.list",
                "worksheet with an open table",
            ),
            ("/summary", "summary of a worksheet"),
        ] {
            self.see(name, &at(&sample, place)).await?;
        }
        self.see("cases to learn from", "#/cases").await?;
        self.see("roles and relations", &at(&roles, "")).await?;
        self.see("empty summary of a worksheet", &at(&roles, "/summary"))
            .await?;
        self.see("school and enterprise", &at(&enterprise, ""))
            .await?;
        self.own_worksheets().await
    }

    async fn own_worksheets(&mut self) -> Result<()> {
        let [sheet, plan] = own()?;
        self.app.seed(&[sheet.clone(), plan.clone()]).await?;
        let at = |kind: &str, draft: &Value, place: &str| format!("#/{kind}/{}{place}", id(draft));
        for (place, name) in [
            ("/design", "questions of an own worksheet"),
            ("", "own worksheet"),
            ("/summary", "summary of an own worksheet"),
        ] {
            self.see(name, &at("worksheet", &sheet, place)).await?;
        }
        for (place, name) in [
            ("", "overview of a plan with worksheets"),
            ("/roles", "roles and relations in a plan"),
            ("/summary", "summary of a plan with worksheets"),
        ] {
            self.see(name, &at("plan", &plan, place)).await?;
        }
        Ok(())
    }
}
