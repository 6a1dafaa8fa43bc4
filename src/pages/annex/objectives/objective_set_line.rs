//! Where the objectives come from: they change without the app knowing.

use leptos::prelude::*;

use super::entry_kind::year_of;
use crate::domain::Annex;
use crate::state::{use_chunk_words, use_draft, use_texts};
use crate::text::ChunkWords;
use crate::worksheet::{Texts, set_in};

/// Where the objectives come from, and what happens to existing ticks.
#[component]
pub fn ObjectiveSetLine() -> impl IntoView {
    let (words, texts) = (use_chunk_words(), use_texts());
    let line = use_draft().annex(move |annex| set_line(annex, &texts, words));
    view! { <p class="section__intro">{line} " " {words.objectives().objectives.intro}</p> }
}

fn set_line(annex: &Annex, texts: &Texts, words: ChunkWords) -> String {
    let text = words.objectives();
    let Some((set, unchanged)) = set_in(annex) else {
        return text.set_own.to_owned();
    };
    let name = texts.objective_set(set);
    if unchanged < set.ids.len() || annex.objectives.len() > unchanged {
        (text.set_edited)(name)
    } else if (set.from..=set.until).contains(&year_of(annex).start_year()) {
        (text.set_of)(name)
    } else {
        (text.set_from)(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::SchoolYear;
    use crate::text::{Language, words};
    use crate::worksheet::new_annex;

    #[test]
    fn the_line_names_the_set_that_the_list_comes_from() {
        let texts = include_str!("../../../../public/content/da.json");
        let Ok(texts) = Texts::parse(texts) else {
            return assert_eq!(texts, "");
        };
        let line = |annex: &Annex| set_line(annex, &texts, words(Language::Da).into());
        let annex = |start| {
            SchoolYear::starting(start)
                .map(new_annex)
                .unwrap_or_default()
        };
        assert!(line(&annex(2026)).contains("Erasmus+ 2021-2027"));
        assert!(line(&annex(2019)).contains("2019/20"));
        // Made before the set of 2021 was built in: named for what it is, not as the user's own.
        let mut old = annex(2019);
        old.head.school_year = SchoolYear::starting(2026);
        assert!(line(&old).contains("2019/20. Ret listen"));
    }
}
