//! What an import would do to the drafts at hand, so that the user can be asked before it does.

use crate::domain::Draft;

/// How a draft of a file stands to those at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// None of them has its id.
    New,
    /// It is here with the same content: there is nothing to ask or to do.
    Same,
    /// It is here with other content: the user keeps both, replaces, or leaves it.
    Differs,
}

/// How `draft` stands to the drafts at hand.
pub fn arrival(draft: &Draft, at_hand: &[Draft]) -> Arrival {
    let known = at_hand.iter().find(|known| known.meta.id == draft.meta.id);
    match known {
        None => Arrival::New,
        Some(known) if same_content(known, draft) => Arrival::Same,
        Some(_) => Arrival::Differs,
    }
}

/// Whether users would see the same in both. When each was saved, and from what, is no content.
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
    fn a_draft_that_is_not_here_is_new() {
        assert_eq!(arrival(&draft(1), &[]), Arrival::New);
        assert_eq!(arrival(&draft(1), &[draft(2)]), Arrival::New);
    }

    #[test]
    fn a_draft_that_was_only_saved_again_is_the_same() {
        let mut saved = draft(1);
        saved.touch(saved.meta.modified() + chrono::TimeDelta::days(1));
        saved.meta.lineage.push(RevisionId(Uuid::nil()));
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
