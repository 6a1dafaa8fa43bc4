//! Amounts as the user types them, with their unit.
//!
//! An amount of money without a currency is in Danish kroner: files have always meant that. Whoever writes
//! in another language types figures in another currency, which is then stored with the figure. No amount
//! is ever converted.

/// The currency of a stored amount that names none.
pub const DKK: &str = "DKK";

/// The amount with its unit, unless the user typed one after the number.
pub fn with_unit(amount: &str, unit: &str) -> String {
    if ends_in_figure(amount) && !unit.is_empty() {
        format!("{} {unit}", amount.trim())
    } else {
        amount.to_owned()
    }
}

/// What is stored when a user whose figures are in `currency` types this.
pub fn to_store(typed: &str, currency: &str) -> String {
    if currency != DKK && ends_in_figure(typed) {
        format!("{typed} {currency}")
    } else {
        typed.to_owned()
    }
}

/// What a field shows of a stored amount to a user whose figures are in `currency`.
pub fn to_show(stored: &str, currency: &str) -> String {
    if currency == DKK {
        return stored.to_owned();
    }
    let own = stored
        .strip_suffix(currency)
        .and_then(|start| start.strip_suffix(' '));
    match own {
        Some(figure) if ends_in_figure(figure) => figure.to_owned(),
        _ => with_unit(stored, DKK),
    }
}

fn ends_in_figure(text: &str) -> bool {
    text.trim_end().ends_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_follows_a_figure_that_has_none() {
        assert_eq!(with_unit("5000 ", "kr."), "5000 kr.");
        assert_eq!(with_unit("5000 EUR", "kr."), "5000 EUR");
        assert_eq!(with_unit("40", ""), "40");
        assert_eq!(with_unit("", "kr."), "");
    }

    #[test]
    fn an_amount_keeps_its_currency_when_the_language_changes() {
        let stored = to_store("5000", "NOK");
        assert_eq!(stored, "5000 NOK");
        assert_eq!(to_show(&stored, "NOK"), "5000");
        assert_eq!(to_show(&stored, DKK), "5000 NOK");
        assert_eq!(with_unit(&stored, "kr."), "5000 NOK");

        let danish = to_store("5000", DKK);
        assert_eq!(danish, "5000");
        assert_eq!(to_show(&danish, DKK), "5000");
        assert_eq!(to_show(&danish, "NOK"), "5000 DKK");
    }

    #[test]
    fn a_field_shows_what_is_typed_into_it() {
        for typed in [
            "", "5", "5 000", "5000 ", "ca. 5000", "5000 E", "5000 EUR", "mye",
        ] {
            for currency in [DKK, "NOK"] {
                assert_eq!(to_show(&to_store(typed, currency), currency), typed);
            }
        }
    }
}
