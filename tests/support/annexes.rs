//! Strategies for annexes. Every field is filled in some of the cases.

use std::collections::BTreeSet;

use proptest::bool::weighted;
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use samspil::domain::{
    Activity, ActivityReport, ActivityStatus, Agency, Annex, AnnexHead, BuiltIn, ColumnId, DraftId,
    Elaboration, NamedItem, NamedItemId, TableColumn,
};

use super::drafts::{no_row, period, school_year};
use super::values::{extra, key, maybe_day, rows, text, uuid};

prop_compose! {
    pub fn annex()(
        (head, extra) in (head(), extra()),
        columns in columns(),
        (activities, removed) in activities(),
        objectives in named_items(),
        target_groups in named_items(),
        copied_from in option::of(uuid().prop_map(DraftId)),
    ) -> Annex {
        Annex {
            head, columns, activities, objectives, target_groups, removed, copied_from, extra,
        }
    }
}

prop_compose! {
    fn head()(
        school_year in school_year(),
        [ambassador, position, institution] in [text(), text(), text()],
        [municipality, leader, theme] in [text(), text(), text()],
        period in period(),
        updated in maybe_day(),
        agency in agency(),
        extra in extra(),
    ) -> AnnexHead {
        AnnexHead {
            school_year, ambassador, position, institution, municipality, leader, period, theme,
            updated, agency, extra,
        }
    }
}

prop_compose! {
    fn agency()(
        [name, signatory, address, email] in [text(), text(), text(), text()],
        extra in extra(),
    ) -> Agency {
        Agency { name, signatory, address, email, extra }
    }
}

/// Built-in, custom and unknown columns in any order, with unique ids.
fn columns() -> impl Strategy<Value = Vec<TableColumn>> {
    vec(column(), 0..8).prop_map(|mut columns| {
        let mut seen = BTreeSet::new();
        columns.retain(|column| seen.insert(column.id.clone()));
        columns
    })
}

prop_compose! {
    fn column()(
        id in column_id(),
        name in text(),
        [hidden, removed] in [weighted(0.2), weighted(0.2)],
        extra in extra(),
    ) -> TableColumn {
        TableColumn { id, name, hidden, removed, extra }
    }
}

fn column_id() -> impl Strategy<Value = ColumnId> {
    prop_oneof![
        select(BuiltIn::ALL.map(BuiltIn::id).to_vec()),
        uuid().prop_map(ColumnId::own),
        key().prop_map(Into::into),
    ]
}

/// The activities of an annex and the removed ones, with ids that are unique across both.
fn activities() -> impl Strategy<Value = (Vec<Activity>, Vec<Activity>)> {
    let all = rows(activity(), |id, activity| Activity { id, ..activity });
    (all, 0..4_usize).prop_map(|(mut all, kept)| {
        let removed = all.split_off(kept.min(all.len()));
        (all, removed)
    })
}

prop_compose! {
    fn activity()(
        number in option::of(text()),
        cells in btree_map(column_id(), text(), 0..4),
        elaboration in elaboration(),
        objectives in btree_set(named_item_id(), 0..3),
        target_groups in btree_set(named_item_id(), 0..3),
        report in report(),
        from_plan in option::of(uuid().prop_map(DraftId)),
        extra in extra(),
    ) -> Activity {
        Activity {
            id: no_row(), number, cells, elaboration, objectives, target_groups, report, from_plan,
            extra,
        }
    }
}

prop_compose! {
    fn elaboration()(
        [when, channel, target, unit] in [text(), text(), text(), text()],
        extra in extra(),
    ) -> Elaboration {
        Elaboration { when, channel, target, unit, extra }
    }
}

prop_compose! {
    fn report()(
        status in option::of(select(ActivityStatus::ALL.to_vec())),
        [done, reached, note] in [text(), text(), text()],
        date in maybe_day(),
        extra in extra(),
    ) -> ActivityReport {
        ActivityReport { status, done, date, reached, note, extra }
    }
}

/// Objectives or target groups, with unique ids.
fn named_items() -> impl Strategy<Value = Vec<NamedItem>> {
    let entries = btree_map(named_item_id(), (text(), extra()), 0..4);
    let items = entries.prop_map(|entries| {
        let entries = entries.into_iter();
        entries
            .map(|(id, (name, extra))| NamedItem { id, name, extra })
            .collect()
    });
    Strategy::prop_shuffle(items)
}

/// Built-in ids, so that activities and lists refer to the same ones, and others.
fn named_item_id() -> impl Strategy<Value = NamedItemId> {
    prop_oneof![
        select(vec![
            NamedItemId::fixed("vet"),
            NamedItemId::fixed("teachers")
        ]),
        uuid().prop_map(NamedItemId::own),
        key().prop_map(Into::into),
    ]
}
