//! Compares imported drafts with existing ones, so that the user can be asked before anything changes.

use crate::domain::Draft;

/// The relation of an imported draft to the existing ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// No existing draft has its id.
    New,
    /// It exists with the same content, so there is nothing to do.
    Same,
    /// It exists with other content: the user keeps both, replaces it, or skips it.
    Differs,
}

/// The relation of `draft` to the existing drafts.
pub fn arrival(draft: &Draft, at_hand: &[Draft]) -> Arrival {
    let known = at_hand.iter().find(|known| known.meta.id == draft.meta.id);
    match known {
        None => Arrival::New,
        Some(known) if same_content(known, draft) => Arrival::Same,
        Some(_) => Arrival::Differs,
    }
}

/// Whether users would see the same in both. The moments and the origin of a draft are not content.
fn same_content(one: &Draft, other: &Draft) -> bool {
    one.meta.title == other.meta.title
        && one.meta.extra == other.meta.extra
        && one.body == other.body
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use uuid::Uuid;

    use super::*;
    use crate::domain::{DraftId, RevisionId, SchoolYear};

    fn draft(id: u128) -> Draft {
        let year = SchoolYear::containing(chrono::NaiveDate::default());
        Draft::new_plan(
            DraftId(Uuid::from_u128(id)),
            DateTime::UNIX_EPOCH,
            year,
            "da",
        )
    }

    #[test]
    fn a_draft_that_does_not_exist_is_new() {
        assert_eq!(arrival(&draft(1), &[]), Arrival::New);
        assert_eq!(arrival(&draft(1), &[draft(2)]), Arrival::New);
    }

    #[test]
    fn a_draft_that_was_only_saved_again_is_the_same() {
        let mut saved = draft(1);
        saved.touch(saved.meta.modified() + chrono::TimeDelta::days(1));
        saved.mark_state(RevisionId(Uuid::nil()));
        assert_eq!(arrival(&saved, &[draft(2), draft(1)]), Arrival::Same);
    }

    #[test]
    fn a_draft_with_another_title_or_answer_differs() {
        let mut titled = draft(1);
        titled.meta.title = "Skoven".to_owned();
        assert_eq!(arrival(&titled, &[draft(1)]), Arrival::Differs);
        let mut changed = draft(1);
        if let Some(plan) = changed.plan_mut() {
            plan.agreement.text = "Vi ses".to_owned();
        }
        assert_eq!(arrival(&changed, &[draft(1)]), Arrival::Differs);
    }
}
