//! Files of pages: the W3C's checker of HTML finds no error in them. `axe.rs` hands it the pages of the app.

use anyhow::{Context, Result, anyhow};
use chrono::NaiveDate;
use samspil::files::{page_of, read};
use samspil_e2e::{Language, Markup, Speech, one_engine};

const SAMPLES: [(&str, &str); 3] = [
    ("a plan", include_str!("../../samples/plan.json")),
    ("an empty plan", include_str!("../../samples/smallest.json")),
    ("an annex", include_str!("../../samples/annex.json")),
];

#[tokio::test]
async fn saved_pages_have_no_error_of_html() -> Result<()> {
    one_engine!();
    let mut markup = Markup::new()?;
    let today = NaiveDate::from_ymd_opt(2026, 11, 20).context("a day")?;
    for language in [Language::Da, Language::En, Language::Nb] {
        let speech = Speech::of(language)?;
        for (name, file) in SAMPLES {
            let drafts = read(file.as_bytes()).map_err(|error| anyhow!("{name}: {error:?}"))?;
            for draft in drafts {
                let page = page_of(&draft, &speech.texts, speech.words.into(), today);
                let page = page.map_err(|error| anyhow!("{name}: {error:?}"))?;
                markup.keep(&format!("{name}, {}", language.name()), &page)?;
            }
        }
    }
    markup.end()
}
