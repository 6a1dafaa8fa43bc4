//! The text of a card in front of a record: `{"card":"1.1|920|plan|…",` followed by the draft.
//!
//! It starts with the shape of the card and the version of the format, then the length of the rest of
//! the record. Fields are separated by bars. Characters that would end a field or a JSON string are
//! written as `%` and two hexadecimal digits, so that reading a card needs no JSON parser.

use std::fmt::Write;

use chrono::{DateTime, Datelike, NaiveDate};

use super::{Card, CardFacts};
use crate::domain::{SchoolYear, Updated};
use crate::files::VERSION;
use crate::worksheet::Progress;

/// The field of a record that contains the card.
pub(in crate::files) const FIELD: &str = "card";

const BEGIN: &str = "{\"card\":\"";
const CREATED: &str = "\"created\":\"";
const MODIFIED: &str = "\"modified\":\"";
/// The shape of a card. Cards of another shape or format version are not valid.
const SHAPE: &str = "1";
const PLAN: &str = "plan";
const ANNEX: &str = "annex";
const WORKSHEET: &str = "worksheet";

impl Card {
    /// The record with its card in front; `json` is the draft alone.
    pub(in crate::files) fn before(&self, json: &str) -> Option<String> {
        let fields = json.strip_prefix('{')?;
        let text = self.text(modified(json)?, units(fields));
        Some(format!("{BEGIN}{text}\",{fields}"))
    }

    /// The card of a stored record; `None` if it has no valid one.
    pub fn in_record(raw: &str) -> Option<Self> {
        Self::in_beginning(raw, units(raw))
    }

    /// The card of a stored record from its beginning, if that contains the card and the moment of the last
    /// change. `length` is that of the whole record in UTF-16 code units; a truncated record has no valid
    /// card.
    pub fn in_beginning(raw: &str, length: usize) -> Option<Self> {
        let (card, rest) = raw.strip_prefix(BEGIN)?.split_once("\",")?;
        let mut fields = card.split('|').map(plain);
        (fields.next()? == shape()).then_some(())?;
        let after: usize = fields.next()?.parse().ok()?;
        let before = raw.len() - rest.len();
        (length == units(raw.get(..before)?) + after).then_some(())?;
        let kind = fields.next()?;
        let at = fields.next()?;
        (at == modified(rest)?).then_some(())?;
        let title = fields.next()?;
        let facts = match kind.as_str() {
            PLAN => plan(&mut fields),
            ANNEX => annex(&mut fields),
            WORKSHEET => worksheet(&mut fields),
            _ => None,
        }?;
        let modified = DateTime::parse_from_rfc3339(&at).ok()?.to_utc();
        fields.next().is_none().then_some(Self {
            title,
            modified,
            is_new: moment(rest, CREATED) == Some(at.as_str()),
            facts,
        })
    }

    fn text(&self, modified: &str, after: usize) -> String {
        let (kind, [one, other], figures) = match &self.facts {
            CardFacts::Plan {
                school,
                learning_environment,
                progress,
            } => {
                let figures = progress.iter().map(counts).collect();
                (PLAN, [school.as_str(), learning_environment], figures)
            }
            CardFacts::Annex {
                ambassador,
                institution,
                activities,
                covered: (covered, of),
                updated,
                copied_from,
            } => {
                let year = updated.school_year.map(SchoolYear::start_year);
                let figures = vec![
                    activities.to_string(),
                    covered.to_string(),
                    of.to_string(),
                    year.map_or_else(String::new, |year| year.to_string()),
                    updated
                        .on
                        .map_or_else(String::new, |day| day.num_days_from_ce().to_string()),
                    copied_from.map_or_else(String::new, |id| id.to_string()),
                ];
                (ANNEX, [ambassador.as_str(), institution], figures)
            }
            CardFacts::Worksheet {
                worksheet,
                filled_by,
                progress,
            } => {
                let figures = progress.iter().map(counts).collect();
                (WORKSHEET, [worksheet.as_str(), filled_by], figures)
            }
        };
        let mut text = shape();
        escape(&mut text, &after.to_string());
        for field in [kind, modified, &self.title, one, other] {
            escape(&mut text, field);
        }
        for figure in &figures {
            escape(&mut text, figure);
        }
        text
    }
}

