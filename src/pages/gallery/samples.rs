//! Buttons, fields and choices.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::domain::{NamedItemId, Score};
use crate::text::ChunkWords;
use crate::ui::{
    CheckField, Choice, DateField, FieldKind, Icon, IconName, RowActions, SelectField, Suggestions,
    TextArea, TextField, TimeField, ToggleChips, insert_suggestion,
};

pub fn buttons(words: ChunkWords) -> AnyView {
    let (start, app) = (&words.start, &words.app);
    let button = |class, icon: Option<IconName>, said| {
        view! {
            <button type="button" class=class>{icon.map(|name| view! { <Icon name/> })} {said}</button>
        }
    };
    view! {
        <div class="cluster">
            {button("button button--primary", None, start.plan_start)}
            {button("button", None, start.open_choose)}
            {button("button", Some(IconName::Print), words.summary().print)}
            {button("button button--quiet", None, words.fields().cancel)}
            {button("button button--small", Some(IconName::Download), app.download)}
            {button("button button--small button--quiet", None, app.close)}
            <button type="button" class="icon-button" aria-label=app.undo title=app.undo>
                <Icon name=IconName::Undo/>
            </button>
            <button type="button" class="icon-button" aria-label=words.prompt().remove
                aria-disabled="true">
                <Icon name=IconName::Bin/>
            </button>
            <a class="button button--primary" href="#/">{app.home}</a>
            <a class="link-alone" href="#/">{app.home}</a>
        </div>
    }
    .into_any()
}

pub fn fields(words: ChunkWords) -> AnyView {
    let (text, plan, prompt) = (words.gallery(), words.plan(), words.prompt());
    let written = RwSignal::new(String::new());
    let write = Callback::new(move |text| written.set(text));
    let error = Signal::stored(Some(text.error.to_owned()));
    let (day, time) = (RwSignal::new(None), RwSignal::new(None));
    let options = [plan.school, plan.learning_environment, plan.both];
    let options = options.map(|name| (name.to_owned(), name.to_owned()));
    let suggest = move |text: String| written.update(|all| *all = insert_suggestion(all, &text));
    view! {
        <div class="gallery-page__columns">
            <TextField label=plan.title_label value=written on_input=write/>
            <TextField label=plan.school value=written on_input=write hint=text.hint/>
            <TextField label=plan.learning_environment value=written on_input=write
                hint=text.hint error/>
            <TextField label=prompt.hours value=written on_input=write kind=FieldKind::Number
                class="text-field--short"/>
            <DateField words label=prompt.check_date value=day on_change=move |new| day.set(new)/>
            <DateField words label=words.agreements().tasks.due value=day error
                on_change=move |new| day.set(new)/>
            <TimeField words label=words.agreements().meetings.time value=time
                on_change=move |new| time.set(new)/>
            <SelectField label=prompt.owner options=options.to_vec() value=written
                on_change=write/>
            <div>
                <TextArea label=prompt.answer value=written on_input=write hint=text.hint rows=4/>
                <Suggestions label=prompt.suggestions on_pick=suggest
                    items=vec![plan.inbound.to_owned(), plan.outreach.to_owned()]/>
            </div>
        </div>
    }
    .into_any()
}

pub fn choices(words: ChunkWords) -> AnyView {
    let prompt = words.prompt();
    let score = RwSignal::new(Score::new(2));
    let choose = Callback::new(move |new| score.set(Some(new)));
    let named = |names: &[&str]| -> Vec<(Score, String)> {
        let names = names.iter().map(|name| (*name).to_owned());
        Score::all().zip(names).collect()
    };
    let statuses = named(&[
        prompt.status_open,
        prompt.status_to_discuss,
        prompt.status_agreed,
        prompt.status_not_relevant,
    ]);
    let chosen = RwSignal::new(BTreeSet::from([NamedItemId::from(String::from("pupils"))]));
    let groups = [
        ("pupils", words.plan().pupils),
        ("school", words.plan().school),
    ];
    let groups = groups.map(|(id, name)| (NamedItemId::from(id.to_owned()), name.to_owned()));
    let toggle = move |(id, is_on): (NamedItemId, bool)| {
        chosen.update(|chosen| {
            if is_on {
                chosen.insert(id);
            } else {
                chosen.remove(&id);
            }
        });
    };
    let is_on = RwSignal::new(true);
    view! {
        <div class="stack">
            <Choice legend=prompt.status options=statuses value=score on_choose=choose/>
            <Choice legend=prompt.choice value=score on_choose=choose class="choice--compact"
                options=named(&[prompt.pick, prompt.maybe, prompt.no])/>
            <Choice legend=prompt.rating value=score on_choose=choose class="choice--scores"
                options=named(&["1", "2", "3", "4", "5"])/>
            <ToggleChips legend=words.objectives().target_groups.title options=groups.to_vec()
                chosen on_toggle=toggle/>
            <div class="cluster">
                <CheckField label=words.agreements().tasks.done checked=is_on
                    on_change=move |on| is_on.set(on)/>
                <CheckField label=prompt.internal checked=Signal::derive(move || !is_on.get())
                    on_change=move |on: bool| is_on.set(!on)/>
            </div>
        </div>
    }
    .into_any()
}

/// A row of a list, an editable table, and the table of a document.
pub fn rows(words: ChunkWords) -> AnyView {
    let (plan, prompt) = (words.plan(), words.prompt());
    let row = (prompt.row)(1);
    let name = Signal::stored(row.clone());
    let school = RwSignal::new(String::new());
    view! {
        <div class="stack">
            <div class="row-card">
                <div class="row-card__head">
                    <h3 class="row-card__title">{row}</h3>
                    <RowActions words name on_move=|_| () on_remove=|()| ()/>
                </div>
                <TextField label=plan.school label_extra=(prompt.row)(1) value=school
                    on_input=move |text| school.set(text)/>
            </div>
            <table class="drafts__table card">
                <thead><tr>
                    <th scope="col">{words.start.col_title}</th>
                    <th scope="col">{words.start.col_changed}</th>
                </tr></thead>
                <tbody>
                    <tr class="draft-row">
                        <td class="draft-row__title">{plan.overview}</td>
                        <td>{words.revisions().today}</td>
                    </tr>
                    <tr class="draft-row">
                        <td class="draft-row__title">{plan.summary}</td>
                        <td>{words.revisions().yesterday}</td>
                    </tr>
                </tbody>
            </table>
        </div>
    }
    .into_any()
}
