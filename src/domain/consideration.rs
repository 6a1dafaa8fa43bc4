//! The status of a consideration, which a text clears and only the user sets.

use super::{Consideration, ConsiderationStatus};

impl Consideration {
    /// Whether nothing is written.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty() && self.amount.trim().is_empty()
    }

    /// The status that a form shows. None for a text whose status was not chosen: it is no longer open,
    /// and nobody said that it is agreed.
    pub fn shown_status(&self) -> Option<ConsiderationStatus> {
        let open = self.is_blank().then_some(ConsiderationStatus::Open);
        self.status.or(open)
    }

    /// Sets the status that the user chose.
    pub fn choose(&mut self, status: ConsiderationStatus) {
        // An empty answer is open in any case, and is not stored.
        let is_default = status == ConsiderationStatus::Open && self.is_blank();
        self.status = (!is_default).then_some(status);
    }

    /// Changes the text or the amount. The first of either ends that the answer is open.
    pub fn write(&mut self, change: impl FnOnce(&mut Self)) {
        let was_blank = self.is_blank();
        change(self);
        if was_blank && !self.is_blank() && self.status == Some(ConsiderationStatus::Open) {
            self.status = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> Consideration {
        let mut answer = Consideration::default();
        answer.write(|answer| text.clone_into(&mut answer.text));
        answer
    }

    #[test]
    fn typing_an_answer_clears_that_it_is_open() {
        assert_eq!(
            Consideration::default().shown_status(),
            Some(ConsiderationStatus::Open)
        );
        assert_eq!(written("Ja").shown_status(), None);
        let mut from_a_file = Consideration {
            status: Some(ConsiderationStatus::Open),
            ..Consideration::default()
        };
        from_a_file.write(|answer| "40".clone_into(&mut answer.amount));
        assert_eq!(from_a_file.status, None);
        from_a_file.write(|answer| answer.amount.clear());
        assert_eq!(from_a_file.shown_status(), Some(ConsiderationStatus::Open));
    }

    #[test]
    fn a_chosen_status_stays_when_the_answer_is_edited() {
        let mut answer = written("Ja");
        for status in [
            ConsiderationStatus::Open,
            ConsiderationStatus::ToDiscuss,
            ConsiderationStatus::Agreed,
            ConsiderationStatus::NotRelevant,
        ] {
            answer.choose(status);
            answer.write(|answer| answer.text.push('!'));
            assert_eq!(answer.shown_status(), Some(status));
        }
    }

    #[test]
    fn an_empty_answer_that_is_open_is_not_stored() {
        let mut answer = Consideration::default();
        answer.choose(ConsiderationStatus::Open);
        assert_eq!(answer, Consideration::default());
    }
}
