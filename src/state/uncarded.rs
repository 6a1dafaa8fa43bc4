//! Uncarded records: their card is missing or not valid. The code that reads drafts parses them, and the
//! result is cached until the record changes.

use std::cell::RefCell;
use std::collections::HashMap;

use super::draft_chunk;
use super::records::Uncarded;
use crate::files::Card;

thread_local! {
    /// The parsed records by key: the record, and its card if it is a draft.
    static JUDGED: RefCell<HashMap<String, (String, Option<Card>)>> = RefCell::default();
}

/// What is known of a record.
pub(super) enum Judgement {
    Draft(Box<Card>),
    Unreadable,
    /// It was not parsed yet.
    Unknown,
}

/// What is known of a record.
pub(super) fn judgement(uncarded: &Uncarded) -> Judgement {
    JUDGED.with_borrow(|judged| match judged.get(&uncarded.key) {
        Some((raw, card)) if *raw == uncarded.raw => match card {
            Some(card) => Judgement::Draft(Box::new(card.clone())),
            None => Judgement::Unreadable,
        },
        _ if uncarded.id.is_none() => Judgement::Unreadable,
        _ => Judgement::Unknown,
    })
}

/// Parses records. If the code for it can't be loaded, they count as unreadable: so they are listed, and
/// offered as files.
pub(super) async fn look_into(records: Vec<Uncarded>) {
    let (keys, raws): (Vec<_>, Vec<_>) = records
        .into_iter()
        .filter_map(|Uncarded { key, id, raw }| Some((key, (id?, raw))))
        .unzip();
    let cards = draft_chunk::judge(raws.clone()).await;
    let cards = cards.unwrap_or_else(|_| vec![None; raws.len()]);
    JUDGED.with_borrow_mut(|judged| {
        for ((key, (_, raw)), card) in keys.into_iter().zip(raws).zip(cards) {
            judged.insert(key, (raw, card));
        }
    });
}

/// Marks a record as unreadable, although its card is valid.
pub(super) fn mark_unreadable(key: String, raw: String) {
    JUDGED.with_borrow_mut(|judged| judged.insert(key, (raw, None)));
}

/// Whether a record of this key was parsed.
pub(super) fn is_judged(key: &str) -> bool {
    JUDGED.with_borrow(|judged| judged.contains_key(key))
}

/// Whether this record was parsed.
pub(super) fn is_judged_as(key: &str, raw: &str) -> bool {
    JUDGED.with_borrow(|judged| judged.get(key).is_some_and(|(known, _)| known == raw))
}
