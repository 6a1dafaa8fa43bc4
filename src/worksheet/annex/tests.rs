//! Tests of the built-in data by school year.

use uuid::Uuid;

use super::*;
use crate::domain::{Activity, RowId};

const STIL: &str = "Styrelsen for It og Læring";
const STUK: &str = "Styrelsen for Undervisning og Kvalitet";

fn annex(start: i32) -> Annex {
    SchoolYear::starting(start)
        .map(new_annex)
        .unwrap_or_default()
}

fn ids(annex: &Annex) -> Vec<NamedItemId> {
    annex
        .objectives
        .iter()
        .map(|entry| entry.id.clone())
        .collect()
}

#[test]
fn the_agency_and_its_address_are_those_of_the_year() {
    let agency = |start| annex(start).head.agency;
    for (start, name) in [
        (2010, ""),
        (2019, STIL),
        (2021, STIL),
        (2022, STUK),
        (2026, STUK),
    ] {
        assert_eq!(agency(start).name, name, "{start}");
    }
    assert_eq!(
        agency(2021).address,
        "",
        "the address of 2022 is not that of 2021"
    );
    assert!(agency(2022).address.contains("Holbæk"));
}

#[test]
fn from_2021_the_objectives_are_those_of_the_new_programme() {
    let set = |start| SchoolYear::starting(start).map(|year| objective_set(year).from);
    assert_eq!(
        [2012, 2019, 2020].map(set),
        [Some(2019), Some(2019), Some(2019)]
    );
    assert_eq!(
        [2021, 2026, 2031].map(set),
        [Some(2021), Some(2021), Some(2021)]
    );
    assert_eq!(ids(&annex(2026)), OBJECTIVES_2021);
    assert_eq!(ids(&annex(2019)), OBJECTIVES_2019);
}

#[test]
fn an_annex_that_moves_to_another_year_takes_only_the_defaults_along() {
    let mut moved = annex(2019);
    move_to_year(&mut moved, SchoolYear::starting(2026));
    assert_eq!(moved, annex(2026));

    let mut own = annex(2019);
    own.head.agency.signatory = "Chefkonsulent Holm".to_owned();
    let mut activity = Activity::new(RowId(Uuid::nil()));
    activity
        .objectives
        .insert(NamedItemId::fixed("seg-synergies"));
    own.activities.push(activity);
    let before = own.clone();
    move_to_year(&mut own, SchoolYear::starting(2026));
    assert_eq!(own.head.agency, before.head.agency);
    assert_eq!(own.objectives, before.objectives);
}

#[test]
fn the_objectives_of_an_annex_are_those_of_the_set_they_come_from() {
    let found = |annex: &Annex| set_in(annex).map(|(set, n)| (set.from, n));
    assert_eq!(found(&annex(2026)), Some((2021, 4)));
    // Made before the set of 2021 was built in.
    let mut old = annex(2019);
    old.head.school_year = SchoolYear::starting(2026);
    assert_eq!(found(&old), Some((2019, 8)));
    for entry in &mut old.objectives {
        entry.name = "Vores egen".to_owned();
    }
    assert_eq!(found(&old), None);
}
