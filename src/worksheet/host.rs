//! Who is responsible for this copy of the app: `host.json`, which the host puts next to `index.html`.
//!
//! The accessibility statement shows it. The fields are names, addresses and dates, which need no
//! translation. docs/hosting.md describes the file.

use chrono::NaiveDate;
use serde::Deserialize;

/// What the host says of itself. Unknown fields are ignored.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Host {
    /// The organisation.
    pub name: String,
    #[serde(default)]
    pub email: String,
    #[serde(default)]
    pub phone: String,
    /// The address of a form.
    #[serde(default)]
    pub form: String,
    /// The address of the accessibility statement that a public host publishes itself.
    #[serde(default)]
    pub statement: String,
    /// When the host last reviewed the statement.
    #[serde(default)]
    pub reviewed: Option<NaiveDate>,
    /// Decides which authority supervises.
    #[serde(default)]
    pub country: Option<Country>,
}

/// The countries whose authorities the statement names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Country {
    Dk,
    No,
}

/// Words around what the host says, part of the static pages.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HostTexts {
    pub title: String,
    pub responsible: String,
    pub email: String,
    pub phone: String,
    pub form: String,
    pub statement: String,
    pub reviewed: String,
    /// There is no file.
    pub missing: String,
    /// The file could not be fetched.
    pub unreachable: String,
    /// The file is not one of a host.
    pub broken: String,
    /// The heading of what the authorities do.
    pub supervision: String,
    pub dk: String,
    pub no: String,
}

impl Host {
    /// Parses `host.json`. `None` if it is not JSON of this type, has no name or no way to reach the host,
    /// or has an address that is not one of the web.
    pub fn parse(json: &str) -> Option<Self> {
        let host: Self = serde_json::from_str(json).ok()?;
        let is_empty = |text: &String| text.trim().is_empty();
        let is_reachable = ![&host.email, &host.phone, &host.form]
            .into_iter()
            .all(is_empty);
        let is_web = [&host.form, &host.statement]
            .into_iter()
            .all(|text| is_empty(text) || text.starts_with("https://"));
        (!is_empty(&host.name) && is_reachable && is_web).then_some(host)
    }
}

impl HostTexts {
    /// The authorities that supervise a host in this country: all of them if it is not known.
    pub fn authorities(&self, country: Option<Country>) -> Vec<&str> {
        match country {
            Some(Country::Dk) => vec![&self.dk],
            Some(Country::No) => vec![&self.no],
            None => vec![&self.dk, &self.no],
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        let labels = [
            &self.title,
            &self.responsible,
            &self.email,
            &self.phone,
            &self.form,
            &self.statement,
            &self.reviewed,
            &self.supervision,
        ];
        let texts = [
            &self.missing,
            &self.unreachable,
            &self.broken,
            &self.dk,
            &self.no,
        ];
        labels.into_iter().chain(texts).any(String::is_empty)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_gives_its_name_and_a_way_to_reach_it() {
        let host = Host::parse(
            r#"{"name":"Rødovre Kommune","email":"web@rk.example","phone":"36 37 70 00",
                "form":"https://rk.example/form","statement":"https://was.digst.dk/rk-example",
                "reviewed":"2026-11-29","country":"dk","more":1}"#,
        )
        .unwrap_or_else(|| panic!("refused"));
        assert_eq!(host.reviewed, NaiveDate::from_ymd_opt(2026, 11, 29));
        assert_eq!(host.country, Some(Country::Dk));
        assert!(Host::parse(r#"{"name":"Museet","phone":"12 34 56 78"}"#).is_some());
    }

    #[test]
    fn what_is_not_the_file_of_a_host_is_refused() {
        for json in [
            "",
            "<!doctype html>",
            "{}",
            "[]",
            r#"{"name":"Museet"}"#,
            r#"{"name":" ","email":"a@b.example"}"#,
            r#"{"name":"Museet","email":"a@b.example","reviewed":"i går"}"#,
            r#"{"name":"Museet","email":"a@b.example","country":"se"}"#,
            r#"{"name":"Museet","form":"javascript:alert(1)"}"#,
        ] {
            assert_eq!(Host::parse(json), None, "{json}");
        }
    }

    #[test]
    fn the_authority_is_that_of_the_host_s_country() {
        let texts = HostTexts {
            dk: "Digitaliseringsstyrelsen".to_owned(),
            no: "Uu-tilsynet".to_owned(),
            ..HostTexts::default()
        };
        assert_eq!(texts.authorities(Some(Country::Dk)), [&texts.dk]);
        assert_eq!(texts.authorities(Some(Country::No)), [&texts.no]);
        assert_eq!(texts.authorities(None), [&texts.dk, &texts.no]);
    }
}
