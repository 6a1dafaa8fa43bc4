//! The structure of files around the body of a draft, and around many drafts.
//!
//! All known fields are listed. Only unknown fields are flattened, because serde buffers flattened
//! fields and errors in them have no path.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{COLLECTION, FORMAT, Records, VERSION};
use crate::domain::{
    Annex, Body, Draft, DraftId, DraftKind, Extra, HandOver, Lineage, Meta, Plan, RevisionId, Tip,
    WorksheetBody, is_default,
};

/// A file with one draft.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "{B}File"))]
pub(super) struct Envelope<B> {
    /// Identifies a file of Samspil.
    format: String,
    /// The version of the format.
    version: u64,
    /// The kind of the body.
    kind: String,
    /// The id of the draft, the same on every device.
    id: DraftId,
    /// The title.
    #[serde(default)]
    title: String,
    /// The language in which the draft was created, as a BCP 47 tag.
    #[serde(default, skip_serializing_if = "is_default")]
    language: String,
    created: DateTime<Utc>,
    modified: DateTime<Utc>,
    /// The saved states that this one is based on, oldest first.
    #[serde(default, skip_serializing_if = "is_default")]
    lineage: Vec<RevisionId>,
    /// The saved state that this one is, and the `modified` that it has: any other version was changed since.
    #[serde(default, skip_serializing_if = "is_default")]
    tip: Option<(RevisionId, DateTime<Utc>)>,
    /// The hand-overs to other parties, oldest first.
    #[serde(default, skip_serializing_if = "is_default")]
    sent: Vec<HandOver>,
    #[serde(flatten)]
    extra: Extra,
    body: B,
}

/// A file with many drafts, each in the format of a single file.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Collection"))]
pub(super) struct Collection<D> {
    /// Identifies a file of Samspil.
    format: String,
    /// The version of the format.
    version: u64,
    /// The kind of the file, which says that there are many drafts.
    kind: String,
    drafts: Vec<D>,
}

/// A [`Collection`] with the other records of a device, which readers of drafts ignore.
#[derive(Serialize)]
pub(super) struct Whole<'a> {
    format: &'static str,
    version: u64,
    kind: &'static str,
    drafts: Vec<DraftFile<'a>>,
    device: &'a Records,
}

/// A draft to be serialized.
pub(super) type DraftFile<'a> = Envelope<BodyFile<'a>>;

/// The body of a draft to be serialized. A type of its own, so that the envelope is compiled once for all kinds.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum BodyFile<'a> {
    Plan(&'a Plan),
    Annex(&'a Annex),
    Worksheet(&'a WorksheetBody),
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
            lineage: meta.lineage.states.clone(),
            tip: meta.lineage.tip.map(|tip| (tip.state, tip.modified)),
            sent: meta.lineage.sent.clone(),
            extra: meta.extra.clone(),
            body,
        }
    }

    /// Converts to a draft with this body.
    pub(super) fn into_draft(self, body: Body) -> Draft {
        Draft {
            meta: Meta::stored(
                self.id,
                self.title,
                self.language,
                self.created,
                self.modified,
                Lineage {
                    states: self.lineage,
                    tip: self.tip.map(|(state, modified)| Tip { state, modified }),
                    sent: self.sent,
                },
                self.extra,
            ),
            body,
        }
    }
}

impl<'a> From<&'a Draft> for DraftFile<'a> {
    fn from(draft: &'a Draft) -> Self {
        let body = match &draft.body {
            Body::Plan(plan) => BodyFile::Plan(plan),
            Body::Annex(annex) => BodyFile::Annex(annex),
            Body::Worksheet(worksheet) => BodyFile::Worksheet(worksheet),
        };
        Self::new(&draft.meta, draft.body.kind(), body)
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
