//! Plans that are begun from a starting point, and the questions that each side is asked.

use anyhow::{Result, ensure};
use samspil_e2e::{
    Key, Role, Session, at, empty_plan, equal, every_engine, journey, lacks, one_engine, until,
};
use serde_json::json;

const FIRST: &str = "contact.seek.choice";
const LATER: &str = "contact.seek.network";

/// The status of an answer.
fn status(prompt: &str) -> String {
    format!("/body/answers/{prompt}/answer/consideration/status")
}

/// The number of times that the user has pressed something.
struct Presses<'a> {
    app: &'a Session,
    count: usize,
}

impl Presses<'_> {
    async fn press(&mut self, role: Role, name: &str) -> Result<()> {
        self.count += 1;
        self.app.click(role, name).await
    }
}

/// Nothing else is pressed or typed, whether a visit or a whole plan is begun.
#[tokio::test]
async fn the_first_answer_is_three_presses_from_the_start_page() -> Result<()> {
    one_engine!();
    for is_visit in [true, false] {
        journey(async |app| {
            let words = app.words();
            let [visit, ..] = words.start.begin;
            let begin = if is_visit {
                visit
            } else {
                words.start.plan_start
            };
            let mut user = Presses { app, count: 0 };
            user.press(Role::Button, begin).await?;
            user.press(Role::Radio, words.plan.seek).await?;
            user.press(Role::Radio, words.prompt.status_agreed).await?;
            app.wait_for_stored(&status(FIRST), "agreed").await?;
            equal("presses", &user.count, &3)
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_visit_shows_its_questions_and_all_on_request() -> Result<()> {
    every_engine!("focus, and undo");
    journey(async |app| {
        let words = app.words();
        let [visit, ..] = words.start.begin;
        app.click_button(visit).await?;
        app.choose(words.plan.direction, words.plan.seek).await?;
        app.find(Role::Article, &app.speech.prompt(FIRST)).await?;
        ensure!(
            !app.has(Role::Article, &app.speech.prompt(LATER)).await,
            "it shows all"
        );
        app.wait_for_text(&(words.plan.shown_first)(visit, 2, 6))
            .await?;

        // A theme without a question for a visit has its page.
        app.visit_theme("follow-up").await?;
        ensure!(
            !app.has(Role::Article, &app.speech.prompt("follow-up.time.balance"))
                .await,
            "it shows all"
        );
        app.find(Role::Button, &(words.plan.show_all)(8)).await?;

        app.visit_theme("contact").await?;
        app.click_button(&(words.plan.show_all)(6)).await?;
        app.wait_for_notice(words.plan.all_shown).await?;
        app.wait_for_focus(&format!("button {}", app.speech.prompt(LATER)))
            .await?;
        app.wait_for_stored("/body/start", json!(null)).await?;
        app.visit_theme("follow-up").await?;
        app.find(Role::Article, &app.speech.prompt("follow-up.time.balance"))
            .await?;

        app.click_button(words.reliability.undo).await?;
        app.wait_for_stored("/body/start", "start.visit").await?;
        app.gone(Role::Article, &app.speech.prompt(LATER)).await
    })
    .await
}

/// What the answer is about stays in view while it is emptied, and no answer is out of view.
#[tokio::test]
async fn an_answered_question_is_shown_whatever_the_plan_began_from() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = app.words();
        let mut plan = empty_plan(1, "Åen")?;
        plan["body"]["start"] = json!("start.visit");
        plan["body"]["profile"] = json!({ "filled_by": "school", "direction": "inbound" });
        plan["body"]["answers"] = json!({
            (LATER): { "answer": { "consideration": { "text": "Mia" } } },
            "contact.inbound.driver": { "answer": { "consideration": { "text": "Bo" } } },
        });
        app.seed(std::slice::from_ref(&plan)).await?;
        app.click_link("Åen").await?;
        app.visit_theme("contact").await?;
        let card = app.open_prompt(&app.speech.prompt(LATER)).await?;
        card.fill(words.prompt.answer, "").await?;
        app.wait_for_stored(&format!("/body/answers/{LATER}"), json!(null))
            .await?;
        app.type_on(words.prompt.answer, "Niels").await?;
        app.press(words.prompt.answer, Key::Tab).await?;
        app.wait_until_saved().await?;

        // The answer to a question of the other side is folded, counted, and in the document.
        let other = (words.plan.other_direction)(&app.speech.section("contact.inbound"));
        app.unfold(&other).await?;
        app.find(Role::Article, &app.speech.prompt("contact.inbound.driver"))
            .await?;
        app.visit(words.plan.summary).await?;
        app.wait_for_text("Niels").await?;
        app.wait_for_text("Bo").await
    })
    .await
}

#[tokio::test]
async fn a_school_and_a_place_are_asked_in_their_own_words() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = app.words();
        for (chosen, side, first, foreign) in [
            (
                words.plan.seek,
                "school",
                "contact.seek.choice",
                words.plan.inbound,
            ),
            (
                words.plan.invited,
                "school",
                "contact.invited.driver",
                words.plan.outreach,
            ),
            (
                words.plan.inbound,
                "learning-environment",
                "contact.inbound.driver",
                words.plan.seek,
            ),
            (
                words.plan.outreach,
                "learning-environment",
                "contact.outreach.school-choice",
                words.plan.invited,
            ),
        ] {
            app.click_button(words.start.plan_start).await?;
            app.choose(words.plan.direction, chosen).await?;
            app.find(Role::Article, &app.speech.prompt(first)).await?;
            app.wait_until_saved().await?;
            app.reload().await?;
            app.find(Role::Article, &app.speech.prompt(first)).await?;
            // The side is known now.
            until("the words of this side alone", async || {
                ensure!(!app.has(Role::Radio, foreign).await, "{foreign}");
                Ok(Some(()))
            })
            .await?;
            let drafts = app.drafts().await?;
            let is_so = |draft| at(draft, "/body/profile/filled_by") == side;
            ensure!(drafts.iter().any(is_so), "{side}");
            app.go_home().await?;
        }
        lacks(&app.text().await?, words.plan.direction)
    })
    .await
}
