//! Random edits of a small plan, such as two parties make, on the form that it has in a file.

use proptest::prelude::Rng;
use proptest::test_runner::TestRng;
use serde_json::{Map, Value, json};

use super::damage::below;
use super::small;

/// Some prompts, of several kinds.
const PROMPTS: [(&str, &str); 4] = [
    ("contact.inbound.driver", "consideration"),
    ("contact.inbound.decided", "consideration"),
    ("sharing.ending", "record"),
    ("sharing.internal", "record"),
];

/// A text that is long enough to be merged by words.
const LONG: &str = "Eleverne samler vand ved kilden og ser paa det i lup og tegner dyrene i det og skriver bagefter \
    en lille tekst om et af dem til udstillingen paa skolen og inviterer alle til at komme og se";

/// The small plan with some tasks and a long text.
pub fn plan() -> Value {
    let [mut file, ..] = small::files();
    let tasks = (1..5).map(|n| json!({ "id": id(n), "what": format!("Opgave {n}") }));
    file["body"]["tasks"] = tasks.collect();
    file["body"]["agreement"] = json!({ "text": LONG });
    file["lineage"] = json!([]);
    file
}

fn id(n: u64) -> Value {
    json!(uuid::Uuid::from_u64_pair(7, n))
}

/// Makes one edit.
pub fn edit(file: &mut Value, rng: &mut TestRng) {
    let word = ["Ja", "Nej", "Skov", "Vand", ""][below(rng, 5)];
    let (prompt, kind) = PROMPTS[below(rng, PROMPTS.len())];
    let body = &mut file["body"];
    match below(rng, 16) {
        0 => file["title"] = json!(word),
        1 => body["profile"]["purpose"] = json!(word),
        2..=4 => answer(body, prompt, kind)["answer"][kind]["text"] = json!(word),
        5 => {
            answer(body, prompt, kind)["note"] =
                json!({ "text": word, "internal": below(rng, 2) == 0 });
        }
        6 => {
            let answers = body["answers"].as_object_mut().unwrap();
            answers.remove(prompt);
        }
        7 => {
            let mut words: Vec<&str> = LONG.split(' ').collect();
            let at = below(rng, words.len());
            words[at] = word;
            let text = body["agreement"]["text"].as_str().unwrap_or_default();
            let changed = if text == LONG {
                words.join(" ")
            } else {
                text.replacen(words[at / 2], word, 1)
            };
            body["agreement"]["text"] = json!(changed);
        }
        8 => {
            let field = format!("x-{}", below(rng, 3));
            let place = &mut file[["x-more", "body"][below(rng, 2)]];
            if !place.is_object() {
                *place = json!({});
            }
            place[field] = json!(below(rng, 3));
        }
        9 => toggle(&mut body["hidden"], prompt),
        10..=11 => comment(body, rng, prompt, word),
        _ => edit_tasks(body, rng, word),
    }
}

fn answer<'a>(body: &'a mut Value, prompt: &str, kind: &str) -> &'a mut Value {
    let answers: &mut Map<String, Value> = body["answers"].as_object_mut().unwrap();
    let new = || json!({ "answer": { kind: {} } });
    answers.entry(prompt.to_owned()).or_insert_with(new)
}

fn toggle(set: &mut Value, member: &str) {
    let mut members: Vec<Value> = set.as_array().cloned().unwrap_or_default();
    let count = members.len();
    members.retain(|known| known != member);
    if members.len() == count {
        members.push(json!(member));
    }
    *set = members.into();
}

fn edit_tasks(body: &mut Value, rng: &mut TestRng, word: &str) {
    if !body["tasks"].is_array() {
        body["tasks"] = json!([]);
    }
    let tasks = body["tasks"].as_array_mut().unwrap();
    let count = tasks.len();
    if count == 0 || below(rng, 4) == 0 {
        let new = json!({ "id": uuid::Uuid::from_u64_pair(rng.next_u64(), 0), "what": word });
        return tasks.insert(below(rng, count + 1), new);
    }
    let at = below(rng, count);
    match below(rng, 4) {
        0 => drop(tasks.remove(at)),
        1 => tasks[at]["what"] = json!(word),
        2 => tasks[at]["done"] = json!(true),
        _ => tasks.swap(at, below(rng, count)),
    }
}

fn comment(body: &mut Value, rng: &mut TestRng, prompt: &str, word: &str) {
    if !body["comments"].is_array() {
        body["comments"] = json!([]);
    }
    let comments = body["comments"].as_array_mut().unwrap();
    match comments.last_mut() {
        Some(last) if below(rng, 3) == 0 => last["settled"] = json!(true),
        _ => comments.push(json!({
            "id": uuid::Uuid::from_u64_pair(rng.next_u64(), 1), "prompt": prompt, "text": word,
            "at": "2026-11-20T08:00:00Z",
        })),
    }
    // As if each was written later than the one before.
    comments.sort_by_key(|comment| comment["id"].to_string());
}
