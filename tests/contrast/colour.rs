//! Colours of the tokens, and the contrast between two by WCAG 2.2.

/// A colour with red, green and blue from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Colour([f64; 3]);

/// Colour functions that the tokens do not use and `read` does not support.
const FUNCTIONS: [&str; 9] = [
    "rgb(",
    "rgba(",
    "hsl(",
    "hsla(",
    "hwb(",
    "lab(",
    "oklab(",
    "oklch(",
    "color-mix(",
];

impl Colour {
    /// The colour of a value such as `#0f5257` or `#fff`; `None` if it is not a colour.
    ///
    /// # Panics
    /// If it is a colour in another notation.
    pub fn read(value: &str) -> Option<Self> {
        let foreign = FUNCTIONS.iter().any(|function| value.contains(function));
        assert!(!foreign, "{value} can't be read here");
        let digits = value.trim().strip_prefix('#')?;
        let parts: Vec<u32> = digits
            .chars()
            .map(|c| c.to_digit(16))
            .collect::<Option<_>>()?;
        let pairs = match parts.len() {
            3 => [0, 1, 2].map(|at| parts[at] * 17),
            6 => [0, 2, 4].map(|at| parts[at] * 16 + parts[at + 1]),
            _ => panic!("{value} can't be read here"),
        };
        Some(Self(pairs.map(|part| f64::from(part) / 255.0)))
    }

    /// Whether a value contains a colour other than a token.
    pub fn is_in(value: &str) -> bool {
        let is_hex = |word: &str| {
            word.strip_prefix('#')
                .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_hexdigit()))
        };
        let named = ["white", "black", "red", "grey", "gray"];
        let words = || value.split([' ', ',', '(', ')']);
        words().any(|word| is_hex(word) || named.contains(&word))
            || FUNCTIONS.iter().any(|function| value.contains(function))
    }

    /// The relative luminance, from 0 to 1.
    fn luminance(self) -> f64 {
        let linear = |part: f64| {
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

/// The contrast of two colours, from 1 to 21.
pub fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (one.luminance(), other.luminance());
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn contrasts_are_those_of_the_standard() {
    let of = |one, other| contrast(Colour::read(one).unwrap(), Colour::read(other).unwrap());
    assert!((of("#000", "#ffffff") - 21.0).abs() < 0.001);
    assert!((of("#777", "#fff") - 4.478).abs() < 0.001);
    assert!((of("#0000ff", "#fff") - 8.592).abs() < 0.001);
    assert_eq!(Colour::read("10px"), None);
    assert!(Colour::is_in("1px solid #abc") && Colour::is_in("rgb(0 0 0)"));
    assert!(!Colour::is_in("url(#hatch)") && !Colour::is_in("1px solid var(--line)"));
}
