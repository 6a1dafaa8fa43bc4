//! File names that every system accepts: lower-case ASCII letters, digits and dashes.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::{COLLECTION, FORMAT};
use crate::domain::{Annex, Body, Draft, DraftKind};

/// The maximum length of the title in a file name.
const MAX_CHARS: usize = 60;

/// The maximum length of the sender.
const MAX_SENDER: usize = 30;

/// The file name of a draft, with who it is from and the date, so that two files of one plan can be told
/// apart: `samspil-skoven-i-skolen-lyngholm-skole-2026-11-20.json`.
pub fn file_name(draft: &Draft, today: NaiveDate) -> String {
    dated(&called(draft), today, "json")
}

/// The file name of a draft saved as a page: the same with another extension.
pub fn page_file_name(draft: &Draft, today: NaiveDate) -> String {
    dated(&called(draft), today, "html")
}

/// The file name of a draft that can't be read, of which only the title is known.
pub fn bad_file_name(title: &str, today: NaiveDate) -> String {
    let titled = slug(title, MAX_CHARS);
    let is_titled = !titled.is_empty();
    dated(if is_titled { &titled } else { "draft" }, today, "json")
}

/// Inserts a suffix in front of the extension.
pub fn suffixed(name: &str, suffix: &str) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "json"));
    format!("{stem}-{suffix}.{ending}")
}

fn called(draft: &Draft) -> String {
    let titled = slug(&draft.meta.title, MAX_CHARS);
    let titled = if titled.is_empty() {
        untitled(&draft.body)
    } else {
        titled
    };
    let sender = slug(sender(&draft.body), MAX_SENDER);
    if sender.is_empty() || titled.contains(&sender) {
        titled
    } else {
        format!("{titled}-{sender}")
    }
}

/// The party that fills in a plan, or the ambassador of an annex; empty if not written.
fn sender(body: &Body) -> &str {
    match body {
        Body::Plan(plan) => {
            let side = plan.profile.filled_by;
            side.map_or("", |side| &plan.profile.party(side).name)
        }
        Body::Annex(annex) if annex.head.ambassador.trim().is_empty() => &annex.head.institution,
        Body::Annex(annex) => &annex.head.ambassador,
        Body::Worksheet(worksheet) => &worksheet.filled_by,
    }
}

/// The file name of a collection.
pub fn collection_file_name(today: NaiveDate) -> String {
    dated(COLLECTION, today, "json")
}

fn untitled(body: &Body) -> String {
    match body {
        Body::Plan(_) => DraftKind::Plan.key().to_owned(),
        Body::Annex(annex) => form(annex),
        Body::Worksheet(worksheet) => slug(worksheet.worksheet.as_str(), MAX_CHARS),
    }
}

/// The name of the form with its year, the same in every language: `bilag-1-2026-27`.
fn form(annex: &Annex) -> String {
    let year = annex.head.school_year.map(|year| year.to_string());
    slug(&format!("Bilag 1 {}", year.unwrap_or_default()), MAX_CHARS)
}

fn dated(what: &str, today: NaiveDate, ending: &str) -> String {
    format!("{FORMAT}-{what}-{today}.{ending}")
}

/// A text in ASCII: as many words as fit, joined by dashes.
fn slug(text: &str, max: usize) -> String {
    let ascii: String = text.to_lowercase().chars().map(fold).collect();
    let mut slug = String::new();
    for word in ascii.split('-').filter(|word| !word.is_empty()) {
        let dash = if slug.is_empty() { "" } else { "-" };
        if slug.len() + dash.len() + word.len() > max {
            if slug.is_empty() {
                slug.extend(word.chars().take(max));
            }
            break;
        }
        slug.push_str(dash);
        slug.push_str(word);
    }
    slug
}

