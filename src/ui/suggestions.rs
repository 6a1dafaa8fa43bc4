//! Beginnings of answers, inserted with one tap.

use leptos::prelude::*;

use super::{Icon, IconName};

/// A list of texts to insert.
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
        .map(|text| {
            let shown = shown(&text);
            view! {
                <li>
                    <button type="button" class="suggestions__item"
                        on:click=move |_| on_pick.run(text.clone())>
                        <Icon name=IconName::Plus/>
                        {shown}
                    </button>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="suggestions" aria-label=label>{items}</ul> }.into_any()
}

/// A beginning of a sentence is shown with an ellipsis.
fn shown(text: &str) -> String {
    if text.ends_with(' ') {
        format!("{}…", text.trim_end().trim_end_matches(':'))
    } else {
        text.to_owned()
    }
}

/// The text with a suggestion put at its end, on a line of its own.
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
    fn a_suggestion_goes_on_a_line_of_its_own() {
        assert_eq!(insert_suggestion("", "Afløser: "), "Afløser: ");
        assert_eq!(insert_suggestion("Ja \n", "Afløser: "), "Ja\nAfløser: ");
    }

    #[test]
    fn a_beginning_shows_that_it_goes_on() {
        assert_eq!(shown("Afløser: "), "Afløser…");
        assert_eq!(shown("Vi følger aftalen."), "Vi følger aftalen.");
    }
}
