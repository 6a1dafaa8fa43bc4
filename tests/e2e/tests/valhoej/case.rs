//! What the two parties write. One file per language; the facts are the same.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use chrono::{NaiveDate, NaiveTime};
use samspil::domain::{CheckStatus, ConsiderationStatus, Owner, Perspective};
use samspil_e2e::Language;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub title: String,
    pub school: Party,
    pub learning_environment: Party,
    pub school_year: String,
    pub period: Period,
    pub year_groups: Vec<u8>,
    pub classes: String,
    pub pupils: String,
    pub subjects: String,
    pub purpose: String,
    pub learning_goals: String,
    pub considerations: BTreeMap<String, Consideration>,
    pub ideas: BTreeMap<String, String>,
    pub own_idea: OwnIdea,
    pub checks: BTreeMap<String, Vec<Check>>,
    pub criteria: BTreeMap<String, BTreeMap<Perspective, Rating>>,
    pub records: BTreeMap<String, String>,
    pub internal_record: String,
    pub internal_note: Note,
    pub note: Note,
    pub people: Vec<[String; 4]>,
    pub tasks_solved: Vec<[String; 4]>,
    pub tasks: Vec<Task>,
    pub meetings: Vec<Meeting>,
    pub agreement_addition: String,
    pub kept_at: String,
    pub signed_on: NaiveDate,
}

#[derive(Deserialize)]
pub struct Party {
    pub name: String,
    pub municipality: String,
    pub contacts: Vec<Contact>,
}

#[derive(Deserialize)]
pub struct Contact {
    pub name: String,
    pub title: String,
    pub email: String,
    pub phone: String,
}

#[derive(Deserialize)]
pub struct Period {
    pub from: NaiveDate,
    pub to: NaiveDate,
}

#[derive(Deserialize)]
pub struct Consideration {
    pub status: ConsiderationStatus,
    pub owner: Option<Owner>,
    pub amount: Option<String>,
    pub text: String,
}

#[derive(Deserialize)]
pub struct OwnIdea {
    pub section: String,
    pub title: String,
    pub how: String,
}

#[derive(Deserialize)]
pub struct Check {
    pub date: NaiveDate,
    pub status: CheckStatus,
    pub note: String,
    pub next_step: String,
}

#[derive(Deserialize)]
pub struct Rating {
    pub score: u8,
    pub worked: String,
    pub worked_less: String,
}

#[derive(Deserialize)]
pub struct Note {
    pub prompt: String,
    pub text: String,
}

#[derive(Deserialize)]
pub struct Task {
    pub what: String,
    pub who: String,
    pub side: Owner,
    pub due: NaiveDate,
    pub done: bool,
}

#[derive(Deserialize)]
pub struct Meeting {
    pub date: NaiveDate,
    pub time: NaiveTime,
    pub place: String,
    pub agenda: String,
    pub minutes: String,
}

impl Case {
    pub fn in_language(language: Language) -> Result<Self> {
        serde_json::from_str(text(language)).context("the case")
    }
}

/// The file of the case.
pub fn text(language: Language) -> &'static str {
    match language {
        Language::Da => include_str!("../../cases/valhoej.da.json"),
        Language::En => include_str!("../../cases/valhoej.en.json"),
        Language::Nb => include_str!("../../cases/valhoej.nb.json"),
    }
}
