//! The name and the value of a single place.

use serde_json::Value;

use super::{ComparedText, Compose, Sheet, with_source};
use crate::domain::Draft;
use crate::domain::changes::{Change, Difference, Place};
use crate::text::ChunkWords;
use crate::worksheet::Texts;

/// The name of a place in either of two states: "Opgave: Bestille bus, Frist".
pub fn place_name(
    place: &Place,
    (before, after): (&Draft, &Draft),
    texts: &Texts,
    words: ChunkWords,
    compose: Compose,
) -> String {
    with_source(before, after, texts, words, compose, |source| {
        let named = source.named(&place.keys());
        match named.label.as_str() {
            "" => named.item,
            label => format!("{}, {label}", named.item),
        }
    })
}

/// A value at a place as text, one line for each of its fields.
pub fn value_text(
    place: &Place,
    value: &Value,
    (before, after): (&Draft, &Draft),
    texts: &Texts,
    words: ChunkWords,
    compose: Compose,
) -> String {
    with_source(before, after, texts, words, compose, |source| {
        let mut sheet = Sheet::default();
        let what = Difference::Added(value.clone());
        let place = place.clone();
        sheet.take(source, &Change { place, what });
        let lines = sheet.0.into_iter().flat_map(|(_, item, _)| item.lines);
        let mut lines: Vec<(String, String)> = lines
            .filter_map(|line| match line.text {
                ComparedText::Added(text) => Some((line.label, text)),
                _ => None,
            })
            .collect();
        // The value of a single field needs no label.
        if let [(label, _)] = lines.as_mut_slice() {
            label.clear();
        }
        let lines = lines.into_iter().map(|(label, text)| match label.as_str() {
            "" => text,
            label => format!("{label}: {text}"),
        });
        lines.collect::<Vec<_>>().join("\n")
    })
}
