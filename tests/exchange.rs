//! An exchange between a school and a museum, step by step, with what must come out on both sides.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

mod support;

use chrono::{DateTime, TimeDelta, Utc};
use samspil::domain::changes::changes;
use samspil::domain::merge::{Choice, Choices, Merged, Question};
use samspil::domain::{Draft, DraftId, RevisionId, SchoolYear};
use samspil::files::document::for_other_party;
use samspil::files::{ancestor, merged, read, read_file, write_draft, write_shared};
use serde_json::{Value, json};
use uuid::Uuid;

/// A device with its drafts of one plan and the states that it has saved.
struct Device {
    draft: Draft,
    states: Vec<Draft>,
    number: u128,
}

fn now() -> DateTime<Utc> {
    "2027-01-01T08:00:00Z".parse().unwrap()
}

fn content(draft: &Draft) -> Value {
    serde_json::from_str(&write_draft(draft).unwrap()).unwrap()
}

impl Device {
    fn opening(file: &str, number: u128) -> Self {
        let draft = read_file("plan.json", file.as_bytes())
            .unwrap()
            .drafts
            .pop()
            .unwrap();
        Self {
            states: vec![draft.clone()],
            draft,
            number,
        }
    }

    /// Changes the content of the draft, in the form of its file.
    fn edit(&mut self, change: impl FnOnce(&mut Value)) {
        let mut file = content(&self.draft);
        change(&mut file["body"]);
        let changed = read(file.to_string().as_bytes()).unwrap().pop().unwrap();
        let next = self.draft.meta.modified() + TimeDelta::seconds(1);
        self.draft.take_over(changed, next);
    }

    fn send(&mut self) -> String {
        self.number += 1;
        self.draft
            .mark_state(RevisionId(Uuid::from_u128(self.number)));
        self.states.push(self.draft.clone());
        write_shared(&self.draft, &self.states).unwrap()
    }

    /// What opening a file would change, with the answers to its questions.
    fn look(&mut self, file: &str, choices: &Choices) -> Merged {
        let contents = read_file("plan.json", file.as_bytes()).unwrap();
        let [theirs] = contents.drafts.as_slice() else {
            panic!("one draft")
        };
        assert_eq!(theirs.meta.id, self.draft.meta.id);
        let known = |id| {
            let mut states = self.states.iter().chain(&contents.earlier);
            states.find(|state| state.tip() == Some(id)).cloned()
        };
        let before = ancestor(&self.draft, theirs, known);
        assert!(before.is_known());
        let merged = merged(&before, &self.draft, theirs, choices).unwrap();
        self.states.push(theirs.clone());
        merged
    }

    /// Opens a file in which nothing collides.
    fn take(&mut self, file: &str) {
        let merged = self.look(file, &Choices::new());
        assert_eq!(merged.questions, []);
        self.put(merged);
    }

    fn put(&mut self, merged: Merged) {
        let is_changed = !changes(&self.draft, &merged.draft).is_empty();
        let next = self.draft.meta.modified() + TimeDelta::seconds(1);
        self.draft = merged.draft;
        if is_changed {
            self.draft.touch(next);
        }
    }

    fn value(&self, pointer: &str) -> Value {
        content(&self.draft)["body"]
            .pointer(pointer)
            .cloned()
            .unwrap_or_default()
    }
}

fn id(n: u128) -> Value {
    json!(Uuid::from_u128(n))
}

const DRIVER: &str = "contact.inbound.driver";

/// Step 1: the school makes the plan.
fn school() -> Device {
    let year = SchoolYear::containing(now().date_naive());
    let mut device = Device {
        draft: Draft::new_plan(DraftId(Uuid::from_u128(1)), now(), year, "da"),
        states: Vec::new(),
        number: 1_000,
    };
    "Vandets vej".clone_into(&mut device.draft.meta.title);
    device.edit(|body| {
        body["profile"]["purpose"] = json!("Eleverne følger vandet");
        body["answers"]["agreement.goals"] = json!({
            "answer": { "consideration": { "status": "agreed", "text": "To besøg og en udstilling" } },
        });
        body["answers"][DRIVER] = json!({
            "answer": { "consideration": {} }, "note": { "text": "Lederen tøver", "internal": true },
        });
        body["tasks"] = json!([
            { "id": id(11), "what": "Bestille bus", "owner": "school", "due": "2027-01-12" },
            { "id": id(12), "what": "Låne ketsjere", "owner": "learning-environment" },
        ]);
        body["meetings"] = json!([{ "id": id(21), "date": "2027-01-05" }]);
    });
    device
}

