//! The shape of our files: what stands around the body of a draft, and around many drafts.
//!
//! All fields are listed one by one. Only unknown fields are flattened: serde buffers what it
//! flattens, and an error in it has no place.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{COLLECTION, FORMAT, Records, VERSION};
use crate::domain::{
    Annex, Body, Draft, DraftId, DraftKind, Extra, Meta, Plan, RevisionId, is_default,
};

/// A file of one draft.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "{B}File"))]
pub(super) struct Envelope<B> {
    /// Says that the file is ours.
    format: String,
    /// The version of this shape.
    version: u64,
    /// What is in the body.
    kind: String,
    /// The same wherever the draft goes.
    id: DraftId,
    /// What the users call it.
    #[serde(default)]
    title: String,
    /// The language in which it was begun, as a BCP 47 tag.
    #[serde(default, skip_serializing_if = "is_default")]
    language: String,
    created: DateTime<Utc>,
    modified: DateTime<Utc>,
    /// The saved states from which this one grew, oldest first.
    #[serde(default, skip_serializing_if = "is_default")]
    lineage: Vec<RevisionId>,
    #[serde(flatten)]
    extra: Extra,
    body: B,
}

/// A file of many drafts, each as it would be in a file of its own.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Collection"))]
pub(super) struct Collection<D> {
    /// Says that the file is ours.
    format: String,
    /// The version of this shape.
    version: u64,
    /// Says that there are many.
    kind: String,
    drafts: Vec<D>,
}

/// A [`Collection`] with what else lies on a device. Readers of drafts pass over that.
#[derive(Serialize)]
pub(super) struct Whole<'a> {
    format: &'static str,
    version: u64,
    kind: &'static str,
    drafts: Vec<DraftFile<'a>>,
    device: &'a Records,
}

/// A draft on its way into a file.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum DraftFile<'a> {
    Plan(Envelope<&'a Plan>),
    Annex(Envelope<&'a Annex>),
}

impl<B> Envelope<B> {
    fn new(meta: &Meta, kind: DraftKind, body: B) -> Self {
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            kind: kind.key().to_owned(),
            id: meta.id,
            title: meta.title.clone(),
            language: meta.language.clone(),
            created: meta.created,
            modified: meta.modified(),
            lineage: meta.lineage.clone(),
            extra: meta.extra.clone(),
            body,
        }
    }

    /// The draft in it, with its body as the variant that `wrap` makes.
    pub(super) fn into_draft(self, wrap: impl FnOnce(B) -> Body) -> Draft {
        Draft {
            meta: Meta::stored(
                self.id,
                self.title,
                self.language,
                self.created,
                self.modified,
                self.lineage,
                self.extra,
            ),
            body: wrap(self.body),
        }
    }
}

impl<'a> From<&'a Draft> for DraftFile<'a> {
    fn from(draft: &'a Draft) -> Self {
        let (meta, kind) = (&draft.meta, draft.body.kind());
        match &draft.body {
            Body::Plan(plan) => Self::Plan(Envelope::new(meta, kind, plan.as_ref())),
            Body::Annex(annex) => Self::Annex(Envelope::new(meta, kind, annex.as_ref())),
        }
    }
}

impl<'a> Collection<DraftFile<'a>> {
    pub(super) fn new(drafts: &'a [Draft]) -> Self {
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            kind: COLLECTION.to_owned(),
            drafts: drafts.iter().map(DraftFile::from).collect(),
        }
    }
}

impl<'a> Whole<'a> {
    pub(super) fn new(drafts: &'a [Draft], device: &'a Records) -> Self {
        Self {
            format: FORMAT,
            version: VERSION,
            kind: COLLECTION,
            drafts: drafts.iter().map(DraftFile::from).collect(),
            device,
        }
    }
}
