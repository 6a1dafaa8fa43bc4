//! A plan as a link: made on one device, opened on another, with and without a passphrase.

use anyhow::{Context, Result, ensure};
use samspil::files::{Linked, read_link};
use samspil_e2e::{
    Device, Host, Role, Session, contains, copy_of_release, equal, every_engine, journey, lacks,
    needs, one_engine, until,
};
use serde_json::{Value, json};

const TITLE: &str = "Vandets vej";
const PHRASE: &str = "ræven går i åen";

/// A plan with an internal note.
fn plan() -> Result<Value> {
    let mut plan = samspil_e2e::empty_plan(1, TITLE)?;
    plan["body"]["profile"]["purpose"] = json!("Eleverne følger vandet");
    plan["body"]["answers"]["contact.inbound.driver"] = json!({
        "answer": { "consideration": {} }, "note": { "text": "Lederen tøver", "internal": true },
    });
    Ok(plan)
}

/// Makes the link of the plan. Returns what follows the address of the app.
async fn made(app: &Session, plan: &Value, phrase: &str) -> Result<String> {
    app.seed(std::slice::from_ref(plan)).await?;
    app.click_link(TITLE).await?;
    app.visit(app.words().plan.summary).await?;
    let words = &app.words().link;
    app.unfold(words.fold).await?;
    app.fill(words.own_phrase, phrase).await?;
    app.click_button(words.make).await?;
    app.find(Role::Field, words.address).await?;
    let address = app.value(words.address).await?;
    let (folder, link) = address.split_once('#').context("a fragment")?;
    ensure!(
        app.host().starts_with(folder) || folder.starts_with(app.host()),
        "{folder}"
    );
    Ok(format!("#{link}"))
}

/// The address and the history have nothing of a link.
async fn is_removed(app: &Session) -> Result<()> {
    let href = app.script("return location.href + JSON.stringify(history.state)", &[]);
    lacks(&href.await?.to_string(), "link/")
}

#[tokio::test]
async fn a_plan_is_opened_by_its_link_after_a_question() -> Result<()> {
    every_engine!("an address that is replaced, and its history");
    let plan = plan()?;
    let link = journey(async |app| made(app, &plan, "").await).await?;
    lacks(&link, "Vandets")?;
    journey(async |app| {
        let words = &app.words().link;
        app.arrive_at(&link).await?;
        let title = (words.offered_title)(TITLE);
        let region = app.within(Role::Region, &title);
        region.wait_for_text(words.offered_text).await?;
        is_removed(app).await?;
        equal("drafts before the answer", &app.drafts().await?.len(), &0)?;
        region.click_button(words.leave).await?;
        app.gone(Role::Heading, &title).await?;
        equal("drafts after no", &app.drafts().await?.len(), &0)?;
        // In a tab that has the app open already.
        app.open(&link).await?;
        app.within(Role::Region, &title)
            .click_button(words.accept)
            .await?;
        app.wait_for_notice(&(app.words().arriving.opened)(1))
            .await?;
        let draft = app.draft().await?;
        equal(
            "the purpose",
            &draft["body"]["profile"]["purpose"],
            &json!("Eleverne følger vandet"),
        )?;
        lacks(&draft.to_string(), "Lederen tøver")?;
        is_removed(app).await?;
        app.reload().await?;
        app.go_home().await?;
        app.script("history.back()", &[]).await?;
        until("the plan again", async || {
            let hash = app.script("return location.hash", &[]).await?;
            contains(&hash.to_string(), "#/plan/").map(Some)
        })
        .await?;
        is_removed(app).await?;
        ensure!(!app.has(Role::Heading, &title).await, "it asks again");
        // The same once more has nothing new.
        app.open(&link).await?;
        app.wait_for_notice(app.words().arriving.same).await
    })
    .await
}

#[tokio::test]
async fn a_link_with_a_passphrase_opens_with_that_phrase_alone() -> Result<()> {
    every_engine!("encryption by the browser");
    let plan = plan()?;
    let link = journey(async |app| made(app, &plan, PHRASE).await).await?;
    let text = link.trim_start_matches("#/link/");
    ensure!(
        matches!(read_link(text), Ok(Linked::Locked(_))),
        "it is not encrypted"
    );
    journey(async |app| {
        let words = &app.words().link;
        app.arrive_at(&link).await?;
        app.find(Role::Heading, words.locked_title).await?;
        is_removed(app).await?;
        app.fill(words.phrase, "ræven gik i åen").await?;
        app.click_button(words.unlock).await?;
        app.find(Role::Heading, words.wrong_title).await?;
        app.fill(words.phrase, PHRASE).await?;
        app.click_button(words.unlock).await?;
        app.find(Role::Heading, &(words.offered_title)(TITLE))
            .await?;
        equal("drafts before the answer", &app.drafts().await?.len(), &0)?;
        app.click_button(words.accept).await?;
        app.wait_for_notice(&(app.words().arriving.opened)(1)).await
    })
    .await
}

