//! The rules of merging, on small trees: a hundred thousand of them, the same in every run.

use serde_json::{Map, Value, json};

use super::tree::{Before, Merging};
use super::{Choice, Choices, Question};
use crate::domain::changes::{Place, Step};

/// A small random number generator, the same on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }
}

/// Texts, fields, rows and sets, each of which may be missing.
fn tree(random: &mut Random) -> Value {
    let mut tree = Map::new();
    for key in ["a", "b"] {
        put(&mut tree, key, text(random));
    }
    let mut fields = Map::new();
    for key in ["c", "d"] {
        put(&mut fields, key, text(random));
    }
    tree.insert("fields".to_owned(), fields.into());
    let mut rows = Vec::new();
    for id in 0..random.below(4) {
        let mut row = Map::new();
        row.insert("id".to_owned(), json!(id.to_string()));
        put(&mut row, "e", text(random));
        rows.insert(
            usize::try_from(random.below(id + 1)).unwrap_or_default(),
            Value::from(row),
        );
    }
    tree.insert("rows".to_owned(), rows.into());
    let members = (1..5_u64).filter(|_| random.below(2) == 0).map(Value::from);
    tree.insert("set".to_owned(), members.collect());
    tree.into()
}

fn text(random: &mut Random) -> Option<Value> {
    let texts = ["", "Skov", "Vand", "Museum"];
    let at = usize::try_from(random.below(5)).unwrap_or_default();
    texts.get(at).map(|text| json!(text))
}

fn put(fields: &mut Map<String, Value>, key: &str, value: Option<Value>) {
    if let Some(value) = value {
        fields.insert(key.to_owned(), value);
    }
}

/// The tree with some of its parts from another one, and rows of its own.
fn edited(before: &Value, random: &mut Random) -> Value {
    let mut after = before.clone();
    let other = tree(random);
    if let (Some(after), Value::Object(other)) = (after.as_object_mut(), other) {
        for (key, value) in other {
            if random.below(3) == 0 {
                after.insert(key, value);
            }
        }
        let rows = after.get_mut("rows").and_then(Value::as_array_mut);
        if let (Some(rows), 0) = (rows, random.below(3)) {
            let id = format!("new-{}", random.below(1_000));
            let at = random.below(rows.len() as u64 + 1);
            rows.insert(
                usize::try_from(at).unwrap_or_default(),
                json!({ "id": id, "e": "Ny" }),
            );
        }
    }
    after
}

fn merge(
    before: Option<&Value>,
    mine: &Value,
    theirs: &Value,
    choices: &Choices,
) -> (Value, Vec<Question>) {
    let mut merging = Merging::new(choices);
    let merged = merging.value(
        &Place::default(),
        Before::of(before),
        Some(mine),
        Some(theirs),
    );
    (merged.unwrap_or_default(), merging.into_questions())
}

/// All questions answered with the larger of the two values, as either side would.
fn settled(before: &Value, mine: &Value, theirs: &Value) -> Value {
    let mut choices = Choices::new();
    loop {
        let (merged, questions) = merge(Some(before), mine, theirs, &choices);
        if questions.is_empty() {
            return merged;
        }
        choices.extend(questions.into_iter().map(|question| {
            let text = |value: &Option<Value>| value.as_ref().map(Value::to_string);
            let is_mine = text(&question.mine) >= text(&question.theirs);
            (
                question.place,
                if is_mine {
                    Choice::Mine
                } else {
                    Choice::Theirs
                },
            )
        }));
    }
}

/// All texts, rows and members by place.
fn values(place: &Place, value: &Value, found: &mut Vec<(Place, Value)>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                values(&place.field(key), value, found);
            }
        }
        Value::Array(items) => {
            for item in items {
                let step = match item.get("id").and_then(Value::as_str) {
                    Some(id) => Step::Row {
                        id: id.to_owned(),
                        nth: 0,
                    },
                    None => Step::Member(item.to_string()),
                };
                values(&place.then(step), item, found);
            }
        }
        value => found.push((place.clone(), value.clone())),
    }
}

fn all_values(tree: &Value) -> Vec<(Place, Value)> {
    let mut found = Vec::new();
    values(&Place::default(), tree, &mut found);
    found
}

#[test]
fn merging_loses_nothing_and_does_not_depend_on_the_side() {
    let mut random = Random(88_172_645_463_325_252);
    let none = Choices::new();
    let mut asked = 0;
    for _ in 0..100_000 {
        let before = tree(&mut random);
        let [mine, theirs] = [(); 2].map(|()| edited(&before, &mut random));
        assert_eq!(
            merge(Some(&before), &mine, &mine, &none),
            (mine.clone(), vec![])
        );
        assert_eq!(
            merge(Some(&before), &mine, &before, &none),
            (mine.clone(), vec![])
        );
        assert_eq!(
            merge(Some(&before), &before, &theirs, &none),
            (theirs.clone(), vec![])
        );
        let (merged, questions) = merge(Some(&before), &mine, &theirs, &none);
        asked += usize::from(!questions.is_empty());
        let (old, found) = (all_values(&before), all_values(&merged));
        for (place, value) in [all_values(&mine), all_values(&theirs)].concat() {
            let covers = |question: &Question| place.steps().starts_with(question.place.steps());
            let is_new = !old.contains(&(place.clone(), value.clone())) && value != "";
            let is_kept = found.contains(&(place.clone(), value.clone()));
            assert!(
                !is_new || is_kept || questions.iter().any(covers),
                "{place:?} {value} of\n{mine}\n{theirs}\nfrom\n{before}\nis not in\n{merged}"
            );
        }
        assert_eq!(
            settled(&before, &mine, &theirs),
            settled(&before, &theirs, &mine)
        );
    }
    assert!(asked > 10_000, "{asked} merges had questions");
}

