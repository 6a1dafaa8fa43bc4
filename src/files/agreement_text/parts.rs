//! The sections of the agreement other than its points: parties, aims, time, ideas, tasks, meetings.

use super::Source;
use super::lines::{join, labelled, list};
use crate::domain::{Choice, Contact, Meeting, Owner, Party, Profile, Side, Task, order};
use crate::worksheet::{PLAN, SummaryPart, theme_items};

impl Source<'_> {
    pub(super) fn parties(&self) -> String {
        let sides = [Side::School, Side::LearningEnvironment];
        let sides = sides.map(|side| self.side(side)).into_iter();
        let further = self.plan.profile.more_parties.iter();
        let further = further.map(|further| self.further(&further.party));
        join(sides.chain(further), "\n\n")
    }

    fn side(&self, side: Side) -> String {
        let words = &self.words.agreements().draft;
        let (role, alone) = match side {
            Side::School => (words.school, self.words.plan().school),
            Side::LearningEnvironment => (
                words.learning_environment,
                self.words.plan().learning_environment,
            ),
        };
        self.party(self.plan.profile.party(side), role, alone)
    }

    fn further(&self, party: &Party) -> String {
        let words = &self.words.profile().party;
        let kind = party.kind.as_ref();
        let role = kind.map_or(words.further, |kind| (words.kind_name)(kind.as_str()));
        self.party(party, role, role)
    }

    /// A party with its role, or its role `alone` if it has no name.
    fn party(&self, party: &Party, role: &str, alone: &str) -> String {
        let words = &self.words.agreements().draft;
        let contacts: Vec<String> = party
            .contacts
            .iter()
            .filter(|contact| !contact.is_empty())
            .map(contact_line)
            .collect();
        let name = join([party.name.clone(), party.place()], ", ");
        let name = match (name.is_empty(), contacts.is_empty()) {
            (true, true) => return String::new(),
            (true, false) => alone.to_owned(),
            (false, _) => (words.party)(&name, role),
        };
        let contacts = match contacts.as_slice() {
            [] => String::new(),
            [one] => format!("{}: {one}", words.contact),
            many => format!("{}:\n{}", words.contacts, list(many.iter().cloned())),
        };
        join([name, contacts], "\n")
    }

    pub(super) fn goals(&self) -> Vec<String> {
        let words = &self.words.profile().aims;
        let profile = &self.plan.profile;
        vec![
            labelled(words.purpose, &profile.purpose),
            labelled(words.goals, &profile.learning_goals),
        ]
    }

    pub(super) fn time(&self) -> Vec<String> {
        let words = &self.words.profile().frame;
        let profile = &self.plan.profile;
        let year = profile.school_year.map(|year| year.to_string());
        let groups: Vec<u8> = profile.year_groups.iter().copied().collect();
        let ages: Vec<u8> = profile.ages.iter().copied().collect();
        vec![
            labelled(words.school_year, &year.unwrap_or_default()),
            labelled(words.period, &self.period(profile)),
            labelled(words.year_groups, &(words.year_group_list)(&groups)),
            labelled(words.ages, &(words.age_list)(&ages)),
            labelled(words.classes, &profile.classes),
            labelled(words.pupils, &profile.pupils),
            labelled(self.words.profile().aims.subjects, &profile.subjects),
        ]
    }

    fn period(&self, profile: &Profile) -> String {
        let [from, to] =
            [profile.period.from, profile.period.to].map(|day| day.map(|day| self.words.date(day)));
        (self.words.profile().frame.period_phrase)(from.as_deref(), to.as_deref())
    }

    pub(super) fn ideas(&self) -> String {
        list(
            PLAN.themes_in(SummaryPart::Ideas)
                .flat_map(|theme| theme_items(theme, self.plan.into()))
                .filter_map(|item| {
                    let idea = self.plan.responses.answers.get(&item.id)?.idea()?;
                    let picked = idea.choice == Some(Choice::Pick);
                    let how = idea.how.trim().to_owned();
                    picked.then(|| join([self.title(&item), how], ": "))
                }),
        )
    }

    pub(super) fn tasks(&self) -> String {
        list(self.plan.tasks.iter().map(|task| self.task(task)))
    }

    fn task(&self, task: &Task) -> String {
        if task.is_empty() {
            return String::new();
        }
        let words = &self.words.agreements().draft;
        let side = task.owner.map(|owner| match owner {
            Owner::School => words.school,
            Owner::LearningEnvironment => words.learning_environment,
            Owner::Both => words.both,
        });
        let who = join([task.who.clone(), side.unwrap_or("").to_owned()], ", ");
        let due = task.due.map(|due| (words.due)(&self.words.date(due)));
        let terms = join([who, due.unwrap_or_default()], ", ");
        join([task.what.clone(), terms], "\n")
    }

    pub(super) fn meetings(&self) -> String {
        let mut meetings: Vec<&Meeting> = self.plan.meetings.iter().collect();
        order::sort_by_key(&mut meetings, |meeting| {
            (meeting.date.is_none(), meeting.date, meeting.time)
        });
        list(meetings.into_iter().map(|meeting| self.meeting(meeting)))
    }

    fn meeting(&self, meeting: &Meeting) -> String {
        let words = &self.words.agreements().draft;
        let date = meeting.date.map(|date| self.words.date(date));
        let time = meeting
            .time
            .map(|time| (words.at_time)(&self.words.time(time)));
        let when = join([date, time].map(Option::unwrap_or_default), " ");
        let head = join([when, meeting.topic.clone(), meeting.place.clone()], ", ");
        join([head, labelled(words.agenda, &meeting.agenda)], "\n")
    }
}

fn contact_line(contact: &Contact) -> String {
    let parts = [
        &contact.name,
        &contact.title,
        &contact.email,
        &contact.phone,
    ];
    join(parts.map(Clone::clone), ", ")
}