/// Step 3: the museum edits what it got.
fn edited_by_the_museum(museum: &mut Device) {
    museum.edit(|body| {
        body["profile"]["purpose"] = json!("Eleverne følger vandet fra kilde til hane");
        body["tasks"][1]["due"] = json!("2027-01-20");
        let task = json!({ "id": id(13), "what": "Åbne laboratoriet", "owner": "learning-environment" });
        body["tasks"].as_array_mut().unwrap().push(task);
        body["meetings"][0]["date"] = json!("2027-01-06");
        body["answers"][DRIVER] = json!({
            "answer": { "consideration": {} }, "note": { "text": "Skolen er presset", "internal": true },
        });
        body["comments"] = json!([{
            "id": id(31), "prompt": "agreement.goals", "at": "2027-01-02T08:00:00Z",
            "text": "Skal udstillingen være på skolen?", "party": "learning-environment",
        }]);
    });
}

/// Step 4: meanwhile the school edits as well.
fn edited_by_the_school(school: &mut Device) {
    school.edit(|body| {
        body["profile"]["purpose"] = json!("Eleverne følger vandet i byen");
        body["tasks"][0]["done"] = json!(true);
        body["tasks"].as_array_mut().unwrap().remove(1);
        body["meetings"][0]["place"] = json!("Skolens bibliotek");
        body["answers"]["agreement.economy"] = json!({
            "answer": { "consideration": { "status": "agreed", "text": "Skolen betaler bussen" } },
        });
    });
}

fn chosen(questions: &[Question]) -> Choices {
    let [purpose, task] = questions else {
        panic!("{questions:#?}")
    };
    assert_eq!(purpose.before, Some(json!("Eleverne følger vandet")));
    assert_eq!(purpose.mine, Some(json!("Eleverne følger vandet i byen")));
    assert_eq!(
        purpose.theirs,
        Some(json!("Eleverne følger vandet fra kilde til hane"))
    );
    assert_eq!(task.mine, None);
    assert_eq!(task.theirs.as_ref().unwrap()["due"], "2027-01-20");
    let common = "Eleverne følger vandet fra kilde til hane, i deres egen by";
    Choices::from([
        (purpose.place.clone(), Choice::Text(common.to_owned())),
        (task.place.clone(), Choice::Theirs),
    ])
}

fn note(device: &Device) -> Value {
    device.value(&format!("/answers/{DRIVER}/note/text"))
}

/// The two devices after step 7, and the first file of the school, which a third party got as well.
fn exchanged() -> (Device, Device, String) {
    let mut school = school();
    let first = school.send();
    assert!(!first.contains("Lederen tøver"));
    let mut museum = Device::opening(&first, 2_000);
    edited_by_the_museum(&mut museum);
    let returned = museum.send();
    assert!(!returned.contains("Skolen er presset"));
    edited_by_the_school(&mut school);

    let before = school.look(&returned, &Choices::new());
    let choices = chosen(&before.questions);
    let merged = school.look(&returned, &choices);
    assert_eq!(merged.questions, []);
    school.put(merged);

    let second = school.send();
    museum.take(&second);
    (school, museum, first)
}

#[test]
fn both_sides_end_equal_but_for_their_internal_notes() {
    let (school, museum, _) = exchanged();
    let shared = [&school, &museum].map(|device| for_other_party(&device.draft));
    assert_eq!(changes(&shared[0], &shared[1]), []);
    assert_eq!(note(&school), "Lederen tøver");
    assert_eq!(note(&museum), "Skolen er presset");
    let purpose = "Eleverne følger vandet fra kilde til hane, i deres egen by";
    for device in [school, museum] {
        assert_eq!(device.value("/profile/purpose"), purpose);
        let goals = "/answers/agreement.goals/answer/consideration/text";
        assert_eq!(device.value(goals), "To besøg og en udstilling");
        let comments = device.value("/comments");
        assert_eq!(comments[0]["text"], "Skal udstillingen være på skolen?");
        assert_eq!(comments[0].get("settled"), None);
        let economy = "/answers/agreement.economy/answer/consideration/text";
        assert_eq!(device.value(economy), "Skolen betaler bussen");
        let tasks = device.value("/tasks");
        let names: Vec<&str> = tasks
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|task| task["what"].as_str())
            .collect();
        assert_eq!(
            names,
            ["Bestille bus", "Låne ketsjere", "Åbne laboratoriet"]
        );
        assert_eq!(tasks[0]["done"], true);
        assert_eq!(tasks[1]["due"], "2027-01-20");
        assert_eq!(device.value("/meetings/0/date"), "2027-01-06");
        assert_eq!(device.value("/meetings/0/place"), "Skolens bibliotek");
    }
}

