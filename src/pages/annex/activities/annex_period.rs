//! The first and last day of the annex's period.

use leptos::prelude::*;

use crate::state::{Readers, use_chunk_words, use_draft};
use crate::ui::DateField;

/// Two dates. The second shows an error if they are reversed and the focus has left both.
#[component]
pub fn AnnexPeriod() -> impl IntoView {
    let words = use_chunk_words();
    let labels = &words.activities().head;
    let draft = use_draft();
    let reversed = draft.annex(|annex| annex.head.period.is_reversed());
    // While the user types a year, it is 2 and then 20, which must not show an error.
    let left = RwSignal::new(reversed.get_untracked());
    let error = move || {
        let wrong = left.get() && reversed.get();
        wrong.then(|| labels.period_reversed.to_owned())
    };
    let set_from = move |day| draft.edit_annex(Readers::All, |annex| annex.head.period.from = day);
    let set_to = move |day| draft.edit_annex(Readers::All, |annex| annex.head.period.to = day);
    view! {
        <fieldset class="annex-period"
            on:focusin=move |_| left.set(reversed.get_untracked())
            on:focusout=move |_| left.set(true)>
            <legend class="field__label">{labels.period}</legend>
            <div class="annex-period__days">
                <DateField words label=labels.period_from
                    value=draft.annex(|annex| annex.head.period.from) on_change=set_from/>
                <DateField words label=labels.period_to error=Signal::derive(error) refuses=true
                    value=draft.annex(|annex| annex.head.period.to) on_change=set_to/>
            </div>
        </fieldset>
    }
}
