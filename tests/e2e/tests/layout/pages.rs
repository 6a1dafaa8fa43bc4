//! Every page of the app, with drafts that have every kind of answer.

use anyhow::{Context, Result};
use samspil_e2e::set;
use serde_json::Value;

const PLAN: &str = "f0fa5a53-e318-4905-8ce6-23247d9b5974";
const ANNEX: &str = "34296a83-d4a8-442a-a7f8-c874e6b9197d";
/// A draft of the second, so that the list has some to show.
const OTHER: &str = "05859301-0794-4e89-a72b-000000000001";

/// Places of a plan after its address; each kind of prompt is open once.
const IN_PLAN: [&str; 16] = [
    "",
    "/profile",
    "/contact",
    "/contact/contact.inbound.capacity",
    "/content",
    "/content/content.development.pupil-made",
    "/follow-up",
    "/follow-up/follow-up.outcome.goals",
    "/evaluation",
    "/evaluation/evaluation.outcome.pupils",
    "/evaluation/sharing.people",
    "/evaluation/sharing.internal",
    "/agreement",
    "/agreement/agreement.economy",
    "/summary",
    "/revisions",
];

const IN_ANNEX: [&str; 6] = [
    "",
    "/objectives",
    "/report",
    "/agreement",
    "/print",
    "/revisions",
];

const WORKSHEET: &str = "6f4de0f3-0a5b-4c53-8d0f-3c5b7a1d9e20";
const ROLES: &str = "6f4de0f3-0a5b-4c53-8d0f-3c5b7a1d9e21";
const IN_WORKSHEET: [&str; 4] = [
    "",
    "/international-work/international.challenges.list",
    "/summary",
    "/revisions",
];

/// The samples, which fill in every field, and an unfinished plan with a title that can't be broken.
pub fn full_drafts() -> Result<Vec<Value>> {
    let plan: Value = serde_json::from_str(include_str!("../../../samples/plan.json"))?;
    let annex = serde_json::from_str(include_str!("../../../samples/annex.json"))?;
    let mut other =
        samspil_e2e::empty_plan(1, "Kommunalbestyrelsesbeslutningsreferatsamarbejdsplan")?;
    set(&mut other, "/id", OTHER)?;
    let id = plan["id"].as_str().context("the sample's id")?;
    anyhow::ensure!(id == PLAN, "the sample has another id");
    let worksheet = serde_json::from_str(include_str!("../../../samples/worksheet.json"))?;
    Ok(vec![plan, annex, other, worksheet, roles()?])
}

/// The addresses of all pages.
pub fn pages() -> Vec<String> {
    let plan = IN_PLAN.map(|place| format!("#/plan/{PLAN}{place}"));
    let annex = IN_ANNEX.map(|place| format!("#/annex/{ANNEX}{place}"));
    let others = [
        "#/",
        "#/help",
        "#/accessibility",
        "#/privacy",
        "#/nowhere",
        "#/plan/00000000-0000-4000-8000-000000000000",
    ];
    let others = others.map(str::to_owned);
    let worksheet = IN_WORKSHEET.map(|place| format!("#/worksheet/{WORKSHEET}{place}"));
    let roles = format!("#/worksheet/{ROLES}");
    let drafts = plan.into_iter().chain(annex).chain(worksheet);
    drafts.chain([roles]).chain(others).collect()
}

/// A worksheet whose first page has a picture.
fn roles() -> Result<Value> {
    let mut roles = serde_json::from_str(include_str!("../../../samples/worksheet.json"))?;
    set(&mut roles, "/id", ROLES)?;
    set(&mut roles, "/title", "")?;
    set(&mut roles, "/body/worksheet", "roles")?;
    set(&mut roles, "/body/answers", serde_json::json!({}))?;
    Ok(roles)
}
