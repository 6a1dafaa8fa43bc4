//! The title blocks of the annex and the agreement.

use chrono::NaiveDate;

use super::Source;
use crate::domain::{Annex, Period, visible};
use crate::files::document::{Fact, Head, PartyHead};
use crate::text::ChunkWords;

/// "Bilag 1 2026/27", the ambassador and the school, the facts of the year, and the date: that of the
/// last update, or today if it is missing.
pub(super) fn annex_head(source: &Source, own_title: &str, today: NaiveDate) -> Head {
    let (head, words) = (&source.annex.head, source.words);
    let labels = &words.annex_print().document;
    let day = match head.updated {
        Some(updated) => Fact::new(labels.updated, words.date(updated)),
        None => Fact::new(words.summary().document.date, words.date(today)),
    };
    let facts = [
        Fact::new(words.annex_agreement().leader, head.leader.trim()),
        Fact::new(words.profile().frame.period, period(&head.period, words)),
        Fact::new(labels.theme, head.theme.trim()),
        day,
    ];
    let title = title(source.annex, words);
    let own_title = visible(own_title);
    let is_own = !own_title.is_empty() && own_title != title;
    Head {
        kind: if is_own { own_title } else { labels.kind }.to_owned(),
        title,
        is_own: false,
        parties: people(source.annex, words),
        facts: facts.into_iter().flatten().collect(),
    }
}

/// The ambassador and the school, if given.
pub(super) fn people(annex: &Annex, words: ChunkWords) -> Vec<PartyHead> {
    let (head, labels) = (&annex.head, words.annex_agreement());
    let parties = [
        party(labels.ambassador, &head.ambassador, &head.position),
        party(labels.institution, &head.institution, &head.municipality),
    ];
    parties.into_iter().flatten().collect()
}

/// A party, if any of its fields is filled in.
pub(super) fn party(role: &str, name: &str, detail: &str) -> Option<PartyHead> {
    let (name, detail) = (visible(name), visible(detail));
    (!name.is_empty() || !detail.is_empty()).then(|| PartyHead {
        role: role.to_owned(),
        name: name.to_owned(),
        detail: detail.to_owned(),
    })
}

fn title(annex: &Annex, words: ChunkWords) -> String {
    let year = annex.head.school_year;
    let year = year.map(|year| format!(" {year}")).unwrap_or_default();
    format!("{}{year}", words.start.annex_title)
}

fn period(period: &Period, words: ChunkWords) -> String {
    let day = |date: Option<NaiveDate>| date.map(|date| words.date(date));
    let (from, to) = (day(period.from), day(period.to));
    (words.profile().frame.period_phrase)(from.as_deref(), to.as_deref())
}