/// The length of a text in UTF-16 code units, as in browsers.
fn units(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

fn shape() -> String {
    format!("{SHAPE}.{VERSION}")
}

/// The moment of the last change of a record, verbatim.
pub(in crate::files) fn modified(json: &str) -> Option<&str> {
    moment(json, MODIFIED)
}

/// A moment of a record, verbatim. Inside a JSON string the quotes would be escaped, so the first match is
/// the field of the draft.
fn moment<'a>(json: &'a str, field: &str) -> Option<&'a str> {
    let (_, rest) = json.split_once(field)?;
    rest.split_once('"').map(|(at, _)| at)
}

fn plan(fields: &mut impl Iterator<Item = String>) -> Option<CardFacts> {
    Some(CardFacts::Plan {
        school: fields.next()?,
        learning_environment: fields.next()?,
        progress: progress(fields)?,
    })
}

fn worksheet(fields: &mut impl Iterator<Item = String>) -> Option<CardFacts> {
    Some(CardFacts::Worksheet {
        worksheet: fields.next()?.into(),
        filled_by: fields.next()?,
        progress: progress(fields)?,
    })
}

/// The rest of the fields. An earlier version had fewer themes.
fn progress(fields: &mut impl Iterator<Item = String>) -> Option<Vec<Progress>> {
    fields.map(|field| counted(&field)).collect()
}

fn annex(fields: &mut impl Iterator<Item = String>) -> Option<CardFacts> {
    Some(CardFacts::Annex {
        ambassador: fields.next()?,
        institution: fields.next()?,
        activities: fields.next()?.parse().ok()?,
        covered: (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?),
        updated: Updated {
            school_year: optional(&fields.next()?, |year| {
                SchoolYear::starting(year.parse().ok()?)
            })
            .ok()?,
            on: optional(&fields.next()?, |day| {
                NaiveDate::from_num_days_from_ce_opt(day.parse().ok()?)
            })
            .ok()?,
        },
        copied_from: optional(&fields.next()?, |id| id.parse().ok()).ok()?,
    })
}

/// A field cannot be read, so the card is not valid.
struct Unreadable;

/// The value of a field that may be empty.
fn optional<T>(field: &str, read: impl FnOnce(&str) -> Option<T>) -> Result<Option<T>, Unreadable> {
    if field.is_empty() {
        Ok(None)
    } else {
        read(field).map(Some).ok_or(Unreadable)
    }
}

fn counts(progress: &Progress) -> String {
    let Progress {
        answered,
        started,
        applicable,
        picked,
        finished,
    } = progress;
    let finished = u8::from(*finished);
    format!("{answered} {started} {applicable} {picked} {finished}")
}

fn counted(text: &str) -> Option<Progress> {
    let mut counts = text.split(' ').map(|count| count.parse::<usize>().ok());
    let mut next = || counts.next().flatten();
    Some(Progress {
        answered: next()?,
        started: next()?,
        applicable: next()?,
        picked: next()?,
        finished: next()? == 1,
    })
}

fn escape(text: &mut String, field: &str) {
    text.push('|');
    for letter in field.chars() {
        match letter {
            '%' | '|' | '"' | '\\' | '\0'..='\u{1f}' => {
                // Writing to a `String` cannot fail.
                let _ = write!(text, "%{:02x}", u32::from(letter));
            }
            letter => text.push(letter),
        }
    }
}

fn plain(field: &str) -> String {
    let mut parts = field.split('%');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let code = part
            .get(..2)
            .and_then(|code| u8::from_str_radix(code, 16).ok());
        match (code, part.get(2..)) {
            (Some(code), Some(rest)) => {
                text.push(char::from(code));
                text.push_str(rest);
            }
            // Never written by the app; kept verbatim.
            _ => text.push_str(part),
        }
    }
    text
}