/// A lower-case character in ASCII; characters without an equivalent separate words.
fn fold(c: char) -> Cow<'static, str> {
    let folded = match c {
        'a'..='z' | '0'..='9' => return String::from(c).into(),
        'æ' | 'ä' => "ae",
        'ø' | 'ö' | 'œ' => "oe",
        'å' => "aa",
        // A combining ring after a letter makes it an å; other combining marks are dropped.
        '\u{30a}' | 'à' | 'á' | 'â' | 'ã' | 'ā' | 'ą' => "a",
        'ç' | 'ć' | 'č' => "c",
        'ð' | 'ď' | 'đ' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ę' | 'ě' => "e",
        'ğ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'ı' => "i",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ō' | 'ő' => "o",
        'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ß' => "ss",
        'ť' | 'ţ' | 'ț' => "t",
        'þ' => "th",
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        '\u{300}'..='\u{36f}' | '\'' | '’' => "",
        _ => "-",
    };
    folded.into()
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use uuid::Uuid;

    use super::*;
    use crate::domain::{DraftId, SchoolYear, Side};

    #[test]
    fn danish_letters_are_transliterated() {
        assert_eq!(
            slug("Innovationsuge under jorden", 60),
            "innovationsuge-under-jorden"
        );
        assert_eq!(
            slug("  Ærø – ØEN & åen: 7.a/b ", 60),
            "aeroe-oeen-aaen-7-a-b"
        );
        assert_eq!(
            slug("Caf\u{e9} a\u{30a}ben, cafe\u{301}", 60),
            "cafe-aaben-cafe"
        );
    }

    #[test]
    fn a_long_title_ends_with_a_whole_word() {
        let words = slug(&"skoven ".repeat(20), MAX_CHARS);
        assert_eq!(words, ["skoven"; 8].join("-"));
        assert_eq!(slug(&"å".repeat(200), MAX_CHARS).len(), MAX_CHARS);
    }

    #[test]
    fn a_title_without_letters_falls_back_to_the_kind() {
        let year = SchoolYear::containing(NaiveDate::default());
        let mut plan = Draft::new_plan(DraftId(Uuid::nil()), DateTime::UNIX_EPOCH, year, "da");
        for title in ["", " ../.. ", "学校", "🌲"] {
            title.clone_into(&mut plan.meta.title);
            assert_eq!(
                file_name(&plan, NaiveDate::default()),
                "samspil-plan-1970-01-01.json"
            );
        }
    }

    #[test]
    fn an_annex_without_a_title_is_named_after_its_year() {
        let name = |title: &str, start: i32| {
            let mut annex = Annex::default();
            annex.head.school_year = SchoolYear::starting(start);
            let id = DraftId(Uuid::nil());
            let mut draft = Draft::new_annex(id, DateTime::UNIX_EPOCH, annex, "en");
            title.clone_into(&mut draft.meta.title);
            file_name(&draft, NaiveDate::default())
        };
        assert_eq!(name("", 2026), "samspil-bilag-1-2026-27-1970-01-01.json");
        assert_eq!(name("…", 0), "samspil-bilag-1-1970-01-01.json");
        assert_eq!(
            name("Ambassadør i nord", 2026),
            "samspil-ambassadoer-i-nord-1970-01-01.json"
        );
    }

    #[test]
    fn a_page_has_the_name_of_the_draft_file() {
        let year = SchoolYear::containing(NaiveDate::default());
        let plan = Draft::new_plan(DraftId(Uuid::nil()), DateTime::UNIX_EPOCH, year, "da");
        let name = page_file_name(&plan, NaiveDate::default());
        assert_eq!(name, "samspil-plan-1970-01-01.html");
        assert_eq!(suffixed(&name, "delt"), "samspil-plan-1970-01-01-delt.html");
    }

    #[test]
    fn a_file_is_named_after_who_it_is_from() {
        let year = SchoolYear::containing(NaiveDate::default());
        let mut draft = Draft::new_plan(DraftId(Uuid::nil()), DateTime::UNIX_EPOCH, year, "da");
        "Skoven".clone_into(&mut draft.meta.title);
        let mut name = |side, school: &str| {
            let profile = draft.plan_mut().map(|plan| &mut plan.profile);
            if let Some(profile) = profile {
                profile.filled_by = side;
                school.clone_into(&mut profile.school.name);
            }
            file_name(&draft, NaiveDate::default())
        };
        assert_eq!(name(None, "Ørsted Skole"), "samspil-skoven-1970-01-01.json");
        assert_eq!(
            name(Some(Side::School), "Ørsted Skole"),
            "samspil-skoven-oersted-skole-1970-01-01.json"
        );
        // Nothing is said twice, and a long name does not push out the date.
        assert_eq!(
            name(Some(Side::School), "Skoven"),
            "samspil-skoven-1970-01-01.json"
        );
        let long = "Den selvejende institution Lyngholm Naturskole";
        assert_eq!(
            name(Some(Side::School), long),
            "samspil-skoven-den-selvejende-institution-1970-01-01.json"
        );

        let mut annex = Annex::default();
        "Lyngholm Skole".clone_into(&mut annex.head.institution);
        let mut draft = Draft::new_annex(DraftId(Uuid::nil()), DateTime::UNIX_EPOCH, annex, "da");
        let of = |draft: &Draft| file_name(draft, NaiveDate::default());
        assert_eq!(of(&draft), "samspil-bilag-1-lyngholm-skole-1970-01-01.json");
        if let Some(annex) = draft.annex_mut() {
            "Ida Holm".clone_into(&mut annex.head.ambassador);
        }
        assert_eq!(of(&draft), "samspil-bilag-1-ida-holm-1970-01-01.json");
    }

    #[test]
    fn a_collection_has_a_name_too() {
        assert_eq!(
            collection_file_name(NaiveDate::default()),
            "samspil-collection-1970-01-01.json"
        );
    }
}
