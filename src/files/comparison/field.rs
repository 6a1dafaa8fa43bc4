//! The labels and the order of fields that occur in several places.

use super::Source;

/// The order of fields on the pages. Other fields come last.
const ORDER: [&str; 65] = [
    "title",
    "name",
    "municipality",
    "kind",
    "country",
    "working_language",
    "email",
    "phone",
    "filled_by",
    "direction",
    "start",
    "school_year",
    "year_groups",
    "ages",
    "classes",
    "pupils",
    "subjects",
    "purpose",
    "learning_goals",
    "ambassador",
    "position",
    "institution",
    "leader",
    "theme",
    "updated",
    "from",
    "to",
    "signatory",
    "address",
    "what",
    "who",
    "owner",
    "due",
    "number",
    "activity",
    "elaboration",
    "comments",
    "when",
    "channel",
    "target",
    "unit",
    "objectives",
    "target_groups",
    "status",
    "choice",
    "score",
    "topic",
    "date",
    "time",
    "place",
    "agenda",
    "minutes",
    "text",
    "amount",
    "how",
    "worked",
    "worked_less",
    "done",
    "reached",
    "note",
    "next_step",
    "kept_at",
    "signed_on",
    "hidden",
    "removed",
];

/// The rank of the field at the end of this path.
pub(super) fn rank(keys: &[&str]) -> usize {
    let known = |key: &&str| ORDER.iter().position(|field| field == key);
    keys.iter().rev().find_map(known).unwrap_or(ORDER.len())
}

impl Source<'_> {
    /// The label of a field of a row; `None` if the path is the row itself.
    pub(super) fn field(&self, keys: &[&str]) -> Option<String> {
        (!keys.is_empty()).then(|| self.label(keys))
    }

    /// The label of a field, or its key if this version does not know it.
    pub(super) fn label(&self, keys: &[&str]) -> String {
        let (words, places) = (self.words, &self.words.revisions().places);
        let (party, frame, aims) = (
            &words.profile().party,
            &words.profile().frame,
            &words.profile().aims,
        );
        let (tasks, meetings) = (&words.agreements().tasks, &words.agreements().meetings);
        let (head, details) = (&words.activities().head, &words.activities().details);
        let known = match keys {
            ["name"] => party.name,
            ["municipality"] => party.municipality,
            ["kind"] => party.kind,
            ["country"] => party.country,
            ["working_language"] => party.working_language,
            ["title"] => party.contact_title,
            ["email"] => party.email,
            ["phone"] => party.phone,
            ["filled_by"] => words.profile().filled_by,
            ["direction"] => words.plan().direction,
            ["start"] => words.plan().start,
            ["school_year"] => frame.school_year,
            ["year_groups"] => frame.year_groups,
            ["ages"] => frame.ages,
            ["classes"] => frame.classes,
            ["pupils"] => frame.pupils,
            ["period", "from"] => frame.period_from,
            ["period", "to"] => frame.period_to,
            ["subjects"] => aims.subjects,
            ["purpose"] => aims.purpose,
            ["learning_goals"] => aims.goals,
            ["what"] => tasks.what,
            ["who"] => tasks.who,
            ["owner"] => tasks.side,
            ["due"] => tasks.due,
            ["done"] => tasks.done,
            ["topic"] => meetings.topic,
            ["date"] => meetings.date,
            ["time"] => meetings.time,
            ["place"] => meetings.place,
            ["agenda"] => meetings.agenda,
            ["minutes"] => meetings.minutes,
            ["kept_at"] => words.agreements().text.kept_at,
            ["signed_on"] => words.agreements().text.signed_on,
            ["text"] => places.text,
            ["amount"] => words.summary().document.amount,
            ["status"] => words.summary().document.status,
            ["choice"] => words.prompt().choice,
            ["borrowed_from" | "purpose_from"] => words.prompt().borrowed_from,
            ["how"] => words.prompt().how,
            ["note", "internal"] => places.internal,
            ["note"] => words.prompt().check_note,
            ["next_step"] => words.prompt().next_step,
            ["score"] => words.summary().document.score,
            ["worked"] => words.prompt().worked,
            ["worked_less"] => words.prompt().worked_less,
            ["ambassador"] => head.ambassador,
            ["position"] => head.position,
            ["institution"] => head.institution,
            ["leader"] => head.leader,
            ["theme"] => head.theme,
            ["updated"] => head.updated,
            ["signatory"] => words.annex_agreement().agency_form.signatory,
            ["address"] => words.annex_agreement().agency_form.address,
            ["when"] => details.when,
            ["channel"] => details.channel,
            ["target"] => details.target,
            ["unit"] => details.unit,
            ["hidden"] => places.hidden,
            ["removed"] => places.removed,
            ["from_plan"] => places.from_plan,
            keys => return keys.join(" › "),
        };
        known.to_owned()
    }
}
