//! Records without a card that can be believed: the part of the app that reads drafts says what they
//! are, and it is remembered as long as they stay as they are.

use std::cell::RefCell;
use std::collections::HashMap;

use super::draft_chunk;
use super::records::Uncarded;
use crate::files::Card;

thread_local! {
    /// By key: what lay there, and the card of it, if it is a draft.
    static JUDGED: RefCell<HashMap<String, (String, Option<Card>)>> = RefCell::default();
}

/// What is known of a record.
pub(super) enum Judgement {
    Draft(Box<Card>),
    Unreadable,
    /// Nobody has looked into it yet.
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

/// Looks into records. Where that part of the app does not come, they count as what can't be read: so
/// they are shown, and offered as files.
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

/// Notes that a record can't be read though its card says otherwise.
pub(super) fn mark_unreadable(key: String, raw: String) {
    JUDGED.with_borrow_mut(|judged| judged.insert(key, (raw, None)));
}

/// Whether something that lay under a key was looked into.
pub(super) fn is_judged(key: &str) -> bool {
    JUDGED.with_borrow(|judged| judged.contains_key(key))
}

/// Whether this record was looked into.
pub(super) fn is_judged_as(key: &str, raw: &str) -> bool {
    JUDGED.with_borrow(|judged| judged.get(key).is_some_and(|(known, _)| known == raw))
}
