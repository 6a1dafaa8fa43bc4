//! The header of the form, collapsed to one line once it is filled in.

use leptos::prelude::*;

use super::annex_head_fields::AnnexHeadFields;
use crate::domain::{AnnexHead as Head, isolated, visible};
use crate::state::{use_chunk_words, use_draft};
use crate::text::ChunkWords;

/// The header is open if fewer fields than this are filled in.
const MOST: usize = 5;

/// The header: ambassador, institution, period, date of the last update.
#[component]
pub fn AnnexHead() -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let labels = &words.activities().head;
    // Not reactive: it must not collapse while the user fills it in.
    let open = draft.with(|draft| {
        let head = draft.annex().map(|annex| &annex.head);
        head.is_none_or(|head| filled(head) < MOST)
    });
    let line = draft.annex(move |annex| line(&annex.head, words));
    view! {
        <details class="annex-head card" prop:open=open>
            <summary class="annex-head__summary">
                <h2 class="annex-head__title">{labels.title}</h2>
                <span class="annex-head__line">{line}</span>
            </summary>
            <AnnexHeadFields/>
        </details>
    }
    .into_any()
}

/// The summary of the form: year, person, institution, date of the last update.
fn line(head: &Head, words: ChunkWords) -> String {
    let updated = head.updated.map(|day| words.date(day));
    let facts = [
        head.school_year
            .map(|year| year.to_string())
            .unwrap_or_default(),
        isolated(visible(&head.ambassador)),
        isolated(visible(&head.institution)),
        updated
            .map(|day| (words.activities().head.updated_on)(&day))
            .unwrap_or_default(),
    ];
    let known: Vec<String> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
    known.join(" · ")
}

/// The number of fields that are filled in.
fn filled(head: &Head) -> usize {
    let texts = [
        &head.ambassador,
        &head.position,
        &head.institution,
        &head.municipality,
        &head.leader,
        &head.theme,
    ];
    let texts = texts.iter().filter(|text| !text.trim().is_empty());
    let days = [head.period.from, head.period.to, head.updated];
    texts.count() + days.iter().flatten().count() + usize::from(head.school_year.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::SchoolYear;
    use crate::text::{Language, words};

    #[test]
    fn the_line_says_what_is_known() {
        let mut head = Head::default();
        let shown = |head: &Head| line(head, words(Language::Da).into());
        assert_eq!(shown(&head), "");
        head.school_year = SchoolYear::starting(2026);
        head.institution = "Lyngholm Skole ".to_owned();
        head.updated = chrono::NaiveDate::from_ymd_opt(2026, 5, 3);
        let line = "2026/27 · Lyngholm Skole · opdateret 3. maj 2026";
        assert_eq!(shown(&head), line);
        assert_eq!(filled(&head), 3);
    }
}
