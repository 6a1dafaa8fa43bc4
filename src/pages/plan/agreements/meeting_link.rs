//! The link in the place of a meeting.

use leptos::prelude::*;

use crate::state::use_chunk_words;
use crate::ui::{Icon, IconName};

/// A link next to the place, if the place contains one.
#[component]
pub fn MeetingLink(#[prop(into)] place: Signal<String>, name: String) -> impl IntoView {
    let words = use_chunk_words();
    let link = Memo::new(move |_| place.with(|place| link_in(place).map(str::to_owned)));
    let name = StoredValue::new(name);
    move || {
        link.get().map(|link| {
            view! {
                <a class="button meeting-link" href=link target="_blank" rel="noopener noreferrer">
                    <Icon name=IconName::Arrow/>
                    {words.agreements().meetings.open_link}
                    <span class="visually-hidden">", " {name.get_value()}</span>
                </a>
            }
        })
    }
}

/// The first https link in a text. Other schemes are not made clickable, because the text may come
/// from someone else's file.
fn link_in(text: &str) -> Option<&str> {
    const SCHEME: &str = "https://";
    let is_https = |word: &&str| {
        word.get(..SCHEME.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(SCHEME))
    };
    text.split(|c: char| c.is_whitespace() || "<>\"()".contains(c))
        .map(|word| word.trim_end_matches(['.', ',', ';', ':', '!', '?']))
        .find(|word| is_https(word) && word.len() > SCHEME.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_found_among_other_words() {
        let place = "Teams (https://teams.example.org/l/meetup?a=1&b=2), ellers mødelokale 2.";
        assert_eq!(
            link_in(place),
            Some("https://teams.example.org/l/meetup?a=1&b=2")
        );
    }

    #[test]
    fn only_https_becomes_a_link() {
        for place in [
            "",
            "Skolen",
            "https://",
            "http://example.org",
            "javascript:alert(1)",
            "data:text/html,x",
            "æhttps://example.org",
        ] {
            assert_eq!(link_in(place), None, "{place}");
        }
    }
}
