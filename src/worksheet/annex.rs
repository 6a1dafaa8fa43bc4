//! Built-in data of an annex: the objectives, the target groups, and the agency that signs, each with
//! the first school year that it applies to.

use crate::domain::{Agency, Annex, AnnexHead, NamedItem, NamedItemId, SchoolYear};

/// The objectives from one school year on, until a later set replaces them.
#[derive(Debug, PartialEq)]
pub struct ObjectiveSet {
    /// The calendar year in which the first school year begins.
    pub from: i32,
    /// The calendar year in which the last school year begins that the set was made for.
    pub until: i32,
    pub ids: &'static [NamedItemId],
}

/// The built-in sets: Bilag 1 of the agreement of 2019/20, and the priorities of the programme of
/// 2021 to 2027, which are the default for lack of a Danish list after 2019/20.
pub static OBJECTIVE_SETS: [ObjectiveSet; 2] = [
    ObjectiveSet {
        from: 2019,
        until: 2019,
        ids: &OBJECTIVES_2019,
    },
    ObjectiveSet {
        from: 2021,
        until: 2027,
        ids: &OBJECTIVES_2021,
    },
];

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

static OBJECTIVES_2021: [NamedItemId; 4] = [
    NamedItemId::fixed("inclusion-diversity"),
    NamedItemId::fixed("digital-transformation"),
    NamedItemId::fixed("environment-sustainability"),
    NamedItemId::fixed("democratic-life"),
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

/// An agency that signs, from one school year on. Names and addresses are the same in every language.
struct KnownAgency {
    /// The calendar year in which the first school year begins.
    from: i32,
    name: &'static str,
    address: &'static str,
}

/// The agencies as known in November 2026: STIL was the national organisation until July 2022. The
/// address in the form of 2019 is not known here.
static AGENCIES: [KnownAgency; 2] = [
    KnownAgency {
        from: 2019,
        name: "Styrelsen for It og Læring",
        address: "",
    },
    KnownAgency {
        from: 2022,
        name: "Styrelsen for Undervisning og Kvalitet",
        address: "Tidemannsvej 1\n4300 Holbæk",
    },
];

/// The set of objectives for a school year: the latest one that applies, otherwise the first.
pub fn objective_set(year: SchoolYear) -> &'static ObjectiveSet {
    let [first, _] = &OBJECTIVE_SETS;
    let mut known = OBJECTIVE_SETS.iter().rev();
    known
        .find(|set| set.from <= year.start_year())
        .unwrap_or(first)
}

/// The built-in set that most objectives of an annex are from, with their number. Renamed ones do not
/// count. `None` if all objectives are the user's own.
pub fn set_in(annex: &Annex) -> Option<(&'static ObjectiveSet, usize)> {
    let count = |set: &ObjectiveSet| {
        let built_in = |entry: &&NamedItem| entry.name.is_empty() && set.ids.contains(&entry.id);
        annex.objectives.iter().filter(built_in).count()
    };
    let mut found = None;
    for set in &OBJECTIVE_SETS {
        let n = count(set);
        if n > found.map_or(0, |(_, most)| most) {
            found = Some((set, n));
        }
    }
    found
}

/// A new annex for a school year, with the built-in data.
pub fn new_annex(year: SchoolYear) -> Annex {
    Annex {
        head: AnnexHead {
            school_year: Some(year),
            agency: default_agency(Some(year)),
            ..AnnexHead::default()
        },
        columns: Annex::built_in_columns(),
        objectives: built_in(objective_set(year).ids),
        target_groups: built_in(&TARGET_GROUPS),
        ..Annex::default()
    }
}

/// Moves an annex to another school year. What is still the default of the old year becomes that of the
/// new one; what the user has changed or used is kept.
pub fn move_to_year(annex: &mut Annex, year: Option<SchoolYear>) {
    let old = annex.head.school_year;
    annex.head.school_year = year;
    if annex.head.agency == default_agency(old) {
        annex.head.agency = default_agency(year);
    }
    let defaults = |year| built_in(objective_set(year).ids);
    let mut activities = annex.activities.iter().chain(&annex.removed);
    let is_used = activities.any(|activity| !activity.objectives.is_empty());
    if let (Some(old), Some(year)) = (old, year)
        && !is_used
        && annex.objectives == defaults(old)
    {
        annex.objectives = defaults(year);
    }
}

fn built_in(ids: &[NamedItemId]) -> Vec<NamedItem> {
    ids.iter().cloned().map(NamedItem::built_in).collect()
}

/// The agency that signs in a school year, empty if not known. The user can change it.
fn default_agency(year: Option<SchoolYear>) -> Agency {
    let mut known = AGENCIES.iter().rev();
    let known = year.and_then(|year| known.find(|agency| agency.from <= year.start_year()));
    known.map_or_else(Agency::default, |agency| Agency {
        name: agency.name.to_owned(),
        address: agency.address.to_owned(),
        ..Agency::default()
    })
}

#[cfg(test)]
mod tests;
