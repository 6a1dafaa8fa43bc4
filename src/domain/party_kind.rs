//! The kinds of institutions, which choose the words of a plan.

use super::PartyKind;

impl PartyKind {
    /// Kindergartens and nurseries.
    pub const DAY_CARE: Self = Self::fixed("day-care");
    /// Primary and lower secondary schools.
    pub const SCHOOL: Self = Self::fixed("school");
    pub const UPPER_SECONDARY: Self = Self::fixed("upper-secondary");
    pub const VOCATIONAL: Self = Self::fixed("vocational");
    pub const SPECIAL_SCHOOL: Self = Self::fixed("special-school");
    /// Museums, nature centres, archives, libraries, theatres, science centres.
    pub const LEARNING_ENVIRONMENT: Self = Self::fixed("learning-environment");
    pub const ENTERPRISE: Self = Self::fixed("enterprise");
    pub const ASSOCIATION: Self = Self::fixed("association");
    pub const MUNICIPALITY: Self = Self::fixed("municipality");
    pub const OTHER: Self = Self::fixed("other");

    /// The kinds of the two sides of most plans, which have the words of the guide.
    pub const OF_GUIDE: [Self; 2] = [Self::SCHOOL, Self::LEARNING_ENVIRONMENT];

    /// The kinds whose children are pupils, in year groups and with subjects.
    pub const SCHOOLS: [Self; 4] = [
        Self::SCHOOL,
        Self::UPPER_SECONDARY,
        Self::VOCATIONAL,
        Self::SPECIAL_SCHOOL,
    ];

    /// All kinds that this version knows, in the order in which they are offered. A file of a later version may
    /// have others, which are kept.
    pub const ALL: [Self; 10] = [
        Self::DAY_CARE,
        Self::SCHOOL,
        Self::UPPER_SECONDARY,
        Self::VOCATIONAL,
        Self::SPECIAL_SCHOOL,
        Self::LEARNING_ENVIRONMENT,
        Self::ENTERPRISE,
        Self::ASSOCIATION,
        Self::MUNICIPALITY,
        Self::OTHER,
    ];
}
