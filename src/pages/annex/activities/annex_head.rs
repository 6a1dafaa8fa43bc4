//! The head of the form, folded to one line once it is filled in.

use leptos::prelude::*;

use super::annex_head_fields::AnnexHeadFields;
use crate::domain::AnnexHead as Head;
use crate::state::{use_draft, use_words};
use crate::text::Words;

/// With fewer fields than this it stands open.
const MOST: usize = 5;

/// Who the ambassador is, where, when, and on what day the annex was brought up to date.
#[component]
pub fn AnnexHead() -> impl IntoView {
    let words = use_words();
    let draft = use_draft();
    let labels = &words.activities.head;
    // Once only: it must not fold under the hand of who fills it in.
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

/// What the form is known by: year, person, place, and how old it is.
fn line(head: &Head, words: &Words) -> String {
    let updated = head.updated.map(|day| words.date(day));
    let facts = [
        head.school_year
            .map(|year| year.to_string())
            .unwrap_or_default(),
        head.ambassador.trim().to_owned(),
        head.institution.trim().to_owned(),
        updated
            .map(|day| (words.activities.head.updated_on)(&day))
            .unwrap_or_default(),
    ];
    let known: Vec<String> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
    known.join(" · ")
}

/// How many of its fields are filled in.
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
        let shown = |head: &Head| line(head, words(Language::Da));
        assert_eq!(shown(&head), "");
        head.school_year = SchoolYear::starting(2026);
        head.institution = "Lyngholm Skole ".to_owned();
        head.updated = chrono::NaiveDate::from_ymd_opt(2026, 5, 3);
        let line = "2026/27 · Lyngholm Skole · opdateret 3. maj 2026";
        assert_eq!(shown(&head), line);
        assert_eq!(filled(&head), 3);
    }
}
