//! Suggested beginnings of answers, inserted with one tap.

use leptos::prelude::*;

use super::{Icon, IconName};
use crate::browser::roving;

const ITEM: &str = ".suggestions__item";

/// A list of suggestions. It is one tab stop; arrow keys lead through it.
#[component]
pub fn Suggestions(
    #[prop(into)] label: String,
    items: Vec<String>,
    #[prop(into)] on_pick: Callback<String>,
) -> impl IntoView {
    if items.is_empty() {
        return ().into_any();
    }
    let items = items
        .into_iter()
        .enumerate()
        .map(|(index, text)| {
            let shown = shown(&text);
            view! {
                <button type="button" class="suggestions__item"
                    tabindex=if index == 0 { "0" } else { "-1" }
                    on:click=move |_| on_pick.run(text.clone())>
                    <Icon name=IconName::Plus/>
                    {shown}
                </button>
            }
        })
        .collect_view();
    view! {
        <div class="suggestions" role="toolbar" aria-label=label
            on:keydown=move |event| roving::on_key(&event, ITEM, roving::in_list)
            on:focusin=move |event| roving::on_focus(&event, ITEM)>
            {items}
        </div>
    }
    .into_any()
}

/// The label of a suggestion; the beginning of a sentence gets an ellipsis.
fn shown(text: &str) -> String {
    if text.ends_with(' ') {
        format!("{}…", text.trim_end().trim_end_matches(':'))
    } else {
        text.to_owned()
    }
}

/// The text with the suggestion appended on a new line.
pub fn insert_suggestion(text: &str, suggestion: &str) -> String {
    if text.trim().is_empty() {
        suggestion.to_owned()
    } else {
        format!("{}\n{suggestion}", text.trim_end())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suggestion_is_appended_on_a_new_line() {
        assert_eq!(insert_suggestion("", "Afløser: "), "Afløser: ");
        assert_eq!(insert_suggestion("Ja \n", "Afløser: "), "Ja\nAfløser: ");
    }

    #[test]
    fn the_beginning_of_a_sentence_gets_an_ellipsis() {
        assert_eq!(shown("Afløser: "), "Afløser…");
        assert_eq!(shown("Vi følger aftalen."), "Vi følger aftalen.");
    }
}
