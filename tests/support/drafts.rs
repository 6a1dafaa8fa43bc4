//! Strategies for whole drafts. All structs list their fields, so that a new field does not
//! compile until it has a strategy here.

use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use samspil::domain::{
    Agreement, AnnexLink, Body, Comment, Contact, DefinedItem, DefinedKind, Definition, Direction,
    Draft, DraftId, FurtherParty, HandOver, Lesson, Lineage, Meeting, Meta, NamedItem, NamedItemId,
    OwnPrompt, Party, PartyKind, Period, Perspective, Plan, Profile, PromptId, Responses,
    RevisionId, RowId, SchoolYear, Side, StartId, Task, Tip, WorksheetBody, WorksheetId,
};
use samspil::worksheet::STANDALONE;
use uuid::Uuid;

use super::annexes::annex;
use super::answers::{answer, owner};
use super::values::{day, extra, key, maybe_day, moment, rows, text, time, uuid};

/// A placeholder id for a row that gets its id later.
pub fn no_row() -> RowId {
    RowId(Uuid::nil())
}

prop_compose! {
    pub fn draft()(meta in meta(), body in body()) -> Draft {
        Draft { meta, body }
    }
}

fn body() -> impl Strategy<Value = Body> {
    prop_oneof![
        plan().prop_map(|plan| Body::Plan(Box::new(plan))),
        annex().prop_map(|annex| Body::Annex(Box::new(annex))),
        worksheet().prop_map(|worksheet| Body::Worksheet(Box::new(worksheet))),
    ]
}

prop_compose! {
    fn meta()(
        id in uuid(),
        title in text(),
        language in text(),
        created in moment(),
        modified in moment(),
        states in vec(uuid().prop_map(RevisionId), 0..3),
        tip in option::of((uuid(), moment())),
        sent in vec(hand_over(), 0..3),
        extra in extra(),
    ) -> Meta {
        let tip = tip.map(|(state, modified)| Tip { state: RevisionId(state), modified });
        let lineage = Lineage { states, tip, sent };
        Meta::stored(DraftId(id), title, language, created, modified, lineage, extra)
    }
}

prop_compose! {
    fn hand_over()(
        state in uuid(),
        at in moment(),
        from in option::of(key().prop_map(Into::into)),
        to in option::of(key().prop_map(Into::into)),
        by in text(),
        settled in any::<bool>(),
        extra in extra(),
    ) -> HandOver {
        HandOver { state: RevisionId(state), at, from, to, by, settled, extra }
    }
}

prop_compose! {
    fn plan()(
        profile in profile(),
        start in option::of(select(vec!["start.visit", "start.of-a-newer-app"])),
        responses in responses(),
        tasks in rows(task(), |id, task| Task { id, ..task }),
        meetings in rows(meeting(), |id, meeting| Meeting { id, ..meeting }),
        agreement in agreement(),
        annex_links in vec(annex_link(), 0..3),
        worksheets in vec(key().prop_map(Into::into), 0..3),
        extra in extra(),
    ) -> Plan {
        Plan {
            start: start.map(StartId::fixed),
            profile, responses, tasks, meetings, agreement, annex_links, worksheets, extra,
        }
    }
}

prop_compose! {
    fn worksheet()(
        at in 0..STANDALONE.len(),
        filled_by in text(),
        responses in responses(),
        is_form in any::<bool>(),
        extra in extra(),
    ) -> WorksheetBody {
        // One that users made, if there is one.
        let own = responses.definitions.first().map(|one| one.id.clone());
        let worksheet = own.unwrap_or_else(|| STANDALONE[at].id.clone());
        WorksheetBody { worksheet, filled_by, responses, is_form, extra }
    }
}

prop_compose! {
    fn responses()(
        answers in btree_map(key().prop_map(Into::into), answer(), 0..8),
        own_prompts in own_prompts(),
        hidden in btree_set(key().prop_map(Into::into), 0..3),
        finished in btree_set(key().prop_map(Into::into), 0..3),
        lessons in vec(lesson(), 0..3),
        definitions in vec(definition(), 0..2),
        comments in rows(comment(), |id, comment| Comment { id, ..comment }),
    ) -> Responses {
        Responses { answers, own_prompts, hidden, finished, lessons, definitions, comments }
    }
}

prop_compose! {
    fn definition()(
        id in uuid(),
        [name, description, source] in [text(), text(), text()],
        items in rows(defined_item(), |id, item| DefinedItem { id, ..item }),
        extra in extra(),
    ) -> Definition {
        Definition { id: WorksheetId::own(id), name, description, source, items, extra }
    }
}

