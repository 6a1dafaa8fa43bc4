//! Strategies for answers of every kind. Every field is filled in some of the cases.

use proptest::collection::btree_map;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use samspil::domain::{
    Answer, AnswerValue, Check, CheckStatus, Checkpoint, Choice, Consideration,
    ConsiderationStatus, Criterion, Idea, Note, Owner, Perspective, Rating, Record, Score, Table,
    TableRow,
};

use super::values::{extra, key, maybe_day, rows, text};

pub fn owner() -> impl Strategy<Value = Option<Owner>> {
    option::of(select(vec![
        Owner::School,
        Owner::LearningEnvironment,
        Owner::Both,
    ]))
}

prop_compose! {
    pub fn answer()(answer in value(), note in note(), owner in owner(), extra in extra()) -> Answer {
        Answer { answer, note, owner, extra }
    }
}

fn value() -> impl Strategy<Value = AnswerValue> {
    prop_oneof![
        consideration().prop_map(AnswerValue::Consideration),
        idea().prop_map(AnswerValue::Idea),
        checkpoint().prop_map(AnswerValue::Checkpoint),
        criterion().prop_map(AnswerValue::Criterion),
        record().prop_map(AnswerValue::Record),
        table().prop_map(AnswerValue::Table),
    ]
}

prop_compose! {
    fn note()(text in text(), internal in any::<bool>(), extra in extra()) -> Note {
        Note { text, internal, extra }
    }
}

prop_compose! {
    fn consideration()(
        status in select(vec![
            None,
            Some(ConsiderationStatus::Open),
            Some(ConsiderationStatus::ToDiscuss),
            Some(ConsiderationStatus::Agreed),
            Some(ConsiderationStatus::NotRelevant),
        ]),
        text in text(),
        amount in text(),
        extra in extra(),
    ) -> Consideration {
        Consideration { status, text, amount, extra }
    }
}

prop_compose! {
    fn idea()(
        choice in option::of(select(vec![Choice::Pick, Choice::Maybe, Choice::No])),
        [how, borrowed_from] in [text(), text()],
        extra in extra(),
    ) -> Idea {
        Idea { choice, how, borrowed_from, extra }
    }
}

prop_compose! {
    fn checkpoint()(
        checks in rows(check(), |id, check| Check { id, ..check }),
        extra in extra(),
    ) -> Checkpoint {
        Checkpoint { checks, extra }
    }
}

prop_compose! {
    fn check()(
        date in maybe_day(),
        status in option::of(select(vec![
            CheckStatus::GoingWell,
            CheckStatus::Watch,
            CheckStatus::ChangeNeeded,
        ])),
        note in text(),
        next_step in text(),
        extra in extra(),
    ) -> Check {
        Check { id: super::drafts::no_row(), date, status, note, next_step, extra }
    }
}

prop_compose! {
    fn criterion()(
        views in btree_map(select(Perspective::ALL.to_vec()), rating(), 0..=3),
        extra in extra(),
    ) -> Criterion {
        Criterion { views, extra }
    }
}

prop_compose! {
    fn rating()(
        score in option::of(select(Score::all().collect::<Vec<_>>())),
        worked in text(),
        worked_less in text(),
        extra in extra(),
    ) -> Rating {
        Rating { score, worked, worked_less, extra }
    }
}

prop_compose! {
    fn record()(text in text(), extra in extra()) -> Record {
        Record { text, extra }
    }
}

prop_compose! {
    fn table()(rows in rows(row(), |id, row| TableRow { id, ..row }), extra in extra()) -> Table {
        Table { rows, extra }
    }
}

prop_compose! {
    fn row()(
        cells in btree_map(key().prop_map(Into::into), text(), 0..4),
        extra in extra(),
    ) -> TableRow {
        TableRow { id: super::drafts::no_row(), cells, extra }
    }
}
