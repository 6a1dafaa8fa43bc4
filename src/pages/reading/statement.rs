//! The accessibility statement, with the host's parts: who is responsible, and which authority supervises.

use std::sync::Arc;

use leptos::prelude::*;

use super::{linked, part};
use crate::browser::fetch::spawn;
use crate::state::{HostPart, fetch_host, use_page_texts, use_words};
use crate::text::{Language, Words};
use crate::worksheet::{Country, Host, HostTexts, PagePart, PageTexts};

type Found = RwSignal<Option<HostPart>>;

/// What the statement covers, who is responsible, the rest, who supervises.
pub fn statement(mut parts: Vec<PagePart>) -> AnyView {
    let found: Found = RwSignal::new(None);
    spawn(async move {
        let part = fetch_host().await;
        // The page may be closed by then.
        found.try_set(Some(part));
    });
    let rest = parts.split_off(parts.len().min(1));
    view! {
        {parts.into_iter().map(part).collect_view()}
        <Responsible found/>
        {rest.into_iter().map(part).collect_view()}
        <Supervision found/>
    }
    .into_any()
}

#[component]
fn Responsible(found: Found) -> impl IntoView {
    let (texts, words) = (use_page_texts(), use_words());
    let title = texts.host.title.clone();
    let body = move || found.with(|found| responsible(found.as_ref(), &texts.host, words));
    view! {
        <section class="reading-page__part">
            <h2>{title}</h2>
            <div aria-live="polite">{body}</div>
        </section>
    }
}

fn responsible(found: Option<&HostPart>, texts: &HostTexts, words: &'static Words) -> AnyView {
    let problem = match found {
        None => "",
        Some(HostPart::Known(host)) => return facts(host, texts, words),
        Some(HostPart::Missing) => &texts.missing,
        Some(HostPart::Unreachable) => &texts.unreachable,
        Some(HostPart::Broken) => &texts.broken,
    };
    view! { <p>{problem.to_owned()}</p> }.into_any()
}

fn facts(host: &Host, texts: &HostTexts, words: &'static Words) -> AnyView {
    let reviewed = host.reviewed.map(|date| words.date(date));
    let reviewed = reviewed.unwrap_or_default();
    let rows = [
        (&texts.responsible, &host.name, ""),
        (&texts.email, &host.email, "mailto:"),
        (&texts.phone, &host.phone, ""),
        (&texts.form, &host.form, ""),
        (&texts.statement, &host.statement, ""),
        (&texts.reviewed, &reviewed, ""),
    ];
    let rows = rows.into_iter().filter(|(_, value, _)| !value.is_empty());
    let rows = rows.map(|(label, value, scheme)| {
        let value = if scheme.is_empty() {
            linked(value)
        } else {
            view! { <a href=format!("{scheme}{value}")>{value.clone()}</a> }.into_any()
        };
        view! { <dt>{label.clone()}</dt> <dd>{value}</dd> }
    });
    view! { <dl class="facts">{rows.collect_view()}</dl> }.into_any()
}

#[component]
fn Supervision(found: Found) -> impl IntoView {
    let (texts, language) = (use_page_texts(), use_words().language);
    let title = texts.host.supervision.clone();
    let country = Memo::new(move |_| {
        let named = found.with(|found| match found {
            Some(HostPart::Known(host)) => host.country,
            _ => None,
        });
        named.or(of_language(language))
    });
    let authorities = move || lines(&texts, country.get());
    view! {
        <section class="reading-page__part">
            <h2>{title}</h2>
            {authorities}
        </section>
    }
}

fn lines(texts: &Arc<PageTexts>, country: Option<Country>) -> AnyView {
    let lines = texts.host.authorities(country).into_iter();
    let lines = lines.map(|line| view! { <p>{linked(line)}</p> });
    lines.collect_view().into_any()
}

/// The country in which most users of a language are, for a host that does not name its own.
fn of_language(language: Language) -> Option<Country> {
    match language {
        Language::Da => Some(Country::Dk),
        Language::Nb => Some(Country::No),
        Language::En => None,
    }
}
