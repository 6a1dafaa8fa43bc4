//! Which annex follows another.

use super::AnnexHead;
use crate::domain::{DraftId, SchoolYear};

/// What is needed to decide whether an annex follows another.
#[derive(Clone, Copy, Debug)]
pub struct AnnexFollower<'a> {
    pub copied_from: Option<DraftId>,
    pub school_year: Option<SchoolYear>,
    pub ambassador: &'a str,
}

impl AnnexFollower<'_> {
    /// Whether it was copied from this annex, or is by the same ambassador for a later year.
    pub fn follows(&self, id: DraftId, year: Option<SchoolYear>, ambassador: &str) -> bool {
        let is_same = self.ambassador.trim() == ambassador.trim();
        let is_later = match (self.school_year, year) {
            (Some(this), Some(that)) => this > that,
            _ => false,
        };
        self.copied_from == Some(id) || (is_same && is_later)
    }
}

impl AnnexHead {
    /// Whether `follower` is the annex after this one, whose id is `id`.
    pub fn is_followed_by(&self, id: DraftId, follower: &AnnexFollower<'_>) -> bool {
        follower.follows(id, self.school_year, &self.ambassador)
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn the_next_annex_of_an_ambassador_follows_even_if_it_is_no_copy() {
        let (id, other) = (DraftId(Uuid::nil()), DraftId(Uuid::max()));
        let head = AnnexHead {
            school_year: SchoolYear::starting(2026),
            ambassador: "Mette ".to_owned(),
            ..AnnexHead::default()
        };
        let follows = |copied_from, year, ambassador| {
            let school_year = SchoolYear::starting(year);
            let follower = AnnexFollower {
                copied_from,
                school_year,
                ambassador,
            };
            head.is_followed_by(id, &follower)
        };
        assert!(follows(Some(id), 2026, "Jonas"));
        assert!(follows(None, 2027, "Mette"));
        assert!(!follows(Some(other), 2026, "Mette"));
        assert!(!follows(None, 2027, "Jonas"));
        assert!(!follows(None, 2025, "Mette"));
    }
}
