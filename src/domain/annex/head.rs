//! The head of the form, and the signatures.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::{Extra, Period, SchoolYear, is_default};

/// The head of the form. There are no fields for bank and account number: they are written by hand
/// on the printed agreement and never stored.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AnnexHead {
    #[serde(default, skip_serializing_if = "is_default")]
    pub school_year: Option<SchoolYear>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub ambassador: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub position: String,
    /// School or institution.
    #[serde(default, skip_serializing_if = "is_default")]
    pub institution: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub municipality: String,
    /// The leader of the school or institution.
    #[serde(default, skip_serializing_if = "is_default")]
    pub leader: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub period: Period,
    /// The European theme of the year ("årstema").
    #[serde(default, skip_serializing_if = "is_default")]
    pub theme: String,
    /// The day on which the ambassador last marked the annex as up to date.
    #[serde(default, skip_serializing_if = "is_default")]
    pub updated: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub agency: Agency,
    #[serde(flatten)]
    pub extra: Extra,
}

/// The agency that signs for eTwinning Danmark. It changes from year to year, so the user fills in
/// all of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Agency {
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: String,
    /// Who signs for the agency, and their position.
    #[serde(default, skip_serializing_if = "is_default")]
    pub signatory: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub address: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub email: String,
    #[serde(flatten)]
    pub extra: Extra,
}
