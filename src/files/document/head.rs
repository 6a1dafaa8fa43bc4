//! The title block.

use chrono::NaiveDate;

use super::model::{Fact, Head, PartyHead};
use super::source::Source;
use crate::domain::{Party, Period, Side, visible};

/// Title, all parties, school year, period and date.
pub(super) fn head(source: &Source, title: &str, today: NaiveDate) -> Head {
    let profile = &source.plan.profile;
    let (frame, words) = (
        &source.words.profile().frame,
        &source.words.summary().document,
    );
    let year = profile.school_year.map(|year| year.to_string());
    let title = visible(title);
    let facts = [
        Fact::new(frame.school_year, year.unwrap_or_default()),
        Fact::new(frame.period, period(source, &profile.period)),
        profile
            .filled_by
            .and_then(|side| Fact::new(words.filled_by, source.party(side))),
        Fact::new(words.date, source.words.date(today)),
    ];
    let further = source.further();
    let further = further.filter_map(|further| party(further, source.further_role(further)));
    Head {
        is_own: !title.is_empty(),
        kind: source.words.start.kind_plan.to_owned(),
        title: if title.is_empty() {
            source.words.start.untitled.to_owned()
        } else {
            title.to_owned()
        },
        parties: [Side::School, Side::LearningEnvironment]
            .into_iter()
            .filter_map(|side| party(source.plan.profile.party(side), source.role(side)))
            .chain(further)
            .collect(),
        facts: facts.into_iter().flatten().collect(),
    }
}

fn party(party: &Party, role: &str) -> Option<PartyHead> {
    let (name, detail) = (visible(&party.name), party.place());
    (!name.is_empty() || !detail.is_empty()).then(|| PartyHead {
        role: role.to_owned(),
        name: name.to_owned(),
        detail,
    })
}

fn period(source: &Source, period: &Period) -> String {
    let day = |date: Option<NaiveDate>| date.map(|date| source.words.date(date));
    let (from, to) = (day(period.from), day(period.to));
    (source.words.profile().frame.period_phrase)(from.as_deref(), to.as_deref())
}
