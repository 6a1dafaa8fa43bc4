//! The accessibility statement named nobody who is responsible, and in every language the Danish authority.

use std::fs;

use anyhow::{Context, Result};
use samspil::text::Language;
use samspil::worksheet::{HostTexts, PageTexts};
use samspil_e2e::{Device, Host, Role, Session, contains, copy_of_release, lacks, one_engine};

const PAGE: &str = "#/accessibility";
const FILE: &str = r#"{ "name": "Åby Kommune", "email": "web@aaby.example", "phone": "12 34 56 78",
    "statement": "https://was.digst.dk/aaby-example", "reviewed": "2026-11-29", "country": "no" }"#;
const DK: &str = "https://digst.dk/digital-inklusion/webtilgaengelighed/";
const NO: &str = "https://www.uutilsynet.no";

fn texts(language: Language) -> Result<HostTexts> {
    let json = match language {
        Language::Da => include_str!("../../../../public/pages/da.json"),
        Language::En => include_str!("../../../../public/pages/en.json"),
        Language::Nb => include_str!("../../../../public/pages/nb.json"),
    };
    Ok(PageTexts::parse(json)?.host)
}

#[tokio::test]
async fn the_statement_names_the_host_and_the_authority_of_its_country() -> Result<()> {
    one_engine!();
    let release = copy_of_release()?;
    let file = release.path().join("host.json");
    let host = Host::without_headers(release.path())?;
    let device = Device::at(&host)?;
    device
        .journey(async |app: &Session| {
            let da = texts(Language::Da)?;
            app.open(PAGE).await?;
            app.wait_for_text(&da.missing).await?;
            authorities(app, &[DK], &[NO]).await?;

            fs::write(&file, "{ \"name\": ")?;
            app.reload().await?;
            app.wait_for_text(&da.broken).await?;

            fs::write(&file, FILE)?;
            app.reload().await?;
            let part = app.within(Role::Region, &da.title);
            part.wait_for_text("Åby Kommune").await?;
            let text = part.text().await?;
            contains(&text, "12 34 56 78")?;
            contains(&text, "29. november 2026")?;
            part.find(Role::Link, "web@aaby.example").await?;
            part.find(Role::Link, "was.digst.dk/aaby-example").await?;
            authorities(app, &[NO], &[DK]).await
        })
        .await
}

#[tokio::test]
async fn each_language_names_the_authority_of_its_country() -> Result<()> {
    one_engine!();
    for (language, named, other) in [
        (Language::Da, vec![DK], vec![NO]),
        (Language::Nb, vec![NO], vec![DK]),
        (Language::En, vec![DK, NO], vec![]),
    ] {
        samspil_e2e::journey_in(language, async |app| {
            app.open(PAGE).await?;
            app.wait_for_text(&texts(language)?.missing).await?;
            authorities(app, &named, &other).await
        })
        .await?;
    }
    Ok(())
}

/// The addresses in the part on supervision.
async fn authorities(app: &Session, named: &[&str], other: &[&str]) -> Result<()> {
    let links = "return [...document.querySelectorAll('main a')].map((a) => a.href).join(' ')";
    let links = app.script(links, &[]).await?;
    let links = links.as_str().context("the links")?;
    for address in named {
        contains(links, address)?;
    }
    for address in other {
        lacks(links, address)?;
    }
    Ok(())
}