prop_compose! {
    fn defined_item()(
        kind in select(DEFINED_KINDS.to_vec()),
        [title, guidance, suggestions] in [text(), text(), text()],
        columns in vec(text(), 0..3),
        former_columns in vec(text(), 0..2),
        removed in any::<bool>(),
        extra in extra(),
    ) -> DefinedItem {
        let column = |(n, name)| NamedItem::named(NamedItemId::from(format!("{n}")), name);
        DefinedItem {
            columns: (0..).zip(columns).map(column).collect(),
            former_columns: (10..).zip(former_columns).map(column).collect(),
            title, guidance, suggestions, removed, extra,
            ..DefinedItem::new(no_row(), kind)
        }
    }
}

const DEFINED_KINDS: [DefinedKind; 11] = {
    let [a, b, c, d, e, f, g, h, i] = DefinedKind::PROMPTS;
    [
        a,
        b,
        c,
        d,
        e,
        f,
        g,
        h,
        i,
        DefinedKind::Theme,
        DefinedKind::Section,
    ]
};

prop_compose! {
    fn lesson()(
        id in uuid(),
        prompt in key(),
        perspective in select(Perspective::ALL.to_vec()),
        (text, settled, extra) in (text(), any::<bool>(), extra()),
    ) -> Lesson {
        Lesson { id: RowId(id), prompt: prompt.into(), perspective, text, settled, extra }
    }
}

prop_compose! {
    fn comment()(
        prompt in key(),
        [text, author] in [text(), text()],
        party in owner(),
        at in moment(),
        settled in any::<bool>(),
        extra in extra(),
    ) -> Comment {
        Comment { id: no_row(), prompt: prompt.into(), text, author, party, at, settled, extra }
    }
}

prop_compose! {
    fn annex_link()(annex in uuid(), activity in uuid(), extra in extra()) -> AnnexLink {
        AnnexLink { annex: DraftId(annex), activity: RowId(activity), extra }
    }
}

fn own_prompts() -> impl Strategy<Value = Vec<OwnPrompt>> {
    let fields = (uuid(), key(), text(), extra());
    let own = fields.prop_map(|(id, section, title, extra)| OwnPrompt {
        id: PromptId::own(id),
        section: section.into(),
        title,
        extra,
    });
    vec(own, 0..3)
}

prop_compose! {
    fn profile()(
        (school, learning_environment, period, extra) in (party(), party(), period(), extra()),
        filled_by in option::of(select(vec![Side::School, Side::LearningEnvironment])),
        direction in option::of(select(vec![Direction::Outreach, Direction::Inbound])),
        school_year in school_year(),
        (year_groups, ages) in (btree_set(any::<u8>(), 0..4), btree_set(any::<u8>(), 0..4)),
        more_parties in rows(further_party(), |id, further| FurtherParty { id, ..further }),
        [classes, pupils, subjects] in [text(), text(), text()],
        [purpose, purpose_from, learning_goals] in [text(), text(), text()],
    ) -> Profile {
        Profile {
            school, learning_environment, more_parties, filled_by, direction, school_year, year_groups,
            ages, classes,
            pupils, subjects, purpose, purpose_from, learning_goals, period, extra,
        }
    }
}

pub fn school_year() -> impl Strategy<Value = Option<SchoolYear>> {
    option::of((1900..3000).prop_map(|year| SchoolYear::starting(year).unwrap()))
}

prop_compose! {
    fn party()(
        name in text(),
        municipality in text(),
        kind in option::of(select(PartyKind::ALL.to_vec())),
        [country, working_language] in [text(), text()],
        contacts in rows(contact(), |id, contact| Contact { id, ..contact }),
        extra in extra(),
    ) -> Party {
        Party { name, municipality, kind, country, working_language, contacts, extra }
    }
}

prop_compose! {
    fn further_party()(party in party(), extra in extra()) -> FurtherParty {
        FurtherParty { id: no_row(), party, extra }
    }
}

prop_compose! {
    fn contact()([name, title, email, phone] in [text(), text(), text(), text()], extra in extra())
    -> Contact {
        Contact { id: no_row(), name, title, email, phone, extra }
    }
}

prop_compose! {
    pub fn period()(from in maybe_day(), to in maybe_day(), extra in extra()) -> Period {
        Period { from, to, extra }
    }
}

prop_compose! {
    fn task()(
        [what, who] in [text(), text()],
        owner in owner(),
        due in maybe_day(),
        done in any::<bool>(),
        extra in extra(),
    ) -> Task {
        Task { id: no_row(), what, who, owner, due, done, extra }
    }
}

prop_compose! {
    fn meeting()(
        date in maybe_day(),
        time in option::of(time()),
        [topic, place, agenda, minutes] in [text(), text(), text(), text()],
        extra in extra(),
    ) -> Meeting {
        Meeting { id: no_row(), date, time, topic, place, agenda, minutes, extra }
    }
}

prop_compose! {
    fn agreement()(
        [text, kept_at] in [text(), text()],
        signed_on in option::of(day()),
        extra in extra(),
    ) -> Agreement {
        Agreement { text, kept_at, signed_on, extra }
    }
}
