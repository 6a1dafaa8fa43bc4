use serde_json::json;

use super::*;

fn asked(field: &str, mine: &str) -> merge::Question {
    merge::Question {
        place: Place::default().field(field),
        before: None,
        mine: Some(json!(mine)),
        theirs: Some(json!("theirs")),
    }
}

#[test]
fn a_choice_applies_until_the_text_that_it_was_made_about_changes() {
    let place = |field: &str| Place::default().field(field);
    let chosen = |field: &str, mine: &str| Chosen {
        place: place(field),
        mine: Some(json!(mine)),
        choice: Choice::Theirs,
    };
    let made = [chosen("a", "one"), chosen("b", "two"), chosen("c", "three")];
    let now = [asked("a", "one"), asked("b", "changed since")];
    let choices = still_apply(&made, &now);
    assert_eq!(choices, Choices::from([(place("a"), Choice::Theirs)]));
}

#[test]
fn choices_are_read_as_they_were_written() {
    let made = vec![Chosen {
        place: Place::default().field("title"),
        mine: None,
        choice: Choice::Text("fælles".to_owned()),
    }];
    let json = serde_json::to_string(&made).unwrap_or_default();
    assert_eq!(serde_json::from_str::<Vec<Chosen>>(&json).ok(), Some(made));
}