#[tokio::test]
async fn a_damaged_link_says_what_is_wrong_and_changes_nothing() -> Result<()> {
    one_engine!();
    let plan = plan()?;
    let link = journey(async |app| made(app, &plan, "").await).await?;
    let cut = link.get(..link.len() - 20).context("a longer link")?;
    let (start, end) = link.split_at(60);
    let other = if end.starts_with('A') { "B" } else { "A" };
    let changed = format!("{start}{other}{}", end.get(1..).context("more")?);
    journey(async |app| {
        let words = &app.words().link;
        for (link, message) in [
            (cut, words.cut),
            (&*changed, words.damaged),
            ("#/link/", words.cut),
        ] {
            app.arrive_at(link).await?;
            let region = app.within(Role::Region, words.refused_title);
            region.wait_for_text(message).await?;
            is_removed(app).await?;
            region.click_button(app.words().app.close).await?;
            app.gone(Role::Heading, words.refused_title).await?;
        }
        equal("the drafts", &app.drafts().await?.len(), &0)
    })
    .await
}

#[tokio::test]
async fn no_host_hears_of_what_a_link_holds() -> Result<()> {
    every_engine!("what a browser sends of an address");
    let release = copy_of_release()?;
    let host = Host::of(release.path())?;
    let plan = plan()?;
    let device = Device::at(&host)?;
    let link = device
        .journey(async |app| {
            let link = made(app, &plan, "").await?;
            app.arrive_at(&link).await?;
            // It is here, and has nothing new.
            app.wait_for_notice(app.words().arriving.same).await?;
            app.open(&link.replace("link/", "link/A")).await?;
            app.find(Role::Heading, app.words().link.refused_title)
                .await?;
            Ok(link)
        })
        .await?;
    let asked = host.asked()?;
    ensure!(asked.len() > 8, "the host was asked {} times", asked.len());
    let held = link.get(20..60).context("a longer link")?.to_lowercase();
    for asked in asked {
        let all = format!("{} {}", asked.target, asked.head.join("\n"));
        lacks(&all.to_lowercase(), &held)?;
        lacks(&all, "link/")?;
    }
    Ok(())
}

#[tokio::test]
async fn a_plan_that_changed_on_both_devices_is_merged_by_its_link() -> Result<()> {
    one_engine!();
    let mut plan = plan()?;
    let link = journey(async |app| made(app, &plan, "").await).await?;
    plan["body"]["profile"]["purpose"] = json!("Eleverne følger vandet i byen");
    journey(async |app| {
        app.seed(std::slice::from_ref(&plan)).await?;
        let before = app.drafts().await?;
        app.open(&link).await?;
        let words = &app.words().arriving;
        let region = app.within(Role::Region, words.import_title);
        region.wait_for_text(&(words.ask_count)(2)).await?;
        is_removed(app).await?;
        equal("the drafts", &app.drafts().await?, &before)
    })
    .await
}

#[tokio::test]
async fn a_long_link_says_so_and_a_too_long_one_is_not_made() -> Result<()> {
    one_engine!();
    needs!(NarrowPage);
    for (letters, is_made) in [(2_500, true), (14_000, false)] {
        let mut plan = plan()?;
        plan["body"]["profile"]["purpose"] = json!(noise(letters));
        journey(async |app| {
            app.seed(std::slice::from_ref(&plan)).await?;
            app.click_link(TITLE).await?;
            app.visit(app.words().plan.summary).await?;
            app.set_width(320).await?;
            let words = &app.words().link;
            app.unfold(words.fold).await?;
            app.click_button(words.make).await?;
            app.find(Role::Button, words.file_instead).await?;
            let over = "return document.documentElement.scrollWidth - innerWidth";
            let over = app.script(over, &[]).await?.as_i64().unwrap_or(1);
            ensure!(over <= 0, "{over} px too wide");
            equal(
                "a field",
                &app.has(Role::Field, words.address).await,
                &is_made,
            )?;
            if is_made {
                contains(&app.text().await?, words.long)?;
                contains(&app.text().await?, words.no_code)?;
            }
            app.click_button(words.file_instead).await?;
            let page = std::fs::read_to_string(app.wait_for_download(".html").await?)?;
            lacks(&page, "Lederen tøver")
        })
        .await?;
    }
    Ok(())
}

/// A text that hardly compresses.
fn noise(letters: usize) -> String {
    let mut state = 1_u64;
    let mut letter = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        char::from_u32(u32::try_from(97 + (state >> 33) % 26).unwrap_or(97)).unwrap_or('a')
    };
    (0..letters).map(|_| letter()).collect()
}