#[test]
fn without_an_ancestor_each_difference_is_a_question() {
    let mut random = Random(1_181_783_497_276_652_981);
    let none = Choices::new();
    for _ in 0..10_000 {
        let mine = tree(&mut random);
        let theirs = edited(&mine, &mut random);
        let (merged, questions) = merge(None, &mine, &theirs, &none);
        let written = |tree: &Value| {
            let mut values = all_values(tree);
            values.retain(|(_, value)| value != "");
            values.sort_by(|(one, _), (other, _)| one.cmp(other));
            values
        };
        assert_eq!(written(&merged), written(&mine));
        for (place, value) in all_values(&theirs) {
            let is_here = all_values(&mine).contains(&(place.clone(), value.clone()));
            let covers = |question: &Question| place.steps().starts_with(question.place.steps());
            assert!(
                is_here || value == "" || questions.iter().any(covers),
                "{place:?} {value}"
            );
        }
    }
}

fn place(keys: &[&str]) -> Place {
    keys.iter()
        .fold(Place::default(), |place, key| place.field(key))
}

#[test]
fn both_texts_or_a_common_one_can_be_chosen() {
    let (before, mine, theirs) = (
        json!({ "a": "" }),
        json!({ "a": "Skov" }),
        json!({ "a": "Vand" }),
    );
    for (choice, expected) in [
        (Choice::Mine, "Skov"),
        (Choice::Theirs, "Vand"),
        (Choice::Both, "Skov\nVand"),
        (Choice::Text("Sø".to_owned()), "Sø"),
    ] {
        let choices = Choices::from([(place(&["a"]), choice)]);
        let (merged, questions) = merge(Some(&before), &mine, &theirs, &choices);
        assert_eq!((merged, questions), (json!({ "a": expected }), vec![]));
    }
}

#[test]
fn rows_that_both_sides_moved_are_a_question() {
    let rows = |ids: &[u32]| -> Value {
        let rows = ids.iter().map(|id| json!({ "id": id.to_string() }));
        json!({ "rows": rows.collect::<Vec<_>>() })
    };
    let (before, mine, theirs) = (rows(&[1, 2, 3]), rows(&[2, 1, 3]), rows(&[1, 3, 2]));
    let (merged, questions) = merge(Some(&before), &mine, &theirs, &Choices::new());
    assert_eq!(merged, mine);
    let [question] = questions.as_slice() else {
        return assert_eq!(questions.len(), 1);
    };
    assert_eq!(question.theirs, Some(json!(["1", "3", "2"])));
    let choices = Choices::from([(question.place.clone(), Choice::Theirs)]);
    assert_eq!(
        merge(Some(&before), &mine, &theirs, &choices),
        (theirs, vec![])
    );
}

#[test]
fn rows_that_both_sides_added_are_all_there_in_their_own_order() {
    let rows = |ids: &[&str]| -> Value { ids.iter().map(|id| json!({ "id": id })).collect() };
    let (before, mine, theirs) = (rows(&["1"]), rows(&["1", "c", "b"]), rows(&["1", "d", "a"]));
    let (merged, questions) = merge(Some(&before), &mine, &theirs, &Choices::new());
    assert_eq!(
        (merged, questions),
        (rows(&["1", "c", "b", "d", "a"]), vec![])
    );
}

#[test]
fn an_answer_that_one_side_deleted_keeps_the_internal_note_of_the_other() {
    let answer = |text: &str| json!({ "body": { "answers": { "x": { "answer": { "record": { "text": text } } } } } });
    let mut mine = answer("Ja");
    if let Some(answer) = mine
        .pointer_mut("/body/answers/x")
        .and_then(Value::as_object_mut)
    {
        answer.insert(
            "note".to_owned(),
            json!({ "text": "Hemmeligt", "internal": true }),
        );
    }
    let theirs = json!({ "body": { "answers": {} } });
    let (merged, questions) = merge(Some(&answer("Ja")), &mine, &theirs, &Choices::new());
    assert_eq!(questions, []);
    let pointer = "/body/answers/x/note/text";
    assert_eq!(merged.pointer(pointer), Some(&json!("Hemmeligt")));
    assert_eq!(merged.pointer("/body/answers/x/answer/record/text"), None);
}
