//! A filled Bilag 1 of 2019/20, retold: numbers missing, activities without a name whose content
//! is in the elaboration, several tasks in one cell.

use samspil_e2e::Session;

pub const TITLE: &str = "Ambassadør i Lyngholm";
/// The column that is moved before the elaboration.
pub const WHO: &str = "Hvem er med";
/// The column that stays where it was added.
pub const HOURS: &str = "Timer";

/// The number of an activity.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Number {
    /// That of its row, which nobody wrote.
    OfRow(&'static str),
    /// One written by hand.
    Written(&'static str),
    /// None: the ambassador took it away.
    Missing,
}

/// A row of the form.
#[derive(Clone, Copy)]
#[allow(
    clippy::struct_field_names,
    reason = "the column is called so on the form"
)]
pub struct Activity {
    pub number: Number,
    pub activity: &'static str,
    pub who: &'static str,
    pub elaboration: &'static str,
    pub comments: &'static str,
    pub hours: &'static str,
    pub when: &'static str,
    pub channel: &'static str,
    pub target: &'static str,
    pub unit: &'static str,
    pub target_groups: &'static [&'static str],
    pub objectives: &'static [&'static str],
}

const EMPTY: Activity = Activity {
    number: Number::Missing,
    activity: "",
    who: "",
    elaboration: "",
    comments: "",
    hours: "",
    when: "",
    channel: "",
    target: "",
    unit: "",
    target_groups: &[],
    objectives: &[],
};

pub const ACTIVITIES: [Activity; 6] = [
    Activity {
        number: Number::OfRow("1"),
        activity: "Nordic CRAFT",
        who: "Teknologiklubben",
        elaboration: "Fablab med eTwinning på Danmarks Læringsfestival",
        hours: "20",
        when: "marts 2020",
        channel: "værksted på messen",
        target: "ca. 40",
        unit: "besøgende",
        target_groups: &["teachers", "pupils"],
        objectives: &["blended-mobility", "vet"],
        ..EMPTY
    },
    Activity {
        number: Number::Written("3"),
        activity: "eTwinning-skole",
        elaboration: "Hjælpe skolen med at blive eTwinning-skole\nGøre ideen kendt i kommunen\nFå eTwinning ind i klassernes årsplaner",
        target: "6",
        unit: "årsplaner",
        objectives: &["etwinning-schools", "school-policy"],
        ..EMPTY
    },
    Activity {
        number: Number::Written("4"),
        elaboration: "Deltage i de danske, nordiske og europæiske netværk",
        objectives: &["etwinning-schools"],
        ..EMPTY
    },
    Activity {
        who: "Messeholdet",
        elaboration: "Udbrede eTwinning på Folkeskolen.dk og emu.dk\nStå på Skolemessen og på Danmarks Læringsfestival\nHjælpe skoler og lærere, der gerne vil i gang",
        comments: "Blogindlæg om et valgt emne\nIndspil til redaktionen af emu",
        hours: "35",
        target_groups: &["decision-makers"],
        objectives: &["democratic-participation", "rural-schools"],
        ..EMPTY
    },
    Activity {
        elaboration: "Tage med på et PDW i eTwinning",
        ..EMPTY
    },
    Activity {
        elaboration: "Opgaver, der dukker op i årets løb",
        ..EMPTY
    },
];

impl Number {
    /// What is seen.
    pub fn shown(self) -> &'static str {
        match self {
            Self::OfRow(number) | Self::Written(number) => number,
            Self::Missing => "",
        }
    }
}

impl Activity {
    /// Its short name: "3 eTwinning-skole".
    pub fn name(&self) -> String {
        let texts = [self.activity, self.elaboration];
        let text = texts.into_iter().find(|text| !text.is_empty());
        let line = text.and_then(|text| text.lines().next());
        let name = format!("{} {}", self.number.shown(), line.unwrap_or_default());
        name.trim().to_owned()
    }

    /// The structured parts on paper, line by line.
    pub fn details(&self, app: &Session) -> Vec<String> {
        let labels = &app.words().annex_print.document;
        let groups = self.target_groups.iter().map(|id| app.target_group(id));
        let target = format!("{} {}", self.target, self.unit);
        let named = [
            (labels.when, self.when.to_owned()),
            (labels.target_groups, groups.collect::<Vec<_>>().join(", ")),
            (labels.channel, self.channel.to_owned()),
            (labels.target, target.trim().to_owned()),
        ];
        let named = named.into_iter().filter(|(_, value)| !value.is_empty());
        named
            .map(|(label, value)| format!("{label}: {value}"))
            .collect()
    }
}
