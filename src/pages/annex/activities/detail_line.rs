//! The summary of an activity's details, shown while they are collapsed.

use super::details::Parts;
use crate::domain::{Annex, NamedItem};
use crate::text::ChunkWords;
use crate::worksheet::Texts;

/// All filled-in details, in the order of the fields.
pub fn detail_line(parts: &Parts, annex: &Annex, texts: &Texts, words: ChunkWords) -> String {
    let elaboration = &parts.elaboration;
    let groups = annex.target_groups.iter();
    let groups = groups.filter(|group| parts.target_groups.contains(&group.id));
    let groups: Vec<&str> = groups.map(|group| texts.target_group(group)).collect();
    let is_chosen = |objective: &&NamedItem| parts.objectives.contains(&objective.id);
    let objectives = match annex.objectives.iter().filter(is_chosen).count() {
        0 => String::new(),
        n => (words.activities().details.objective_count)(n),
    };
    let target = [elaboration.target.trim(), elaboration.unit.trim()].join(" ");
    let all = [
        elaboration.when.trim(),
        &groups.join(", "),
        elaboration.channel.trim(),
        target.trim(),
        &objectives,
    ];
    let filled: Vec<&str> = all.into_iter().filter(|part| !part.is_empty()).collect();
    filled.join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::NamedItemId;
    use crate::text::{Language, words};

    #[test]
    fn only_what_is_filled_in_is_named() {
        let own = |key: &'static str| NamedItem::named(NamedItemId::fixed(key), key.to_owned());
        let annex = Annex {
            target_groups: vec![own("lærere"), own("skoleledere")],
            objectives: vec![own("demokrati"), own("landskoler")],
            ..Annex::default()
        };
        let line = |parts: &Parts| {
            detail_line(parts, &annex, &Texts::default(), words(Language::Da).into())
        };
        let mut parts = Parts::default();
        assert_eq!(line(&parts), "");
        parts.elaboration.target = "ca. 40".to_owned();
        parts.elaboration.unit = "lærere".to_owned();
        parts
            .target_groups
            .insert(NamedItemId::fixed("skoleledere"));
        parts.target_groups.insert(NamedItemId::fixed("forsvundet"));
        parts.objectives.insert(NamedItemId::fixed("demokrati"));
        assert_eq!(line(&parts), "skoleledere · ca. 40 lærere · 1 målsætning");
    }
}