#[test]
fn a_third_party_that_returns_the_first_version_takes_nothing_back() {
    let (mut school, _, first) = exchanged();
    let mut agency = Device::opening(&first, 3_000);
    agency.edit(|body| {
        body["profile"]["learning_goals"] = json!("Eleverne kan forklare et vandløb");
    });
    let returned = agency.send();
    let before = school.draft.clone();
    school.take(&returned);
    let places: Vec<String> = changes(&before, &school.draft)
        .iter()
        .map(|change| change.place.keys().join("/"))
        .collect();
    assert_eq!(places, ["body/profile/learning_goals"]);
}

#[test]
fn an_older_state_that_comes_after_a_newer_one_adds_nothing() {
    let mut school = school();
    let first = school.send();
    let mut museum = Device::opening(&first, 2_000);
    museum.edit(|body| body["profile"]["purpose"] = json!("Første forsøg"));
    let older = museum.send();
    museum.edit(|body| body["profile"]["purpose"] = json!("Andet forsøg"));
    let newer = museum.send();
    for order in [[&newer, &older], [&older, &newer]] {
        let mut school = Device {
            draft: school.draft.clone(),
            states: school.states.clone(),
            number: 9,
        };
        for file in order {
            school.take(file);
        }
        assert_eq!(school.value("/profile/purpose"), "Andet forsøg");
    }
}

#[test]
fn internal_and_changed_a_note_that_was_sent_and_returned_is_there_with_the_change() {
    let mut school = school();
    let mut museum = Device::opening(&school.send(), 2_000);
    museum.edit(|body| {
        body["answers"][DRIVER] = json!({
            "answer": { "consideration": { "text": "En lærer har ringet" } },
        });
    });
    school.take(&museum.send());
    assert_eq!(note(&school), "Lederen tøver");
    let text = format!("/answers/{DRIVER}/answer/consideration/text");
    assert_eq!(school.value(&text), "En lærer har ringet");
}

#[test]
fn a_note_of_theirs_where_there_is_an_internal_one_is_a_question() {
    let mut school = school();
    let mut museum = Device::opening(&school.send(), 2_000);
    museum.edit(|body| {
        body["answers"][DRIVER] = json!({
            "answer": { "consideration": {} }, "note": { "text": "Vi glæder os" },
        });
    });
    let returned = museum.send();
    let merged = school.look(&returned, &Choices::new());
    let [question] = merged.questions.as_slice() else {
        panic!("{:#?}", merged.questions)
    };
    assert_eq!(question.theirs, Some(json!({ "text": "Vi glæder os" })));
    school.put(merged);
    assert_eq!(note(&school), "Lederen tøver");
}

#[test]
fn the_file_alone_is_enough_for_a_device_that_lost_its_saved_states() {
    let mut school = school();
    let mut museum = Device::opening(&school.send(), 2_000);
    edited_by_the_school(&mut school);
    museum.edit(|body| body["profile"]["learning_goals"] = json!("Vandets kredsløb"));
    let returned = museum.send();
    // The saved states are in another place than the draft, and the browser may delete them.
    school.states.clear();
    school.take(&returned);
    assert_eq!(school.value("/profile/learning_goals"), "Vandets kredsløb");
    assert_eq!(
        school.value("/profile/purpose"),
        "Eleverne følger vandet i byen"
    );
}

#[test]
fn a_duplicate_finds_the_state_that_it_grew_from() {
    let mut school = school();
    let museum = Device::opening(&school.send(), 2_000);
    let copy = museum
        .draft
        .duplicate(DraftId(Uuid::from_u128(5)), "Kopi".to_owned(), now());
    assert_eq!(copy.tip(), None);
    let known = |id| {
        school
            .states
            .iter()
            .find(|state| state.tip() == Some(id))
            .cloned()
    };
    assert!(ancestor(&school.draft, &copy, known).is_known());
}

/// A page is the one file that opens everywhere, so it must be enough for a device that lost its own states.
#[test]
fn a_page_for_another_party_has_the_earlier_states_and_nothing_internal() {
    let file = support::json_file("tests/samples/plan.json");
    let mut draft = read(file.to_string().as_bytes()).unwrap().remove(0);
    draft.mark_state(RevisionId(Uuid::from_u128(1)));
    let earlier = draft.clone();
    draft.touch(now());
    draft.mark_state(RevisionId(Uuid::from_u128(2)));
    let guide = support::json_file("public/content/da.json").to_string();
    let guide = samspil::worksheet::Texts::parse(&guide).unwrap();
    let words = samspil::text::words(samspil::text::Language::Da).into();
    let day = chrono::NaiveDate::default();
    let page = samspil::files::page_for_other_party(
        &draft,
        std::slice::from_ref(&earlier),
        &guide,
        words,
        day,
    );
    let contents = read_file("plan.html", page.unwrap().as_bytes()).unwrap();
    assert_eq!(contents.drafts, [for_other_party(&draft)]);
    assert_eq!(contents.earlier, [for_other_party(&earlier)]);
}
