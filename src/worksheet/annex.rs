//! Built-in data of an annex: the objectives, the target groups, and the agency that signs, each with
//! the first school year that it applies to.

use crate::domain::{Agency, Annex, AnnexHead, NamedItem, NamedItemId, SchoolYear};

/// The national objectives from one school year on, until a later set replaces them.
#[derive(Debug, PartialEq)]
pub struct ObjectiveSet {
    /// The calendar year in which the first school year begins.
    pub from: i32,
    pub ids: &'static [NamedItemId],
}

/// The built-in sets, from Bilag 1 of the agreement of 2019/20.
pub static OBJECTIVE_SETS: [ObjectiveSet; 1] = [ObjectiveSet {
    from: 2019,
    ids: &OBJECTIVES_2019,
}];

static OBJECTIVES_2019: [NamedItemId; 8] = [
    NamedItemId::fixed("democratic-participation"),
    NamedItemId::fixed("etwinning-plus"),
    NamedItemId::fixed("etwinning-schools"),
    NamedItemId::fixed("school-policy"),
    NamedItemId::fixed("blended-mobility"),
    NamedItemId::fixed("vet"),
    NamedItemId::fixed("rural-schools"),
    NamedItemId::fixed("seg-synergies"),
];

/// The target groups of activities, from Bilag 1 of the agreement of 2019/20.
pub static TARGET_GROUPS: [NamedItemId; 8] = [
    NamedItemId::fixed("teachers"),
    NamedItemId::fixed("pupils"),
    NamedItemId::fixed("advisers"),
    NamedItemId::fixed("school-heads"),
    NamedItemId::fixed("school-owners"),
    NamedItemId::fixed("decision-makers"),
    NamedItemId::fixed("teacher-training"),
    NamedItemId::fixed("authorities"),
];

/// The agencies that sign, each with the first calendar year: STIL from 2019, Styrelsen for
/// Undervisning og Kvalitet by 2023. Proper names, so they are the same in every language.
const AGENCIES: [(i32, &str); 2] = [
    (2019, "Styrelsen for It og Læring"),
    (2023, "Styrelsen for Undervisning og Kvalitet"),
];

/// The set of objectives for a school year: the latest one that applies, otherwise the first.
pub fn objective_set(year: SchoolYear) -> &'static ObjectiveSet {
    let [first] = &OBJECTIVE_SETS;
    let known = OBJECTIVE_SETS.iter().rev();
    known
        .into_iter()
        .find(|set| set.from <= year.start_year())
        .unwrap_or(first)
}

/// A new annex for a school year, with the built-in data.
pub fn new_annex(year: SchoolYear) -> Annex {
    let built_in = |ids: &[NamedItemId]| ids.iter().cloned().map(NamedItem::built_in).collect();
    Annex {
        head: AnnexHead {
            school_year: Some(year),
            agency: default_agency(year),
            ..AnnexHead::default()
        },
        columns: Annex::built_in_columns(),
        objectives: built_in(objective_set(year).ids),
        target_groups: built_in(&TARGET_GROUPS),
        ..Annex::default()
    }
}

/// The agency that signs in a school year, if known. The user can change it.
fn default_agency(year: SchoolYear) -> Agency {
    let known = AGENCIES.iter().rev();
    let name = known
        .into_iter()
        .find(|(from, _)| *from <= year.start_year())
        .map_or("", |(_, name)| name);
    Agency {
        name: name.to_owned(),
        ..Agency::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn agency(start: i32) -> String {
        let year = SchoolYear::starting(start);
        year.map(|year| new_annex(year).head.agency.name)
            .unwrap_or_default()
    }

    #[test]
    fn the_agency_is_that_of_the_year() {
        assert_eq!(agency(2019), "Styrelsen for It og Læring");
        assert_eq!(agency(2026), "Styrelsen for Undervisning og Kvalitet");
        assert_eq!(agency(2010), "");
    }

    #[test]
    fn a_year_without_its_own_objectives_gets_the_latest_set() {
        let set = |start| SchoolYear::starting(start).map(|year| objective_set(year).from);
        assert_eq!(set(2026), Some(2019));
        assert_eq!(set(2012), Some(2019));
    }
}
