//! Access to the part of an answer that belongs to its kind.

use super::{
    Answer, AnswerValue, Check, Checkpoint, Consideration, Criterion, Idea, Owner, Record, Table,
    order,
};

impl Owner {
    pub const ALL: [Self; 3] = [Self::School, Self::LearningEnvironment, Self::Both];

    /// The name of the owner in files.
    pub fn key(self) -> &'static str {
        match self {
            Self::School => "school",
            Self::LearningEnvironment => "learning-environment",
            Self::Both => "both",
        }
    }

    /// The owner with this name in files.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|owner| owner.key() == key)
    }
}

/// Access to the part of an answer that belongs to one kind.
macro_rules! part {
    ($get:ident, $edit:ident, $variant:ident, $part:ty) => {
        #[doc = concat!("The ", stringify!($get), ", if the answer is one.")]
        pub fn $get(&self) -> Option<&$part> {
            match &self.answer {
                AnswerValue::$variant(part) => Some(part),
                _ => None,
            }
        }

        #[doc = concat!("Changes the ", stringify!($get), ", if the answer is one.")]
        pub fn $edit(&mut self, edit: impl FnOnce(&mut $part)) {
            if let AnswerValue::$variant(part) = &mut self.answer {
                edit(part);
            }
        }
    };
}

impl Answer {
    part!(
        consideration,
        edit_consideration,
        Consideration,
        Consideration
    );
    part!(idea, edit_idea, Idea, Idea);
    part!(checkpoint, edit_checkpoint, Checkpoint, Checkpoint);
    part!(criterion, edit_criterion, Criterion, Criterion);
    part!(record, edit_record, Record, Record);
    part!(table, edit_table, Table, Table);
}

impl Idea {
    /// Writes how to do it, which is then nobody else's words.
    pub fn write(&mut self, how: String) {
        self.how = how;
        self.borrowed_from.clear();
    }
}

impl Checkpoint {
    /// The checks, latest first; checks without a date are still being written and come first.
    pub fn latest_first(&self) -> Vec<&Check> {
        let mut checks: Vec<&Check> = self.checks.iter().rev().collect();
        order::sort_by_key(&mut checks, |check| {
            std::cmp::Reverse(check.date.unwrap_or(chrono::NaiveDate::MAX))
        });
        checks
    }
}
