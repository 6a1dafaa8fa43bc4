//! The names of year groups that are the same in every language.

/// "VG1" to "VG3", the years of Norwegian upper secondary school, which follow its ten years of basic
/// school. `None` for a year of basic school.
pub(super) fn vg(group: u8) -> Option<String> {
    let year = group.checked_sub(10)?;
    (1..=3).contains(&year).then(|| format!("VG{year}"))
}

/// The year groups of basic school, put into words by `basic`, and then those of upper secondary.
pub(super) fn listed(groups: &[u8], and: &str, basic: fn(&[String]) -> String) -> String {
    let names = |group: &u8| vg(*group);
    let upper: Vec<String> = groups.iter().filter_map(names).collect();
    let lower = groups.iter().filter(|group| vg(**group).is_none());
    let lower: Vec<String> = lower.map(u8::to_string).collect();
    let lower = (!lower.is_empty()).then(|| basic(&lower));
    joined(&lower.into_iter().chain(upper).collect::<Vec<_>>(), and)
}

/// "3, 4 and 5"
pub(super) fn numbers(numbers: &[u8], and: &str) -> String {
    joined(&numbers.iter().map(u8::to_string).collect::<Vec<_>>(), and)
}

/// "A", "A and B", "A, B and C"
pub(super) fn joined(names: &[String], and: &str) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} {and} {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use crate::text::{Language, words};

    fn list(language: Language, groups: &[u8]) -> String {
        (words(language).profile.frame.year_group_list)(groups)
    }

    #[test]
    fn year_groups_are_listed_as_a_phrase() {
        assert_eq!(list(Language::Da, &[]), "");
        assert_eq!(list(Language::Da, &[5, 6, 7]), "5., 6. og 7. klasse");
        assert_eq!(list(Language::En, &[7]), "Grade 7");
        assert_eq!(list(Language::En, &[7, 8]), "Grades 7 and 8");
        assert_eq!(list(Language::Nb, &[7, 8]), "7. og 8. trinn");
    }

    #[test]
    fn norwegian_upper_secondary_has_its_own_names_in_every_language() {
        assert_eq!(list(Language::Nb, &[9, 10, 11]), "9. og 10. trinn og VG1");
        assert_eq!(list(Language::Nb, &[11, 12, 13]), "VG1, VG2 og VG3");
        assert_eq!(list(Language::Da, &[13]), "VG3");
        assert_eq!(list(Language::En, &[10, 12]), "Grade 10 and VG2");
        let name = words(Language::Nb).profile.frame.year_group;
        assert_eq!([name(10), name(11)], ["10. trinn", "VG1"]);
    }

    #[test]
    fn each_language_offers_the_year_groups_of_its_schools() {
        let offered = |language| words(language).profile.frame.year_groups_offered.clone();
        assert_eq!(offered(Language::Da), 0..=10);
        assert_eq!(offered(Language::En), 0..=10);
        assert_eq!(offered(Language::Nb), 1..=13);
    }
}
