//! Who took the first step, seen from the side of the user: it decides which questions of theme 1 come first.

use crate::domain::{Direction, Profile, Side};

/// A direction of contact, seen from one side. It is not stored: a plan has the direction and the side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Approach {
    /// We are the learning environment, and approach schools.
    Outreach,
    /// We are the learning environment, and a school has approached us.
    Inbound,
    /// We are the school, and look for a place to work with.
    Seek,
    /// We are the school, and a place has approached us.
    Invited,
}

impl Approach {
    /// All, the school's first: most users are teachers.
    pub const ALL: [Self; 4] = [Self::Seek, Self::Invited, Self::Inbound, Self::Outreach];

    /// That of a plan. The guide speaks to the learning environment, and so do we while the side is unknown.
    pub fn of(profile: &Profile) -> Option<Self> {
        let side = profile.filled_by.unwrap_or(Side::LearningEnvironment);
        let direction = profile.direction?;
        Self::ALL
            .into_iter()
            .find(|one| (one.side(), one.direction()) == (side, direction))
    }

    /// Writes it into a plan.
    pub fn choose(self, profile: &mut Profile) {
        profile.filled_by = Some(self.side());
        profile.direction = Some(self.direction());
    }

    /// The side of the user.
    pub fn side(self) -> Side {
        match self {
            Self::Outreach | Self::Inbound => Side::LearningEnvironment,
            Self::Seek | Self::Invited => Side::School,
        }
    }

    fn direction(self) -> Direction {
        match self {
            Self::Outreach | Self::Invited => Direction::Outreach,
            Self::Inbound | Self::Seek => Direction::Inbound,
        }
    }

    /// Its name in the page, for styles and tests.
    pub fn key(self) -> &'static str {
        match self {
            Self::Outreach => "outreach",
            Self::Inbound => "inbound",
            Self::Seek => "seek",
            Self::Invited => "invited",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_approach_that_is_chosen_is_that_of_the_plan() {
        for approach in Approach::ALL {
            let mut profile = Profile::default();
            assert_eq!(Approach::of(&profile), None);
            approach.choose(&mut profile);
            assert_eq!(Approach::of(&profile), Some(approach));
        }
    }

    #[test]
    fn a_plan_of_an_unknown_side_is_asked_as_before() {
        let of = |direction| {
            Approach::of(&Profile {
                direction: Some(direction),
                ..Profile::default()
            })
        };
        assert_eq!(of(Direction::Outreach), Some(Approach::Outreach));
        assert_eq!(of(Direction::Inbound), Some(Approach::Inbound));
    }
}
